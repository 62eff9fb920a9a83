import type { ExtraFault } from '../../model/overtake';
import type { BestYearsFault } from '../../model/projectEffect';
import { formatCount } from '../format';
import type { NamedMessagesOf } from '../messages';
import { excerpt } from '../sentence';

const count = (value: number): string => formatCount(value, 'kk');

const faults: NamedMessagesOf<ExtraFault> = {
  'no place': () => 'Өңірдің бұл жылы орны жоқ: деректерін толықтырыңыз.',
  'no level of the methodology': ({ input }, names) => `${names.input(input)} ешбір факторға кірмейді.`,
  'no level': ({ input, value }, names) =>
    value === null
      ? `${names.input(input)}: бұл жылы мәні жоқ, қосылатын сан жоқ. «Деректер» экранында енгізіңіз.`
      : `${names.input(input)}: мәні нөлден үлкен емес, терілген индекс оған ілесе алмайды.`,
  assumed: ({ input, factor }, names) =>
    `${factor} бұл жоспарлы жылы жорамалданады, ${names.input(input)} оны қозғамайды: өз өңіріңіз ретінде таңдаңыз немесе өңірге жоба қосыңыз.`,
  'no such region': ({ region }, names) => `${names.region(region)} рейтингте жоқ.`,
};

const bestFaults: Readonly<Record<BestYearsFault, string>> = {
  'too many projects': 'Жоба тым көп.',
  'no project': 'Есепке алынатын жоба жоқ. Алдымен жоба қосыңыз.',
  'no year': 'Жоспарлы жыл жоқ: алдымен жыл қосыңыз.',
  'unknown region': 'Өңір рейтингте жоқ.',
};

/** The overtake calculator and the echo of projects. */
export const overtaking = {
  title: 'Басып озу',
  fromBase: 'Негізгі нұсқадан: ең аз қосымша сома',
  fromScenario: (name: string) => `«${name}» сценарийінен: ең аз қосымша сома`,
  nothingAbove: 'Өңір бірінші орында тұр немесе орны жоқ.',
  target: 'Мақсат',
  placeAim: (place: number, names: string) => `${count(place)}-орын: ${names}`,
  passAim: (names: string) => `озу: ${names}`,
  otherGoal: 'Басқа орын не өңір',
  goalUnknown: (text: string, last: number) =>
    `«${excerpt(text)}»: 1-ден ${count(last)}-ге дейінгі орынды не жоғары тұрған өңірдің атауын теріңіз.`,
  goalAmbiguous: (text: string, names: string) =>
    `«${excerpt(text)}» бірнеше өңірге сәйкес келеді: ${names}. Толық атауын теріңіз.`,
  input: 'Қайда',
  foreign: 'Оның ішінде ТШИ, %',
  foreignFaulty: (text: string, share: string) =>
    `«${excerpt(text)}»: 0-ден 100-ге дейінгі пайызды теріңіз. Әзірге ${share} % бойынша есептелуде.`,
  lacksRate: 'ТШИ үшін осы жылғы валюта бағамы керек: жобалар кестесінің астында енгізіңіз.',
  points: (points: string) => `${points} балл`,
  unreachable: (input: string, factors: string) =>
    `Бұл орынға «${input}» арқылы жету мүмкін емес${factors === '' ? '' : `: ${factors} шегіне жетті`}.`,
  bestPlace: (place: number, amount: string) => `Осы көрсеткішпен жететін ең жақсы орын – ${count(place)}: ${amount}.`,
  bestStays: (place: number) => `Бұл көрсеткіш өңірді ${count(place)}-орыннан жоғары көтере алмайды.`,
  others: 'Басқа көрсеткішпен жетуге болады:',
  noOther: 'Басқа бір көрсеткішпен де жету мүмкін емес.',
  addProject: 'Жоба ретінде қосу',
  projectForPlace: (place: number) => `${count(place)}-орын үшін жоба`,
  projectToPass: (names: string) => `Озу жобасы: ${names}`,
  ladder: 'Әр орынның бағасы',
  more: (unit: string) => (unit === '' ? 'Қосымша' : `Қосымша, ${unit}`),
  overtaken: 'Озылатыны',
  aimAt: (place: number) => `Мақсат: ${count(place)}-орын`,
  moreRungs: 'Келесі орындардың бағасы',
  every: 'Барлық өңір үшін келесі орынның бағасы',
  everyLead: (unit: string) =>
    `Осы көрсеткішке қосылатын ең аз сома${unit === '' ? '' : `, ${unit}`}, және орын: бұрынғы → жаңа. Сызықша: бұл көрсеткішпен жоғары көтерілмейді.`,
  isFirst: 'Бірінші орында',
  noStep: 'Осы көрсеткішпен келесі орынға жетпейді',
  lens: (factors: number): string => (factors === 2 ? 'Бір теңге, екі фактор' : 'Көрсеткіштің R-дегі салмағы'),
  lensSum: (sum: string, whole: string, input: string) => `${sum} = R салмағының ${whole}-ы: ${input}`,
  faults,

  echo: 'Жаңғырық',
  echoLead: 'Бір реттік жоба биылғы өсуді көтереді, ал келер жылғы өсуді төмендетеді: салыстыру базасы өседі.',
  peersAre: (assumption: string) => `Өзге өңірлер ${assumption}`,
  withProject: (name: string) => `«${name}» жобасымен`,
  withoutProject: (name: string) => `«${name}» жобасынсыз`,
  withoutAny: 'жобаларсыз',
  withAmount: (amount: string, name: string) => `${name} ${amount}`,
  aloneOf: (name: string) => `тек «${name}» жобасымен`,
  placeWithout: 'Жобасыз орын',
  placeWith: 'Жобамен орын',
  scoreChange: 'R айырмасы',
  factorWith: (factor: string) => `${factor}, жобамен`,
  factorWithout: (factor: string) => `${factor}, жобасыз`,
  planMore: (years: number) => `Тағы ${count(years)} жылды жоспарлау`,
  best: 'Іске қосудың ең жақсы жылы',
  bestLead: 'Барлық нұсқа тексеріледі: өңірдің ең нашар орны мүмкіндігінше жақсы болатын жылдар',
  bestMany: (most: number) => `Ең көбі ${count(most)} жоба тексеріледі: артығын белгіден алып тастаңыз.`,
  checked: (done: string, of: string) => `Тексерілді: ${done} / ${of}`,
  bestFaults,
  bestWorst: (best: number, planned: number) =>
    best === planned
      ? `Ең нашар орын – ${count(best)}, қазіргі жоспардағыдай.`
      : `Ең нашар орын – ${count(best)}, қазіргі жоспарда ${count(planned)}.`,
  bestKnows: (last: number) =>
    `${last} жылдан кейін не болатыны есепке кірмейді: соңғы жылы басталған жобаның келесі жылғы төмендеуі көрінбейді. Оны көру үшін тағы бір жыл жоспарлаңыз.`,
  bestWithout:
    'Бағамсыз бұл жылдардың ТШИ-і есепке кірмейді, жауап басқаша болуы мүмкін. Бағамды теріп, қайта тексеріңіз.',
  bestAlready: 'Қазіргі жоспар – ең жақсысы.',
  bestTake: 'Жылдарды осылай қою',
  placeIn: (year: number, place: number) => `${year}: ${place === 0 ? '–' : `${count(place)}-орын`}`,
};
