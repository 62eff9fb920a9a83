import { formatCount } from '../format';

const count = (value: number): string => formatCount(value, 'kk');

/** The log of a package and its frozen versions. */
export const log = {
  title: 'Журнал және нұсқалар',
  lead: 'Әр өзгеріс журналға жазылады: кім, қашан, не. Жазбалар бір-біріне бақылау сомаларымен тізбектелген, сондықтан кездейсоқ бүліну мен абайсыз түзету байқалады. Қасақана қолдан жасаудан бұл қорғамайды.',
  name: 'Журналдағы атыңыз',
  nameHint: 'Жаңа жазбаларда және басып шығарылған кестелерде тұрады; бос қалдыруға болады.',
  show: 'Журналды қарау',
  verify: 'Журналды тексеру',
  verifying: 'Тексерілуде…',
  empty: 'Журнал бос.',
  nothingToVerify: 'Тексерілетін жазба жоқ.',
  holds: (entries: number) => `Тізбек бүтін: ${count(entries)} жазба тексерілді.`,
  unchained: (entries: number) =>
    `Оған дейінгі ${count(entries)} жазба тізбек пайда болғанға дейін жазылған, тексерілмейді.`,
  misfit: (entry: number) =>
    `Тізбек үзілген: ${count(entry)}-жазба алдыңғыларына сәйкес келмейді. Содан кейінгі жазбаларға сенуге болмайды; деректерді бұрынғы файлмен салыстырыңыз.`,

  /** Frozen versions. */
  freeze: 'Нұсқаны бекіту',
  versionName: 'Нұсқаның атауы',
  freezeHint: 'Enter – бекіту, Esc – бас тарту',
  freezing: 'Бекітілуде…',
  nameBlank: 'Нұсқаға атау беріңіз.',
  versions: 'Бекітілген нұсқалар',
  noVersions: 'Бекітілген нұсқа жоқ.',
  fingerprint: 'Мазмұнының таңбасы',
  copyFingerprint: (name: string) => `«${name}» нұсқасының таңбасын көшіру`,
  copied: 'Таңба көшірілді.',
  state: 'Қазіргі күймен салыстырғанда',
  stands: 'қазір осы нұсқа тұр',
  changedSince: (changes: number) => `${count(changes)} өзгеріс бөлек`,
  isFrozen: (name: string) => `«${name}» нұсқасы бекітілді.`,
  contentDiffers: (name: string) =>
    `«${name}» нұсқасының таңбасы қазіргі мазмұнға сәйкес келмейді, ал журнал бойынша осы нұсқа тұруға тиіс.`,

  /** The list. */
  entries: 'Журнал жазбалары',
  number: '№',
  when: 'Қашан',
  who: 'Кім',
  what: 'Не істелді',
  before: 'Бұрынғысы',
  after: 'Кейінгісі',
  everyone: 'Барлығы',
  nobody: 'аты жазылмаған',
  everywhere: 'Барлық өңір',
  region: 'Өңір',
  since: 'Күннен бастап',
  search: 'Мәтін бойынша іздеу',
  found: (found: number, all: number) =>
    found === all ? `${count(all)} жазба` : `${count(all)} жазбаның ${count(found)}-і`,
  nothingFound: 'Мұндай жазба жоқ.',
  newer: 'Жаңарақтары',
  older: 'Бұрынғырақтары',
  page: (page: number, pages: number) => `${count(page)}/${count(pages)} бет`,
  cells: (cells: number) => `${count(cells)} ұяшық`,
  more: (cells: number) => `тағы ${count(cells)} ұяшық`,
  /** What a review has decided about a cell. */
  decided: (mine: string, theirs: string, verdict: string) => `менде ${mine}, файлда ${theirs} – ${verdict}`,
  verdicts: { accepted: 'қабылданды', refused: 'қабылданбады' },
  where: 'Ұяшық',
  emptyCell: 'бос',
  withheld: 'мазмұны көшірмеге енгізілмеген',
  notChained: 'тізбекке дейін жазылған',
  /** As the log names it. */
  frozen: (name: string) => `«${name}» нұсқасын бекіту`,
};
