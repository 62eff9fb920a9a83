import type { InputCode } from '../model/methodology';
import type { RowProblem } from '../model/problem';
import type { KnownInput, ReadingChoice } from '../model/reading';
import { conversionFactor, readUnit, sameUnit, saysPeriod, type Unit, writeUnit } from '../model/unit';
import type { Fault } from './rowFault';

/** What becomes of figures whose row states a unit. */
export type UnitVerdict =
  /** They are in the input's unit, or become so when multiplied by the factor. */
  | { readonly kind: 'taken'; readonly factor: number }
  | { readonly kind: 'left out'; readonly fault: Fault }
  | { readonly kind: 'asked'; readonly id: string; readonly fault: Fault; readonly choices: readonly ReadingChoice[] };

/** Judges the units of a file's figures against those of its inputs. */
export interface UnitJudge {
  judge(input: KnownInput, stated: string): UnitVerdict;
  /** The unit in which the figures of an input stand, for the inputs whose unit the file states. */
  readonly units: ReadonlyMap<InputCode, Unit>;
}

const TAKEN: UnitVerdict = { kind: 'taken', factor: 1 };

/**
 * A judge of units. An input that the package has figures of keeps its unit; one that has none takes the first unit
 * that the file states, if that measures the same kind of thing as the methodology asks. Any other is asked about.
 *
 * @param answer the answer given to a question, by the question's id
 */
export function createUnitJudge(answer: (id: string) => ReadingChoice | undefined): UnitJudge {
  const units = new Map<InputCode, Unit>();
  const verdicts = new Map<string, UnitVerdict>();
  const decide = (input: KnownInput, stated: string): UnitVerdict => {
    const due = units.get(input.code) ?? input.unit;
    const unit = readUnit(stated, due);
    if (
      unit !== null &&
      (sameUnit(unit, due) || (!input.unitSettled && !units.has(input.code) && mayBecome(due, unit)))
    ) {
      units.set(input.code, unit);
      return TAKEN;
    }
    return verdictOn(input.code, stated, unit, due);
  };
  const verdictOn = (input: InputCode, stated: string, unit: Unit | null, due: Unit): UnitVerdict => {
    const factor = unit === null ? null : offeredFactor(stated, unit, due);
    const fault: Fault<Extract<RowProblem, { code: 'unknownUnit' | 'unitDiffers' }>> =
      unit === null
        ? { code: 'unknownUnit', text: stated, input }
        : {
            code: 'unitDiffers',
            input,
            inFile: stated,
            inPackage: writeUnit(due),
            factor,
            isPeriodUnsaid: isPeriodUnsaid(stated, unit, due),
          };
    const id = `unit:${input}:${stated}`;
    const chosen = answer(id);
    if (chosen === 'leave out') return { kind: 'left out', fault };
    if (chosen === 'as is') return TAKEN;
    if (chosen === 'convert' && factor !== null) return { kind: 'taken', factor };
    const choices: readonly ReadingChoice[] =
      factor === null ? ['leave out', 'as is'] : ['leave out', 'convert', 'as is'];
    return { kind: 'asked', id, fault, choices };
  };
  return {
    units,
    judge(input, stated) {
      if (stated === '') return TAKEN;
      const key = `${input.code}\n${stated}`;
      const known = verdicts.get(key) ?? decide(input, stated);
      verdicts.set(key, known);
      return known;
    },
  };
}

/** Whether an input without figures may be kept in `unit` where the methodology names `due`. */
function mayBecome(due: Unit, unit: Unit): boolean {
  if (due.measure === 'number') return true;
  return due.measure === unit.measure && isAmount(due);
}

/**
 * What a question about units offers to multiply by. A text that leaves the period unsaid may mean the input's own: that
 * is asked anyway, so the change of scale is offered with it. Where the scale is the same nothing is to be converted.
 */
function offeredFactor(stated: string, unit: Unit, due: Unit): number | null {
  const factor = conversionFactor(unit, due);
  if (factor !== null) return factor;
  const overItsPeriod = factorOverItsPeriod(stated, unit, due);
  return overItsPeriod === 1 ? null : overItsPeriod;
}

/** Whether a text would state the unit that is due, or one of another scale, if it only said the period. */
const isPeriodUnsaid = (stated: string, unit: Unit, due: Unit): boolean =>
  conversionFactor(unit, due) === null && factorOverItsPeriod(stated, unit, due) !== null;

/** The factor between scales where a text leaves the period unsaid and is taken to mean the one that is due. */
const factorOverItsPeriod = (stated: string, unit: Unit, due: Unit): number | null =>
  saysPeriod(stated) || !isAmount(unit) || !isAmount(due)
    ? null
    : conversionFactor({ ...unit, period: due.period }, due);

type Amount = Extract<Unit, { readonly measure: 'money' | 'count' }>;
const isAmount = (unit: Unit): unit is Amount => unit.measure === 'money' || unit.measure === 'count';

/** The figure multiplied by a factor between scales; dividing by a whole number is the exact way down. */
export const converted = (value: number, factor: number): number =>
  factor >= 1 ? value * factor : value / Math.round(1 / factor);
