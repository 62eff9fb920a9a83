import type { SurveyColumn, SurveyStatistics, SurveyTally } from '../../model/survey';
import type { Memory } from './memory';

/**
 * The survey results with those of planning years (methodology.md §12: soft factors repeat): a region without accepted
 * responses in such a year has those of the year before.
 */
export function withSurveyPath(
  surveys: ReadonlyMap<number, SurveyTally>,
  years: readonly number[],
  memory: Memory,
): ReadonlyMap<number, SurveyTally> {
  if (years.length === 0) return surveys;
  const all = new Map(surveys);
  for (const year of years) {
    const before = all.get(year - 1);
    if (before === undefined) continue;
    const own = all.get(year);
    all.set(
      year,
      memory.made(`survey ${year}`, [own, before], () =>
        own === undefined ? { ...before, year } : repeated(own, before),
      ),
    );
  }
  return all;
}

function repeated(own: SurveyTally, before: SurveyTally): SurveyTally {
  const isOwn = Array.from(own.accepted, (accepted) => accepted > 0);
  if (isOwn.every((is) => is)) return own;
  const factors = new Set([...own.columns.keys(), ...before.columns.keys()]);
  return {
    year: own.year,
    accepted: chosen(isOwn, own.accepted, before.accepted),
    unverified: chosen(isOwn, own.unverified, before.unverified),
    synthetic: own.synthetic || before.synthetic,
    columns: new Map(
      [...factors].map((factor) => [
        factor,
        chosenColumn(isOwn, factor, own.columns.get(factor), before.columns.get(factor)),
      ]),
    ),
  };
}

function chosenColumn(
  isOwn: readonly boolean[],
  factor: string,
  own: SurveyColumn | undefined,
  before: SurveyColumn | undefined,
): SurveyColumn {
  return {
    factor,
    zeros: chosen(isOwn, own?.zeros, before?.zeros),
    leftOut: chosenStatistics(isOwn, own?.leftOut, before?.leftOut),
    counted: chosenStatistics(isOwn, own?.counted, before?.counted),
  };
}

const chosenStatistics = (
  isOwn: readonly boolean[],
  own: SurveyStatistics | undefined,
  before: SurveyStatistics | undefined,
): SurveyStatistics => ({
  n: chosen(isOwn, own?.n, before?.n),
  value: chosenNumbers(isOwn, own?.value, before?.value),
  deviation: chosenNumbers(isOwn, own?.deviation, before?.deviation),
});

const chosen = (isOwn: readonly boolean[], own: Int32Array | undefined, before: Int32Array | undefined): Int32Array =>
  Int32Array.from(isOwn, (is, region) => (is ? own : before)?.[region] ?? 0);

const chosenNumbers = (
  isOwn: readonly boolean[],
  own: Float64Array | undefined,
  before: Float64Array | undefined,
): Float64Array => Float64Array.from(isOwn, (is, region) => (is ? own : before)?.[region] ?? Number.NaN);
