import type { Mark } from '../../model/assessment';
import type { Overdue } from '../../model/standard';
import { itemName, itemPlace } from './itemPlace';

const marks: Readonly<Record<Mark, string>> = {
  met: 'орындалды',
  partly: 'ішінара орындалды',
  'not met': 'орындалмады',
  'not applicable': 'қолданылмайды',
};

const overdueKinds: Readonly<Record<Overdue['kind'], string>> = { due: 'орындау', review: 'қайта қарау' };

/** The unified investment standard: what a region says of itself, what is overdue, regions side by side, the yearly report. */
export const standard = {
  title: 'Стандарт',
  choose: 'Өңірді таңдау',
  loading: 'Ашылуда…',
  noRegions: 'Топтамада рейтингке кіретін өңір жоқ. Алдымен өңірлерді қосыңыз.',
  toPackage: 'Топтама экранына өту',
  parts: {
    assessment: 'Өзін-өзі бағалау',
    overdue: 'Мерзімі өткендер',
    regions: 'Өңірлер',
    report: 'Жыл сайынғы есеп',
  },
  partsLabel: 'Стандарт бөлімдері',

  whole: 'Стандарттың орындалуы',
  block: (number: number) => `${number}-блок`,
  provision: (number: number) => `${number}-ереже`,
  provisions: 'Ережелер бойынша орындалуы',
  fulfilled: (share: string) => `орындалуы ${share}`,
  unassessed: 'Әлі бағаланбаған',
  unassessedOf: (count: number, all: number) => `әлі бағаланбаған: ${all} талаптан ${count}`,
  allAssessed: 'барлық талап бағаланған',
  nothingApplies: 'Бірде-бір талап қолданылмайды',
  notes: 'Ескертпелер',
  notesTicked: 'Белгіленген ескертпелер',
  notesLead: 'Көрсеткішке кірмейді.',
  notesOf: (count: number, all: number) => `белгіленгені: ${all} ескертпеден ${count}`,
  overdueCount: 'Мерзімі өткен',

  itemName,
  itemPlace,
  marks,
  /** As they stand on the control. */
  shortMarks: {
    met: 'Орындалды',
    partly: 'Ішінара',
    'not met': 'Орындалмады',
    'not applicable': 'Қолданылмайды',
  } satisfies Readonly<Record<Mark, string>>,
  notYet: 'әлі бағаланбаған',
  mark: 'Баға',
  clear: 'Бағаны алып тастау',
  permissive: 'Бұл талап рұқсат береді, міндеттемейді: бағаланғанша қолданылмайды деп есептеледі.',
  anyOf: 'Осы типтердің кез келген біреуі жеткілікті:',
  metByType: 'Тип бойынша орындалды',
  interpretation: 'Түсіндіру',
  tick: 'белгілеу',

  requirement: 'Талап',
  number: '№',
  evidence: 'Дәлел',
  links: 'Сілтемелер',
  documentDate: 'Құжаттың күні',
  responsible: 'Жауапты',
  due: 'Мерзімі',
  review: 'Қайта қарау күні',
  noEvidence: '+ дәлел',
  linksHint: 'Әр жолға бір мекенжай: http:// немесе https://',
  dayHint: 'кк.аа.жжжж',
  open: 'Ашу',
  openLink: (link: string) => `Жаңа қойындыда ашу: ${link}`,
  linksCount: (count: number) => `${count} сілтеме`,
  detailsOf: (place: string) => `${place}: дәлел, жауапты, мерзімі`,
  passed: 'мерзімі өткен',
  keys: '1 – орындалды · 2 – ішінара · 3 – орындалмады · 4 – қолданылмайды · 0 – бағасыз · ↑ ↓ – келесі жол · Enter – дәлел',
  traceOf: (region: string, provision: number) => `${region} · ${provision}-ереже`,

  overdueLead: (day: string) => `Есеп күні: ${day}.`,
  overdueNone: 'Мерзімі өткен ештеңе жоқ.',
  here: 'Осы өңір',
  everywhere: 'Барлық өңір',
  whose: 'Қай өңірлер',
  overdueKinds,
  overdueKind: 'Не өтті',
  date: 'Күні',
  days: 'Өткеніне, күн',

  regionsLead: 'Орындалуы, %. Бағаланбаған талаптар орындалмаған деп есептеледі.',
  regionsTable: 'Өңірлер бойынша стандарттың орындалуы',
  allTogether: 'Барлығы',
  notBegun: 'бағалау басталмаған',
  sortBy: (column: string) => `${column} бойынша реттеу`,

  reportTitle: (year: number) => `${year} жылғы инвестициялар жөніндегі жыл сайынғы есеп`,
  reportDraft:
    'Топтаманың деректерінен жасалған жоба. Мәтінді басып шығармас бұрын өзгертуге болады: ол топтамада осы тілде сақталады.',
  reportYear: 'Есеп жылын таңдаңыз: топтамада деректер жоқ.',
  ownWords: 'Өз мәтініңіз: ондағы сандар топтамамен бірге өзгермейді.',
  backToDraft: 'Жобаға қайтару',
  textOf: (part: string) => `Мәтін: ${part}`,
  write: 'Мәтінді жазыңыз',
  figure: 'Көрсеткіш',
  unit: 'Өлшем бірлігі',
  growth: 'Алдыңғы жылға (нысанаға), %',
  source: 'Дереккөз',
  noFigure: 'деректер жоқ',
  draft: {
    growth: (name: string, year: number, value: string, before: string, growth: string) =>
      `${name}: ${year} жылы ${value} (алдыңғы жылы ${before}), алдыңғы жылға ${growth}.`,
    growthAlone: (name: string, year: number, growth: string) => `${name}: ${year} жылы алдыңғы жылға ${growth}.`,
    fulfilment: (name: string, year: number, actual: string, target: string, share: string) =>
      `${name}: ${year} жылы нақты ${actual}, нысана ${target}, орындалуы ${share}.`,
    fulfilmentAlone: (name: string, year: number, share: string) => `${name}: ${year} жылғы орындалуы ${share}.`,
    plan: (share: string, met: number, partly: number, others: number) =>
      `1-ереже (Жоспар) бойынша өзін-өзі бағалау: ${share}; орындалған талаптар – ${met}, ішінара – ${partly}, орындалмаған немесе бағаланбаған – ${others}.`,
    measure: (place: string, text: string, rest: string) => `– ${place}: ${text}${rest}`,
    responsible: (who: string) => `жауапты – ${who}`,
    due: (day: string) => `мерзімі – ${day}`,
    review: (day: string) => `қайта қарау – ${day}`,
  },

  print: 'Басып шығару…',
  printTitle: 'Басып шығару',
  printNow: 'Басып шығару',
  author: 'Құрастырған',
  authorHint: 'Әр парақта тұрады; осы браузерде сақталады.',
  withNotes: 'Ескертпелермен бірге',
  madeBy: (author: string) => `Құрастырған: ${author}`,
  selfAssessment: 'Біріздендірілген инвестициялық стандарт бойынша өзін-өзі бағалау',
  documentOf: (day: string) => `құжаттың күні ${day}`,
  signature: 'Қолы',
  signedBy: 'Лауазымы, аты-жөні',
  signedOn: 'Күні',
  translationLead: 'Қазақша мәтін – Бұйрықтың өз сөздері.',
};
