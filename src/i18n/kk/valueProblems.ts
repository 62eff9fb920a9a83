import { YEARS } from '../../model/calendar';
import type { ValueProblem } from '../../model/problem';
import { formatCount, formatExact, formatShort } from '../format';
import type { MessagesOf } from '../messages';

/** Text that the user typed and that does not do. */
export const valueProblems: MessagesOf<ValueProblem> = {
  formulaFault: ({ text }) =>
    `«${text}» есептелмейді. «=» белгісінен кейін сандар, ұяшық кодтары, + − × ÷ және жақшалар ғана жазылады, мысалы: =1200*1,05.`,
  formulaDivision: ({ text }) => `«${text}» есептелмейді: нөлге бөлінеді. Бөлгішті түзетіңіз.`,
  formulaOwnCell: ({ text, cell }) =>
    `«${text}» есептелмейді: ${cell} – өрнек терілген ұяшықтың өзі. Басқа ұяшықтың кодын немесе сан жазыңыз.`,
  formulaNoFigure: ({ text, cell }) =>
    `«${text}» есептелмейді: бұл жолда ${cell} мәні жоқ. Кодты тексеріңіз немесе алдымен сол мәнді енгізіңіз.`,
  nameTaken: ({ name }) => `«${name}» деген топтама бұрыннан бар. Басқа атау жазыңыз.`,
  scenarioNameTaken: ({ name }) => `«${name}» атты сценарий бар. Басқа атау теріңіз.`,
  planningYearsMany: ({ most }) => `Соңғы бақыланған жылдан кейін ең көбі ${most} жыл жоспарланады.`,
  rateFaulty: ({ text }) => `Бағам нөлден үлкен сан болуы керек, ал «${text}» жарамайды.`,
  nameBlank: () => 'Атауы бос. Атауын жазыңыз.',
  weightFaulty: ({ text }) => `«${text}» салмақ бола алмайды. 0-ден 100-ге дейінгі сан жазыңыз.`,
  weightsOver: ({ sum }) =>
    `Бекітілген салмақтармен бірге ${formatShort(sum, 1, 'kk')} % болады, 100-ден артық. Біреуін азайтыңыз немесе босатыңыз.`,
  weightsLocked: ({ rest }) =>
    `Қалған ${formatShort(rest, 1, 'kk')} % бөлінбейді: басқа салмақтардың бәрі бекітілген. Біреуін босатыңыз.`,
  weightsZero: ({ rest }) =>
    `Қалған ${formatShort(rest, 1, 'kk')} % пропорциямен бөлінбейді: бекітілмеген салмақтардың бәрі 0. Біреуін жазыңыз немесе тең бөліңіз.`,
  weightSumOff: ({ sum }) => `Салмақтардың қосындысы ${formatExact(sum, 'kk')} %, 100 емес. Ештеңе жазылмады.`,
  weightNameTaken: ({ name }) => `«${name}» деген жиын бұрыннан бар. Басқа атау жазыңыз.`,
  weightFile: ({ file }) =>
    `«${file}» файлынан салмақ жиындары оқылмады. Бірінші бағанында жиынның атауы, қалғандарында бағыттардың кодтары тұрған кесте (CSV, XLSX) немесе осы бағдарлама жазған JSON керек.`,
  weightFileSet: ({ file, set, fault, text }) =>
    `«${file}», «${set}» жиыны: ${
      {
        'direction missing': `${text} бағытының салмағы жоқ`,
        'unknown direction': `${text} деген бағыт әдістемеде жоқ`,
        'weight faulty': `«${text}» салмақ бола алмайды`,
        'sum off': `салмақтардың қосындысы ${formatExact(Number(text), 'kk')} %, 100 емес`,
      }[fault]
    }. Файлды түзетіп, қайта ашыңыз. Ештеңе қосылған жоқ.`,
  yearFaulty: ({ text }) =>
    `«${text}» жарамайды. ${YEARS.first}–${YEARS.last} аралығындағы жылды жазыңыз, мысалы: 2026.`,
  yearTaken: ({ year }) => `${year} жыл топтамада бұрыннан бар.`,
  yearHolds: ({ year, cells }) =>
    `${year} жылда ${formatCount(cells, 'kk')} мән бар, екі жылдың мәндері араластырылмайды. Алдымен сол жылды жойыңыз немесе басқа жылды таңдаңыз.`,
  nameMissing: () => 'Атауы бос. Атауын кемінде бір тілде жазыңыз.',
  codeFaulty: ({ text }) =>
    `«${text}» код бола алмайды. Код – әріптен немесе цифрдан басталатын бір сөз: әріптер, цифрлар, нүкте, «-» және «_»; ӘАОЖ коды тоғыз цифрдан тұрады.`,
  codeTaken: ({ text }) => `«${text}» коды бос емес. Басқа код жазыңыз.`,
  ownOnly: () =>
    'Бұл қатар әдістемеге жатады: оның атауы өзгертілмейді және ол жойылмайды. Тек топтаманың өз қатарлары өзгертіледі.',
  textLong: ({ length, longest }) =>
    `Мәтінде ${formatCount(length, 'kk')} таңба бар, ал сыятыны – ${formatCount(longest, 'kk')}. Ештеңе өзгерген жоқ: мәтінді қысқартыңыз немесе құжатқа сілтеме беріңіз.`,
  dayFaulty: ({ text }) => `«${text}» күнтізбеде жоқ күн. Күнді 31.03.2026 түрінде жазыңыз.`,
  linkFaulty: ({ text }) =>
    `«${text}» сілтеме бола алмайды. Әр жолға http:// немесе https:// деп басталатын бір мекенжай жазыңыз.`,
  linksMany: ({ count, most }) => `${formatCount(count, 'kk')} сілтеме тым көп: ең көбі ${formatCount(most, 'kk')}.`,
  regionsFew: () => 'Рейтингке кемінде екі өңір керек. Алдымен басқа өңірлер қосыңыз.',
  regionsMany: ({ count, most }) =>
    `${formatCount(count, 'kk')} өңір тым көп: топтамада ең көбі ${formatCount(most, 'kk')} өңір болады.`,
  packageHolds: ({ cells, responses }) =>
    `Топтамада ${formatCount(cells, 'kk')} мән және ${formatCount(responses, 'kk')} жауап бар, ал олар басқа өңірлерге тиесілі болмайды. Бос топтама құрып, тізімді сонда қойыңыз.`,
  regionLine: ({ line, fault, text }) =>
    `${line}-жол: ${
      {
        'name missing': 'өңірдің атауы жоқ',
        'code faulty': `«${text}» код бола алмайды`,
        'code repeated': `«${text}» коды қайталанады`,
        'name repeated': `«${text}» атауы қайталанады`,
        'too many parts': `артық баған: «${text}»`,
      }[fault]
    }. Тізімді түзетіп, қайта қойыңыз.`,
};
