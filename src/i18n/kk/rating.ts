import { formatCount } from '../format';
import { fromYear } from './suffix';

const rows = (count: number): string => `${formatCount(count, 'kk')} жол`;

/** The Rating screen: league table, band, map, neighbours, leaders. Figures come in already written where they are text. */
export const rating = {
  title: 'Рейтинг',
  year: 'Рейтинг жылы',
  /** A year in the choice of years whose data do not make a whole rating. */
  partialYearName: (year: number) => `${year}, толық емес жыл`,
  reading: 'Балл қою',
  computing: 'Есептелуде…',
  tableOf: (year: number) => `Өңірлердің ${year} жылғы рейтингі`,
  tableHint: 'R бағанында көрсеткілермен жүріңіз: таңдалған санның қалай шыққаны формула жолында көрінеді.',

  place: 'Орын',
  change: 'Өзгеріс',
  changeFrom: (year: number) => fromYear(year),
  changeFromLong: (year: number) => `${year} жылғы орынмен салыстырғандағы өзгеріс`,
  noYearBefore: 'Бұған дейін толық рейтинг жылы жоқ: салыстыратын орын жоқ.',
  region: 'Өңір',
  score: 'R, балл',
  scoreOf: (region: string, score: string) => `${region}: R ${score}`,
  contributions: 'Бағыттардың үлесі, балл',
  band: 'Орындар ауқымы',
  flags: 'Белгі',
  narrowRegion: (most: string) => `Өңір, жолақ = ${most} балл`,
  noPlace: 'орын берілмеді',
  shared: (from: number, to: number) =>
    `${from}–${to}-орындарды ${formatCount(to - from + 1, 'kk')} өңір тең бөліседі.`,
  up: (places: number) => `${formatCount(places, 'kk')} орынға көтерілді`,
  down: (places: number) => `${formatCount(places, 'kk')} орынға төмендеді`,
  same: 'орны өзгермеді',
  pinnedOwn: 'өз өңіріңіз, жоғарыда бекітілген',
  /** One direction's part of R. */
  contributionOf: (direction: string, score: string, weight: string, contribution: string) =>
    `${direction}: ${score} балл, салмағы ${weight}, R-дегі үлесі ${contribution}`,
  /** Places under the readings of ¶10, and from best to worst under all of them. */
  bandOf: (readings: string, best: number, worst: number, count: number) =>
    `${readings}. Барлық ${count} нұсқада: ${best === worst ? `${best}-орын` : `${best}–${worst}-орын`}.`,
  readingPlace: (reading: string, place: number) => `${reading}: ${place}`,
  widestAxis: (axis: string, places: number) => `Орынға ең көп әсер ететіні: ${axis} (${places} орын).`,
  median: (score: string) => `Медиана R ${score}`,
  sortBy: (direction: string) => `${direction} бойынша реттеу`,
  byPlace: 'Орын бойынша реттеу',

  legend: 'Бағыттар мен салмақтары. Бағытты бассаңыз, кесте сол бойынша реттеледі.',
  chosen: (reading: string) => `${reading} (таңдалған)`,
  allReadings: (count: number) => `барлық ${count} нұсқа`,
  ownLine: 'өз өңіріңіздің R мәні',
  indistinct: 'реті сенімді ажыратылмайды',
  indistinctLong: 'Нұсқалардың төрттен үшінен азы бұл өңірлердің ретін сақтайды.',

  /** Tags in a row: as short as they can be. */
  tags: {
    incomplete: 'толық емес',
    partlyCovered: 'ішінара',
    fewResponses: (accepted: number, least: number) => `¶4 ${accepted}/${least}`,
    unverified: (responses: number) => `¶19: ${responses}`,
    belowZero: (factors: string) => `${factors} < 0`,
    typedNotUsed: (factors: string) => `${factors}: сауалнама`,
    more: (count: number) => `+${count}`,
  },
  /** The same, in a sentence. */
  cautions: {
    incomplete: (coverage: string, factors: string) => `Деректермен қамтылуы ${coverage}. Мәні жоқ: ${factors}.`,
    fewResponses: (accepted: number, least: number) => `¶4: ${least} жауаптың орнына ${accepted}.`,
    unverified: (responses: number) => `¶19: ${responses} жауаптың күні көрсетілмеген, 24 айлық мерзімі тексерілмеді.`,
    belowZero: (factors: string) => `${factors}: ағымдағы жылдың мәні 0-ден төмен, өсу қарқынын абайлап оқыңыз.`,
    typedNotUsed: (factors: string) => `${factors}: терілген мән қолданылмады, сауалнама жауаптары бар.`,
  },
  /** Under the table: what the tags of all rows say, with the regions they stand at. */
  notes: {
    incomplete: (regions: string) => `Деректері толық емес: ${regions}.`,
    partlyCovered: (regions: string) => `Деректері ішінара: ${regions}.`,
    fewResponses: (least: number, regions: string) => `¶4: ${least} жауаптан аз: ${regions}.`,
    unverified: (regions: string) => `¶19: күні көрсетілмеген, тексерілмеген жауаптар: ${regions}.`,
    belowZero: (regions: string) => `Ағымдағы жылдың мәні 0-ден төмен: ${regions}.`,
    typedNotUsed: (regions: string) => `Терілген мән қолданылмады, сауалнама жауаптары бар: ${regions}.`,
    regionWith: (region: string, detail: string) => `${region} (${detail})`,
    regions: (count: number) => `${formatCount(count, 'kk')} өңір`,
    moreRegions: (count: number) => `тағы ${formatCount(count, 'kk')} өңір`,
    provisional: (year: number, codes: string) => `${year} жылғы статистика алдын ала: ${codes}.`,
    synthetic: (codes: string) => `Үлгілік деректер: ${codes}.`,
    linearUsed: (codes: string) => `Үздікке қатынастың мәні жоқ, сызықтық нұсқа қолданылды: ${codes}.`,
    noSpread: (codes: string) => `Барлық мән тең, өңірлер бірдей балл алды: ${codes}.`,
    ownWeights: (set: string) => `Әдістеме салмақтарымен емес, «${set}» жиынының салмақтарымен есептелген.`,
    weightsSum: (sum: string) => `Салмақтардың қосындысы 100 емес, ${sum}.`,
  },
  partialYear: (count: number, directions: string) =>
    count === 0
      ? 'Толық емес жыл: ешбір бағыт бойынша өңірлердің жартысында мән жоқ. Орын өзгерісі көрсетілмейді.'
      : `Толық емес жыл: тек ${directions} ${count === 1 ? 'бағыты' : 'бағыттары'} бойынша. Орын өзгерісі көрсетілмейді.`,
  /** What is missing for a rating, and what to do. */
  alone:
    'Бір ғана өңірдің деректері бар: салыстыратын ештеңе жоқ. «Деректер» экранында басқа өңірлердің деректерін енгізіңіз.',
  allEqual: 'Барлық өңірдің R мәні тең: бәрі бірінші орында. Деректер дұрыс енгізілгенін тексеріңіз.',
  enterMissing: (directions: string) => `«Деректер» экранында мына бағыттардың деректерін енгізіңіз: ${directions}.`,
  referenceRow: 'Салыстыру үшін, рейтингіде орны жоқ',

  map: 'Өңірлер картасы',
  tiles: 'Өңірлер',
  mapKey: 'Түстер: орындар',
  tileOf: (region: string, place: number) => `${region}, ${place}-орын`,
  tileWithoutPlace: (region: string) => `${region}, орны жоқ`,

  viewOf: 'Көрініс',
  tableView: 'Кесте',
  slopeView: 'Орын өзгерісі',
  thresholdView: 'Шекті мәндер',
  slopeOf: (before: number, now: number) => `Өңірлердің орны: ${before} және ${now} жыл`,
  slopeSome: (shown: number, all: number) =>
    `Диаграммада ${formatCount(all, 'kk')} өңірдің ${shown}-і: өз өңіріңізге жақын орындар мен салыстырылатын өңірлер. Кестеде барлығы бар.`,
  slopeFile: (before: number, now: number) => `орын-өзгерісі-${before}-${now}`,
  showBy: 'Түс нені көрсетеді',
  byRank: 'Орын',
  byScore: 'R, балл',
  mapFile: (what: string, year: number) => `карта-${what}-${year}`,
  ofYear: (what: string, year: number) => `${what}, ${year} жыл`,
  factorLeaders: 'Факторлар көшбасшылары',
  allLeaders: 'Факторлар бойынша',

  neighbours: 'Көршілес орындар',
  difference: 'R айырмасы',
  toPlace: (place: number) => `${place}-орынға дейін`,
  aheadOf: (place: number) => `${place}-орыннан артығы`,

  leaders: 'Бағыттар көшбасшылары',
  ownPlaceIn: 'Өз орныңыз',
  andMore: (region: string, count: number) => `${region} және тағы ${count}`,
  scoreFormula: 'R = Σ салмақ × F',

  firstSteps: {
    title: 'Алғашқы қадамдар',
    hide: 'Жасыру',
    done: 'орындалды',
    region: 'Өңіріңізді көрсетіңіз',
    why: 'Неге осы орында тұрғанын біліңіз',
    lift: 'Орнын не көтеретінін көріңіз',
  },
  noOwnRegion: 'Өз өңіріңізді таңдаңыз: ол барлық экранда бекітіледі.',
  chooseRegion: 'Өңірді таңдау',
  noData: 'Деректер жоқ. «Деректер» экранына Excel-ден кесте қойыңыз (Ctrl+V) немесе файлды ашыңыз.',
  /** Why a region stands without R and without place. */
  toData: 'Деректер экраны',
  noScore: {
    'no data': 'Деректер жоқ: R есептелмеді.',
    'no weight': 'Деректер тек салмағы 0 бағыттарда бар: R есептелмеді.',
    'direction missing': 'Бір бағыты түгел жоқ: өңір рейтингіден шығарылды.',
  },

  code: 'Коды',
  bestPlace: 'Үздік орын',
  worstPlace: 'Ең төмен орын',
  copyTable: 'Кестені көшіру',
  copied: (count: number) => `Кесте көшірілді: ${rows(count)}.`,
  copyRefused: 'Браузер көшіруге рұқсат бермеді. Кестені файлға шығарыңыз.',
  savePicture: 'PNG суреті',
  leagueFile: (year: number) => `рейтинг-${year}`,
  exportAs: 'Экспорт',
  exports: {
    'results Excel': 'Excel үшін CSV',
    'results exchange': 'Бағдарламалар үшін CSV',
    'results JSON': 'JSON, әдістемесімен бірге',
  },
};
