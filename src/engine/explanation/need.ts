import { columnKey } from '../../model/column';
import type { Explanation, Subject, Token } from '../../model/explanation';
import { explained, type Point, plain, type RatedFactor } from './basis';
import { bracketed, constant, joined, leaf, leafOf, sign } from './tokens';
import { cellsOf } from './value';

/**
 * What is still needed to a target (¶14): the target less what there is of it, nothing where it is reached; by month,
 * where months are left to share it among. Null where the factor is no fulfilment, or a figure lacks.
 */
export function explainNeed(
  point: Point,
  of: RatedFactor,
  subject: Extract<Subject, { readonly kind: 'need' }>,
): Explanation | null {
  const { formula, paragraph } = of.factor;
  if (formula.kind !== 'fulfilment') return null;
  const { region, year, factor, months } = subject;
  const figure = (input: string) =>
    leafOf('cell', point.columns.get(columnKey(input, year))?.values[point.cellIndex] ?? Number.NaN, {
      kind: 'cell',
      region,
      year,
      input,
    });
  const [target, actual] = [figure(formula.target), figure(formula.actual)];
  if (!(target.value > 0) || Number.isNaN(actual.value)) return null;
  const whole = Math.max(0, target.value - actual.value);
  const tokens: readonly Token[] = [
    sign('max'),
    ...bracketed(joined(';', [[constant(0)], [target, sign('−'), actual]])),
    ...(months === null ? [] : [sign('÷'), leaf('months left', months)]),
  ];
  const cells = cellsOf(point, of).filter(({ address }) => address.year === year);
  return explained(subject, {
    result: plain(months === null ? whole : whole / months),
    formula: tokens,
    paragraphs: [paragraph],
    cells: cells.filter(({ address }) => [formula.target, formula.actual].includes(address.input)),
    leadsTo: [
      ...(months === null ? [] : [{ kind: 'need', region, year, factor, months: null } as const]),
      { kind: 'value', region, year, factor },
    ],
  });
}
