import { actsOn } from '../../model/actingAxes';
import type { Explanation, Leaf, Subject, Token } from '../../model/explanation';
import type { FactorResult } from '../../model/rating';
import { AXIS_NAMES, acts } from '../../model/readings';
import { order } from '../order';
import { FULFILLED, INDEX_OF_NO_GROWTH } from '../points';
import { factorReadings } from '../readings';
import { explained, type Point, plain, type RatedFactor } from './basis';
import { bracketed, constant, leaf, leafOf, sign } from './tokens';
import { cellsOf, isShare } from './value';

const ONE = constant(1);

/** The paragraph that brings all factors to one scale; other methodologies say where it stands in theirs. */
const SCALE_PARAGRAPH = '10';

/** How a factor's points came out of its values: ¶10 in the reading in use (methodology.md §4). */
export function explainPoints(point: Point, of: RatedFactor, subject: Subject): Explanation {
  const { index, rating } = point;
  const { factor, direction, result } = of;
  const { region, year } = subject;
  const points = result.points[index] ?? Number.NaN;
  const { readings } = rating.choices;
  return explained(subject, {
    result: plain(points),
    formula: Number.isNaN(points) ? [] : formulaOf(point, of),
    paragraphs: [SCALE_PARAGRAPH],
    axes: AXIS_NAMES.filter((axis) => acts(axis, readings) && actsOn(factor, axis)),
    absence: result.absences.get(index) ?? null,
    flags: result.flags,
    // By rank the value itself stands in no formula.
    restsOn:
      Number.isNaN(points) || result.formula === 'rank' ? [{ kind: 'value', region, year, factor: factor.code }] : [],
    cells: cellsOf(point, of),
    leadsTo: [{ kind: 'direction', region, year, direction: direction.code }],
  });
}

function formulaOf(point: Point, of: RatedFactor): readonly Token[] {
  const { methodology } = point;
  const { result } = of;
  const least = constant(methodology.points.worst, 'least points');
  const most = constant(methodology.points.best, 'most points');
  const between = constant(methodology.points.best - methodology.points.worst, 'points between');
  if (result.flags.includes('no spread')) {
    return result.formula === 'ratio' ? [most] : [...bracketed([least, sign('+'), most]), sign('÷'), constant(2)];
  }
  switch (result.formula) {
    case 'rank':
      return [least, sign('+'), between, sign('×'), ...ranked(point, of)];
    case 'linear':
      return [least, sign('+'), between, sign('×'), ...stretched(point, of)];
    case 'ratio':
      return [sign('max'), sign('('), least, sign(';'), most, sign('×'), ...compared(point, of), sign(')')];
  }
}

/** (n − r) ÷ (n − 1). */
function ranked({ index, region, rating }: Point, { factor, result }: RatedFactor): readonly Token[] {
  const regions = leaf('regions', result.n);
  const position = leafOf('position', result.positions[index] ?? Number.NaN, {
    kind: 'position',
    region,
    year: rating.year,
    factor: factor.code,
  });
  return [...bracketed([regions, sign('−'), position]), sign('÷'), ...bracketed([regions, sign('−'), ONE])];
}

/** (v − worst) ÷ (best − worst). */
function stretched(point: Point, of: RatedFactor): readonly Token[] {
  const [best, worst] = [extreme(point, of, 'best value'), extreme(point, of, 'worst value')];
  return [...bracketed([...own(point, of), sign('−'), worst]), sign('÷'), ...bracketed([best, sign('−'), worst])];
}

/** v ÷ best, both less 100 where the reading takes growth rates. */
function compared(point: Point, of: RatedFactor): readonly Token[] {
  const shift = shiftOf(point, of);
  const less = (tokens: readonly Token[]): readonly Token[] =>
    shift === 0 ? tokens : bracketed([...tokens, sign('−'), constant(shift)]);
  return [...less(own(point, of)), sign('÷'), ...less([extreme(point, of, 'best value', shift)])];
}

