import { formatCount } from '../format';
import type { comparing as kazakh } from '../kk/comparing';
import { pluralEn } from '../plural';

const counted = (value: number, one: string, other: string): string =>
  `${formatCount(value, 'en')} ${pluralEn(value, one, other)}`;

export const comparing: typeof kazakh = {
  changed: 'Changed cells',
  changedNone: 'No changed cells. What is typed on the Data screen while a scenario is on view is written into it.',
  cell: 'Cell',
  base: 'Baseline',
  scenario: 'Scenario',
  difference: 'Difference',
  factor: 'Factor',
  points: 'Points',
  action: 'Action',
  toBase: 'Back to baseline',
  toBaseOf: (cell) => `${cell}: back to the baseline`,
  byProjects: 'projects',
  byProjectsLong: 'Amounts of projects are added to this cell: change the projects',
  inheritedFrom: (scenario) => `from the scenario “${scenario}”`,
  noFigure: 'no data',
  notNumber: (text) => `“${text}” is no number`,
  invalidCells: (cells) => `no number in ${counted(cells, 'cell', 'cells')}`,
  idleCount: (cells) =>
    `${counted(cells, 'changed cell leaves its factor', 'changed cells leave their factors')} without a value: the reason stands below the cell.`,
  doubts: {
    invalid: (text) =>
      `“${text}” is no number and counts nowhere. Type a number on the Data screen or go back to the baseline.`,
    baseInvalid: (text) => `The baseline has “${text}”, which is no number: there is nothing to compare with.`,
    baseMissing: (reason) => (reason === '' ? 'The baseline has no value.' : `The baseline has no value (${reason}).`),
    negative: 'The value is negative. Check its sign.',
    timesMore: (times) => `${times} times the baseline: check the number and its unit.`,
    timesLess: (times) => `${times} times less than the baseline: check the number and its unit.`,
  },
  moved: (before, now) =>
    `The baseline has changed since the scenario set this cell: it was ${before} and is ${now} now.`,
  movedCount: (cells) => `In ${counted(cells, 'cell', 'cells')} the baseline has changed since the scenario set it.`,
  seen: 'Noted',
  seenOf: (cell) => `${cell}: the new baseline value is noted`,
  more: (rest) => `${counted(rest, 'more cell is', 'more cells are')} marked on the Data screen.`,

  compare: 'Comparison',
  what: 'What is compared',
  columns: 'Columns',
  column: (number) => `Column ${formatCount(number, 'en')}`,
  notCompared: (scenario) => `The scenario “${scenario}” is not in the comparison.`,
  compareToo: 'Add it as a column',
  compareInstead: 'Put it in place of the last',
  addColumn: 'Add a column',
  remove: 'Remove',
  removeColumn: (number) => `Remove column ${formatCount(number, 'en')}`,
  year: 'Year',
  yearOnView: 'year on view',
  weightsOfScenario: 'Scenario’s weights',
  pointsOfScenario: 'Scenario’s points',
  place: 'Place',
  factors: 'Factors by their effect on R',
  factorsLead:
    'Only factors whose value, points or contribution to R differ (“=”: the same contribution). The effect on R: the contribution in the column less that in the first one, each under the weights of its own column. The effects add up to the difference of R.',
  effectOf: (factor) => `${factor}: effect on R`,
  pointsOf: (points) => `${points} points`,
  differs: 'What differs',
  nothingDiffers: 'no changes',
  projectsOf: (projects, names) => `${counted(projects, 'project', 'projects')}: ${names}`,
  cellsOf: (cells, names) => `${counted(cells, 'cell', 'cells')}: ${names}`,
  growthsOf: (growths) => `${counted(growths, 'growth', 'growths')} of other regions`,
  otherReadings: 'The reading is another one: R is not compared, only the place is.',
  computedHere: (regions) =>
    `In the planning year computed from their own figures in every column: ${regions}. One of the columns changes them; outside the comparison R and place may differ a little.`,
  slope: 'Places of all regions',
  slopeFile: 'places in scenarios',
};
