import { formatCount } from '../format';
import type { rating as kazakh } from '../kk/rating';
import { pluralEn } from '../plural';

const places = (count: number): string => `${count} ${pluralEn(count, 'place', 'places')}`;

export const rating: typeof kazakh = {
  title: 'Rating',
  titleOf: (year) => `Rating ${year}`,
  year: 'Rating year',
  reading: 'Reading of the points',
  computing: 'Computing…',

  place: 'Place',
  changeFrom: (year) => `from ${year}`,
  changeFromLong: (year) => `Change from ${year}`,
  region: 'Region',
  score: 'R, points',
  contributions: 'Contribution of directions, points',
  band: 'Band of places',
  flags: 'Flags',
  narrowRegion: (best) => `Region, bar = ${best} points`,
  noPlace: 'no place',
  shared: (regions) => `place shared by ${formatCount(regions, 'en')} ${pluralEn(regions, 'region', 'regions')}`,
  up: (count) => `up ${places(count)}`,
  down: (count) => `down ${places(count)}`,
  same: 'place unchanged',
  contributionOf: (direction, score, weight, contribution) => `${direction}: ${score} × ${weight} = ${contribution}`,
  bandOf: (best, worst) => (best === worst ? `always place ${best}` : `places ${best}–${worst}`),
  widestAxis: (axis, count) => `Moved most by: ${axis}, ${places(count)}`,
  median: (score) => `Median R ${score}`,
  sortBy: (direction) => `${direction} first`,
  inOrder: 'In the Order’s sequence',

  legend: 'Legend',
  chosen: (reading) => `${reading} (chosen)`,
  allReadings: (count) => `all ${count} readings`,
  ownLine: 'R of your region',
  indistinct: 'order cannot be told apart',
  indistinctLong: 'Fewer than three quarters of the readings keep the order of these regions.',

  fewResponses: (accepted, least) =>
    `¶4: ${accepted} ${pluralEn(accepted, 'response', 'responses')} instead of ${least}.`,
  fewResponsesTag: (accepted, least) => `¶4 ${accepted}/${least}`,
  fewResponsesOf: (region, accepted, least) =>
    `¶4: ${region} – ${accepted} ${pluralEn(accepted, 'response', 'responses')} instead of ${least}.`,
  unverified: (count) => `¶19: ${count} ${pluralEn(count, 'response', 'responses')} without a date, not verified.`,
  incomplete: (factors) => `Incomplete, no value of: ${factors}`,
  incompleteTag: (coverage) => `coverage ${coverage}`,
  syntheticTag: 'synthetic',
  provisionalYear: (year) => `Statistics for ${year} are provisional.`,
  syntheticYear: 'Synthetic data stand in the calculation: this is a demo rating.',
  partialYear: (directions) =>
    `Partial year: fewer than half of the regions have values of ${directions}. The change of place is not shown.`,
  weightsSum: (sum) => `The weights do not sum to 100: ${sum}.`,
  referenceRow: 'For comparison, not in the rating',

  map: 'Map of the regions',
  tiles: 'Regions',
  mapShows: 'The map shows',
  tileOf: (region, place) => `${region}, place ${place}`,

  neighbours: 'Neighbouring places',
  difference: 'Difference of R',
  toNext: (place, points) => `${points} points to place ${place}.`,
  aboveNext: (points) => `${points} points above the next region.`,
  isFirst: 'First place.',

  whyMoved: (before, now) => `Why the place changed: ${before} → ${now}`,
  whyStayed: (place) => `Why R changed: the place is still ${place}`,
  total: 'Total',

  noOwnRegion: 'Choose your region: it will be pinned on every screen.',
  chooseRegion: 'Choose a region',
  noData: 'There are no data for a rating. Paste a table on the Data screen, or import a file.',
  toData: 'Go to the data',
  toImport: 'Import a file',

  copyTable: 'Copy the table',
  copied: (rows) => `Table copied: ${formatCount(rows, 'en')} ${pluralEn(rows, 'row', 'rows')}.`,
};
