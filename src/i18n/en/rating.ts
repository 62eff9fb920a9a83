import { formatCount } from '../format';
import type { rating as kazakh } from '../kk/rating';
import { pluralEn } from '../plural';

const places = (count: number): string => `${count} ${pluralEn(count, 'place', 'places')}`;
const responses = (count: number): string => `${count} ${pluralEn(count, 'response', 'responses')}`;
const regions = (count: number): string => `${formatCount(count, 'en')} ${pluralEn(count, 'region', 'regions')}`;

export const rating: typeof kazakh = {
  title: 'Rating',
  year: 'Rating year',
  partialYearName: (year) => `${year}, partial year`,
  reading: 'Points',
  computing: 'Computing…',
  tableOf: (year) => `Rating of the regions for ${year}`,
  tableHint: 'Move down the R column with the arrow keys: the formula bar shows where the chosen number comes from.',

  place: 'Place',
  change: 'Change',
  changeFrom: (year) => `from ${year}`,
  changeFromLong: (year) => `Change of place from ${year}`,
  noYearBefore: 'There is no full rating year before this one to compare places with.',
  region: 'Region',
  score: 'R, points',
  scoreOf: (region, score) => `${region}: R ${score}`,
  contributions: 'Contribution of directions, points',
  band: 'Band of places',
  flags: 'Flags',
  narrowRegion: (most) => `Region, bar = ${most} points`,
  noPlace: 'no place',
  shared: (from, to) => `Places ${from}–${to} are shared equally by ${regions(to - from + 1)}.`,
  up: (count) => `up ${places(count)}`,
  down: (count) => `down ${places(count)}`,
  same: 'place unchanged',
  pinnedOwn: 'your region, pinned on top',
  contributionOf: (direction, score, weight, contribution) =>
    `${direction}: ${score} points, weight ${weight}, adds ${contribution} to R`,
  bandOf: (readings, best, worst, count) =>
    `${readings}. Over all ${count} readings: ${best === worst ? `place ${best}` : `places ${best}–${worst}`}.`,
  readingPlace: (reading, place) => `${reading}: ${place}`,
  widestAxis: (axis, count) => `What moves the place most: ${axis} (${places(count)}).`,
  median: (score) => `Median R ${score}`,
  sortBy: (direction) => `Sort by ${direction}`,
  byPlace: 'Sort by place',

  legend: 'Directions and their weights. Press a direction to sort the table by it.',
  chosen: (reading) => `${reading} (chosen)`,
  allReadings: (count) => `all ${count} readings`,
  ownLine: 'R of your region',
  indistinct: 'order cannot be told apart',
  indistinctLong: 'Fewer than three quarters of the readings keep the order of these regions.',

  tags: {
    incomplete: 'incomplete',
    partlyCovered: 'partly',
    fewResponses: (accepted, least) => `¶4 ${accepted}/${least}`,
    unverified: (count) => `¶19: ${count}`,
    belowZero: (factors) => `${factors} < 0`,
    typedNotUsed: (factors) => `${factors}: survey`,
    more: (count) => `+${count}`,
  },
  cautions: {
    incomplete: (coverage, factors) => `Coverage ${coverage}. No value of: ${factors}.`,
    fewResponses: (accepted, least) => `¶4: ${responses(accepted)} instead of ${least}.`,
    unverified: (count) => `¶19: ${responses(count)} without a date, the 24 months are not verified.`,
    belowZero: (factors) => `${factors}: the current year’s value is below 0, read the growth with care.`,
    typedNotUsed: (factors) => `${factors}: the typed value is not used, there are survey answers.`,
  },
  notes: {
    incomplete: (list) => `Incomplete data: ${list}.`,
    partlyCovered: (list) => `Partly covered: ${list}.`,
    fewResponses: (least, list) => `¶4: fewer than ${least} responses: ${list}.`,
    unverified: (list) => `¶19: responses without a date, not verified: ${list}.`,
    belowZero: (list) => `The current year’s value is below 0: ${list}.`,
    typedNotUsed: (list) => `The typed value is not used, there are survey answers: ${list}.`,
    regionWith: (region, detail) => `${region} (${detail})`,
    regions,
    moreRegions: (count) => `${regions(count)} more`,
    provisional: (year, codes) => `Statistics for ${year} are provisional: ${codes}.`,
    synthetic: (codes) => `Synthetic data: ${codes}.`,
    linearUsed: (codes) => `A ratio to the best has no meaning, the linear reading is used: ${codes}.`,
    noSpread: (codes) => `All values are equal, the regions got equal points: ${codes}.`,
    ownWeights: (set) => `Computed with the weights of the set “${set}” and not with those of the methodology.`,
    weightsSum: (sum) => `The weights sum to ${sum}, not to 100.`,
  },
  partialYear: (count, directions) =>
    count === 0
      ? 'Partial year: no direction has values in half of the regions. The change of place is not shown.'
      : `Partial year: ${count === 1 ? 'direction' : 'directions'} ${directions} only. The change of place is not shown.`,
  alone:
    'One region only has data: there is nothing to compare with. Enter the data of other regions on the Data screen.',
  allEqual: 'R of all regions is equal: all are first. Check whether the data were entered right.',
  enterMissing: (directions) => `Enter the data of these directions on the Data screen: ${directions}.`,
  referenceRow: 'For comparison, in no ranking',

  map: 'Map of the regions',
  tiles: 'Regions',
  mapKey: 'Colours: places',
  tileOf: (region, place) => `${region}, place ${place}`,
  tileWithoutPlace: (region) => `${region}, no place`,

  viewOf: 'View',
  tableView: 'Table',
  slopeView: 'Shifts of place',
  thresholdView: 'Thresholds',
  slopeOf: (before, now) => `Places of the regions: ${before} and ${now}`,
  slopeSome: (shown, all) =>
    `The chart holds ${shown} of ${formatCount(all, 'en')} regions: neighbouring places and those compared with. The table has all.`,
  slopeFile: (before, now) => `shifts-of-place-${before}-${now}`,
  showBy: 'What the colour shows',
  byRank: 'Place',
  byScore: 'R, points',
  mapFile: (what, year) => `map-${what}-${year}`,
  ofYear: (what, year) => `${what}, ${year}`,
  factorLeaders: 'Leaders of the factors',
  allLeaders: 'By factor',

  neighbours: 'Neighbouring places',
  difference: 'Difference of R',
  toPlace: (place) => `To place ${place}`,
  aheadOf: (place) => `Ahead of place ${place}`,

  leaders: 'Leaders by direction',
  ownPlaceIn: 'Your place',
  andMore: (region, count) => `${region} and ${count} more`,
  scoreFormula: 'R = Σ weight × F',

  firstSteps: {
    title: 'First steps',
    hide: 'Hide',
    done: 'done',
    region: 'Say which region is yours',
    why: 'Find out why it stands where it stands',
    lift: 'See what would lift it',
  },
  noOwnRegion: 'Choose your region: it will be pinned on every screen.',
  chooseRegion: 'Choose a region',
  noData: 'There are no data. Paste a table from Excel (Ctrl+V) on the Data screen, or open a file.',
  toData: 'Data screen',
  noScore: {
    'no data': 'No data: R is not computed.',
    'no weight': 'Data only in directions of weight 0: R is not computed.',
    'direction missing': 'A whole direction is missing: the region is left out of the rating.',
  },

  code: 'Code',
  bestPlace: 'Best place',
  worstPlace: 'Worst place',
  copyTable: 'Copy the table',
  copied: (count) => `Table copied: ${formatCount(count, 'en')} ${pluralEn(count, 'row', 'rows')}.`,
  copyRefused: 'The browser did not allow copying. Export the table to a file.',
  savePicture: 'PNG picture',
  leagueFile: (year) => `rating-${year}`,
  exportAs: 'Export to a file',
  exports: {
    'results Excel': 'CSV for Excel',
    'results exchange': 'CSV for programs',
    'results JSON': 'JSON with the methodology',
  },
};
