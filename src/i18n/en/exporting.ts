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
  done: (file) => `The file “${file}” was written.`,
  nothing: 'There are no data to export.',
  companiesStay: 'Names of companies and free texts are written to the package file only.',
};
