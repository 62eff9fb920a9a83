import type { MethodologyFileProblem, MethodologyProblem, PackageFileProblem } from '../../model/problem';
import { formatCount, formatSize } from '../format';
import type { MessagesOf } from '../messages';

/** Parts of a package file by their names in it; a part that is not here is called by that name. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['envelope', 'файл басы'],
  ['digests', 'бақылау сомалары'],
  ['parts', 'файл мазмұны'],
  ['settings', 'баптаулар'],
  ['methodology', 'әдістеме'],
  ['observations', 'деректер'],
  ['batches', 'сауалнама файлдарының тізімі'],
  ['responses', 'сауалнама жауаптары'],
  ['records', 'жазбалар: сценарийлер, жобалар, салмақтар, бағалар'],
  ['packing', 'қысылған мазмұн'],
  ['encryption', 'шифрланған мазмұн'],
  ['log', 'өзгерістер журналы'],
]);

const fileOf = ({ place }: PackageFileProblem): string => (place.file === undefined ? 'Файл' : `«${place.file}» файлы`);

const namesOf = (parts: readonly string[]): string => parts.map((part) => `«${PARTS.get(part) ?? part}»`).join(', ');

export const packageFileProblems: MessagesOf<PackageFileProblem | MethodologyProblem | MethodologyFileProblem> = {
  notAPackage: (problem) =>
    `${fileOf(problem)} – Tartym топтамасы емес. «Файлға сақтау» арқылы жазылған *.tartym файлын таңдаңыз; CSV кестесін импорттау арқылы оқыңыз.`,
  newerPackage: (problem) =>
    `${fileOf(problem)} бағдарламаның жаңарақ нұсқасында жазылған. Файл пішімінің нұсқасы – ${problem.version}, ал бұл бағдарлама ${problem.known}-нұсқаға дейін ғана оқиды. Бағдарламаны жаңартыңыз. Ештеңе өзгертілген жоқ.`,
  damagedPackage: (problem) => {
    const { part, others = [], entry } = problem;
    const what =
      others.length === 0
        ? `${namesOf([part])} бөлігі жазылған күйінде емес`
        : `мына бөліктер жазылған күйінде емес: ${namesOf([part, ...others])}`;
    const since = entry === undefined ? '' : ` (журналдың ${entry}-жазбасынан бастап)`;
    return `${fileOf(problem)} бүлінген: ${what}${since}. Файлдың басқа көшірмесін алыңыз немесе жіберушіден қайта сұраңыз. Ештеңе өзгертілген жоқ.`;
  },
  cutOffPackage: (problem) =>
    `${fileOf(problem)} үзілген: файлдың соңы жоқ${problem.parts.length === 0 ? '' : `, онымен бірге жоғалғаны: ${namesOf(problem.parts)}`}. Файлды қайта көшіріңіз немесе жіберушіден қайта сұраңыз. Ештеңе өзгертілген жоқ.`,
  swollenPackage: (problem) =>
    `${fileOf(problem)} ашылмайды: қысылған мазмұны ${formatSize(problem.limit, 'kk')} шегінен асады, топтама мұндай болмайды. Файлды жіберушіден сұраңыз. Ештеңе өзгертілген жоқ.`,
  encryptedPackage: (problem) => `${fileOf(problem)} шифрланған. Құпия сөзін теріңіз. Ештеңе өзгертілген жоқ.`,
  wrongPassphrase: (problem) =>
    `${fileOf(problem)} бұл құпия сөзбен ашылмайды. Файл жазылған күйінде, сондықтан құпия сөз басқа болуы тиіс (немесе біреу файлды әдейі өзгерткен). Қайта теріңіз. Ештеңе өзгертілген жоқ.`,
  noCipher: (problem) =>
    `${fileOf(problem)} шифрланған, ал бет қорғалмаған мекенжайдан (http) ашылған: браузер мұндай бетте шифрды ашуға рұқсат бермейді. Бағдарламаны https мекенжайынан немесе дискідегі бір файлдан ашыңыз. Ештеңе өзгертілген жоқ.`,
  damagedLog: (problem) =>
    `${fileOf(problem)} бүлінген: өзгерістер журналының ${problem.entry}-жазбасы алдыңғыларына сәйкес келмейді. Файлдың басқа көшірмесін алыңыз немесе жіберушіден қайта сұраңыз. Ештеңе өзгертілген жоқ.`,
  packageField: (problem) =>
    `${fileOf(problem)} ашылмайды: ${problem.path} өрісінде ${problem.expected} болуы керек, ал тұрғаны – ${problem.found}. Файлдың басқа көшірмесін алыңыз. Ештеңе өзгертілген жоқ.`,
  notAMethodology: ({ file }) =>
    `«${file}» – әдістеме файлы емес. Осы бағдарламада «Файлға шығару» арқылы сақталған әдістемені немесе топтаманы (*.tartym) ашыңыз. Ештеңе өзгерген жоқ.`,
  newerMethodology: ({ file, version, known }) =>
    `«${file}» файлындағы әдістеме бағдарламаның жаңарақ нұсқасында жазылған: файлдың нұсқасы – ${version}, ал бұл бағдарлама ${known}-нұсқаға дейін ғана оқиды. Бағдарламаның жаңа нұсқасын ашыңыз. Ештеңе өзгерген жоқ.`,
  methodologyLarge: ({ file, factors, most }) =>
    `«${file}» файлында ${formatCount(factors, 'kk')} фактор бар, ал әдістемеде ең көбі ${formatCount(most, 'kk')} бола алады. Файлды бөліңіз немесе факторларын азайтыңыз. Ештеңе өзгерген жоқ.`,
  methodologyField: ({ path, expected, found }) =>
    `Әдістемеде қате бар: ${path || 'әдістеме'} өрісінде ${expected} болуы керек, ал тұрғаны – ${found}. Өрісті түзетіп, қайта ашыңыз.`,
};
