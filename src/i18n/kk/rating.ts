import { formatCount } from '../format';
import { fromYear } from './suffix';

/** The Rating screen: league table, band, map, neighbours. Figures come in already written. */
export const rating = {
  title: 'Рейтинг',
  titleOf: (year: number) => `Рейтинг ${year}`,
  year: 'Рейтинг жылы',
  reading: 'Балл қою нұсқасы',
  computing: 'Есептелуде…',

  place: 'Орын',
  changeFrom: (year: number) => fromYear(year),
  changeFromLong: (year: number) => `${year} жылмен салыстырғандағы өзгеріс`,
  region: 'Өңір',
  score: 'R, балл',
  contributions: 'Бағыттардың үлесі, балл',
  band: 'Орындар ауқымы',
  flags: 'Белгі',
  narrowRegion: (best: string) => `Өңір, жолақ = ${best} балл`,
  noPlace: 'орын берілмеді',
  shared: (regions: number) => `орынды ${formatCount(regions, 'kk')} өңір бөліседі`,
  up: (places: number) => `${places} орынға көтерілді`,
  down: (places: number) => `${places} орынға төмендеді`,
  same: 'орны өзгермеді',
  /** One direction's part of R: "F3 Инвестиция: 11,5 × 45 % = 5,175". */
  contributionOf: (direction: string, score: string, weight: string, contribution: string) =>
    `${direction}: ${score} × ${weight} = ${contribution}`,
  bandOf: (best: number, worst: number) => (best === worst ? `әрқашан ${best}-орын` : `${best}–${worst}-орын`),
  widestAxis: (axis: string, places: number) => `Ең көп әсер ететіні: ${axis}, ${places} орын`,
  median: (score: string) => `Медиана R ${score}`,
  sortBy: (direction: string) => `Алдымен ${direction}`,
  inOrder: 'Бұйрықтағы ретпен',

  legend: 'Шартты белгілер',
  chosen: (reading: string) => `${reading} (таңдалған)`,
  allReadings: (count: number) => `барлық ${count} нұсқа`,
  ownLine: 'өз өңірінің R мәні',
  indistinct: 'реті сенімді ажыратылмайды',
  indistinctLong: 'Нұсқалардың төрттен үшінен азы бұл өңірлердің ретін сақтайды.',

  fewResponses: (accepted: number, least: number) => `¶4: ${least} жауаптың орнына ${accepted}.`,
  fewResponsesTag: (accepted: number, least: number) => `¶4 ${accepted}/${least}`,
  fewResponsesOf: (region: string, accepted: number, least: number) =>
    `¶4: ${region} – ${least} жауаптың орнына ${accepted}.`,
  unverified: (count: number) => `¶19: ${count} жауаптың күні көрсетілмеген, тексерілмеді.`,
  incomplete: (factors: string) => `Толық емес, мәні жоқ: ${factors}`,
  incompleteTag: (coverage: string) => `қамтылуы ${coverage}`,
  syntheticTag: 'үлгілік',
  provisionalYear: (year: number) => `${year} жылғы статистика алдын ала.`,
  syntheticYear: 'Есепте үлгілік деректер бар: бұл – демо рейтинг.',
  partialYear: (directions: string) =>
    `Толық емес жыл: ${directions} бойынша өңірлердің жартысынан азында ғана мән бар. Орын өзгерісі көрсетілмейді.`,
  weightsSum: (sum: string) => `Салмақтардың қосындысы 100 емес: ${sum}.`,
  referenceRow: 'Салыстыру үшін, рейтингіге кірмейді',

  map: 'Өңірлер картасы',
  tiles: 'Өңірлер',
  mapShows: 'Картада',
  tileOf: (region: string, place: number) => `${region}, ${place}-орын`,

  neighbours: 'Көршілес орындар',
  difference: 'R айырмасы',
  toNext: (place: number, points: string) => `${place}-орынға дейін ${points} балл.`,
  aboveNext: (points: string) => `Төмендегі өңірден ${points} балл жоғары.`,
  isFirst: 'Бірінші орын.',

  whyMoved: (before: number, now: number) => `Орын неге өзгерді: ${before} → ${now}`,
  whyStayed: (place: number) => `R неге өзгерді: орын бұрынғыдай ${place}`,
  total: 'Барлығы',

  noOwnRegion: 'Өз өңіріңізді таңдаңыз: ол барлық экранда бекітіледі.',
  chooseRegion: 'Өңірді таңдау',
  noData: 'Рейтинг үшін деректер жоқ. «Деректер» экранында кесте қойыңыз немесе файлды импорттаңыз.',
  toData: 'Деректерге өту',
  toImport: 'Файлды импорттау',

  copyTable: 'Кестені көшіру',
  copied: (rows: number) => `Кесте көшірілді: ${formatCount(rows, 'kk')} жол.`,
};
