import { formatCount } from '../format';

/** One region: where it stands, what costs it most, what would lift it, and why its place moved. */
export const region = {
  title: 'Өңір',
  choose: 'Өңірді таңдау',
  computing: 'Есептелуде…',
  noPlace: (reason: string) => `Бұл жылы өңірдің орны жоқ: ${reason}`,

  place: (regions: number) => `Орын, ${regions} өңір ішінде`,
  score: 'R, балл',
  toNext: (place: number) => `${place}-орынға дейін, R`,
  ahead: (place: number) => `${place}-орыннан қор, R`,
  threeReadings: 'Балл қоюдың үш нұсқасында',
  allReadings: (count: number) => `Барлық ${count} түсіндіруде`,
  fulfilment: 'Нысананың орындалуы',
  changeFrom: (year: number) => `${year} жылғы орынмен салыстырғанда`,

  directions: 'Бағыттар',
  direction: 'Бағыт',
  weight: 'Салмақ, %',
  points: 'Балл',
  strip: (least: string, most: string) => `${least}–${most} балл шкаласы`,
  toMedian: 'Медиана ±',
  toLeader: 'Көшбасшы ±',
  contribution: 'Үлесі',
  placeShort: 'Орын',
  /** Over a picture: whose it is, what it shows, of which year; null where the title says the years. */
  pictureOf: (region: string, what: string, year: number | null) =>
    year === null ? `${region}: ${what}` : `${region}: ${what}, ${year} жыл`,
  total: 'Барлығы',
  leaderIs: (name: string) => `көшбасшы: ${name}`,
  medianMark: 'медиана',
  othersMark: 'басқа өңірлер',
  stripText: (own: string, median: string, leader: string) => `балл ${own}, медиана ${median}, көшбасшы ${leader}`,

  sides: 'Күшті және әлсіз жақтары',
  strengths: 'Күшті жақтары',
  weaknesses: 'Әлсіз жақтары',
  gain: 'R, медианаға',
  noStrengths: 'Медианадан жоғары фактор жоқ.',
  noWeaknesses: 'Медианадан төмен фактор жоқ.',

  factors: 'Факторлар',
  factor: 'Фактор',
  value: 'Мәні',
  answers: 'Жауап саны',
  interval: '95 % аралық',
  placeOf: (place: number, of: number) => `${place} / ${of}`,

  ladder: 'Шекті мәндер сатысы',
  toOvertaking: 'Теңгемен қанша: әр орынға дейінгі ең аз сома',
  ladderLead:
    'Бір ұяшық қана өзгереді, өзге өңірлер бақылаудағыдай. ≥ осы мәннен бастап, > осы мәннен жоғары; төмендеген сайын жақсаратын көрсеткіштерде ≤ және <.',
  ladderChart: 'Көрсеткіштің сатысы',
  ladderOf: (lever: string) => `Шекті мәндер сатысы: ${lever}`,
  /** The stairs in words: where the region stands on them. */
  stairsText: (place: number, value: string) => `Қазір: ${value}, ${place}-орын.`,
  lever: 'Көрсеткіш',
  now: 'Қазір',
  steps: 'Келесі мәндер → орын',
  lost: 'Орын төмендейді',
  hundredth: '1 %-ға, R',
  hundredthLong: 'Көрсеткіш 1 %-ға жақсарса, R қанша өзгереді',
  hundredthPlaceLong: 'Көрсеткіш 1 %-ға жақсарса, орын қанша өзгереді',
  outOfReach: 'қолжетімсіз',
  outOfReachLong: (place: number) =>
    place === 1 ? 'Өңір бірінші орында тұр.' : `Тек осы көрсеткішпен ${place}-орыннан жоғары көтерілу мүмкін емес.`,
  first: 'бірінші орын',
  safe: 'төмендемейді',
  answersNeeded: (count: number) => `+${count} үздік жауап`,
  answersLong: 'Осы сатыға жеткізетін қосымша респонденттер саны (сұрақтарына үздік жауап берген)',
  laddersDone: (done: number, of: number) => `Есептелді: ${formatCount(done, 'kk')} / ${formatCount(of, 'kk')} өңір`,
  noLadderHere: 'бұл көрсеткіш өңірдің орнын қозғамайды',
  /** In place of what compares a region with others, where there are no others. */
  notCompared:
    'Бағыттар, күшті және әлсіз жақтары, шекті мәндер және орынның неге өзгергені басқа өңірлермен салыстырғанда есептеледі. Тағы бір өңірдің деректері енгізілсе, осында шығады.',
  noLadder: 'Өңірде бұл жылы рейтингке кіретін мән жоқ. «Деректер» экранында енгізіңіз.',
  moves: (factors: string) => `Қозғайтыны: ${factors}`,

  remark: 'Кеңеске арналған ескертпе',
  remarkHint: 'Топтамада сақталады. Сақтау: Ctrl+Enter.',

  lens: 'Көрсеткіштің рейтингтегі салмағы',
  lensLead: 'Бір теңге инвестиция бірнеше факторды қозғауы мүмкін.',
  share: 'R-дегі салмағы, %',
  shareInOrder: 'Бұйрықта, %',
  shareInOrderLong: 'Барлық фактордың мәні болғанда, Бұйрық салмақтарымен',

  move: (before: number, after: number) => `Орын неге өзгерді: ${before} → ${after}`,
  moveTitle: 'Орын неге өзгерді',
  moveLead: 'Дәл жіктеу (Шепли): бөліктердің қосындысы бүкіл өзгеріске тең.',
  cause: 'Себебі',
  causes: {
    own: 'Өз көрсеткіштері',
    peers: 'Басқа өңірлер',
    weights: 'Салмақтар',
    readings: 'Түсіндіру нұсқалары',
  },
  /** Where the move is measured from. */
  packageFrom: 'Ескі топтама',
  yearFrom: 'Ескі жыл',
  thisPackage: 'Осы топтама',
  fromFile: 'Файлдан…',
  fileNamed: (name: string) => `${name} (файл)`,
  yearOf: (year: number, name: string) => `${year} жыл, «${name}»`,
  revised: {
    own: (year: number) => `${year} деректерінің түзетілуі: өз өңірі`,
    peers: (year: number) => `${year} деректерінің түзетілуі: басқа өңірлер`,
  },
  revision: 'Түзету',
  dataOf: (year: number) => `${year} жылғы деректер`,
  noRevision: (year: number) =>
    `Осы топтамада ${year} жылдың толық деректері жоқ: түзету бөлек көрсетілмейді, ол өзге бөліктерге кіреді.`,
  weightsAndMethod: 'Салмақтар және әдістеме',
  otherMethods: (old: string, now: string) =>
    `Топтамалардың әдістемесі әртүрлі: «${old}» және «${now}». Орындар салыстырылады, R салыстырылмайды; әдістеменің өзгерткені «Салмақтар және әдістеме» жолында.`,
  noOtherYear: (name: string) => `«${name}» топтамасында толық рейтинг жылы жоқ: салыстыратын ештеңе жоқ.`,
  noPlaceIn: (year: number, name: string) =>
    `«${name}» топтамасында ${year} жылы өңірдің орны жоқ: өзгерісті жіктеу мүмкін емес.`,
  partialMove: 'Бұл жыл толық емес: орын өзгерісі қаралмайды.',
  /** Headings that are heard and not seen. */
  unitHeading: 'Өлшем бірлігі',
  shareHeading: 'Үлесі',
  nothingMoved: 'Орын да, R де өзгерген жоқ: жіктейтін ештеңе жоқ.',
  /** The same where R is not compared. */
  noPlaceMoved: 'Орын өзгерген жоқ: жіктейтін ештеңе жоқ.',
  barsOfScore: 'Орын өзгерген жоқ: жолақтар R-дің өзгеруін көрсетеді.',
  causeUnchanged: (causes: string) => `Өзгермеген: ${causes}.`,
  yearRow: (year: number) => `${year} жыл`,
  byFactor: 'R өзгерісі факторлар бойынша',
  together: 'Барлығы',
  noYearBefore: 'Бұған дейін толық рейтинг жылы жоқ: салыстыратын ештеңе жоқ. Алдыңғы жылдың деректерін енгізіңіз.',
  noSplit: {
    'no place before': 'Алдыңғы жылы өңірдің орны болмаған: өзгерісті жіктеу мүмкін емес.',
    'no place after': 'Биыл өңірдің орны жоқ: өзгерісті жіктеу мүмкін емес.',
    'no place between': 'Екі жылдың деректері тым аз қиылысады: өзгерісті жіктеу мүмкін емес.',
  },
  oneSide: (before: string, after: string) =>
    [before === '' ? '' : `Тек бұрын болған: ${before}.`, after === '' ? '' : `Тек қазір бар: ${after}.`]
      .filter((part) => part !== '')
      .join(' '),
  scoreNotCompared: 'Түсіндіру нұсқалары әртүрлі: R салыстырылмайды.',

  years: 'Жылдар бойынша',
  year: 'Жыл',
  yearPlace: (place: number, placed: number) => `${place} / ${placed}`,
  partialYear: 'толық емес',
  oneYear: 'Бір ғана жылдың деректері бар.',
};
