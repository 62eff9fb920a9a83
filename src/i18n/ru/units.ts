import type { units as kazakh } from '../kk/units';

export const units: typeof kazakh = {
  percent: '%',
  scales: { 1: '', 1000: 'тыс.', 1000000: 'млн', 1000000000: 'млрд' },
  currencies: { KZT: '₸' },
  count: 'ед.',
  mark: (from, to) => `оценка ${from}–${to}`,
  percentOf: {
    'previous year': 'к предыдущему году, %',
    'annual target': 'к годовой цели, %',
    whole: 'доля, %',
  },
  periods: {
    year: 'год',
    'January-June': 'январь–июнь',
    'end of period': 'на конец периода',
  },
  number: 'число',
};
