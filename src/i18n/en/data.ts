import { formatCount } from '../format';
import type { data as kazakh } from '../kk/data';
import { pluralEn } from '../plural';

const cells = (count: number): string => `${formatCount(count, 'en')} ${pluralEn(count, 'cell', 'cells')}`;
const responses = (count: number): string => `${formatCount(count, 'en')} ${pluralEn(count, 'response', 'responses')}`;

export const data: typeof kazakh = {
  title: 'Data',
  sheet: 'Data sheet',
  years: 'Years',
  inputs: 'Inputs',
  allInputs: 'All inputs',
  filledInputs: 'Inputs with values',
  addYear: 'Add a year',
  region: 'Region',
  rowNumber: 'No.',
  place: 'Place',
  change: 'Change of place',

  index: 'index, %',
  deflator: 'deflator, %',
  growth: 'ƒ growth',
  fulfilment: 'ƒ fulfilled',
  survey: 'ƒ survey',
  typed: 'typed',
  growthLong: 'Growth, %: computed',
  fulfilmentLong: 'Fulfilment of the target, %: computed',
  surveyLong: 'Computed from the survey responses',
  points: 'ƒ points',
  median: 'Median',
  coverage: (regions) => `Coverage, of ${formatCount(regions, 'en')} ${pluralEn(regions, 'region', 'regions')}`,
  cell: (region, input, year) => `${region}, ${input}, ${year}`,

  legend: 'States of cells',
  edit: 'Edit the cell',
  clear: 'Clear',
  status: 'Status',
  source: 'Source',
  note: 'Note',
  noSource: 'no source given',
  invalid: (text) => `“${text}” is kept as typed and counts nowhere.`,
  missing: (reason) => (reason === '' ? 'No data, no reason given.' : `No data: ${reason}`),
  missingReason: 'Why is there no value?',
  markMissing: 'Mark as no data',
  readOnly: 'This cell is computed and cannot be edited.',
  skippedReadOnly: (count) => `Skipped: ${cells(count)}. They are computed.`,
  saveCell: 'Enter',

  paste: 'Paste from Excel',
  pasted: (count) => `Pasted: ${cells(count)}.`,
  copied: (count) => `Copied: ${cells(count)}.`,
  import: 'Import',
  responses: (accepted, rejected) =>
    rejected === 0
      ? `Survey: ${responses(accepted)}.`
      : `Survey: ${responses(accepted)}, ${formatCount(rejected, 'en')} rejected.`,
  empty: 'No data. Paste a table from Excel (Ctrl+V) or open a file.',
  placeIs: (region, place) => `${region}: place ${place}`,
  placeMoved: (region, before, now) => `${region}: place ${before} → ${now}`,
};
