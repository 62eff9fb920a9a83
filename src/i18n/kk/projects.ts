import type { PlanProblem } from '../../model/plan';
import type { ProjectFault, ProjectField } from '../../model/projectFields';
import type { ProjectFact, ProjectRowFault } from '../../model/projectFile';
import type { ProjectStatus } from '../../model/scenario';
import { formatCount } from '../format';
import type { NamedMessagesOf } from '../messages';
import { say } from '../say';
import { excerpt } from '../sentence';
import { valueProblems } from './valueProblems';

const count = (value: number): string => formatCount(value, 'kk');

const statuses: Readonly<Record<ProjectStatus, string>> = {
  idea: 'ниет',
  planned: 'жоспарланған',
  contracted: 'келісілген',
  running: 'іске асырылуда',
};

/** Heads of columns, and in full where they are short. */
const columns: Readonly<Record<Exclude<ProjectField, 'amount'> | 'alone' | 'without', string>> = {
  included: 'Есепте',
  name: 'Жоба',
  region: 'Өңір',
  input: 'Көрсеткіш',
  unit: 'Өлшем',
  part: 'ТШИ, %',
  share: 'Үлес, %',
  status: 'Мәртебе',
  probability: 'Ықт., %',
  jobs: 'Жұмыс орны',
  alone: 'R, жеке',
  without: 'Онсыз',
};
const columnsLong: typeof columns = {
  included: 'Жоба есепке алына ма',
  name: 'Жобаның атауы',
  region: 'Жоба қай өңірде',
  input: 'Сома қай көрсеткішке қосылады',
  unit: 'Сома қай валютада, қандай ауқымда',
  part: 'Соманың қанша пайызы – тікелей шетелдік инвестиция (ТШИ). Ол негізгі капиталдың ішінде, оған қосылмайды.',
  share: 'Соманың қанша пайызы есепке алынады',
  status: 'Жобаның мәртебесі',
  probability: 'Жобаның іске асу ықтималдығы: «ықтималдығымен» шарты қосылғанда ғана әсер етеді',
  jobs: 'Жұмыс орындары, анықтама үшін: рейтингке әсер етпейді',
  alone: 'Негізгі нұсқаға тек осы жоба қосылса, өз өңірінің R көрсеткіші қанша өзгереді',
  without: 'Сценарийден осы жоба алынса, өз өңірінің орны',
};

const faults: NamedMessagesOf<ProjectFault> = {
  'name blank': () => 'Жобаның атауы бос. Атауын жазыңыз.',
  'region unknown': ({ text }) =>
    text === '' ? 'Өңірі көрсетілмеген. Өңірді таңдаңыз.' : `«${excerpt(text)}» деген өңір жоқ. Тізімнен таңдаңыз.`,
  'region ambiguous': ({ text, regions }, { region }) =>
    `«${excerpt(text)}» бірнеше өңірге келеді: ${regions.map(region).join(', ')}. Толық атауын жазыңыз.`,
  'input unknown': ({ text }) =>
    `«${excerpt(text)}» жобаның сомасы қосылатын көрсеткіш емес. Тізімнен таңдаңыз: негізгі капитал, экспорт, ШОК ЖҚҚ.`,
  'money unknown': ({ text }) => `«${excerpt(text)}» – белгісіз ақша бірлігі. Мысалы: млрд ₸, млн USD.`,
  'status unknown': ({ text }) => `«${excerpt(text)}» деген мәртебе жоқ: ${Object.values(statuses).join(', ')}.`,
  'tick unknown': ({ text }) => `«${excerpt(text)}»: иә немесе жоқ деп жазыңыз.`,
  'amount faulty': ({ text }) => `«${excerpt(text)}» сан емес немесе шектен тыс үлкен. Сома өзгерген жоқ.`,
  'amount too large': ({ text }) =>
    `«${excerpt(text)}»: бүкіл елдің жылдық экономикасынан да көп. Саны мен өлшемін тексеріңіз. Сома өзгерген жоқ.`,
  'amount in other money': ({ text, currency }) =>
    `«${excerpt(text)}»: жолдың ақшасы басқа. Алдымен «Өлшем» бағанында ${currency} таңдаңыз. Сома өзгерген жоқ.`,
  'expression faulty': ({ problem }, names) => say(valueProblems, problem, names),
  'percent outside': ({ text }) => `«${excerpt(text)}»: 0 мен 100 арасындағы пайызды жазыңыз.`,
  'jobs faulty': ({ text }) => `«${excerpt(text)}»: жұмыс орындарының санын бүтін санмен жазыңыз.`,
};

