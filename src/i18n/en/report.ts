import { formatCount } from '../format';
import type { report as kazakh } from '../kk/report';
import { pluralEn } from '../plural';

const count = (value: number): string => formatCount(value, 'en');

export const report: typeof kazakh = {
  command: 'Report to print',
  commandLead: 'One page or the full report, A4: to a printer or to PDF.',
  title: 'Print a report',
  kind: 'Which report',
  kinds: {
    page: 'One page',
    whole: 'Full report',
  },
  kindsLead: {
    page: 'Place and band, why, what next, the scenario on view: for the deputy akim. Ctrl+P on this screen prints it too.',
    whole:
      'Method, data passport, rating, region, scenarios, targets, survey quality, standard: with sources, dates and ¶.',
  },
  preparing: 'The report is being prepared…',
  pdfLead: 'For a PDF choose “Save as PDF” in the window of the browser.',

  heading: (region, year, method) => `${region}: ${method ?? 'investment attractiveness'}, ${year}`,
  wholeHeading: (year, method) =>
    `${method ?? 'Rating of the investment attractiveness of regions'}, ${year}: full report`,
  standing: (word, addition) => `${word}: ${addition}`,
  lead: (place, placed, score) => `Place ${count(place)} of ${count(placed)}, R = ${score} points.`,
  leadBefore: (year, place) => `In ${year} it was ${count(place)}.`,

  why: 'Why this place',
  next: 'What next',
  toNext: (place, region, score) => `R lacks ${score} points to place ${count(place)} (${region}).`,
  ahead: (place, region, score) => `R is ${score} points above place ${count(place)} (${region}).`,
  levers: 'Nearest thresholds',
  leversLead: 'One series changes, other regions stand as observed.',
  noLevers: 'No single series lifts the place.',
  needed: 'Needed',
  change: 'Change, %',
  money: (input, unit) => `Least extra amount: ${unit === '' ? input : `${input}, ${unit}`}`,
  amount: 'Extra',
  overtaken: 'Overtakes',
  noMoney: 'No extra amount lifts the place.',
  scenario: (name) => `Scenario “${name}”`,
  scenarioPlaces: (before, after) => `Place: ${count(before)} → ${count(after)}`,
  scenarioScores: (before, after, difference) => `R: ${before} → ${after} (${difference})`,
  scenarioChanges: (changes) => `${count(changes)} ${pluralEn(changes, 'change', 'changes')} to the base.`,
  scenarioRegions: 'The place in the base is under the same readings.',
  weightsOnView: (base, onView) =>
    `Weights: in the base “${base}”, in the scenario “${onView}”: part of the difference in R is theirs.`,
  weightsOfScenarios: (base, named) =>
    `Weights: in the base “${base}”; ${named === '' ? 'the same in the scenarios' : `${named}; in the others “${base}”`}.`,
  weightsOfScenario: (scenario, weights) => `in the scenario “${scenario}” “${weights}”`,
  projects: (names) => `Projects: ${names}.`,
  more: (rest) => `${count(rest)} more`,
  readings: (summary) => `Readings: ${summary}`,
  method: (number, title) => `Methodology: “${title}”, No. ${number}`,
  unrounded: 'Places go by R as it is, not as it is rounded here.',

  contents: 'Contents',
  parts: {
    method: 'Methodology and readings',
    passport: 'Data passport',
    rating: 'Rating',
    region: 'Region',
    scenarios: 'Scenarios',
    targets: 'Targets (¶14)',
    survey: 'Survey quality (¶4, ¶19)',
    standard: 'Unified investment standard',
  },
  part: (number, name) => `${count(number)}. ${name}`,
  figures: 'Figures',
  missing: 'None',
  statuses: 'Status',
  sources: 'Source',
  written: 'Last change',
  passportLead:
    'For each series: how many figures there are of which years, their status, their source, and when they were last written into this package.',
  files: 'Survey files',
  file: 'File',
  imports: 'When and from what the data came in',
  noImports: 'There is no import in the log: the data came with the package.',
  contributions: 'Contributions of the directions to R, points',
  noScenarios: 'The package has no scenario.',
  noSurvey: 'There are no survey responses for this year.',
  doubted: 'Doubted',
  doubtedLead: (doubted, of) =>
    `Of ${count(of)} responses looked at, ${count(doubted)} are doubted (answers alike, one mark throughout, nothing but best marks). None is left out by itself.`,
  noneAssessed: 'This region has not been assessed against the standard yet.',
  noTargets: 'The methodology has no factor of targets.',
  provision: 'Provision',
  fulfilled: 'Fulfilment',
};
