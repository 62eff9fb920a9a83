import type { SurveyResponse } from './survey';

/** For tests: a filled form that counts, but for what is said otherwise. */
export const responseWith = (said: Partial<SurveyResponse> = {}): SurveyResponse => ({
  id: 'r1',
  line: 2,
  year: 2025,
  region: 'KZ-10',
  company: 'ЖШС «Заря»',
  employees: '12',
  sector: 'сауда',
  invested: 'иә',
  serviceDate: '2025-05-10',
  surveyDate: '2026-02-15',
  answers: [5, 4, 0, 4, 2, 6, 7, 5, 4, 6, 3, 2, 4, 2, 1],
  remark: '',
  extra: {},
  rejection: null,
  ...said,
});
