/** Units of measure: short, as a header prints them. */
export const units = {
  percent: '%',
  scales: { 1: '', 1000: 'мың', 1000000: 'млн', 1000000000: 'млрд' },
  currencies: { KZT: '₸' } as Readonly<Record<string, string>>,
  count: 'бірлік',
  mark: (from: number, to: number) => `${from}–${to} баға`,
  /** What a per cent is of. */
  percentOf: {
    'previous year': 'алдыңғы жылға, %',
    'annual target': 'жылдық нысанаға, %',
    whole: 'үлесі, %',
  },
  periods: {
    year: 'жыл',
    'January-June': 'қаңтар–маусым',
    'end of period': 'кезең соңында',
  },
  number: 'сан',
};
