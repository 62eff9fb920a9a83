import type { FactorFormula } from '../../model/methodology';
import { formatCount } from '../format';

const count = (value: number): string => formatCount(value, 'kk');

/** How the value of a factor is called in its column's head, and in full: one for every way to come by it. */
const computed: Readonly<Record<FactorFormula['kind'], string>> = {
  growth: 'ƒ өсу',
  fulfilment: 'ƒ орынд.',
  survey: 'ƒ мән',
  value: 'ƒ мән',
};
const computedLong: Readonly<Record<FactorFormula['kind'], string>> = {
  growth: 'өсу қарқыны, %, есептелген',
  fulfilment: 'нысананың орындалуы, %, есептелген',
  survey: 'сауалнама бойынша есептелген',
  value: 'есептелген',
};

/** The Data screen: the sheet, its heads and states, what can be done with a cell. Figures come in already written. */
export const data = {
  title: 'Деректер',
  sheet: (year: number) => `${year} жылғы деректер кестесі`,
  hint: 'Мәнді бірден теріңіз немесе F2 басыңыз. Кестеден шығу үшін Esc, содан кейін Tab басыңыз.',
  years: 'Жыл',
  beside: (before: number, year: number) => `${before} | ${year}`,
  besideLong: (before: number) => `${before} жылғы деңгейлерді қатар көрсету`,
  directions: 'Көрсеткіштер',
  allDirections: 'Барлық көрсеткіш',
  ownSeries: 'Өз қатарлары',
  ownSeriesLong:
    'Топтаманың өз қатарлары: енгізіледі, сақталады, файлмен бірге жіберіледі, бірақ ешбір факторға және рейтингке кірмейді',
  emptyColumns: 'Бос бағандар',
  withoutEmpty: 'Бос бағандарсыз',
  emptyColumnsLong: 'Әзірге мәні жоқ индекс, дефлятор және басқа бағандарды да көрсету',
  addYear: 'Жыл қосу',
  region: 'Өңір',
  rowNumber: '№',
  place: 'Орын',
  score: 'R, балл',
  threshold: 'Шекті мән',
  thresholdLong: 'Белсенді бағанның келесі шекті мәні: осы мәннен бастап өңірдің орны жақсарады',
  thresholdParts: { threshold: 'мәні', next: 'орын' },
  movesNoPlace: 'Бұл ұяшық өңірдің орнын өзгертпейді: рейтингке басқа мән кіреді немесе өңірдің орны жоқ.',

  /** Heads of columns, under the factor they belong to. */
  parts: {
    level: 'деңгей',
    index: 'индекс, %',
    deflator: 'дефлятор, %',
    actual: 'нақты',
    target: 'нысана',
    fulfilment: 'терілген, %',
    typed: 'терілген',
    value: 'мән',
  },
  computed,
  computedLong,
  answers: 'жауап',
  answersLong: 'жауап саны',
  median: 'Медиана',
  coverage: (regions: number) => `Қамтылуы, ${count(regions)} өңірден`,
  coverageNarrow: 'Қамтылуы',
  coverageShort: (filled: number, regions: number) =>
    `Мәні бар өңір саны: ${count(filled)} (барлығы ${count(regions)})`,

  side: 'Ұяшық және тексерулер',

  legend: 'Ұяшық күйлері',
  cell: 'Таңдалған ұяшық',
  cellCode: 'Өрнектегі коды',
  asTyped: 'Қалай терілген',
  noFigure: 'мән енгізілмеген',
  appliesTo: (cells: number) => `Таңдалған ${count(cells)} ұяшыққа қолданылады.`,
  status: 'Мәртебе',
  source: 'Дереккөз',
  note: 'Ескертпе',
  noSource: 'дереккөзі көрсетілмеген',
  reason: 'Мән неге жоқ?',
  standing: (factor: string) => `${factor} бойынша`,
  placeOf: (place: number, regions: number) => `${count(place)}-орын (${count(regions)} өңір)`,
  placeBefore: (place: number) => `соңғы түзетуге дейін ${count(place)}-орын`,
  placesMoved: (regions: number) =>
    regions === 0 ? 'Соңғы түзету орындарды өзгерткен жоқ.' : `Соңғы түзету ${count(regions)} өңірдің орнын өзгертті.`,

  invalid: (text: string) => `«${text}» терілгендей қалды, есепке кірмейді.`,
  missing: (reason: string) => (reason === '' ? 'Деректер жоқ, себебі жазылмаған.' : `Деректер жоқ: ${reason}`),
  answersDecide: (answers: number) => `Сауалнамада ${count(answers)} жауап бар: терілген мән қолданылмайды.`,
  readOnly: 'Бұл ұяшық есептеледі, өзгертілмейді.',
  nameReadOnly: 'Өңір атауы кестеде өзгертілмейді: оны «Жылдар, көрсеткіштер, өңірлер» терезесінде өзгертіңіз.',
  toCell: 'Ұяшыққа өту',
  putMine: 'Өз мәнімді жазу',
  stranded: (text: string) => `Мән енгізіліп жатқан ұяшық кестеде енді жоқ: «${text}» ешқайда жазылған жоқ.`,
  unfinished: (text: string) =>
    `Аяқталмаған енгізу сақталды: «${text}». Жазу үшін Enter, бас тарту үшін Esc пернесін басыңыз.`,
  unfinishedOver: (text: string, now: string) =>
    `Аяқталмаған енгізу сақталды: «${text}». Осы арада ұяшық өзгертілді, қазір онда: ${now}. Enter оның орнына жазады, Esc бас тартады.`,
  lastRow: 'Бұл – кестенің соңғы жолы, одан төмен жол жоқ. Осы ұяшықты өзгерту үшін F2 пернесін басыңыз.',
  skippedReadOnly: (cells: number) => `Өзгертілмейтін ${count(cells)} ұяшық өткізіп жіберілді.`,
  skippedOutside: (cells: number) => `Кесте шегінен шыққан ${count(cells)} мән қойылмады.`,
  leftAsTyped: (cells: number) => `${count(cells)} ұяшықта сан емес: терілгендей қалды, есепке кірмейді.`,
  readAs: (sample: string, value: string) => `«${sample}» ${value} деп оқылды.`,
  readOther: (value: string) => `${value} деп оқу`,

  paste: 'Excel-ден қою',
  pasteHow: 'Кестеден ұяшықты таңдап, Ctrl+V басыңыз.',
  import: 'Импорт',
  empty: 'Деректер жоқ. Excel-ден кесте қойыңыз (Ctrl+V) немесе файлды ашыңыз.',
  placeMoved: (region: string, before: number, now: number) =>
    `${region}: ${count(before)}-орыннан ${count(now)}-орынға ауысты.`,
};
