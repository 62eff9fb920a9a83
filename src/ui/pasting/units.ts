import { conversionFactor, sameUnit, type Unit } from '../../model/unit';
import type { PasteColumn } from './ground';
import type { BlockLayout } from './layout';
import type { PlacedColumns } from './placing';

/** A column whose heading states a unit that its series is not in. `factor`: null where nothing converts it. */
export interface UnitDoubt {
  readonly column: number;
  readonly to: PasteColumn;
  readonly stated: Unit;
  readonly statedText: string;
  readonly factor: number | null;
}

/** The columns of a block whose headings state another unit than theirs. */
export function unitDoubts(layout: BlockLayout, { columns }: PlacedColumns): readonly UnitDoubt[] {
  return columns.flatMap(({ column, to }): UnitDoubt[] => {
    const { unit, unitText } = layout.headings[column - layout.firstColumn] ?? {};
    if (to === null || unit === undefined || unitText === undefined || agreesWith(unit, to.unit)) return [];
    return [{ column, to, stated: unit, statedText: unitText, factor: conversionFactor(unit, to.unit) }];
  });
}

/** The columns but for those whose units are in doubt. */
export const without = (laid: PlacedColumns, units: readonly UnitDoubt[]): PlacedColumns => ({
  ...laid,
  columns: laid.columns.filter(({ to }) => !units.some((doubt) => doubt.to === to)),
});

/** A bare "%" says nothing of what it is a part; "units" nothing of when they were counted. */
const agreesWith = (stated: Unit, kept: Unit): boolean =>
  sameUnit(stated, kept) ||
  (stated.measure === 'percent' && kept.measure === 'percent') ||
  (stated.measure === 'count' && kept.measure === 'count' && stated.scale === kept.scale);
