import type { Span } from '../../model/finding';
import type { FindingMessages, FoundNames } from '../findingWords';
import { formatCount, formatDate, formatPercent, formatShort } from '../format';

const count = (value: number): string => formatCount(value, 'kk');
const percent = (value: number): string => formatPercent(value, 1, 'kk');

/** "893,4", or "1,9 … 13" of several. */
const span = ({ least, most }: Span, write: (value: number) => string): string =>
  least === most ? write(least) : `${write(least)} … ${write(most)}`;
const beside = (others: Span | null, { figure }: FoundNames): string =>
  others === null ? '' : `, басқа индекстер: ${span(others, figure)}`;
/** How far one figure is from the median, where it is far enough to say so. */
const timesMedian = ({ least, most }: Span, median: number): string => {
  const times = least === most && median > 0 ? least / median : 1;
  return times >= 1.5 ? `, бұл медианадан ${formatShort(times, 1, 'kk')} есе көп` : '';
};

/** Why each finding is one. `cell` is the series and its year. */
const reasons: FindingMessages = {
  missing: ({ factor }, { cell }) => `${factor} мәнсіз қалды. ${cell}: деректер енгізілмеген.`,
  unanswered: ({ factor }) => `${factor} мәнсіз қалды: сауалнамада есептелетін жауап жоқ, мән терілмеген.`,
  undefined: ({ factor }, { cell }) => `${factor} мәнсіз қалды. ${cell}: мұндай мәннен есептеуге болмайды.`,
  explained: ({ text }, { cell }) => `${cell}: ${text === '' ? 'себебі жазылмаған' : text}.`,
  invalid: ({ text, factor }, { cell }) =>
    `${cell}: «${text}» терілгендей қалды, есепке кірмейді.${factor === null ? '' : ` ${factor} мәнсіз қалды.`}`,
  borders: ({ date }, { cell }) =>
    `Өңірдің шекарасы ${formatDate(date, 'kk')} күні өзгерді. ${cell}: мән бұрынғы шекарада, өсу қарқыны есептелмейді. Салыстырмалы мәнді немесе индексті теріңіз. Мән жаңа шекарада есептелген болса, соны көрсетіңіз.`,
  'new region': ({ date }, { cell }) =>
    `Өңір ${formatDate(date, 'kk')} күні құрылды. ${cell}: мән жоқ. Жаңа шекарадағы салыстырмалы мәнді немесе индексті теріңіз.`,
  'growth for index': ({ figures, others }, names) =>
    `${names.cell}: ${span(figures, names.exact)}${beside(others, names)}. ${
      figures.least === figures.most
        ? `${percent(figures.least)} өсім индексте ${names.figure(figures.least + 100)} болады.`
        : 'Бұл индекс емес, өсім сияқты.'
    }`,
  'coefficient for index': ({ figures, others }, names) =>
    `${names.cell}: ${span(figures, names.exact)}${beside(others, names)}. ${
      figures.least === figures.most
        ? `${names.exact(figures.least)} коэффициенті индексте ${names.exact(100 * figures.least)} болады.`
        : 'Бұл индекс емес, коэффициент сияқты.'
    }`,
  'growth or coefficient': ({ figures, others }, names) =>
    `${names.cell}: ${span(figures, names.exact)}${beside(others, names)}. ${
      figures.least === figures.most
        ? `${names.exact(figures.least)} % өсім болса, индекс ${names.exact(figures.least + 100)}; коэффициент болса, индекс ${names.exact(100 * figures.least)}. Қайсысы терілгенін мәнінен білу мүмкін емес: өзіңіз таңдаңыз.`
        : 'Бұл не өсім (+ 100), не коэффициент (× 100): мәндерінен білу мүмкін емес, өзіңіз таңдаңыз.'
    }`,
  'level for index': ({ figures, others }, names) =>
    `${names.cell}: ${span(figures, names.figure)}${beside(others, names)}. Бұл индекс емес, деңгей сияқты.`,
  thousandfold: ({ figures, other, otherYear, times }, names) =>
    `${names.cell}: ${span(figures, names.figure)}; ${otherYear === null ? 'басқа өңірлердің медианасы' : `${otherYear} жылы`} ${names.figure(other)}. Шамамен ${count(Math.round(Math.max(times, 1 / times)))} есе айырма: бағанның бірлігі – ${names.unit}, мән басқа бірлікпен терілген болуы мүмкін.`,
  negative: ({ figures, previous }, names) =>
    `${names.cell}: ${span(figures, names.figure)}${Number.isNaN(previous) ? '' : `; бір жыл бұрын ${names.figure(previous)}`}. Бұл көрсеткіш 0-ден төмен болмайды.`,
  'negative net': ({ figures, previous }, names) =>
    `${names.cell}: ${span(figures, names.figure)}; бір жыл бұрын ${names.figure(previous)}. Таза ағын теріс бола алады. Солай ма?`,
  'fell to 0': ({ previous }, names) =>
    `${names.cell}: 0; бір жыл бұрын ${names.figure(previous)}. Өсу қарқыны 0 % болады, бұл ең төменгі мән. Дерек әлі жоқ болса, солай белгілеңіз.`,
  'outside scale': ({ figures, scale }, names) =>
    `${names.cell}: ${span(figures, names.figure)}. Шкала: ${names.figure(scale.least)} – ${names.figure(scale.most)}. Есепке кірмейді.`,
  'share for per cent': ({ figures, others }, names) =>
    `${names.cell}: ${span(figures, names.figure)} %${others === null ? '' : `, басқалары: ${span(others, names.figure)} %`}. Баған пайызбен толтырылады${figures.least === figures.most ? `: ${names.exact(100 * figures.least)} үлесі – ${names.exact(10_000 * figures.least)} %` : ', ал бұл үлес сияқты'}.`,
  'half-year': ({ median, short }, { cell }) =>
    `${cell}: барлық дерлік өңірде мән өткен жылғының шамамен ${percent(median)} деңгейінде. ${
      short === 'this year' ? 'Биылғы' : 'Өткен жылғы'
    } мәндер жартыжылдық сияқты, ал баған жылдық деп жарияланған. Жартыжылдықтан жылдық мән шықпайды: екінші жартыжылдық белгісіз. Толық жылдың мәндерін теріңіз; не екі жылдың да жартыжылдығын теріп, бірлікті «қаңтар–маусым» деп жариялаңыз; не индексті теріңіз.`,
  'other period': (_, { cell }) =>
    `${cell}: кезеңі – қаңтар–маусым, басқа деңгейлер жылдық. Екі жылдың кезеңі бірдей болса, өсу қарқыны дұрыс.`,
  outlier: ({ of, figures, median, others }, names) => {
    const write = of === 'growth' ? percent : names.figure;
    return `${names.cell}: ${of === 'growth' ? 'өсу қарқыны ' : ''}${span(figures, write)}${timesMedian(figures, median)} (медиана ${write(median)}). Қалған өңірлердің 95 пайызында: ${span(others, write)}.`;
  },
  statuses: ({ provisional, estimate, synthetic }, { cell }) =>
    `${cell}: ${[
      ...(provisional > 0 ? [`алдын ала – ${count(provisional)}`] : []),
      ...(estimate > 0 ? [`бағалау – ${count(estimate)}`] : []),
      ...(synthetic > 0 ? [`үлгілік – ${count(synthetic)}`] : []),
    ].join(', ')}.`,
};

