import type { exporting as kazakh } from '../kk/exporting';

export const exporting: typeof kazakh = {
  title: 'Export',
  results: 'Results',
  package: 'Package',
  kinds: {
    'results workbook': {
      name: 'Excel workbook, XLSX',
      explanation:
        'Rating, points, values, inputs, methodology, scenarios and log, each on its own sheet, at full precision.',
    },
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
    'survey CSV': {
      name: 'Survey responses, CSV',
      explanation:
        'Without names and free texts; an import adds them to another package, and no response counts twice. Excluded ones are left out.',
    },
    'whole survey CSV': {
      name: 'Responses with names, CSV',
      explanation:
        'Enterprise names, texts of Q16 and all columns: to bring together what several computers have collected.',
    },
    'anonymous copy': {
      name: 'Copy without names, *.tartym',
      explanation:
        'No enterprise names, free answers and their tags, names of experts, texts and responsible persons of the standard; in the log checksums stand in their place. Responses stay one by one.',
    },
    'copy with sums': {
      name: 'Copy with sums, *.tartym',
      explanation:
        'Sums by region and question in the place of single responses: the rating comes out the same. It has no names and texts.',
    },
  },
  files: {
    'results exchange': 'results',
    'results workbook': 'results',
    'results Excel': 'results Excel',
    'results JSON': 'results',
    'data CSV': 'data',
    'survey CSV': 'survey',
    'whole survey CSV': 'survey with names',
    'anonymous copy': 'copy without names',
    'copy with sums': 'copy with sums',
  },
  table: {
    region: 'Region code',
    coverage: 'Coverage (0–1)',
    points: (factor) => `${factor}, points`,
    share: 'share 0–1',
    flags: 'Flags',
  },
  workbook: {
    sheets: {
      rating: 'Rating',
      points: 'Points',
      values: 'Factor values',
      inputs: 'Inputs',
      method: 'Methodology and readings',
      scenarios: 'Scenario comparison',
      log: 'Change log',
    },
    standing: 'Kind of rating',
    placeUnder: (reading) => `Place: ${reading}`,
    contribution: (direction) => `${direction}, contribution to R`,
    inputCode: 'Indicator code',
    borders: 'Borders',
    what: 'What',
    chosen: 'Value',
    how: 'Explanation',
    made: 'Written',
    program: 'Program',
    weightInPercent: 'weight, %',
    scenario: 'Scenario',
    scoreInBase: 'R, baseline',
    difference: 'Difference of R',
    number: 'No.',
    when: 'When',
    who: 'Who',
    done: 'What was done',
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
  steps: {
    rating: 'Excel workbook, 1/3: years and scenarios are being rated',
    sheets: 'Excel workbook, 2/3: the sheets are being made',
    writing: 'Excel workbook, 3/3: the file is being written',
  },
  stop: 'Stop',
  done: (file) => `The file “${file}” was written.`,
  saved: (file) => `Saved in “${file}”.`,
  savedElsewhere: (file, download) =>
    `“${file}” could not be written (moved, protected, or the disk is full). The package was saved among the downloads as “${download}”.`,
  nothing: 'There are no data to export.',
  companiesStay: 'Names of companies and free texts are written to the package file only.',
};
