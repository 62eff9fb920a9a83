import type { Column } from '../model/column';
import type { Lever } from '../model/ladder';
import { type Factor, factorsOf, type Methodology } from '../model/methodology';
import { type FactorResult, ORIGINS, type Rating } from '../model/rating';
import type { Unit } from '../model/unit';
import { numberAt } from './cell';
import { fulfilment } from './fulfilment';
import { growth, realGrowth } from './growth';
import { surveyScale } from './interval';

/** What a lever does to one factor of its region. */
export interface Movement {
  /** Index of the factor in the rating. */
  readonly factor: number;
  /** The factor's value where the lever stands at `x`, computed as the engine does. */
  readonly valueAt: (x: number) => number;
  /** Where the lever has to stand for a value; NaN where nothing in its range gives it. */
  readonly positionFor: (value: number) => number;
  /** 1: a greater `x` gives a greater value; −1: a smaller one; 0: it moves nothing. */
  readonly sense: 1 | -1 | 0;
}

/** The values that a lever may take; an end that is not `closed` is never reached. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly closed: boolean;
}

/** A lever of one region as it stands. */
export interface SetLever extends Lever {
  readonly value: number;
  readonly range: Range;
  readonly movements: readonly Movement[];
}

/**
 * What can be moved in one region in the rating's year: every cell of the year that a factor value was made of, and
 * every soft factor that was made of answers. A level beside a typed index moves nothing there, and is no lever unless
 * another factor uses it: investment in fixed capital moves the growth (¶12) and the fulfilment of the target (¶14).
 */
export function leversOf(rating: Rating, methodology: Methodology, region: number): readonly SetLever[] {
  const levers = new Map<string, SetLever>();
  for (const [index, factor] of factorsOf(methodology).entries()) {
    const result = rating.factors[index];
    if (result === undefined || Number.isNaN(result.values[region] ?? Number.NaN)) continue;
    for (const { movement, ...lever } of leversOfFactor(factor, index, result, { rating, methodology, region })) {
      const name = `${lever.kind} ${lever.input}`;
      const known = levers.get(name);
      levers.set(name, { ...(known ?? lever), movements: [...(known?.movements ?? []), movement] });
    }
  }
  return [...levers.values()];
}

type FactorLever = Omit<SetLever, 'movements'> & { readonly movement: Movement };

interface Where {
  readonly rating: Rating;
  readonly methodology: Methodology;
  readonly region: number;
}

function leversOfFactor(factor: Factor, index: number, result: FactorResult, where: Where): readonly FactorLever[] {
  const { formula } = factor;
  const cell = (place: number): number => numberAt(result.sources[place] as Column | undefined, where.region);
  const own = result.values[where.region] ?? Number.NaN;
  const asItStands = { factor: index, valueAt: same, positionFor: same, sense: 1 } as const;
  switch (ORIGINS[result.origins[where.region] ?? 0]) {
    case 'typed index':
      return formula.kind === 'growth' ? [level(`${formula.level}_index`, cell(0), asItStands)] : [];
    case 'levels':
      return formula.kind === 'growth' ? [level(formula.level, cell(1), growing(index, 100 / cell(2), cell(2)))] : [];
    case 'deflated levels':
      return formula.kind === 'growth' ? deflated(formula.level, index, [cell(1), cell(2), cell(3)]) : [];
    case 'typed fulfilment':
      return formula.kind === 'fulfilment' ? [level(formula.typed, cell(0), asItStands)] : [];
    case 'target':
      return formula.kind === 'fulfilment' ? fulfilled(formula, index, [cell(1), cell(2)]) : [];
    case 'survey':
      return [{ ...soft(factor, 'answers', own, where), movement: asItStands }];
    case 'typed':
    case 'expert':
      return [{ ...soft(factor, 'cell', own, where), movement: asItStands }];
    case 'value': {
      if (formula.kind !== 'value') return [];
      const unit = where.methodology.inputs.find(({ code }) => code === formula.input)?.unit ?? factor.unit;
      return [{ input: formula.input, kind: 'cell', value: own, range: rangeOfUnit(unit, own), movement: asItStands }];
    }
    default:
      return [];
  }
}

const same = (value: number): number => value;

const level = (input: string, value: number, movement: Movement): FactorLever => ({
  input,
  kind: 'cell',
  value,
  range: aboveZero(value),
  movement,
});

/** The current end of a growth; `slope`: value per unit of it. */
const growing = (factor: number, slope: number, previous: number): Movement => ({
  factor,
  valueAt: (x) => growth(x, previous),
  positionFor: (value) => value / slope,
  sense: 1,
});

function deflated(input: string, factor: number, [now, before, prices]: readonly [number, number, number]) {
  const current: Movement = {
    factor,
    valueAt: (x) => realGrowth(x, before, prices),
    positionFor: (value) => (value * before * prices) / 10_000,
    sense: 1,
  };
  const deflator = dividing(factor, now, (x) => realGrowth(now, before, x), 10_000 / before);
  return [level(input, now, current), level(`${input}_deflator`, prices, deflator)];
}

function fulfilled(
  { actual, target }: { readonly actual: string; readonly target: string },
  factor: number,
  [now, due]: readonly [number, number],
): readonly FactorLever[] {
  const reached: Movement = {
    factor,
    valueAt: (x) => fulfilment(x, due),
    positionFor: (value) => (value * due) / 100,
    sense: 1,
  };
  return [
    level(actual, now, reached),
    level(
      target,
      due,
      dividing(factor, now, (x) => fulfilment(now, x), 100),
    ),
  ];
}

/** What an amount is divided by: the more of it, the nearer the value is to 0. */
const dividing = (factor: number, amount: number, valueAt: (x: number) => number, times: number): Movement => ({
  factor,
  valueAt,
  positionFor: (value) => (value * amount > 0 ? (times * amount) / value : Number.NaN),
  sense: amount > 0 ? -1 : amount < 0 ? 1 : 0,
});

/** A level stays above 0; one that is not, as net investment may be, has no end. */
const aboveZero = (value: number): Range => ({
  low: value > 0 ? 0 : Number.NEGATIVE_INFINITY,
  high: Number.POSITIVE_INFINITY,
  closed: false,
});

const closedRange = (low: number, high: number): Range => ({ low, high, closed: true });

function soft({ code, formula }: Factor, kind: Lever['kind'], value: number, { rating, methodology }: Where) {
  const range =
    formula.kind === 'survey' ? surveyScale(formula, methodology.form, rating.choices.readings.zero) : undefined;
  // A value typed outside the scale stands where it stands: what lies between it and the scale is in its range.
  const [low, high] = [Math.min(range?.from ?? value, value), Math.max(range?.to ?? value, value)];
  return { input: code, kind, value, range: closedRange(low, high) };
}

function rangeOfUnit(unit: Unit, value: number): Range {
  const within = (low: number, high: number): Range => closedRange(Math.min(low, value), Math.max(high, value));
  switch (unit.measure) {
    case 'mark':
      return within(unit.from, unit.to);
    case 'count':
      return within(0, Number.POSITIVE_INFINITY);
    case 'percent':
      return unit.of === 'whole' ? within(0, 1) : aboveZero(value);
    case 'money':
      return aboveZero(value);
    case 'number':
      return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, closed: false };
  }
}
