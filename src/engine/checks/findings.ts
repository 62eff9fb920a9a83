import type { Column } from '../../model/column';
import { type Finding, SEVERITIES } from '../../model/finding';
import { factorsOf, type InputCode } from '../../model/methodology';
import { samePlain } from '../../model/same';
import { borderChanges } from '../borders';
import { absences } from './absences';
import { actsAnywhere } from './acts';
import { bordersChanged } from './borders';
import { fallsToZero } from './fallsToZero';
import { growthsForIndex } from './growthsForIndex';
import { halfYears, otherPeriods } from './halfYears';
import { levelsForIndex } from './levelsForIndex';
import { outliers } from './outliers';
import { outsideScale } from './outsideScale';
import { scaleSlips } from './scaleSlips';
import { type CheckGround, type Doubt, type Series, seriesOf } from './series';
import { sharesForPerCent } from './sharesForPerCent';
import { signs } from './signs';
import { lessThanFinal } from './statuses';
import { unreadable } from './unreadable';

/**
 * All that the owner of the data should know of a year's figures (methodology.md §6, §10, §11): the columns of the year,
 * and the levels of the year before, which its growths stand on. Errors first, then in the methodology's order. Nothing
 * is changed by it.
 *
 * A generator, so that with thousands of regions whoever draws from it can let an edit in between two columns; and what
 * was found in columns that are the very same objects is found again at no cost.
 */
export function* findingSteps(ground: CheckGround): Generator<void, readonly Finding[]> {
  const doubts: Doubt[] = [];
  const notes: Doubt[] = [];
  /** Cells in which a slip that is told already explains what comes of them in the year. */
  const slipped = new Set<string>();
  const inputs = [...ground.inputs, ...factorsOf(ground.methodology)];
  for (const { code } of inputs) {
    const found = yield* columnFindings(ground, code);
    doubts.push(...found.doubts);
    notes.push(...found.notes);
    for (const cell of cellsOf(found.doubts.filter(({ severity }) => severity === 'error'))) slipped.add(cell);
  }
  doubts.push(...unreadable(ground), ...bordersChanged(ground));
  yield;
  const absent = absences(ground).flatMap((doubt) => unexplained(doubt, slipped));
  const undefinedCells = cellsOf(absent.filter(({ code }) => code === 'undefined'));
  doubts.push(...absent);
  yield;
  doubts.push(...otherPeriods(ground), ...notes);
  const found: Finding[] = [];
  for (const doubt of doubts) {
    // Of a 0 that leaves a value undefined enough is told.
    if (doubt.code === 'fell to 0' && [...cellsOf([doubt])].every((cell) => undefinedCells.has(cell))) continue;
    found.push({ ...doubt, counts: actsAnywhere(ground, doubt) });
    yield;
  }
  return found.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** The cells that some findings are of. */
const cellsOf = (doubts: readonly Doubt[]): ReadonlySet<string> =>
  new Set(doubts.flatMap(({ input, year, regions }) => regions.map((region) => `${input}@${year} ${region}`)));

/** What was found in the columns of one input, for the year and the year before it. */
interface ColumnFindings {
  readonly doubts: readonly Doubt[];
  readonly notes: readonly Doubt[];
}

/** With all that it was found from; kept for as long as the column of the year lives. */
interface KeptFindings extends ColumnFindings {
  readonly from: readonly unknown[];
  readonly unit: Series['unit'];
}

const kept = new WeakMap<Column, KeptFindings>();

function* columnFindings(ground: CheckGround, input: InputCode): Generator<void, ColumnFindings> {
  const { year } = ground.rating;
  const series = seriesOf(ground, input, year);
  const before = seriesOf(ground, input, year - 1);
  const { zero } = ground.rating.choices.readings;
  const from = [ground.data.regions, zero, ...columnsLookedAt(ground, input, series?.levelOfIndex ?? null)];
  const known = series === null ? undefined : kept.get(series.column);
  if (known !== undefined && from.every((each, index) => each === known.from[index])) {
    if (samePlain(known.unit, series?.unit)) return known;
  }

  const doubts: Doubt[] = [];
  /** Regions in which the level of the year before is a slip. */
  const slippedBefore = new Set<number>();
  if (before?.isLevel) {
    doubts.push(...scaleSlips(before));
    yield;
    doubts.push(...signs(before));
    const slips = doubts.filter(({ severity }) => severity === 'error');
    for (const { regions } of slips) for (const region of regions) slippedBefore.add(region);
    yield;
  }
  if (series === null) return { doubts, notes: [] };

  const plain: Doubt[] = [];
  for (const check of PLAIN_CHECKS) {
    plain.push(...check(series));
    yield;
  }
  // An outlier is told only where nothing plainer explains the figure.
  const explained = new Set([...slippedBefore, ...plain.flatMap(({ regions }) => regions)]);
  doubts.push(...plain, ...outliers(series, borderChanges(ground.data.regions), explained));
  const found: KeptFindings = { doubts, notes: lessThanFinal(series), from, unit: series.unit };
  kept.set(series.column, found);
  yield;
  return found;
}

const PLAIN_CHECKS: readonly ((series: Series) => readonly Doubt[])[] = [
  scaleSlips,
  signs,
  fallsToZero,
  growthsForIndex,
  levelsForIndex,
  outsideScale,
  sharesForPerCent,
  halfYears,
];

/** Every column that a check of the input may look at: three years back, two on, and the level under an index. */
function columnsLookedAt({ data, rating }: CheckGround, input: InputCode, level: InputCode | null) {
  const years = [-3, -2, -1, 0, 1, 2].map((step) => rating.year + step);
  const own = years.map((year) => data.columns.get(`${input}@${year}`));
  return level === null ? own : [...own, ...years.map((year) => data.columns.get(`${level}@${year}`))];
}

/** An undefined value without the regions in which a slip in the same cell is told already. */
function unexplained(doubt: Doubt, slipped: ReadonlySet<string>): readonly Doubt[] {
  if (doubt.code !== 'undefined') return [doubt];
  const regions = doubt.regions.filter((region) => !slipped.has(`${doubt.input}@${doubt.year} ${region}`));
  return regions.length === 0 ? [] : [{ ...doubt, regions }];
}