const placed = (place: number): string => (place === 0 ? 'жоқ' : count(place));

/** The margin of the Data screen: what is doubtful in the figures, and the way out. Figures come in already written. */
export const checks = {
  title: 'Тексерулер',
  found: (findings: number) => `${count(findings)} табылды`,
  noData: 'Әзірге тексеретін ештеңе жоқ: деректерді енгізіңіз немесе қойыңыз.',
  nothing: 'Бұл жылы қате де, күмәнді мән де табылған жоқ.',
  keys: 'F8 – келесі, Shift+F8 – алдыңғы.',
  groups: { error: 'Түзету керек', doubt: 'Тексеру керек', note: 'Мәлімет үшін' },
  names: {
    missing: 'Деректер жоқ',
    unanswered: 'Жауап жоқ',
    undefined: 'Мәні анықталмайды',
    explained: 'Деректер жоқ',
    invalid: 'Сан емес',
    borders: 'Шекара өзгерген',
    'new region': 'Өңір кейін құрылған',
    'growth for index': 'Индекстің орнында өсім',
    'coefficient for index': 'Индекстің орнында коэффициент',
    'growth or coefficient': 'Өсім немесе коэффициент',
    'level for index': 'Индекстің орнында деңгей',
    thousandfold: 'Өлшем бірлігі басқа',
    negative: 'Таңбасы қате',
    'negative net': 'Теріс мән',
    'fell to 0': '0-ге дейін түскен',
    'outside scale': 'Шкаладан тыс',
    'share for per cent': 'Пайыздың орнында үлес',
    'half-year': 'Жылдың орнында жартыжылдық',
    'other period': 'Кезеңі басқа',
    outlier: 'Күрт ауытқу',
    statuses: 'Түпкілікті емес',
  },
  reasons,
  everywhere: 'барлық өңірде',
  moreRegions: (regions: number) => `тағы ${count(regions)} өңір`,
  moreFindings: (findings: number) => `Тағы ${count(findings)} табылды.`,
  goToCell: (cell: string) => `Ұяшыққа өту: ${cell}`,
  step: (number: number, all: number, finding: string) => `${count(number)} / ${count(all)}. ${finding}`,

  fixes: {
    add: (amount: number) => `+ ${count(amount)}`,
    multiply: (factor: number) => (factor >= 1 ? `× ${count(factor)}` : `÷ ${count(Math.round(1 / factor))}`),
    negate: 'Таңбасын ауыстыру',
    move: (input: string) => `«${input}» бағанына көшіру`,
    leaveToLevels: 'Индексті алып тастап, деңгейлерден есептеу',
    noFigure: '0 орнына «дерек жоқ» деп белгілеу',
    noData: '«Дерек жоқ» деп белгілеу',
    read: 'Санын оқу',
    stateBorders: (year: number) => `${year} жылғы мән жаңа шекарада`,
  },
  /** After what a fix does: the figure it gives, or in how many cells. */
  gives: (fix: string, figure: string) => `${fix} → ${figure}`,
  inCells: (fix: string, cells: number) => `${fix} (${count(cells)} ұяшық)`,
  declareUnit: 'Бірлік пен кезеңді өзгерту',
  noFix: 'Дайын түзету жоқ: дереккөзбен салыстырыңыз.',
  letStand: 'Тексерілді, қалсын',
  corrected: (cells: number) => `Түзетілді: ${count(cells)} ұяшық.`,
  markedChecked: (cells: number) => `Тексерілді деп белгіленді: ${count(cells)} ұяшық.`,
  borders: 'Шекара күні',
  checked: 'Тексерілді',
  yes: 'иә',

  withFix: (effect: string) => `Түзетілсе: ${effect}.`,
  without: (effect: string) => `Бұл мәнсіз: ${effect}.`,
  placeUnder: (policy: string, place: number) => `${policy} – орны ${placed(place)}`,
  underPolicies: (region: string, places: readonly string[], moved: number) =>
    `${region} бұл факторсыз: ${places.join('; ')}.${moved === 0 ? '' : ` Осы ережеге ${count(moved)} өңірдің орны байланысты.`}`,
  typeInstead: (input: string, year: number) => `Енгізу: «${input}», ${year}`,
  writeReason: 'Себебін жазу',
  ownPlace: (region: string, before: number, after: number) => `${region}: орны ${placed(before)} → ${placed(after)}`,
  othersMove: (regions: number) => `${count(regions)} өңірдің орны өзгереді`,
  othersMoveToo: (regions: number) => `тағы ${count(regions)} өңірдің орны өзгереді`,
  nothingMoves: 'орындар өзгермейді',
  countsNowhere: (year: number) => `${year} жылғы рейтингте есепке алынбайды.`,
};
