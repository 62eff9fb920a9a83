import type { exporting as kazakh } from '../kk/exporting';

export const exporting: typeof kazakh = {
  title: 'Export',
  results: 'Results',
  package: 'Package',
  kinds: {
    'results Excel': {
      name: 'CSV for Excel',
      explanation: 'Semicolons and decimal commas: a Russian or Kazakh Excel opens it by double click.',
    },
    'results exchange': {
      name: 'CSV for exchange',
      explanation: 'Commas and decimal points: for other programs, at full precision.',
    },
    'results JSON': { name: 'JSON', explanation: 'The results with their methodology and readings.' },
    'data CSV': { name: 'Data, CSV', explanation: 'Every cell: region, input, year, value, status, source.' },
    package: { name: 'Package, *.tartym', explanation: 'Everything in one file: data, responses, readings, log.' },
  },
  files: {
    'results exchange': 'results',
    'results Excel': 'results Excel',
    'results JSON': 'results',
    'data CSV': 'data',
  },
  table: {
    region: 'Region code',
    coverage: 'Coverage (0–1)',
    points: (factor) => `${factor}, points`,
    share: 'share 0–1',
    flags: 'Flags',
  },
  flags: {
    weights: (sum) => `weights sum to ${sum}`,
    partial: (directions) =>
      directions === '' ? 'partial year: no whole direction' : `partial year: ${directions} only`,
    incomplete: (factors) => `incomplete data: ${factors}`,
    partlyCovered: (factors) => `partly covered: ${factors}`,
    fewResponses: (accepted, least) => `¶4: ${accepted} responses of ${least}`,
    notVerified: (responses) => `¶19 not verified: ${responses} responses`,
    linearUsed: (factor) => `${factor}: the linear reading was used`,
    noSpread: (factor) => `${factor}: all values are equal`,
    belowZero: (factor) => `${factor}: the current value is below 0`,
    typedNotUsed: (factor) => `${factor}: the typed value was not used`,
  },
  done: (file) => `The file “${file}” was written.`,
  nothing: 'There are no data to export.',
  companiesStay: 'Names of companies and free texts are written to the package file only.',
};
