import type { Absence } from '../../model/absence';
import { columnKey, observationAt, readColumnKey, stateAt } from '../../model/column';
import type { FindingReason, Fix, FixedCell } from '../../model/finding';
import { type FactorCode, factorsOf, type InputCode } from '../../model/methodology';
import type { Observation } from '../../model/observation';
import { numberAt } from '../cell';
import { indexOf } from '../growth';
import { type CheckGround, type Doubt, findingId } from './series';

/**
 * A factor value that a region goes without, by what would have to be known to mend it; told once for all regions in
 * which the same is absent. Borders, unreadable texts and what lies outside its scale are told by checks of their own.
 */
export function absences(ground: CheckGround): readonly Doubt[] {
  const found = new Map<string, { regions: number[]; reason: FindingReason; input: InputCode; year: number }>();
  const add = (region: number, input: InputCode, year: number, reason: FindingReason): void => {
    const factor = 'factor' in reason ? (reason.factor ?? '') : '';
    const id = findingId(reason.code, input, year, factor);
    const known = found.get(id);
    if (known === undefined) found.set(id, { regions: [region], reason, input, year });
    else known.regions.push(region);
  };

  // Of a year that nothing has been computed of yet, everything is absent: of that only what cannot be computed needs telling.
  const isBegun = ground.rating.factors.some(({ n }) => n > 0);
  for (const { factor, absence, region, input, year } of absencesOf(ground)) {
    if (!isBegun && codeOf(absence) !== 'undefined') continue;
    if (TOLD_BY_THEMSELVES.has(absence.code)) continue;
    const date = formedBetween(ground, region, year);
    if (date !== null) add(region, input, year, { code: 'new region', factor, date });
    else {
      const code = codeOf(absence);
      const reason = { factor, absence };
      if (code !== 'undefined') add(region, input, year, { code, ...reason });
      else add(region, input, year, { code, ...reason, instead: typedInstead(ground, factor, absence) });
    }
  }
  for (const { region, input, year, text } of explanations(ground))
    add(region, input, year, { code: 'explained', text });

  return [...found].map(([id, { regions, reason, input, year }]) => ({
    ...reason,
    id,
    severity: reason.code === 'undefined' ? 'error' : reason.code === 'explained' ? 'note' : 'doubt',
    input,
    year,
    regions: regions.sort((a, b) => a - b),
    fix: reason.code === 'undefined' ? wayOut(ground, reason.absence, regions) : null,
  }));
}

const TOLD_BY_THEMSELVES: ReadonlySet<Absence['code']> = new Set(['invalid', 'borders changed', 'outside scale']);

/**
 * An amount of 0 that another is divided by is one that is not known. An amount below 0 is a slip of sign, which is told by
 * itself, or a net flow that stands; and a price index of 0 or less is told as the growth that it is.
 */
function wayOut({ data }: CheckGround, absence: Absence, regions: readonly number[]): Fix | null {
  if (absence.code !== 'previous not above 0' && absence.code !== 'target not above 0') return null;
  const { input, year } = absence;
  const column = data.columns.get(columnKey(input, year));
  if (column === undefined) return null;
  const observation: Observation = { kind: 'missing', reason: '' };
  const cells = regions
    .filter((index) => numberAt(column, index) === 0)
    .map((index): FixedCell => ({ input, year, index, before: observationAt(column, index), observation }));
  return cells.length === 0 ? null : { way: { code: 'no figure' }, cells };
}

/** The series in which a value that no figures give can be typed as it is, unless that is the one in want of figures. */
function typedInstead({ methodology }: CheckGround, code: FactorCode, absence: Absence): InputCode | null {
  if (absence.code === 'level needed' || absence.code === 'level not above 0') return null;
  const formula = factorsOf(methodology).find((factor) => factor.code === code)?.formula;
  if (formula?.kind === 'growth') return indexOf(formula.level);
  return formula?.kind === 'fulfilment' ? formula.typed : null;
}

function codeOf(absence: Absence): 'missing' | 'unanswered' | 'undefined' {
  switch (absence.code) {
    case 'no data':
    case 'missing':
    case 'deflator needed':
      return 'missing';
    case 'no counted answer':
      return 'unanswered';
    default:
      return 'undefined';
  }
}

/** A factor value that is absent, with the cell to look at. */
export interface AbsentValue {
  readonly factor: FactorCode;
  readonly absence: Absence;
  readonly region: number;
  readonly input: InputCode;
  readonly year: number;
}

/** Every factor value that the rating of the year goes without. */
export function* absencesOf({ rating }: Pick<CheckGround, 'rating'>): Generator<AbsentValue> {
  for (const { factor, absences } of rating.factors) {
    for (const [region, absence] of absences) {
      const { input, year } = 'input' in absence ? absence : { input: factor, year: rating.year };
      yield { factor, absence, region, input, year };
    }
  }
}

/** When a region was formed, if a value of `year` is wanting because it was not there yet at that year's end. */
function formedBetween({ data, rating }: CheckGround, region: number, year: number): string | null {
  const founded = data.regions[region]?.founded;
  if (founded === undefined || year >= rating.year) return null;
  return founded > `${year}-12-31` && founded <= `${rating.year}-12-31` ? founded : null;
}

/** Cells of the year in which somebody has written why there is no figure, and no value hangs on it. */
function* explanations(ground: CheckGround) {
  const told = new Set<string>();
  for (const { input, year, region } of absencesOf(ground)) told.add(`${input}@${year} ${region}`);
  for (const [key, column] of ground.data.columns) {
    const named = readColumnKey(key);
    if (named?.year !== ground.rating.year) continue;
    for (const [region, text] of column.texts) {
      if (region >= ground.data.regions.length || told.has(`${key} ${region}`)) continue;
      if (stateAt(column, region) === 'missing') yield { region, text, ...named };
    }
  }
}
