import type { units as kazakh } from '../kk/units';

export const units: typeof kazakh = {
  percent: '%',
  scales: { 1: '', 1000: 'thousand', 1000000: 'mln', 1000000000: 'bn' },
  currencies: { KZT: '₸' },
  count: 'units',
  mark: (from, to) => `mark ${from}–${to}`,
  percentOf: {
    'previous year': '% of previous year',
    'annual target': '% of annual target',
    whole: 'share, %',
  },
  periods: {
    year: 'year',
    'January-June': 'January–June',
    'end of period': 'end of period',
  },
  number: 'number',
};
