import { formatCount } from '../format';

const count = (value: number): string => formatCount(value, 'kk');

/** What a scenario changes, and scenarios side by side. */
export const comparing = {
  changed: 'Өзгерген ұяшықтар',
  changedNone:
    'Өзгерген ұяшық жоқ. «Деректер» экранында сценарий көрсетіліп тұрғанда терілген мән осы сценарийге жазылады.',
  cell: 'Ұяшық',
  base: 'Негізгі нұсқа',
  scenario: 'Сценарий',
  difference: 'Айырма',
  factor: 'Фактор',
  points: 'Балл',
  action: 'Әрекет',
  toBase: 'Негізгіге қайтару',
  toBaseOf: (cell: string) => `${cell}: негізгі нұсқаға қайтару`,
  byProjects: 'жобалар',
  byProjectsLong: 'Бұл ұяшыққа жобалардың сомасы қосылған: жобаларды өзгертіңіз',
  inheritedFrom: (scenario: string) => `«${scenario}» сценарийінен`,
  noFigure: 'дерек жоқ',
  notNumber: (text: string) => `«${text}» – сан емес`,
  invalidCells: (cells: number) => `сан емес: ${count(cells)} ұяшық`,
  idleCount: (cells: number) =>
    `${count(cells)} өзгерген ұяшықтың факторы мәнсіз қалды: себебі ұяшықтың астында жазылған.`,
  doubts: {
    invalid: (text: string) =>
      `«${text}» – сан емес, есепке кірмейді. «Деректер» экранында сан теріңіз немесе негізгі мәнді қайтарыңыз.`,
    baseInvalid: (text: string) => `Негізгі нұсқада «${text}» тұр – сан емес, салыстыратын мән жоқ.`,
    baseMissing: (reason: string) =>
      reason === '' ? 'Негізгі нұсқада мән жоқ.' : `Негізгі нұсқада мән жоқ (${reason}).`,
    negative: 'Мән теріс. Таңбасын тексеріңіз.',
    timesMore: (times: string) => `Негізгі нұсқадан ${times} есе көп: санды және өлшем бірлігін тексеріңіз.`,
    timesLess: (times: string) => `Негізгі нұсқадан ${times} есе аз: санды және өлшем бірлігін тексеріңіз.`,
  },
  moved: (before: string, now: string) =>
    `Сценарий жасалғаннан кейін негізгі нұсқа өзгерді: ${before} болған, енді ${now}.`,
  movedCount: (cells: number) => `${count(cells)} ұяшықта негізгі нұсқа сценарий жасалғаннан кейін өзгерген.`,
  seen: 'Көрдім',
  seenOf: (cell: string) => `${cell}: негізгі нұсқаның өзгергенін көрдім`,
  more: (rest: number) => `Тағы ${count(rest)} ұяшық «Деректер» экранында белгіленген.`,

  compare: 'Салыстыру',
  what: 'Не салыстырылады',
  columns: 'Бағандар',
  column: (number: number) => `${count(number)}-баған`,
  notCompared: (scenario: string) => `«${scenario}» сценарийі салыстыруда жоқ.`,
  compareToo: 'Баған етіп қосу',
  compareInstead: 'Соңғысының орнына қою',
  addColumn: 'Баған қосу',
  remove: 'Алып тастау',
  removeColumn: (number: number) => `${count(number)}-бағанды алып тастау`,
  year: 'Жыл',
  yearOnView: 'көрсетіліп тұрған жыл',
  weightsOfScenario: 'Сценарий салмағы',
  pointsOfScenario: 'Сценарий балы',
  place: 'Орын',
  factors: 'Факторлар: R-ге әсері бойынша',
  factorsLead:
    'Мәні, баллы не R-ге үлесі өзгеше факторлар ғана («=» – үлесі бірдей). R-ге әсері – бағандағы үлесінен бірінші бағандағы үлесін шегергені, әрқайсысы өз бағанының салмақтарымен. Әсерлердің қосындысы – R айырмасы.',
  effectOf: (factor: string) => `${factor}: R-ге әсері`,
  pointsOf: (points: string) => `${points} балл`,
  differs: 'Неден айырмашылық',
  nothingDiffers: 'өзгеріссіз',
  projectsOf: (projects: number, names: string) => `${count(projects)} жоба: ${names}`,
  cellsOf: (cells: number, names: string) => `${count(cells)} ұяшық: ${names}`,
  growthsOf: (growths: number) => `өзге өңірлерге берілген ${count(growths)} өсу қарқыны`,
  otherReadings: 'Түсіндіру нұсқасы басқа: R салыстырылмайды, тек орын салыстырылады.',
  computedHere: (regions: string) =>
    `Жоспарлы жылда барлық бағанда өз деректері бойынша есептелген өңірлер: ${regions}. Оларды бағандардың бірі өзгертеді; салыстырудан тыс R мен орын сәл өзгеше болуы мүмкін.`,
  slope: 'Барлық өңірдің орны',
  slopeFile: 'сценарийлердегі орындар',
};
