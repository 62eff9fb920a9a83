import type { Change, Edit } from '../model/change';
import type { InputCode } from '../model/methodology';
import type { Holdings } from '../model/present';
import { conversionFactor, sameUnit, type Unit } from '../model/unit';
import { cellEdits } from './cellEdits';

/**
 * Says what unit the figures of an input are in. The figures stay as they are, unless `convert` is asked for where the
 * two units differ in scale alone: then each is multiplied, in the same step of undo.
 *
 * @param from the unit that stands: the package's, or the one the input comes with
 * @throws where a conversion is asked for that nothing but knowledge of the figures could make
 */
export function declareUnit(
  present: Omit<Holdings, 'batches'>,
  input: InputCode,
  { from, to, convert }: { readonly from: Unit; readonly to: Unit; readonly convert: boolean },
): Change {
  const { units } = present.settings;
  const factor = convert ? conversionFactor(from, to) : 1;
  if (factor === null) throw new Error(`${input} cannot be converted`);
  const cells = factor === 1 ? [] : convertedCells(present, input, from, to, factor);
  const settings: Edit = { kind: 'settings', before: { units }, after: { units: { ...units, [input]: to } } };
  return {
    label: { code: 'unitDeclared', input, cells: cells.length },
    edits: sameUnit(from, to) ? [] : [settings, ...cells],
  };
}

function convertedCells(
  present: Omit<Holdings, 'batches'>,
  input: InputCode,
  from: Unit,
  to: Unit,
  factor: number,
): readonly Edit[] {
  // Divided where that is the whole number: ÷ 1000 is exact where × 0.001 is not.
  const back = conversionFactor(to, from) ?? 1;
  const converted = (value: number): number => (factor < 1 ? value / back : value * factor);
  return cellEdits(
    present,
    present.held({ input }).flatMap((cell) => {
      const standing = present.observation(cell.region, cell.input, cell.year);
      if (standing?.kind !== 'number') return [];
      // The arithmetic gave the figure in the old unit.
      const { formula: _, ...rest } = standing;
      return [{ ...cell, observation: { ...rest, value: converted(standing.value) } }];
    }),
  );
}
