import { columnKey } from '../../model/column';
import type { Explanation, Median, Role, Subject, Token } from '../../model/explanation';
import { factorsOf } from '../../model/methodology';
import { median, middleOf } from '../../model/middle';
import type { RegionCode } from '../../model/region';
import { order } from '../order';
import { type Basis, explained, ratedDirections } from './basis';
import { bracketed, constant, leafOf, sign } from './tokens';
import { isShare } from './value';

/** The same number of all regions, whose median is wanted. */
interface Compared {
  readonly values: Float64Array;
  readonly role: Role;
  readonly isShare: boolean;
  readonly numberOf: (region: RegionCode) => Subject;
  readonly isBestHigh: boolean;
}

/** The middle of the same number of all rated regions: that of one of them, or half of what two have together. */
export function explainMedian(basis: Basis, subject: Median): Explanation | null {
  const compared = comparedIn(basis, subject);
  if (compared === null) return null;
  const { values, role, numberOf, isBestHigh } = compared;
  const regionAt = (index: number): RegionCode => basis.rating.regions[index] ?? '';
  const middle = middleOf(values).map((index): readonly Token[] => [
    leafOf(role, values[index] ?? Number.NaN, numberOf(regionAt(index)), compared.isShare),
  ]);
  const [first = [], second] = middle;
  return explained(subject, {
    result: { value: median(values), isShare: compared.isShare },
    formula: second === undefined ? first : [...bracketed([...first, sign('+'), ...second]), sign('÷'), constant(2)],
    restsOn: [...order(values, isBestHigh)].map((index) => numberOf(regionAt(index))),
  });
}

function comparedIn({ rating, methodology, columns }: Basis, subject: Median): Compared | null {
  const { year } = subject;
  switch (subject.kind) {
    case 'median score':
      return {
        values: rating.scores,
        role: 'score',
        isShare: false,
        isBestHigh: true,
        numberOf: (region) => ({ kind: 'score', region, year }),
      };
    case 'median direction': {
      const { direction } = subject;
      const of = ratedDirections({ rating, methodology }).find((each) => each.direction.code === direction);
      return of === undefined
        ? null
        : {
            values: of.result.scores,
            role: 'direction score',
            isShare: false,
            isBestHigh: true,
            numberOf: (region) => ({ kind: 'direction', region, year, direction }),
          };
    }
    case 'median value':
    case 'median points': {
      const { factor } = subject;
      const at = factorsOf(methodology).findIndex(({ code }) => code === factor);
      const [named, result] = [factorsOf(methodology)[at], rating.factors[at]];
      if (named === undefined || result === undefined) return null;
      const isOfPoints = subject.kind === 'median points';
      return {
        values: isOfPoints ? result.points : result.values,
        role: isOfPoints ? 'points' : 'value',
        isShare: !isOfPoints && isShare(named),
        isBestHigh: isOfPoints || named.better === 'higher',
        numberOf: (region) => ({ kind: isOfPoints ? 'points' : 'value', region, year, factor }),
      };
    }
    case 'median cell': {
      const { input } = subject;
      const factor = factorsOf(methodology).find(({ code }) => code === input);
      const column = columns.get(columnKey(input, year));
      return {
        values: column?.values.slice(0, rating.regions.length) ?? new Float64Array(),
        role: 'cell',
        isShare: factor !== undefined && isShare(factor),
        isBestHigh: true,
        numberOf: (region) => ({ kind: 'cell', region, year, input }),
      };
    }
  }
}
