import { type Doubt, figuresOf, findingId, isChecked, type Series } from './series';

/** Marks that their scale does not have: 8.5 or 80 on a scale of 1 to 7. 0 is a mark where zeros count (methodology.md §7). */
export function outsideScale(series: Series): readonly Doubt[] {
  const { unit } = series;
  if (unit.measure !== 'mark') return [];
  const wrong = series.numbers.filter(
    ({ region, value }) => (value < 0 || value > unit.to) && !isChecked(series.column, region),
  );
  if (wrong.length === 0) return [];
  return [
    {
      code: 'outside scale',
      id: findingId('outside scale', series.input, series.year),
      severity: 'error',
      input: series.input,
      year: series.year,
      regions: wrong.map(({ region }) => region),
      figures: figuresOf(wrong),
      scale: { least: unit.from, most: unit.to },
      fix: null,
    },
  ];
}
