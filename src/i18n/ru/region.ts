import type { region as kazakh } from '../kk/region';
import { pluralRu } from '../plural';

export const region: typeof kazakh = {
  title: 'Регион',
  choose: 'Выбрать регион',
  computing: 'Вычисляется…',
  noData: 'Данных нет. Вставьте таблицу из Excel (Ctrl+V) или откройте файл.',
  noPlace: (reason) => `В этом году у региона нет места: ${reason}`,
  toData: 'Перейти к данным',
  alone: 'Данные есть только у одного региона: сравнивать не с чем. Добавьте данные других регионов.',
  partial: 'Неполный год: есть только часть данных, R как рейтинг не рассматривается.',

  place: (regions) => `Место из ${regions}`,
  score: 'R, балл',
  toNext: (place) => `До ${place}-го места, R`,
  ahead: (place) => `Запас над ${place}-м местом, R`,
  threeReadings: 'В трёх вариантах ¶10',
  allReadings: (count) => `Во всех вариантах (${count})`,
  fulfilment: 'Исполнение цели',
  changeFrom: (year) => `по сравнению с местом ${year} года`,

  directions: 'Девять направлений',
  direction: 'Направление',
  weight: 'Вес, %',
  points: 'Баллы',
  strip: (most) => `Шкала от 1 до ${most} баллов`,
  toMedian: 'К медиане',
  toLeader: 'К лидеру',
  contribution: 'Вклад',
  placeShort: 'Место',
  total: 'Всего',
  leaderIs: (name) => `лидер: ${name}`,
  medianMark: 'медиана',
  othersMark: 'другие регионы',
  stripText: (own, median, leader) => `баллы ${own}, медиана ${median}, лидер ${leader}`,

  strengths: 'Сильные стороны',
  weaknesses: 'Слабые стороны',
  gain: 'R к медиане',
  noStrengths: 'Факторов выше медианы нет.',
  noWeaknesses: 'Факторов ниже медианы нет.',

  factors: 'Факторы',
  factor: 'Фактор',
  value: 'Значение',
  answers: 'Ответов',
  interval: 'Интервал 95 %',
  placeOf: (place, of) => `${place} из ${of}`,

  ladder: 'Пороговые значения',
  ladderLead:
    'Меняется одна ячейка, другие регионы как наблюдались. ≥ начиная с этого значения, > выше этого значения; там, где лучше меньшее, ≤ и <.',
  lever: 'Показатель',
  now: 'Сейчас',
  steps: 'Следующие значения → место',
  lost: 'Место теряется',
  hundredth: 'На 1 %, R',
  hundredthLong: 'На сколько изменится R, если показатель улучшится на 1 %',
  outOfReach: 'недостижимо',
  outOfReachLong: (place) =>
    place === 1 ? 'Регион уже на первом месте.' : `Одним этим показателем выше ${place}-го места не подняться.`,
  first: 'первое место',
  safe: 'не теряется',
  answersNeeded: (count) => `+${count} ${pluralRu(count, 'лучший ответ', 'лучших ответа', 'лучших ответов')}`,
  answersLong: 'Сколько ещё респондентов с лучшими ответами на вопросы фактора нужно для этой ступени',
  noLadder: 'В этом году у региона нет значений, входящих в рейтинг.',
  moves: (factors) => `Влияет на: ${factors}`,

  remark: 'Примечание к совещанию',
  remarkHint: 'Хранится в пакете. Сохранить: Ctrl+Enter.',

  lens: 'Вес показателя в рейтинге',
  lensLead: 'Один тенге инвестиций может влиять сразу на несколько факторов.',
  share: 'Вес в R, %',

  move: (before, after) => `Почему изменилось место: ${before} → ${after}`,
  moveLead: 'Точное разложение (Шепли): сумма частей равна всему изменению.',
  cause: 'Причина',
  causes: {
    own: 'Собственные показатели',
    peers: 'Другие регионы',
    weights: 'Веса',
    readings: 'Варианты толкования',
  },
  unitHeading: 'Единица измерения',
  shareHeading: 'Вклад',
  causeUnchanged: (causes) => `Не менялись: ${causes}.`,
  yearRow: (year) => `${year} год`,
  byFactor: 'Изменение R по факторам',
  together: 'Всего',
  noYearBefore: 'Полного рейтингового года до этого нет: сравнивать не с чем. Внесите данные предыдущего года.',
  noSplit: {
    'no place before': 'В предыдущем году у региона не было места: разложить изменение нельзя.',
    'no place after': 'В этом году у региона нет места: разложить изменение нельзя.',
    'no place between': 'У двух лет слишком мало общих данных: разложить изменение нельзя.',
  },
  oneSide: (before, after) =>
    [before === '' ? '' : `Только раньше: ${before}.`, after === '' ? '' : `Только теперь: ${after}.`]
      .filter((part) => part !== '')
      .join(' '),
  scoreNotCompared: 'Варианты толкования разные: R не сравнивается.',

  years: 'По годам',
  year: 'Год',
  yearPlace: (place, placed) => `${place} из ${placed}`,
  partialYear: 'неполный',
  oneYear: 'Есть данные только одного года.',
};
