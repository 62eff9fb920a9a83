import type { Factor, Methodology } from './methodology';
import type { Axis } from './readings';

/** Whether an axis can change one factor: how direction scores are made never does. */
export function actsOn({ formula }: Pick<Factor, 'formula'>, axis: Axis): boolean {
  switch (axis) {
    case 'inside':
      return false;
    case 'zero':
      return formula.kind === 'survey' && formula.statistic === 'mean';
    case 'values':
      return formula.kind === 'growth';
    case 'fulfilment':
      return formula.kind === 'fulfilment';
    default:
      return true;
  }
}

/** Whether an axis can change anything under a methodology: whether it has what the axis is about. */
export const actsIn = ({ directions }: Pick<Methodology, 'directions'>, axis: Axis): boolean =>
  directions.some(({ factors }) =>
    axis === 'inside' ? factors.length > 1 : factors.some((factor) => actsOn(factor, axis)),
  );
