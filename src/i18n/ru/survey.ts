import { formatCount } from '../format';
import type { Dictionary } from '../kk/dictionary';
import { pluralRu } from '../plural';

const counted = (value: number, one: string, few: string, many: string): string =>
  `${formatCount(value, 'ru')} ${pluralRu(value, one, few, many)}`;
const count = (value: number): string => formatCount(value, 'ru');

export const survey: Dictionary['survey'] = {
  title: 'Опрос',
  parts: 'Разделы опроса',
  part: {
    counts: 'По регионам',
    entry: 'Ввод анкет',
  },
  computing: 'Вычисляется…',
  noResponses: (year) =>
    `Ответов опроса за ${year} год нет. Введите бумажные анкеты или импортируйте таблицу ответов (CSV).`,

  counts: {
    table: 'Ответы по регионам',
    figures: {
      accepted: 'Принято ответов',
      few: (least) => `Регионов, где меньше ${least} (¶4)`,
      rejected: 'Отклонено',
      excluded: 'Исключено',
      unverified: '¶19 не проверено',
      unclear: 'Неясных',
    },
    unplaced: (responses) =>
      `${counted(responses, 'ответ', 'ответа', 'ответов')} без распознанного региона или года: не учитываются нигде.`,
    region: 'Регион',
    responses: 'Ответы',
    accepted: 'Принято',
    rejected: 'Отклонено',
    excluded: 'Исключено',
    unverified: '¶19 не проверено',
    weakest: 'Слабейший вопрос',
    weakestOf: (question, answers) => `${question}: ${count(answers)}`,
    fewOf: (accepted, least) => `¶4: ${counted(accepted, 'ответ', 'ответа', 'ответов')} вместо ${count(least)}.`,
    measure: 'Что показано по вопросам',
    measures: {
      answers: 'Число ответов',
      mean: 'Среднее',
      interval: '95 % интервал',
    },
    lead: {
      'left out': 'Столбец вопроса – ответы, вошедшие в расчёт: 0 («не сталкивался») не считается.',
      'counted as 0': 'Столбец вопроса – ответы, вошедшие в расчёт: 0 считается (выбранное толкование).',
    },
    fewAnswers: (least) => `Жёлтым: меньше ${least} ответов.`,
    pinned: 'Ваш регион',
    share: 'да, %',
    times: 'раз',
  },

  region: {
    choose: 'Выбор региона',
    all: 'Все регионы',
    questions: 'Вопросы',
    question: 'Вопрос',
    valid: 'Пригодно',
    zeros: '0',
    zerosLong: 'Ответов 0',
    counted: 'В расчёте',
    mean: 'Среднее',
    deviation: 'Ст. откл.',
    interval: '95 % интервал',
    strip: 'Шкала 1–7',
    stripText: (mean, low, high) => `среднее ${mean}, интервал ${low} – ${high}`,
    factors: 'Фактор',
    noFactor: 'без фактора',
    median: 'медиана регионов',
    own: 'среднее региона и его 95 % интервал',
    unofficial: 'Неофициальный перевод: текст вопросов Приказа – на казахском языке.',
    toRegion: 'Место региона в рейтинге',
    intervalLead:
      'Интервал: x̄ ± t(0,975; n − 1) · s / √n, ограничен шкалой; доли – Клоппер–Пирсон. При n < 2 интервала нет.',
    none: 'Принятых ответов из этого региона нет.',
  },

  entry: {
    title: 'Ввод бумажной анкеты',
    correctingTitle: 'Исправление анкеты',
    keys: 'Цифра – оценка; Enter – следующее поле; Backspace – стереть или назад; Ctrl+Enter – сохранить.',
    year: 'Год рейтинга',
    region: 'Регион',
    regionUnchosen: 'Выберите регион',
    company: 'Наименование предприятия',
    employees: 'Число работников',
    sector: 'Отрасль',
    invested: 'За последние 3 года инвестировали, обновляли фонды или расширялись',
    yes: 'да',
    no: 'нет',
    yesKeys: '1 – да, 0 – нет',
    times: 'раз, целое число',
    remark: 'Какие проблемы больше всего беспокоят',
    interviewerBlock: 'Заполняет интервьюер',
    number: 'Номер анкеты',
    serviceDate: 'Дата оказания услуги',
    surveyDate: 'Дата опроса',
    interviewer: 'Интервьюер',
    datePattern: 'дд.мм.гггг',
    kept: 'Год, регион, дата опроса и интервьюер переходят в следующую анкету, номер растёт на один.',
    outside: (question, from, to) =>
      from === 0 ? `${question}: только от 0 до ${to}.` : `${question}: только от ${from} до ${to}, без 0.`,
    onlyYesNo: (question) => `${question}: 1 – да, 0 – нет.`,
    save: 'Сохранить',
    saveAnyway: 'Всё равно сохранить',
    cancelCorrection: 'Отменить исправление',
    clear: 'Очистить',
    counts: 'Войдёт в расчёт',
    countsUnverified: 'Войдёт в расчёт; ¶19 не проверяется: одной из дат нет',
    saved: (number, region) => (number === '' ? `Сохранено: ${region}.` : `Сохранено: № ${number}, ${region}.`),
    resembles: {
      'same answers': (number) =>
        number === '' ? 'Точно такой же ответ уже есть.' : `Точно такой же ответ уже есть: № ${number}.`,
      'same number': (number) => `№ ${number} из этого региона уже введён, с другими ответами.`,
    },
    enterAgain: 'Чтобы всё равно сохранить, нажмите Enter ещё раз.',

    list: 'Введённые анкеты',
    find: 'Номер, предприятие, регион',
    none: 'За этот год анкет не введено.',
    noneFound: 'Такой анкеты нет.',
    more: (rest) => `Ещё ${counted(rest, 'анкета', 'анкеты', 'анкет')}: уточните поиск.`,
    at: 'Введена',
    correct: 'Исправить',
    correctOf: (name) => `Исправить: ${name}`,
    remove: 'Удалить',
    removeOf: (name) => `Удалить: ${name}`,
    notCounted: 'не учитывается',
  },
};