const facts: Readonly<Record<ProjectFact, string>> = {
  share: 'үлесі',
  status: 'мәртебесі',
  probability: 'ықтималдығы',
  jobs: 'жұмыс орындары',
  part: 'ТШИ үлесі',
};

/** Why a row of a file of projects is left out. */
const rowFaults: NamedMessagesOf<ProjectRowFault> = {
  ...faults,
  'quotes broken': () => 'Тырнақшалар жұпталмаған. Жолды түзетіңіз.',
  'amount blank': () => 'Сомасы бос. Соманы жазыңыз.',
  'year faulty': ({ text }) => `«${excerpt(text)}» жыл емес.`,
  'year outside': ({ year }) => `${year} – бақыланған да, жоспарлы да жыл емес. Алдымен жылды жоспарлаңыз.`,
  'facts differ': ({ fact, row }) =>
    `Сол жобаның ${count(row)}-жолында ${facts[fact]} басқа. Бір жобаның жолдарында бірдей болуы керек.`,
};

/** What of a plan cannot be counted, said after the project's name. */
const problems: NamedMessagesOf<PlanProblem> = {
  'no exchange rate': ({ currency, year, into }, names) =>
    `${year} жылғы ${currency} бағамы жоқ: бұл сомадан «${names.input(into)}» көрсеткішіне ештеңе қосылмайды. Бағамды «Валюта бағамы» бөлімінде енгізіңіз.`,
  'unknown region': ({ region }) => `${region} өңірі топтамада жоқ: жоба есепке алынбайды. Басқа өңірді таңдаңыз.`,
  'unknown input': ({ input }, names) => `${names.input(input)} көрсеткіші топтамада жоқ: сома есепке алынбайды.`,
  'no level': ({ region, input, year }, names) =>
    `${names.region(region)}, ${names.input(input)}, ${year}: деңгей жоқ немесе нөлден үлкен емес, сома қосылатын сан жоқ. «Деректер» экранында енгізіңіз.`,
  'year outside': ({ year }) =>
    `${year} жыл бақыланған да, жоспарлы да жыл емес: сома есепке алынбайды. Жылды жоспарлаңыз.`,
  'unit differs': ({ input }, names) => `${names.input(input)} басқа өлшеммен жүргізіледі: сома есепке алынбайды.`,
  'unknown override': ({ region, input, year }, names) =>
    `${names.region(region)}, ${names.input(input)}, ${year}: мұндай ұяшық топтамада жоқ, өзгеріс қолданылмайды.`,
};

