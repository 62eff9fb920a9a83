import type { region as kazakh } from '../kk/region';

export const region: typeof kazakh = {
  title: 'Region',
  choose: 'Choose a region',
  computing: 'Computing…',
  noData: 'No data. Paste a table from Excel (Ctrl+V) or open a file.',
  noPlace: (reason) => `The region has no place this year: ${reason}`,
  toData: 'Go to the data',
  alone: 'One region only has data: there is nothing to compare with. Add the data of other regions.',
  partial: 'Partial year: there is only a part of the data, and R is not taken as a rating.',

  place: (regions) => `Place among ${regions}`,
  score: 'R, points',
  toNext: (place) => `To place ${place}, R`,
  ahead: (place) => `Ahead of place ${place}, R`,
  threeReadings: 'In the three readings of ¶10',
  allReadings: (count) => `In all ${count} readings`,
  fulfilment: 'Target fulfilled',
  changeFrom: (year) => `against the place of ${year}`,

  directions: 'Nine directions',
  direction: 'Direction',
  weight: 'Weight, %',
  points: 'Points',
  strip: (most) => `Scale of 1 to ${most} points`,
  toMedian: 'To median',
  toLeader: 'To leader',
  contribution: 'Contribution',
  placeShort: 'Place',
  total: 'Total',
  leaderIs: (name) => `leader: ${name}`,
  medianMark: 'median',
  othersMark: 'other regions',
  stripText: (own, median, leader) => `points ${own}, median ${median}, leader ${leader}`,

  strengths: 'Strengths',
  weaknesses: 'Weaknesses',
  gain: 'R against median',
  noStrengths: 'No factor is above the median.',
  noWeaknesses: 'No factor is below the median.',

  factors: 'Factors',
  factor: 'Factor',
  value: 'Value',
  answers: 'Answers',
  interval: '95% interval',
  placeOf: (place, of) => `${place} of ${of}`,

  ladder: 'Threshold ladder',
  ladderLead:
    'One cell alone changes, the other regions are as observed. ≥ from this value on, > above this value; where less is better, ≤ and <.',
  lever: 'Input',
  now: 'Now',
  steps: 'Next values → place',
  lost: 'A place is lost',
  hundredth: 'By 1%, R',
  hundredthLong: 'By how much R changes when the input is 1% better',
  outOfReach: 'out of reach',
  outOfReachLong: (place) =>
    place === 1 ? 'The region is first already.' : `This input alone does not lift the region above place ${place}.`,
  first: 'first place',
  safe: 'not lost',
  answersNeeded: (count) => `+${count} best ${count === 1 ? 'answer' : 'answers'}`,
  answersLong: 'How many more respondents with the best answers to the questions of the factor this step needs',
  noLadder: 'The region has no value this year that enters the rating.',
  moves: (factors) => `Moves: ${factors}`,

  remark: 'Remark for the meeting',
  remarkHint: 'Kept in the package. Save: Ctrl+Enter.',

  lens: 'Weight of an input in the rating',
  lensLead: 'One tenge of investment may move several factors at once.',
  share: 'Weight in R, %',

  move: (before, after) => `Why the place moved: ${before} → ${after}`,
  moveLead: 'Exact split (Shapley): the parts add up to the whole change.',
  cause: 'Cause',
  causes: {
    own: 'Own figures',
    peers: 'Other regions',
    weights: 'Weights',
    readings: 'Readings',
  },
  unitHeading: 'Unit',
  shareHeading: 'Share',
  causeUnchanged: (causes) => `Unchanged: ${causes}.`,
  yearRow: (year) => `Year ${year}`,
  byFactor: 'Change of R by factor',
  together: 'Total',
  noYearBefore:
    'There is no whole rating year before this one: nothing to compare with. Enter the data of the year before.',
  noSplit: {
    'no place before': 'The region had no place in the year before: the change cannot be split.',
    'no place after': 'The region has no place this year: the change cannot be split.',
    'no place between': 'The two years have too little data in common: the change cannot be split.',
  },
  oneSide: (before, after) =>
    [before === '' ? '' : `Only before: ${before}.`, after === '' ? '' : `Only now: ${after}.`]
      .filter((part) => part !== '')
      .join(' '),
  scoreNotCompared: 'The readings differ: R is not compared.',

  years: 'Over the years',
  year: 'Year',
  yearPlace: (place, placed) => `${place} of ${placed}`,
  partialYear: 'partial',
  oneYear: 'There are data of one year only.',
};
