import { expect, it } from 'vitest';
import type { RowProblem } from '../../model/problem';
import type { DatasetReading, SurveyReading } from '../../model/reading';
import { createPacker } from '../../model/responsePacker';
import type { SurveyResponse } from '../../model/survey';
import { countReading } from './readingCounts';

const table = {
  file: 'a.csv',
  format: { kind: 'text', encoding: 'utf-8', delimiter: ',' },
  extraColumns: [],
  findings: [],
} as const;
const problem: RowProblem = { code: 'blankRegion', place: {} };
const rejected = [{ problem, text: '' }];

const response = (rejection: SurveyResponse['rejection']): SurveyResponse => ({
  id: '1',
  line: 2,
  year: 2025,
  region: 'KZ-10',
  company: '',
  employees: '',
  sector: '',
  invested: '',
  serviceDate: null,
  surveyDate: null,
  answers: [],
  remark: '',
  extra: {},
  rejection,
});

it('counts all that was read, rejected and asked about among it', () => {
  const cell = { region: 'KZ-10', input: 'fdi', observation: { kind: 'number', value: 1, status: 'final' } } as const;
  const reading: DatasetReading = {
    ...table,
    kind: 'dataset',
    layout: 'long',
    absent: [],
    decimalSign: '.',
    cells: [2023, 2024, 2025].map((year, index) => ({ ...cell, year, row: index + 2 })),
    units: {},
    blanks: 4,
    questions: [{ id: 'unit:fdi:x', kind: 'unit', problem, choices: ['leave out', 'as is'], cells: 2 }],
    rejected,
  };
  expect(countReading(reading)).toEqual({ read: 10, accepted: 3, rejected: 1, asked: 2, blank: 4, repeated: 0 });
});

it('counts survey responses alike, with the rows that are none', () => {
  const packer = createPacker(0, []);
  for (const rejection of [null, null, { code: 'year' } as const]) packer.add(response(rejection));
  const reading: SurveyReading = {
    ...table,
    kind: 'survey',
    chunks: packer.chunks(),
    repeated: 5,
    hasHeader: true,
    rejected,
  };
  expect(countReading(reading)).toEqual({ read: 9, accepted: 2, rejected: 2, asked: 0, blank: 0, repeated: 5 });
});