const shiftOf = ({ rating }: Point, { factor, result }: RatedFactor): number =>
  result.formula === 'ratio' && factor.formula.kind === 'growth' && rating.choices.readings.values === 'growth'
    ? INDEX_OF_NO_GROWTH
    : 0;

const isCapped = ({ rating }: Point, { factor }: RatedFactor): boolean =>
  factor.formula.kind === 'fulfilment' && rating.choices.readings.fulfilment === 'capped at 100';

/** The region's own value, cut where the reading cuts it. */
function own(point: Point, of: RatedFactor): readonly Token[] {
  const value = leafOfValue(point, of, point.index, 'value');
  return isCapped(point, of) && value.value > FULFILLED
    ? [sign('min'), sign('('), value, sign(';'), constant(FULFILLED, 'cap'), sign(')')]
    : [value];
}

function leafOfValue({ rating }: Point, { factor, result }: RatedFactor, index: number, role: Leaf['role']): Leaf {
  const region = rating.regions[index] ?? '';
  return leafOf(
    role,
    result.values[index] ?? Number.NaN,
    { kind: 'value', region, year: rating.year, factor: factor.code },
    isShare(factor),
  );
}

/** The best or the worst of the values compared, and the region that has it. */
function extreme(point: Point, of: RatedFactor, role: 'best value' | 'worst value', shift = 0): Leaf {
  const { result } = of;
  const wanted = role === 'best value' ? result.best : result.worst;
  const cap = isCapped(point, of) ? FULFILLED : Number.POSITIVE_INFINITY;
  const index = result.values.findIndex((value) => Math.min(value, cap) - shift === wanted);
  const leafOfRegion = leafOfValue(point, of, index, role);
  // Of a capped value the cap is what is compared.
  return leafOfRegion.value > cap ? { ...leafOfRegion, value: cap } : leafOfRegion;
}

/** How a position came about: one more than the regions before, and half of those that share it (¶10). */
export function explainPosition(point: Point, of: RatedFactor, subject: Subject): Explanation {
  const { factor, direction, result } = of;
  const { index, rating } = point;
  const { region, year } = subject;
  const position = result.positions[index] ?? Number.NaN;
  const { readings } = rating.choices;
  const axes = (['ties', 'zero', 'fulfilment'] as const).filter((axis) => acts(axis, readings) && actsOn(factor, axis));
  return explained(subject, {
    result: plain(position),
    formula: Number.isNaN(position) ? [] : positionFormula(result, position, factorReadings(factor, readings).ties),
    paragraphs: [SCALE_PARAGRAPH],
    axes,
    absence: result.absences.get(index) ?? null,
    restsOn: rankedRegions(rating.regions, result, factor.better).map((each) => ({
      kind: 'value',
      region: each,
      year,
      factor: factor.code,
    })),
    cells: cellsOf(point, of),
    leadsTo: [
      { kind: 'points', region, year, factor: factor.code },
      { kind: 'direction', region, year, direction: direction.code },
    ],
  });
}

function positionFormula({ positions }: FactorResult, position: number, ties: 'mid' | 'best'): readonly Token[] {
  const before = leaf(
    'regions before',
    countOf(positions, (each) => each < position),
  );
  const equal = countOf(positions, (each) => each === position);
  if (equal === 1 || ties === 'best') return [ONE, sign('+'), before];
  return [
    ONE,
    sign('+'),
    before,
    sign('+'),
    ...bracketed([leaf('regions equal', equal), sign('−'), ONE]),
    sign('÷'),
    constant(2),
  ];
}

function countOf(values: Float64Array, counts: (value: number) => boolean): number {
  let count = 0;
  for (const value of values) if (counts(value)) count += 1;
  return count;
}

/** Regions with a value, the best first. */
const rankedRegions = (
  regions: readonly string[],
  { values }: FactorResult,
  better: 'higher' | 'lower',
): readonly string[] => [...order(values, better === 'higher')].map((index) => regions[index] ?? '');
