import { describe, expect, it } from 'vitest';
import type { SurveyResponse } from '../../model/survey';
import { countResponses } from './surveyCounts';

const response = (
  region: string | null,
  year: number | null,
  rejection: SurveyResponse['rejection'] = null,
): SurveyResponse => ({
  id: '1',
  line: 2,
  year,
  region,
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

const rejected = { code: 'no valid answer' } as const;

describe('responses of a file', () => {
  const counts = countResponses(
    [
      response('KZ-10', 2025),
      response('KZ-10', 2025),
      response('KZ-10', 2025, rejected),
      response('KZ-11', 2024),
      response(null, 2025, { code: 'region', text: '' }),
      response('KZ-11', null, { code: 'year' }),
    ],
    [response('KZ-10', 2025), response('KZ-10', 2025, rejected), response('KZ-10', 2024)],
    [{ region: 'KZ-11', year: 2025, accepted: 40 }],
  );

  it('are counted by region and year, with those that the package has already', () => {
    expect(counts.years).toEqual([2024, 2025]);
    expect(counts.of('KZ-10', 2025)).toEqual({ accepted: 2, rejected: 1, inPackage: 3 });
    expect(counts.of('KZ-10', 2024)).toEqual({ accepted: 0, rejected: 0, inPackage: 1 });
    expect(counts.of('KZ-11', 2025)).toEqual({ accepted: 0, rejected: 0, inPackage: 40 });
    expect(counts.of('KZ-19', 2025)).toEqual({ accepted: 0, rejected: 0, inPackage: 0 });
  });

  it('without region or year stand apart', () => {
    expect(counts.unplaced).toBe(2);
  });
});
