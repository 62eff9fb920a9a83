import { factorsOf, type InputCode, type Methodology } from './methodology';
import type { ProjectPart } from './scenario';
import type { Unit } from './unit';

/** What of the amounts into one level is one of another as well: foreign direct investment is part of fixed capital. */
export const AMOUNT_PARTS: readonly Pick<ProjectPart, 'input' | 'of'>[] = [{ input: 'fdi', of: 'fixed_capital' }];

/** The level that a part of the amounts into an input goes into as well; null where none does. */
export const partOf = (input: InputCode): InputCode | null =>
  AMOUNT_PARTS.find(({ of }) => of === input)?.input ?? null;

/**
 * The levels that amounts of projects are given for: levels in money that factors of the methodology are made of, without
 * those that are part of another. That with a part comes first; the others as in the methodology.
 *
 * @param unitOf in which unit the package keeps an input
 */
export function projectInputs(
  methodology: Methodology,
  unitOf: (input: InputCode) => Unit | undefined,
): readonly InputCode[] {
  const levels = factorsOf(methodology).flatMap(({ formula }) => {
    if (formula.kind === 'growth') return formula.realOnly ? [] : [formula.level];
    return formula.kind === 'fulfilment' ? [formula.actual] : [];
  });
  const wholes = [...new Set(levels)].filter(
    (input) => unitOf(input)?.measure === 'money' && AMOUNT_PARTS.every((part) => part.input !== input),
  );
  return wholes.toSorted((a, b) => Number(partOf(a) === null) - Number(partOf(b) === null));
}
