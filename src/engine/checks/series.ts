import { type Column, columnKey, observationAt } from '../../model/column';
import type { Finding, FixedCell, Span } from '../../model/finding';
import { factorsOf, type InputCode, type InputDefinition, type Methodology } from '../../model/methodology';
import type { Observation } from '../../model/observation';
import type { Rating, RatingData } from '../../model/rating';
import type { Unit } from '../../model/unit';
import { numberAt } from '../cell';
import { softScale } from '../softFactor';
import { spanOf } from './robust';

/** What checks look at: the data, what they should be, and the rating that they make. */
export interface CheckGround {
  readonly data: RatingData;
  readonly methodology: Methodology;
  /** Every series that the package can hold, in the unit that it declares. */
  readonly inputs: readonly InputDefinition[];
  /** Of the year to be checked. */
  readonly rating: Rating;
}

/** What a check finds: whether it acts on the rating is not for a check to say. */
export type Doubt = Finding extends infer Each ? (Each extends Finding ? Omit<Each, 'counts'> : never) : never;

/** One column under check. */
export interface Series {
  readonly input: InputCode;
  readonly year: number;
  readonly unit: Unit;
  readonly column: Column;
  /** Its numbers, in the order of the rated regions. */
  readonly numbers: readonly RegionValue[];
  /** Rated regions: the first so many cells. */
  readonly regions: number;
  /** A level: an amount that a growth or a fulfilment can be made of. */
  readonly isLevel: boolean;
  readonly mayBeNegative: boolean;
  /** Typed under a soft factor's own code. */
  readonly isSoft: boolean;
  /** Outside of which no figure lies; null where it has no such bounds. */
  readonly scale: Span | null;
  /** The level that an index is of; null where it is no index of any. */
  readonly levelOfIndex: InputCode | null;
  columnOf(input: InputCode, year: number): Column | undefined;
}

/** The unit that the package keeps an input in, or that a soft factor is typed in. */
export const unitOf = ({ inputs, methodology }: Pick<CheckGround, 'inputs' | 'methodology'>, input: InputCode): Unit =>
  inputs.find(({ code }) => code === input)?.unit ??
  factorsOf(methodology).find(({ code }) => code === input)?.unit ?? { measure: 'number' };

/** The series of an input in one year; null where there is no column. */
export function seriesOf(ground: CheckGround, input: InputCode, year: number): Series | null {
  const { columns, regions } = ground.data;
  const column = columns.get(columnKey(input, year));
  if (column === undefined) return null;
  let numbers: readonly RegionValue[] | undefined;
  const definition = ground.inputs.find(({ code }) => code === input);
  const unit = unitOf(ground, input);
  return {
    input,
    year,
    unit,
    column,
    get numbers() {
      numbers ??= numbersOf(column, regions.length);
      return numbers;
    },
    regions: regions.length,
    isLevel: definition !== undefined && (unit.measure === 'money' || unit.measure === 'count'),
    mayBeNegative: definition?.mayBeNegative ?? false,
    isSoft: definition === undefined,
    scale: scaleOf(ground, unit, definition === undefined),
    levelOfIndex: levelOf(ground.inputs, input),
    columnOf: (other, at) => columns.get(columnKey(other, at)),
  };
}

/** Marks of experts or of another methodology may be 0 as well. Amounts and counts below 0 are told as slips of sign. */
function scaleOf({ rating }: CheckGround, unit: Unit, isSoft: boolean): Span | null {
  if (unit.measure === 'count') return null;
  return softScale(unit, isSoft ? rating.choices.readings.zero : 'counted as 0');
}

const INDEX_ENDING = '_index';

function levelOf(inputs: readonly InputDefinition[], input: InputCode): InputCode | null {
  const level = input.endsWith(INDEX_ENDING) ? input.slice(0, -INDEX_ENDING.length) : null;
  return inputs.some(({ code }) => code === level) ? level : null;
}

/** One number of a column and the region it is of. */
export interface RegionValue {
  readonly region: number;
  readonly value: number;
}

function numbersOf(column: Column, regions: number): readonly RegionValue[] {
  const found: RegionValue[] = [];
  for (let region = 0; region < regions; region++) {
    const value = numberAt(column, region);
    if (!Number.isNaN(value)) found.push({ region, value });
  }
  return found;
}

/** Whether someone has said of the figure that it stands as it is. */
export const isChecked = (column: Column, region: number): boolean =>
  column.provenances[column.provenance[region] ?? 0]?.checked === true;

export const valuesOf = (cells: readonly RegionValue[]): readonly number[] => cells.map(({ value }) => value);

/** Least and greatest value of some cells, of which there is at least one. */
export const figuresOf = (cells: readonly RegionValue[]): Span =>
  spanOf(valuesOf(cells)) ?? { least: Number.NaN, most: Number.NaN };

/** The name of a finding: it stays while the same is found in the same column. */
export const findingId = (code: string, input: InputCode, year: number, more = ''): string =>
  `${code} ${input}@${year}${more === '' ? '' : ` ${more}`}`;

/**
 * The cells of a fix that turns each figure into another: as sure as before and from the same source, but no longer
 * what an expression gave.
 */
export const refigured = (
  { column, input, year }: Pick<Series, 'column' | 'input' | 'year'>,
  regions: readonly number[],
  figure: (value: number) => number,
): readonly FixedCell[] =>
  regions.flatMap((index): FixedCell[] => {
    const before = observationAt(column, index);
    if (before?.kind !== 'number') return [];
    const { formula: _, ...kept } = before;
    const observation: Observation = { ...kept, value: figure(before.value) };
    return [{ input, year, index, before, observation }];
  });
