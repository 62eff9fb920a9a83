import {
  type CellUpdate,
  type Column,
  type ColumnKey,
  columnKey,
  emptyColumn,
  observationAt,
  withObservations,
} from './column';
import type { FactorCode } from './methodology';
import type { Region, RegionCode } from './region';
import type { ExpertMark } from './surveyRecords';

/** What several experts make of one region. */
export interface ExpertOpinion {
  readonly n: number;
  readonly mean: number;
  /** Sample standard deviation (n − 1); NaN where n < 2. */
  readonly deviation: number;
  /** Ascending: the mean is the same in whatever order the marks were given. */
  readonly marks: readonly number[];
}

/** The opinions on a factor in a year, by region. Marks 5, 6, 7: n 3, mean 6, deviation 1. */
export function expertOpinions(
  marks: Iterable<ExpertMark>,
  factor: FactorCode,
  year: number,
): ReadonlyMap<RegionCode, ExpertOpinion> {
  const byRegion = new Map<RegionCode, number[]>();
  for (const each of marks) {
    if (each.factor !== factor || each.year !== year) continue;
    const of = byRegion.get(each.region);
    if (of === undefined) byRegion.set(each.region, [each.mark]);
    else of.push(each.mark);
  }
  return new Map([...byRegion].map(([region, of]) => [region, opinionOf(of.sort((a, b) => a - b))]));
}

function opinionOf(marks: readonly number[]): ExpertOpinion {
  const n = marks.length;
  const mean = marks.reduce((sum, mark) => sum + mark, 0) / n;
  const spread = marks.reduce((sum, mark) => sum + (mark - mean) ** 2, 0);
  return { n, mean, deviation: n < 2 ? Number.NaN : Math.sqrt(spread / (n - 1)), marks };
}

/** The series that holds what experts say of a factor, where their whole column is chosen (¶7). */
export const expertInput = (factor: FactorCode): string => `${factor}_experts`;

/**
 * The columns of what experts say, for every factor and year that has marks: the mean of the marks of a region, and where
 * it has none the value typed under the factor's own code.
 *
 * @param typed the column of an input and year, where there is one
 */
export function expertColumns(
  marks: Iterable<ExpertMark>,
  regions: readonly Pick<Region, 'code'>[],
  typed: (key: ColumnKey) => Column | undefined,
): ReadonlyMap<ColumnKey, Column> {
  const all = [...marks];
  const named = new Map(all.map(({ factor, year }) => [columnKey(factor, year), { factor, year }]));
  return new Map(
    [...named].map(([key, { factor, year }]) => {
      const opinions = expertOpinions(all, factor, year);
      const standing = typed(key);
      const cells = regions.flatMap(({ code }, index): readonly CellUpdate[] => {
        const opinion = opinions.get(code);
        if (opinion !== undefined) return [{ index, observation: observationOf(opinion) }];
        const observation = standing === undefined ? null : observationAt(standing, index);
        return observation === null ? [] : [{ index, observation }];
      });
      return [columnKey(expertInput(factor), year), withObservations(emptyColumn(regions.length), cells)];
    }),
  );
}

const observationOf = ({ marks, mean, n }: ExpertOpinion) =>
  ({ kind: 'number', value: mean, status: 'final', formula: `=(${marks.join('+')})/${n}` }) as const;
