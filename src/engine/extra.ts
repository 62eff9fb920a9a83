import type { Column } from '../model/column';
import { type Factor, factorsOf, type InputCode, type InputDefinition, type Methodology } from '../model/methodology';
import type { Extra, ExtraFault, ExtraPart } from '../model/overtake';
import { type FactorResult, ORIGINS, type Origin, type Rating } from '../model/rating';
import type { Unit } from '../model/unit';
import { numberAt } from './cell';
import { fulfilment } from './fulfilment';
import { growth, realGrowth } from './growth';
import type { Movement, SetLever } from './levers';

/** An extra amount as a lever that stands at 0: what it adds to, and every factor that it moves. */
export interface SetExtra extends SetLever {
  /** The level before. */
  readonly level: number;
}

/**
 * What an extra amount into a level of one region does to its factors in the rating's year (methodology.md §12): a growth
 * or a fulfilment made of the level is made of the level with the amount; a typed index or fulfilment follows it,
 * index × (level + amount) / level. Parts of the amount go into other levels as well.
 *
 * 60 into a level of 290.833 under a typed index of 115.6 makes it 139.4487.
 */
export function extraOf(
  rating: Rating,
  methodology: Methodology,
  region: number,
  { input, parts }: Pick<Extra, 'input' | 'parts'>,
): SetExtra | ExtraFault {
  if ((rating.places[region] ?? 0) === 0) return { code: 'no place' };
  const movements: Movement[] = [];
  let level = Number.NaN;
  for (const part of joined([{ input, times: 1 }, ...parts])) {
    const taken = takenIn(rating, methodology, region, part);
    if ('code' in taken) return taken;
    if (part.input === input) level = taken.level;
    movements.push(...taken.movements);
  }
  const range = { low: 0, high: Number.POSITIVE_INFINITY, closed: false };
  return { input, kind: 'cell', value: 0, range, movements, level };
}

/** What goes into one level together, each level once; nothing goes into a level that has a share of 0. */
function joined(parts: readonly ExtraPart[]): readonly ExtraPart[] {
  const times = new Map<InputCode, number>();
  for (const part of parts) times.set(part.input, (times.get(part.input) ?? 0) + part.times);
  return [...times].flatMap(([input, sum]) => (sum > 0 ? [{ input, times: sum }] : []));
}

/** What one level takes of the amount, or why it cannot. */
function takenIn(
  rating: Rating,
  methodology: Methodology,
  region: number,
  { input, times }: ExtraPart,
): { readonly level: number; readonly movements: readonly Movement[] } | ExtraFault {
  const movements: Movement[] = [];
  let level: number | null = null;
  for (const [index, factor] of factorsOf(methodology).entries()) {
    const place = placeOfLevel(factor, input);
    const result = rating.factors[index];
    if (place === null || result === undefined) continue;
    level = numberAt(result.sources[place] as Column | undefined, region);
    const origin = ORIGINS[result.origins[region] ?? 0] ?? 'none';
    if (origin === 'held' || origin === 'projected') return { code: 'assumed', input, factor: factor.code };
    if (Number.isNaN(level)) return { code: 'no level', input, value: null };
    if (isTyped(origin) && level <= 0) return { code: 'no level', input, value: level };
    const movement = movementBy(origin, index, result, region, { level, times });
    if (movement === null) continue;
    movements.push(movement);
  }
  return level === null ? { code: 'no level of the methodology', input } : { level, movements };
}

/** Where a factor's sources have the level that an amount into the input adds to; null where it is made of no such level. */
function placeOfLevel({ formula }: Factor, input: InputCode): number | null {
  switch (formula.kind) {
    case 'growth':
      return formula.level === input ? 1 : null;
    case 'fulfilment':
      return formula.actual === input ? 1 : null;
    case 'value':
      return formula.input === input ? 0 : null;
    case 'survey':
      return null;
  }
}

const isTyped = (origin: Origin): boolean => origin === 'typed index' || origin === 'typed fulfilment';

/** How the amount moves one factor; null where the factor has no value, with or without the amount. */
function movementBy(
  origin: Origin,
  factor: number,
  result: FactorResult,
  region: number,
  { level, times }: { readonly level: number; readonly times: number },
): Movement | null {
  const cell = (place: number): number => numberAt(result.sources[place] as Column | undefined, region);
  // `of`: the value by the level, `levelFor`: the level by the value, `way`: the sign says which way it goes
  const moved = (of: (level: number) => number, levelFor: (value: number) => number, way: number): Movement => ({
    factor,
    valueAt: (amount) => of(level + amount * times),
    positionFor: (value) => (levelFor(value) - level) / times,
    sense: way > 0 ? 1 : way < 0 ? -1 : 0,
  });
  switch (origin) {
    case 'typed index':
    case 'typed fulfilment': {
      const typed = cell(0);
      return moved(
        (now) => typed * (now / level),
        (value) => (value / typed) * level,
        typed,
      );
    }
    case 'levels': {
      const before = cell(2);
      return moved(
        (now) => growth(now, before),
        (value) => (value * before) / 100,
        1,
      );
    }
    case 'deflated levels': {
      const [before, prices] = [cell(2), cell(3)];
      return moved(
        (now) => realGrowth(now, before, prices),
        (value) => (value * before * prices) / 10_000,
        1,
      );
    }
    case 'target': {
      const target = cell(2);
      return moved(
        (now) => fulfilment(now, target),
        (value) => (value * target) / 100,
        1,
      );
    }
    case 'value':
      return moved(same, same, 1);
    default:
      return null;
  }
}

const same = (value: number): number => value;

const MILLION = 1e6;
const THOUSAND = 1e3;
const THOUSANDTH = 1e-3;

/**
 * The levels that an amount can be added to: those that factors of the methodology are made of and that are counted in
 * money, in pieces or as plain numbers, each with the step that amounts are looked for by: a million tenge, a thousand of
 * any other currency, one piece, a thousandth of what is a plain number.
 *
 * @param inputs in the units that the package keeps them in
 */
export function extrasOf(methodology: Methodology, inputs: readonly InputDefinition[]): readonly Extra[] {
  const levels = factorsOf(methodology);
  return inputs.flatMap(({ code, unit }) => {
    const step = levels.some((factor) => placeOfLevel(factor, code) !== null) ? stepOf(unit) : null;
    return step === null ? [] : [{ input: code, step, parts: [] }];
  });
}

function stepOf(unit: Unit): number | null {
  switch (unit.measure) {
    case 'money':
      return (unit.currency === 'KZT' ? MILLION : THOUSAND) / unit.scale;
    case 'count':
      return 1 / unit.scale;
    case 'number':
      return THOUSANDTH;
    default:
      return null;
  }
}
