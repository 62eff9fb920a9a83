import { formatCount } from '../format';

const count = (value: number): string => formatCount(value, 'kk');

/** The survey: who has answered, what the answers come to, and what is done with them. */
export const survey = {
  title: 'Сауалнама',
  parts: 'Сауалнама бөлімдері',
  part: {
    counts: 'Өңірлер бойынша',
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
};
