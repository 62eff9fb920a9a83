import { formatCount } from '../format';

const count = (value: number): string => formatCount(value, 'kk');

/** The Package screen: the packages in this browser, files in and out, what stands in the open one, how it is kept. */
export const packages = {
  title: 'Топтама',

  /** The list. */
  list: 'Осы браузердегі топтамалар',
  changed: 'Соңғы өзгеріс',
  today: (time: string) => `бүгін, ${time}`,
  yesterday: (time: string) => `кеше, ${time}`,
  sinceFile: 'Файлдан кейінгі өзгеріс',
  actions: 'Әрекеттер',
  isOpen: 'ашық',
  synthetic: 'үлгілік деректер',
  open: 'Ашу',
  openOf: (name: string) => `«${name}» топтамасын ашу`,
  rename: 'Атын өзгерту',
  renameOf: (name: string) => `«${name}» атын өзгерту`,
  renameKeys: 'Enter – сақтау, Esc – бас тарту',
  delete: 'Жою',
  deleteOf: (name: string) => `«${name}» топтамасын жою`,
  recent: 'Соңғы файлдар',
  recentWhen: 'Соңғы рет',
  recentOpenOf: (name: string) => `Ашу: ${name}`,
  recentForget: 'Тізімнен алу',
  recentForgetOf: (name: string) => `Тізімнен алу: ${name}`,
  recentGone: (name: string) =>
    `«${name}» ашылмады: файл бұрынғы орнында жоқ немесе браузер оны оқуға рұқсат бермейді.`,
  deletedList: 'Жойылған топтамалар',
  deletedWhen: 'Жойылған',
  deletedLead: 'Олар 30 күн сақталады, кейін біржола жойылады.',
  bringBack: 'Қайтару',
  bringBackOf: (name: string) => `«${name}» топтамасын қайтару`,
  noneOpen: 'Ашық топтама жоқ. «Топтама» экранында біреуін ашыңыз немесе жаңасын құрыңыз.',
  toPackages: 'Топтамаларға өту',
  none: 'Топтама жоқ. Жаңасын құрыңыз, файлды ашыңыз немесе демо топтаманы қосыңыз.',

  /** New ones. */
  create: 'Жаңа топтама',
  nameOfNew: 'Жаңа топтаманың атауы',
  createKeys: 'Атауын жазып, Enter басыңыз',
  createDemo: 'Демо топтама қосу',
  creatingDemo: 'Демо топтама қосылуда…',
  created: (name: string) => `«${name}» топтамасы құрылды. Енді файлды импорттаңыз немесе Excel-ден кесте қойыңыз.`,
  opened: (name: string) => `«${name}» ашылды.`,

  /** Files. */
  openFile: 'Файлды ашу',
  openLead: 'Топтама файлы, *.tartym: бұрынғы топтамалардың қасында ашылады',
  openWhole: 'Бүтін бөліктерін ашу…',
  damagedFile: (name: string) => `«${name}»: бүлінген файл`,
  damagedLead: 'Мына бөліктердің бақылау сомасы дұрыс, оларды жаңа топтама етіп ашуға болады. Қалғаны жоғалады.',
  nothingWhole: 'Баптаулары мен әдістемесі бүтін қалмаған: бұл файлды ашу мүмкін емес. Басқа көшірмесін табыңыз.',
  lookingAtParts: 'Бөліктері тексерілуде…',
  wholeParts: 'Ашылады',
  lostParts: 'Жоғалады',
  openWholeNow: 'Бүтін бөліктерін ашу',
  fileParts: {
    settings: 'баптаулар, өңірлер тізімі',
    methodology: 'әдістеме',
    observations: 'деректер',
    batches: 'сауалнама файлдарының тізімі',
    responses: 'сауалнама жауаптары',
    records: 'сценарийлер, жобалар, салмақтар, бағалар, терілген парақтар',
    log: 'өзгерістер журналы, болдырмау қадамдары, бекітілген нұсқалар',
  },
  encryptedFile: (name: string) => `«${name}»: шифрланған файл`,
  encryptedLead: 'Файлды ашу үшін жіберуші айтқан құпия сөзді теріңіз.',
  passphrase: 'Құпия сөз',
  opening: 'Ашылуда…',
  importLead: 'CSV кестесі немесе Excel кітабы: көрсеткіштер немесе сауалнама жауаптары',
  filesLead:
    'Топтама (*.tartym) немесе кесте (CSV, Excel): осы терезеге сүйреп әкелуге болады, бірнешеуін бірден де. Жазылмай тұрып, не өзгеретіні көрсетіледі.',

  /** What stands in the open package. */
  ownRating: 'Аудандарды немесе өз көрсеткіштеріңізбен бағалау',
  nothingYet: 'Бұл топтамада деректер жоқ. Файлды (CSV, Excel) импорттаңыз немесе Excel-ден кесте қойыңыз (Ctrl+V).',
  regions: 'Өңірлер',
  references: (rows: number) => `+ ${count(rows)} анықтамалық жол`,
  years: 'Жылдар',
  values: 'Мәндер',
  /** What is counted, and where it leads. */
  counted: {
    regions: 'Рейтингке кіретін өңірлер. «Деректер» экранын ашу',
    years: 'Мәні бар жылдар. «Деректер» экранын ашу',
    values: 'Барлық жыл мен көрсеткіш бойынша толтырылған ұяшықтар. «Деректер» экранын ашу',
    responses: 'Файлдардан қабылданған және қолмен енгізілген сауалнамалар. «Сауалнама» экранын ашу',
  },
  ofThemSynthetic: (values: number) => `оның ішінде ${count(values)} үлгілік`,
  responses: 'Сауалнама жауаптары',
  ofThemRejected: (responses: number) => `${count(responses)} қабылданбады`,
  byYear: 'Жылдар бойынша мәндер',
  year: 'Жыл',
  whole: 'Рейтинг',
  wholeYear: 'толық',
  partialYear: 'ішінара',
  inputs: 'Көрсеткіш',
  total: 'Барлығы',
  batches: 'Сауалнама файлдары',
  accepted: 'Қабылданды',
  rejected: 'Қабылданбады',
  syntheticNote:
    'Үлгілік мәндер тек бағдарламаны көрсетуге арналған: олар бойынша есептелген рейтингтен қорытынды жасауға болмайды.',

  /** By what it is computed. */
  methodology: 'Әдістеме',
  order: 'Құжат',
  registered: 'Тіркелген',
  numberAndDate: (number: string, date: string) => `№ ${number}, ${date}`,
  change: 'Өзгерту',

  /** How it is kept. */
  kept: 'Сақталуы',
  allInFile: 'Соңғы файлдан кейін өзгеріс жоқ.',
  notInFile: (changes: number) => `Соңғы файлдан кейінгі өзгеріс: ${count(changes)}. Олар тек осы браузерде тұр.`,
  saveToFile: 'Файлға сақтау',
  file: 'Файл',
  saveElsewhere: 'Басқа файлға сақтау…',
  unwritten: (changes: number, named: string) =>
    `Жазылмаған өзгеріс: ${count(changes)} (${named}). Ұяшықтағы сандар файлға бәрібір жазылады.`,
  writeAgain: 'Қайта жазу',
  copyUnwritten: 'Мәнін көшіріп алу',
  changedSince: (name: string) =>
    `«${name}» файлын соңғы сақтаудан кейін басқа біреу өзгерткен. Сол өзгерістер жоғалмауы үшін ештеңе жазылған жоқ.`,
  reviewIt: 'Өзгерістерін қарау',
  brokenLog: (entry: number) =>
    `Журналдың тізбегі үзілген: ${formatCount(entry, 'kk')}-жазба алдыңғыларына сәйкес келмейді, яғни журнал бағдарламадан тыс өзгерген немесе бүлінген. Деректер сол қалпында тұр, бірақ бұл жазбадан кейінгілерге сенуге болмайды, ал осылай сақталған файл журналсыз ғана ашылады.`,
  saveAnyway: 'Бәрібір сақтау',
  overwrite: 'Үстінен жазу',
  storage: 'Қойма',
  storagePersistent: 'Тұрақты: браузер деректерді өзі өшірмейді.',
  storageEvictable: 'Уақытша: орын жетпесе, браузер деректерді өшіруі мүмкін. Файлға сақтап тұрыңыз.',
  storageUnknown: 'Браузер қойманың тұрақты екенін айтпайды. Файлға сақтап тұрыңыз.',
  storageMemory: 'Тек жадта: бет жабылса, деректер жоғалады. Файлға сақтаңыз (Ctrl+S).',
  askPersistence: 'Тұрақты сақтауды сұрау',
  persistenceRefused: 'Браузер келіспеді. Маңызды өзгерістен кейін файлға сақтап тұрыңыз.',
  space: 'Орын',
  used: (used: string, quota: string) => `${used}, қолжетімдісі – ${quota}`,
  fromDisk:
    'Бет дискідегі файлдан ашылған: мұндай беттердің бәрі бір қойманы бөліседі. Бағдарламаның басқа көшірмесі де, дискіден ашылған өзге бет те бұл деректерді көре алады. Маңызды нәрсені топтама файлында сақтаңыз.',
  insecure:
    'Бет қорғалмаған мекенжайдан (http) ашылған: тұрақты сақтау, желісіз ашу, файлды шифрлау және бір файлға қайта сақтау қолжетімсіз.',
};
