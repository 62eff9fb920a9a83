import { formatCount } from '../format';

const count = (value: number): string => formatCount(value, 'kk');

/** The survey: who has answered, what the answers come to, and what is done with them. */
export const survey = {
  title: 'Сауалнама',
  parts: 'Сауалнама бөлімдері',
  part: {
    counts: 'Өңірлер бойынша',
    entry: 'Қағаз сауалнаманы енгізу',
  },
  computing: 'Есептелуде…',
  noResponses: (year: number) =>
    `${year} жылға сауалнама жауаптары жоқ. Қағаз сауалнаманы енгізіңіз немесе жауаптар кестесін (CSV) импорттаңыз.`,

  counts: {
    table: 'Өңірлер бойынша жауаптар',
    figures: {
      accepted: 'Қабылданған жауап',
      few: (least: number) => `${least} жауапқа жетпеген өңір (¶4)`,
      rejected: 'Қабылданбаған',
      excluded: 'Есептен шығарылған',
      unverified: '¶19 тексерілмеген',
      unclear: 'Түсініксіз',
    },
    unplaced: (responses: number) =>
      `Өңірі немесе жылы танылмаған ${count(responses)} жауап ешбір өңірде есептелмейді.`,
    region: 'Өңір',
    responses: 'Жауаптар',
    accepted: 'Қабылданды',
    rejected: 'Қабылданбады',
    excluded: 'Шығарылды',
    unverified: '¶19 тексерілмеді',
    weakest: 'Ең аз сұрақ',
    weakestOf: (question: string, answers: number) => `${question}: ${count(answers)}`,
    fewOf: (accepted: number, least: number) => `¶4: ${count(least)} жауаптың орнына ${count(accepted)}.`,
    measure: 'Сұрақтар бойынша көрсеткіш',
    measures: {
      answers: 'Жауап саны',
      mean: 'Орташа',
      interval: '95 % аралық',
    },
    lead: {
      'left out': 'Сұрақ бағаны – есепке кірген жауаптар: 0 («кездеспеді») есептелмейді.',
      'counted as 0': 'Сұрақ бағаны – есепке кірген жауаптар: 0 де есептеледі (таңдалған түсіндіру).',
    },
    fewAnswers: (least: number) => `Сары түс: ${least} жауаптан аз.`,
    pinned: 'Өз өңіріңіз',
    share: 'иә, %',
    times: 'рет',
  },

  region: {
    choose: 'Өңірді таңдау',
    all: 'Барлық өңірлер',
    questions: 'Сұрақтар',
    question: 'Сұрақ',
    valid: 'Жарамды',
    zeros: '0',
    zerosLong: '0 деген жауаптар',
    counted: 'Есептелді',
    mean: 'Орташа',
    deviation: 'Ст. ауытқу',
    interval: '95 % аралық',
    strip: '1–7 шкаласы',
    stripText: (mean: string, low: string, high: string) => `орташа ${mean}, аралық ${low} – ${high}`,
    factors: 'Фактор',
    noFactor: 'факторсыз',
    median: 'өңірлер медианасы',
    own: 'өңірдің орташасы және 95 % аралығы',
    unofficial: '',
    toRegion: 'Өңірдің рейтингтегі орны',
    intervalLead:
      'Аралық: x̄ ± t(0,975; n − 1) · s / √n, шкаламен шектелген; үлестер – Клоппер–Пирсон. n < 2 болса, аралық жоқ.',
    none: 'Бұл өңірден қабылданған жауап жоқ.',
  },

  /** Paper forms typed in by keyboard alone. */
  entry: {
    title: 'Қағаз сауалнаманы енгізу',
    correctingTitle: 'Сауалнаманы түзету',
    keys: 'Цифр – баға; Enter – келесі өріс; Backspace – өшіру немесе артқа; Ctrl+Enter – сақтау.',
    year: 'Рейтинг жылы',
    region: 'Өңір',
    regionUnchosen: 'Өңірді таңдаңыз',
    company: 'Кәсіпорын атауы',
    employees: 'Қызметкер саны',
    sector: 'Қызмет саласы',
    invested: 'Соңғы 3 жылда инвестиция салды, қорларын жаңартты немесе кеңейді',
    yes: 'иә',
    no: 'жоқ',
    yesKeys: '1 – иә, 0 – жоқ',
    times: 'рет, бүтін сан',
    remark: 'Қандай проблемалар көбірек мазалайды',
    interviewerBlock: 'Интервьюер толтырады',
    number: 'Сауалнама нөмірі',
    serviceDate: 'Қызмет көрсетілген күн',
    surveyDate: 'Сауалнама күні',
    interviewer: 'Интервьюер',
    datePattern: 'кк.аа.жжжж',
    kept: 'Жыл, өңір, сауалнама күні мен интервьюер келесі сауалнамаға көшеді, нөмір біреуге өседі.',
    outside: (question: string, from: number, to: number) =>
      from === 0 ? `${question}: 0-ден ${to}-ге дейін ғана.` : `${question}: ${from}-ден ${to}-ге дейін ғана, 0 жоқ.`,
    onlyYesNo: (question: string) => `${question}: 1 – иә, 0 – жоқ.`,
    save: 'Сақтау',
    saveAnyway: 'Бәрібір сақтау',
    cancelCorrection: 'Түзетуден бас тарту',
    clear: 'Тазалау',
    counts: 'Есепке кіреді',
    countsUnverified: 'Есепке кіреді, ¶19 тексерілмейді: күндердің бірі жоқ',
    saved: (number: string, region: string) =>
      number === '' ? `Сақталды: ${region}.` : `Сақталды: № ${number}, ${region}.`,
    resembles: {
      'same answers': (number: string) =>
        number === '' ? 'Дәл осындай жауап бар.' : `Дәл осындай жауап бар: № ${number}.`,
      'same number': (number: string) => `№ ${number} осы өңірден бұрын енгізілген, жауаптары басқа.`,
    },
    enterAgain: 'Бәрібір сақтау үшін Enter-ді тағы бір рет басыңыз.',

    list: 'Енгізілген сауалнамалар',
    find: 'Нөмірі, кәсіпорны, өңірі',
    none: 'Бұл жылға енгізілген сауалнама жоқ.',
    noneFound: 'Мұндай сауалнама табылмады.',
    more: (rest: number) => `Тағы ${count(rest)} сауалнама: іздеуді нақтылаңыз.`,
    at: 'Енгізілді',
    correct: 'Түзету',
    correctOf: (name: string) => `Түзету: ${name}`,
    remove: 'Жою',
    removeOf: (name: string) => `Жою: ${name}`,
    notCounted: 'есептелмейді',
  },
};
