import { formatCount } from '../format';

const count = (value: number): string => formatCount(value, 'kk');

/** The Scenarios screen: branches, what each of them chooses, where the region stands in it. */
export const scenarios = {
  title: 'Сценарийлер',
  computing: 'Есептелуде…',

  branches: 'Сценарийлер тізімі',
  branchKeys:
    'Enter – көрсету, тағы бір рет – жобаларға өту, F2 – атауын өзгерту, Delete – жою, Insert – жаңа сценарий. F6 – экранның келесі бөлігі.',
  base: 'Негізгі нұсқа',
  baseDetail: 'бақылаулар',
  changes: (changes: number) => (changes === 0 ? 'өзгеріссіз' : `${count(changes)} өзгеріс`),
  archive: (scenarios: number) => `Мұрағат (${count(scenarios)})`,
  add: 'Жаңа сценарий',
  nameOfNew: 'Жаңа сценарийдің атауы',
  branchesOff: 'Негізі',
  none: 'Сценарий жоқ. Атауын жазып, Enter басыңыз.',
  noneLead:
    'Сценарий негізгі нұсқаны көшірмейді: ол өзгерістердің тізімі ғана. Негізгі деректерді түзетсеңіз, барлық сценарий соған сүйенеді.',
  nameOf: (name: string) => `Сценарийдің атауы: ${name}`,
  nameKeys: 'Enter – сақтау, Esc – бас тарту',

  actions: 'Әрекеттер',
  rename: 'Атауын өзгерту',
  duplicate: 'Көшірмесін жасау',
  copyOf: (name: string, number: number) => (number === 1 ? `${name} (көшірме)` : `${name} (${number}-көшірме)`),
  branch: 'Тармақ шығару',
  toArchive: 'Мұрағатқа салу',
  fromArchive: 'Мұрағаттан шығару',
  delete: 'Жою',
  deleteKey: 'Delete',
  note: 'Ескертпе',
  noteLead: 'Болжамдар, дереккөздер, кім келісті. Топтамада сақталады.',

  deleteTitle: (name: string) => `«${name}» жойылсын ба?`,
  goesWith: 'Бірге жойылады:',
  goesBranches: (names: string) => `одан тармақталған сценарийлер: ${names}`,
  goesProjects: (projects: number, names: string) => `${count(projects)} жоба: ${names}`,
  goesOverrides: (cells: number) => `өзгертілген ${count(cells)} ұяшық`,
  goesGrowths: (growths: number) => `өзге өңірлерге берілген ${count(growths)} өсу қарқыны`,
  andMore: (rest: number) => `тағы ${count(rest)}`,
  undoLater: 'Ctrl+Z бәрін қайтарады.',

  region: 'Өңір',
  placeIn: (scenario: string) => `Орын, «${scenario}»`,
  placeInBase: 'Орын, негізгі нұсқа',
  inBase: (place: string) => `негізгі нұсқада ${place}`,
  score: 'R, балл',
  placeText: (place: number) => `${formatCount(place, 'kk')}-орын`,
  noPlace: 'орны жоқ',
  toNext: (place: number) => `${count(place)}-орынға дейін, R`,
  peers: 'Өзге өңірлер',
  /** What is assumed of them in the year on view: said beside every place of a scenario. */
  peersIn: {
    observed: (year: number, _last: number) => `${year}: бақылаудағыдай`,
    held: (year: number, last: number) => `${year}: ${last} деңгейінде бекітілген`,
    projected: (year: number, _last: number) => `${year}: өз өсуімен болжанған`,
  },
  peersShort: { observed: '', held: 'өзгелер бекітілген', projected: 'өзгелер болжанған' },
  assumptions: { held: 'бекітілген', projected: 'болжанған' },
  assumptionsLong: {
    held: 'Әр фактор соңғы бақыланған жылғы мәнінде қалады',
    projected: 'Өсу факторлары өңірдің өз өсуінің геометриялық орташасымен жалғасады',
  },
  computedLead:
    'Өз өңіріңіз бен сценарий өзгертетін өңірлер өз деректері бойынша есептеледі; сценариймен салыстырғанда негізгі нұсқада да солай.',
  counting: 'Жобалардың есепке алынуы',
  expected: 'ықтималдығымен',
  expectedLong: 'Әр соманы жобаның ықтималдығына көбейту',
  firmOnly: 'тек келісілгендер',
  firmOnlyLong: 'Тек келісілген және іске асырылып жатқан жобалар есепке алынады',
  weights: 'Салмақтар',
  otherWeights: (onView: string, own: string) =>
    `Сандар «${onView}» салмақтарымен көрсетілген, ал сценарийдің өз салмақтары – «${own}».`,
  parentWeights: (parent: string, weights: string) => `Бастапқы «${parent}» сценарийінің салмақтары – «${weights}».`,
  asParent: 'Сондағыдай алу',
  showOwnWeights: 'Сценарийдің салмақтарын көрсету',
  takeWeights: 'Сценарийге алу',
  points: 'Балл',
  asPackage: (value: string) => `топтамадағыдай: ${value}`,
  addYear: (year: number) => `${year} жылды жоспарлау`,
  addYearLong: 'Жоспарлы жыл: негізгі көрсеткіштер болжанады, өзгертуге болады; бақылау ретінде сақталмайды',
  removeYear: (year: number) => `${year} жылды алып тастау`,
  conditions: 'Сценарий шарттары',

  ahead: 'Жоспарлы жылдар: өзге өңірлер туралы жорамалға қарай орын',
  assumption: 'Өзге өңірлер',
  placeOfYear: (year: number) => `${year}, орын`,
  growths: 'Өзге өңірлердің жоспарлы жылдардағы өсу қарқыны, алдыңғы жылға %',
  growthTyped: 'терілген; тазаласаңыз, өз өсуінің орташасы қайтады',
  growthMean: 'бақыланған жылдардағы өз өсуінің геометриялық орташасы',
  growthHeld: 'бақыланған жылдары екіден аз: соңғы мәні бекітілген',
  growthFaulty: (text: string) =>
    `«${text}»: алдыңғы жылға пайызбен, нөлден үлкен, 1000-нан аспайтын сан жазыңыз. Өсу өзгерген жоқ.`,
  gone: (name: string) => `«${name}» сценарийі енді жоқ: экранда негізгі нұсқа тұр.`,
  notKept: (text: string) => `Сценарий енді жоқ: «${text}» ешқайда жазылған жоқ.`,
};
