import type { ReadingChoice } from '../../model/reading';
import type { ScaleFactor } from '../../model/thousandfold';
import { formatCount } from '../format';
import { scaleWords } from './scaleWords';

const count = (value: number): string => formatCount(value, 'kk');

/** Bringing in a file: progress, what was read, what is asked, what was left out. */
export const importing = {
  titleOf: (file: string) => `Импорт: ${file}`,
  reading: 'Файл оқылуда',
  progress: (percent: string, rows: number) => `${percent}, ${count(rows)} жол оқылды`,
  stop: 'Тоқтату',
  waiting: (files: number) => `Кезекте тағы ${count(files)} файл`,
  stopAll: 'Бәрін тоқтату',

  refused: 'Файл импортталмады. Топтамада ештеңе өзгерген жоқ.',
  chooseOther: 'Басқа файл таңдау',

  /** The file itself. */
  dataset: 'Көрсеткіштер',
  survey: 'Сауалнама жауаптары',
  layouts: { long: 'әр жолда бір мән', wide: 'әр жолда бір өңір' },
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    'windows-1251': 'Windows-1251',
    'koi8-r': 'KOI8-R',
    ibm866: 'CP866',
    'x-mac-cyrillic': 'Mac (кириллица)',
  },
  whichLine: 'Қай жол дұрыс оқылады?',
  readAgain: 'Файл таңдалған кодтаумен қайта оқылады.',
  whichSheet: 'Қай парақ оқылады?',
  hiddenSheet: 'жасырын',
  sheetRows: (rows: number) => `${count(rows)} жол`,
  sheet: (name: string) => `парағы – «${name}»`,
  merged: (cells: number) => `біріктірілген ұяшықтар: ${count(cells)}, мәні әрқайсысына алынды`,
  fromHidden: 'парақ жасырын',
  formulas: (cells: number) => `${count(cells)} ұяшықта формула: соңғы есептелген мәні алынды`,
  delimiters: { ',': 'бөлгіші – үтір', ';': 'бөлгіші – нүктелі үтір', '\t': 'бөлгіші – табуляция' },
  decimalSigns: { ',': 'ондық белгісі – үтір', '.': 'ондық белгісі – нүкте' },
  extraColumns: (columns: string) => `Танылмаған бағандар алынбайды: ${columns}.`,
  firstRow: (isHeader: boolean): string => (isHeader ? 'бірінші жол – тақырып' : 'бірінші жол – жауап'),
  extraKept: (columns: string) => `Танылмаған бағандар жауаппен бірге сақталады: ${columns}.`,

  /** Counts. */
  read: 'Оқылды',
  added: 'Жаңа',
  changed: 'Өзгереді',
  described: 'Тек сипаты өзгереді',
  same: 'Бұрынғыдай',
  blank: 'Бос',
  asked: 'Сұралады',
  accepted: 'Қабылданды',
  rejected: 'Қабылданбады',
  /** Responses that the package has already. */
  repeated: 'Топтамада бар',
  unclear: 'Q14, Q15 түсініксіз',
  findings: 'Ескертулер',

  /** Tables. */
  row: 'Жол',
  column: 'Баған',
  reason: 'Себебі',
  finding: 'Не байқалды',
  text: 'Файлда жазылғаны',
  region: 'Өңір',
  input: 'Көрсеткіш',
  year: 'Жыл',
  before: 'Қазір',
  after: 'Файлда',
  also: 'Сондай-ақ',
  differs: { status: 'мәртебесі', source: 'дереккөзі', note: 'ескертпесі', borders: 'шекарасы', formula: 'формуласы' },
  overtaken:
    'Осы терезе ашық тұрғанда басқа қойынды топтаманы өзгертті: алдын ала көрініс жаңартылды, ештеңе жазылған жоқ. Қайта қарап, содан кейін жазыңыз.',
  changedCells: 'Өзгеретін ұяшықтар',
  describedCells: 'Мәні сол қалпында қалып, сипаты өзгеретін ұяшықтар',
  /** The file has no column of statuses. */
  keptStatus: (cells: number) =>
    `Файлда мәртебе бағаны жоқ: мәні өзгеретін ${count(cells)} ұяшық бұрынғы мәртебесінде қалады (мысалы, алдын ала немесе үлгілік).`,
  rejectedCells: 'Қабылданбаған жолдар мен ұяшықтар',
  rejectedResponses: 'Қабылданбаған жауаптар',
  rejectedLead: 'Себебімен бірге сақталады, бірақ есепке кірмейді.',
  synthetic: 'Жауаптар үлгілік (мысал үшін құрылған): олардан есептелген рейтинг демо деп белгіленеді',
  /** The package has responses of the same regions and years as sums: `responses` of them. */
  sumsMet: (responses: number) =>
    `Топтамада осы өңірлер мен жылдардың ${count(responses)} жауабы қосындылармен тұр. Қосындыларда id жоқ: файлдағы жауаптар олардың ішінде болуы мүмкін, екеуі бірге есептелмейді.`,
  keepSums: 'Қосындыларды қалдыру: файл жазылмайды',
  replaceSums: 'Сол өңірлер мен жылдардың қосындыларын файлдағы жауаптармен алмастыру',
  unclearAnswers: 'Түсініксіз жауаптар',
  unclearLead: 'Жазылғандай сақталады, есепке кірмейді: шешімді адам қабылдайды.',
  byRegion: 'Өңірлер мен жылдар бойынша',
  leastResponses: (least: number) => `¶4: әр өңірден кемінде ${count(least)} жауап`,
  /** Of a table's heading: accepted in this file; in the package once the file is written. */
  inPackage: 'Топтамада',
  noPlace: 'Өңірі не жылы белгісіз',
  question: 'Сұрақ',
  answer: 'Жауап',
  more: (rows: number) => `Тағы ${count(rows)} жол бар.`,
  showMore: 'Тағы көрсету',
  copyList: 'Тізімді көшіру',
  copied: 'Көшірілді',
  notCopied: 'Браузер көшіруге рұқсат бермеді',

  /** Questions. */
  questions: 'Жауап керек',
  questionsLead: 'Жауап берілмейінше, ештеңе жазылмайды.',
  hangs: (cells: number) => `${count(cells)} ұяшыққа қатысты`,
  alike: (questions: number) => `Осындай сұрақ – ${count(questions)}. Бәріне бірдей жауап беруге болады:`,
  moreAlike: (questions: number) => `Тағы ${count(questions)} осындай сұрақ: бәріне бірдей жауап беріңіз.`,
  choices: {
    ',': 'Үтір – ондық белгі',
    '.': 'Нүкте – ондық белгі',
    'leave out': 'Алмау',
    convert: 'Бірлігін ауыстыру',
    'convert others': 'Қалғандарын ауыстыру',
    'as is': 'Сандарды сол күйінде алу',
    first: 'Біріншісін алу',
    last: 'Соңғысын алу',
  } as Readonly<Record<ReadingChoice, string>>,
  /** Of figures whose unit does not say the period. */
  periodChoices: { 'leave out': 'Басқа кезеңдікі: алмау', 'as is': 'Күтілген кезеңдікі: сол күйінде алу' },
  /** Of figures that stand a thousandfold or more apart from the others. */
  toOthersScale: (factor: ScaleFactor) => `Бұл сандарды ${scaleWords(factor).by} ${factor < 1 ? 'бөлу' : 'көбейту'}`,
  othersToScale: (factor: ScaleFactor) => `Қалған сандарды ${scaleWords(factor).by} ${factor < 1 ? 'бөлу' : 'көбейту'}`,

  /** The end. */
  write: 'Жазу',
  writeCells: (cells: number) => `${count(cells)} ұяшықты жазу`,
  writeResponses: (responses: number) => `${count(responses)} жауапты жазу`,
  writeLead: 'Бәрі бірге жазылады, кейін болдырмауға болады (Ctrl+Z).',
  answerFirst: (questions: number) => `Алдымен сұрақтарға жауап беріңіз: ${count(questions)}.`,
  nothingToWrite: 'Файлдағы деректер топтамадағымен бірдей: жазатын ештеңе жоқ.',
  nothingLeft: 'Файлдан жазылатын ештеңе қалмады.',
  giveUp: 'Бас тарту',
  writing: 'Жазылуда…',
  spoken: (read: number, rejected: number, questions: number) =>
    `Файл оқылды: ${count(read)}. Қабылданбады: ${count(rejected)}. Сұрақтар: ${count(questions)}.`,
  wroteCells: (file: string, cells: number) => `«${file}»: ${count(cells)} ұяшық жазылды.`,
  wroteResponses: (file: string, responses: number) => `«${file}»: ${count(responses)} жауап жазылды.`,

  /** A table as statistics offices print it: what it is made of. */
  table: {
    recalled: 'Бұл кесте бұрынғыдай құрылған: сол жолы айтылғандай оқылды.',
    look: 'Бағандарын қарау',
    lead: 'Егер бұл көрсеткіштер кестесі болса, оның құрылысын тексеріңіз: танылғаны толтырылған. Тақырып, жиынтық және ескертпе жолдары алынбайды.',
    region: 'Өңірлер бағаны',
    first: 'Мәндер басталатын жол',
    firstRow: (line: number, text: string) => (text === '' ? `${line}-жол` : `${line}-жол: ${text}`),
    inputOfAll: 'Барлық бағанның көрсеткіші',
    unitOfAll: 'Барлық бағанның өлшем бірлігі',
    unitHint: 'мысалы: млрд ₸',
    different: '– әртүрлі –',
    none: '– алынбайды –',
    inputOf: (column: string) => `${column} бағанының көрсеткіші`,
    yearOf: (column: string) => `${column} бағанының жылы`,
    unitOf: (column: string) => `${column} бағанының өлшем бірлігі`,
    year: 'жыл',
    unit: 'бірлік',
    column: (column: string, heading: string) => (heading === '' ? column : `${column}: ${heading}`),
    caption: 'Кестенің басы',
    line: 'Жол',
    read: (columns: number) => `Осылай оқу (${count(columns)} баған)`,
    needed: 'Өңірлер бағаны және кемінде бір бағанның көрсеткіші мен жылы керек.',
  },
  /** Which column of a survey is which. */
  templates: {
    command: 'Толтыруға арналған үлгілер',
    commandLead:
      'Осы топтаманың өңірлері, көрсеткіштері, жылдары мен өлшем бірліктері бар бос кестелер: XLSX немесе CSV.',
    title: 'Толтыруға арналған үлгілер',
    lead: 'Толтырылған үлгі қалған файлдар сияқты импортталады: ештеңе сұралмай танылады. Бос ұяшық ештеңені өзгертпейді.',
    language: 'Үлгінің тілі',
    kinds: { data: 'Көрсеткіштер', survey: 'Сауалнама жауаптары', projects: 'Жобалар' },
    kindsLead: {
      data: 'Бір жолда бір өңір, әр көрсеткіш пен жылға бір баған.',
      survey: 'Бір жолда бір жауап; сұрақтардың мәтіні толық.',
      projects: 'Бір жолда бір сома; «Сценарийлер» экранында импортталады. Бірінші жол – мысал.',
    },
    files: { data: 'көрсеткіштер үлгісі', survey: 'сауалнама үлгісі', projects: 'жобалар үлгісі' },
    write: (kind: string, form: string) => `${kind}: ${form}`,
  },
  columns: {
    lead: 'Бұл сауалнама жауаптарының кестесі болса, қай баған не екенін көрсетіңіз: танылғандары толтырылған.',
    byOrder: 'Ретімен алу',
    hasHeader: 'Бірінші жол – тақырып',
    none: '– жоқ –',
    unnamed: (column: number) => `${column}-баған`,
    fields: {
      id: 'Нөмірі (id)',
      year: 'Рейтинг жылы',
      region: 'Өңір',
      company: 'Кәсіпорын',
      employees: 'Қызметкер саны',
      sector: 'Сала',
      invested: 'Инвестиция салды',
      service_date: 'Қызмет күні',
      survey_date: 'Сауалнама күні',
    },
    yearOfAll: 'Барлық жауаптың рейтинг жылы',
    read: 'Осылай оқу',
    needed: 'Өңір, рейтинг жылы және кемінде бір сұрақ керек.',
  },
};
