import { formatCount } from '../format';
import type { scenarios as kazakh } from '../kk/scenarios';
import { pluralEn } from '../plural';

const counted = (value: number, one: string, other: string): string =>
  `${formatCount(value, 'en')} ${pluralEn(value, one, other)}`;

export const scenarios: typeof kazakh = {
  title: 'Scenarios',
  computing: 'Computing…',

  branches: 'List of scenarios',
  branchKeys:
    'Enter shows, once more leads to the projects, F2 renames, Delete deletes, Insert begins a new scenario. F6: next part of the screen.',
  base: 'Baseline',
  baseDetail: 'observations',
  changes: (changes) => (changes === 0 ? 'no changes' : counted(changes, 'change', 'changes')),
  archive: (scenarios) => `Archive (${formatCount(scenarios, 'en')})`,
  add: 'New scenario',
  nameOfNew: 'Name of the new scenario',
  branchesOff: 'Based on',
  none: 'No scenarios. Type a name and press Enter.',
  noneLead:
    'A scenario does not copy the baseline: it is only a list of changes. A correction of the baseline flows into every scenario.',
  nameOf: (name) => `Name of the scenario: ${name}`,
  nameKeys: 'Enter saves, Esc gives up',

  actions: 'Actions',
  rename: 'Rename',
  duplicate: 'Make a copy',
  copyOf: (name, number) => (number === 1 ? `${name} (copy)` : `${name} (copy ${number})`),
  branch: 'Branch off it',
  toArchive: 'Put into the archive',
  fromArchive: 'Take out of the archive',
  delete: 'Delete',
  deleteKey: 'Delete',
  note: 'Note',
  noteLead: 'Assumptions, sources, who has agreed. Kept in the package.',

  deleteTitle: (name) => `Delete “${name}”?`,
  goesWith: 'Deleted with it:',
  goesBranches: (names) => `scenarios that branch off it: ${names}`,
  goesProjects: (projects, names) => `${counted(projects, 'project', 'projects')}: ${names}`,
  goesOverrides: (cells) => counted(cells, 'changed cell', 'changed cells'),
  goesGrowths: (growths) => `${counted(growths, 'growth', 'growths')} expected of other regions`,
  andMore: (rest) => `${formatCount(rest, 'en')} more`,
  undoLater: 'Ctrl+Z brings all of it back.',

  region: 'Region',
  placeIn: (scenario) => `Place, “${scenario}”`,
  placeInBase: 'Place, baseline',
  inBase: (place) => `in the baseline ${place}`,
  score: 'R, points',
  placeText: (place) => `place ${formatCount(place, 'en')}`,
  noPlace: 'no place',
  toNext: (place) => `To place ${formatCount(place, 'en')}, R`,
  peers: 'Other regions',
  peersIn: {
    observed: (year) => `${year}: as observed`,
    held: (year, last) => `${year}: held at ${last}`,
    projected: (year) => `${year}: projected by their own growth`,
  },
  peersShort: { observed: '', held: 'others held', projected: 'others projected' },
  assumptions: { held: 'held', projected: 'projected' },
  assumptionsLong: {
    held: 'Each factor keeps its value of the last observed year',
    projected: "Growth factors go on with the geometric mean of the region's own growth",
  },
  computedLead:
    'Your region and the regions that the scenario changes are computed from their own figures; so they are in the base where the scenario is held against it.',
  counting: 'Counting of projects',
  expected: 'by probability',
  expectedLong: 'Each amount is multiplied by the probability of its project',
  firmOnly: 'contracted only',
  firmOnlyLong: 'Only projects that are contracted or running are counted',
  weights: 'Weights',
  otherWeights: (onView, own) => `The figures are shown under the weights “${onView}”; the scenario has “${own}”.`,
  parentWeights: (parent, weights) => `The scenario “${parent}” that it branches off has the weights “${weights}”.`,
  asParent: 'Take those',
  showOwnWeights: 'Show under the scenario’s weights',
  takeWeights: 'Take them into the scenario',
  points: 'Points',
  asPackage: (value) => `as in the package: ${value}`,
  addYear: (year) => `Plan ${year}`,
  addYearLong: 'A planning year: its base figures are projected and can be changed; they never become observations',
  removeYear: (year) => `Take ${year} away`,
  conditions: 'Conditions of the scenario',

  ahead: 'Planning years: the place under each assumption about other regions',
  assumption: 'Other regions',
  placeOfYear: (year) => `${year}, place`,
  growths: 'Growth of other regions in planning years, % of the previous year',
  growthTyped: 'typed; cleared, the mean of its own growth stands again',
  growthMean: 'geometric mean of its own growth over the observed years',
  growthHeld: 'fewer than two observed years: the last value is held',
  growthFaulty: (text) =>
    `“${text}”: type a per cent of the previous year, above zero and at most 1000. The growth has not changed.`,
  gone: (name) => `The scenario “${name}” is no more: the base is on view.`,
  notKept: (text) => `The scenario is no more: “${text}” was written nowhere.`,
};