/** Projects of a scenario: the table, what is wrong in it, exchange rates. */
export const projects = {
  title: 'Жобалар',
  sheetHint:
    'Атауын соңғы жолға теріңіз – жаңа жоба. Мәнді бірден теріңіз; бос орын пернесі немесе F2 – тізімнен таңдау. Кестеден шығу үшін Esc, содан кейін Tab басыңыз.',
  add: 'Жоба қосу',
  addLine: 'Тағы көрсеткіш',
  addLineLong: 'Таңдалған жобаға тағы бір көрсеткіш бойынша жол қосу',
  delete: 'Жобаны жою',
  deleteLong: 'Таңдалған жобаларды жою (атауын Delete пернесімен тазалау)',
  newName: (number: number) => (number === 1 ? 'Жаңа жоба' : `Жаңа жоба ${count(number)}`),
  none: 'Жоба жоқ. Атауын теріп, Tab пернесімен өңір мен соманы жазыңыз немесе Excel-ден қойыңыз (Ctrl+V). Сценарийлер тізімінен мұнда Enter жеткізеді.',
  onBase: 'Жобалар сценарийге жазылады: сценарийді таңдаңыз немесе жаңасын бастаңыз.',
  statuses,
  columns,
  columnsLong,
  amountOf: (year: number) => `${year} жылғы сома`,
  amountLong: (year: number) => `${year} жылғы сома; қаңтар–маусым көрсеткіші үшін – оның осы айларға келетін бөлігі`,
  halfYear: (input: string) =>
    `«${input}»: деңгей қаңтар–маусым бойынша. Сома оған тұтас қосылады, екіге бөлінбейді: оның қаңтар–маусымға келетін бөлігін теріңіз.`,
  included: 'есепке алынады',
  notIncluded: 'есепке алынбайды',
  inherited: (scenario: string) => `«${scenario}» сценарийінен келген`,
  together: 'Жобалар бірге',
  placeWithoutAny: 'оларсыз орын',
  togetherLong: 'Барлық жоба қосылғанда және бірде-бірі қосылмағанда: жеке әсерлердің қосындысы емес, қайта есептелген',
  negative: 'теріс сома: деңгей азаяды',
  absurd: (times: string) => `өңірдің осы жылғы деңгейінен ${times} есе көп: сома мен өлшемді тексеріңіз`,
  counted: (amount: string) => `есепке алынатыны ${amount}`,
  faults,
  problems,
  belowZero: (input: string, year: number, value: string) =>
    `${input}, ${year}: жобалардың теріс сомалары көрсеткішті нөлден төмен түсіреді (${value}). Соманы тексеріңіз.`,
  takesAway: 'сома теріс, сондықтан ол көрсеткіштен шегеріледі.',
  skipped: (fields: number) => `${count(fields)} ұяшық қойылмады.`,
  pasted: (projects: number) => `${count(projects)} жоба жазылды.`,
  leftOut: (rows: number) => `${count(rows)} жол жазылмады.`,
  /** A wrong cell of a paste: its row in what was pasted, its column and what is wrong. */
  faultAt: (row: number, column: string, fault: string) => `Қойылған ${count(row)}-жол, «${column}»: ${fault}`,
  moreFaults: (cells: number) => `Тағы ${count(cells)} қате ұяшық бар.`,
  chooseRegion: 'Жобаның өңірі',
  deleted: (projects: number) => `${count(projects)} жоба жойылды. Ctrl+Z қайтарады.`,

  rates: 'Валюта бағамы, теңге',
  ratesLead: 'Жылдың орташа бағамы мен оның дереккөзі; есептеу ізінде көрсетіледі.',
  rateOf: (currency: string, year: number) => `1 ${currency}, ${year} жыл`,
  rateSourceOf: (currency: string, year: number) => `${currency}, ${year} жыл: бағамның дереккөзі`,
  rateMissing: 'бағам керек',
  rateDoubt: (isMore: boolean, times: string, than: string, year: number | null) =>
    `${year === null ? `әдеттегіден (шамамен ${than})` : `${year} жылғыдан (${than})`} ${times} есе ${isMore ? 'көп' : 'аз'}: санды тексеріңіз; терілгендей жазылды`,
  rateHint: 'мысалы, 520',
  rateSourceHint: 'мысалы, Ұлттық Банк, жылдық орташа',

  importFile: 'Импорт',
  importLong: 'Жобаларды CSV немесе XLSX файлынан оқу: алдымен не қосылатыны көрсетіледі',
  exportFile: 'Экспорт',
  exportLong: 'Сценарийдің жобаларын файлға жазу; жоба жоқ болса, толтыратын үлгі',
  fileName: 'жобалар',
  example: 'Мысал жоба',
  importOf: (file: string) => `Жобаларды импорттау: ${file}`,
  importCounts: (rows: number, projects: number, rejected: number) =>
    `Оқылғаны: ${count(rows)} жол, ${count(projects)} жоба. Қабылданбағаны: ${count(rejected)} жол.`,
  headerUnknown: (missing: readonly string[], found: readonly string[]) =>
    `Файлда мына бағандар табылмады: ${missing.join(', ')}. Табылғаны: ${excerpt(found.join(', ')) || '–'}. Бірінші жолға баған атауларын жазыңыз; үлгіні «Экспорт» береді.`,
  repeated: (rows: number) =>
    `Бір жобаның сол көрсеткіші мен сол жылы тағы бір рет кездеседі: ${count(rows)} жол. Қайталанса, қоспаңыз.`,
  repeatedAsk: 'Қайталанған жолдар',
  repeatedSum: 'Қосу',
  repeatedLeave: 'Алмау',
  repeatedRow: (row: number, first: number) => `${count(row)}-жол (${count(first)}-жолдағыдай):`,
  write: (projects: number) => `${count(projects)} жобаны жазу`,
  amounts: 'Сомалар',
  isNew: 'жаңа',
  changes: 'өзгереді',
  rejected: 'Қабылданбаған жолдар',
  row: 'Жол',
  reason: 'Себебі',
  rowText: 'Файлдағы мәтін',
  rowFaults,
};
