import { seededRandom } from '../../src/engine/random';
import { type Column, columnKey, emptyColumn, withObservations } from '../../src/model/column';
import { factorsOf, type Methodology } from '../../src/model/methodology';
import type { RatingData } from '../../src/model/rating';
import type { RatedRegion } from '../../src/model/region';
import type { SurveyColumn, SurveyStatistics, SurveyTally } from '../../src/model/survey';

const LEVELS = ['exports', 'sme_gva', 'sme_count', 'fixed_capital', 'fdi'];

const figures = (values: readonly number[]): Column =>
  withObservations(
    emptyColumn(values.length),
    values.map((value, index) => ({ index, observation: { kind: 'number', value, status: 'final' } })),
  );

/** A made-up set of `count` regions with every figure the methodology of Order No. 5 needs for 2025. */
export function sampleData(count: number, methodology: Methodology): RatingData {
  const random = seededRandom(count);
  const series = (low: number, high: number): number[] =>
    Array.from({ length: count }, () => low + random() * (high - low));
  const columns = new Map<string, Column>();
  columns.set(columnKey('grp_index', 2025), figures(series(92, 112)));
  for (const level of LEVELS) {
    columns.set(columnKey(level, 2024), figures(series(100, 2000)));
    columns.set(columnKey(level, 2025), figures(series(100, 2000)));
  }
  columns.set(columnKey('target_fixed_capital', 2025), figures(series(100, 2000)));
  const regions: RatedRegion[] = Array.from({ length: count }, (_, index) => ({ code: `R-${index + 1}` }));
  return { regions, columns, surveys: new Map([[2025, sampleSurvey(count, methodology, random)]]) };
}

function sampleSurvey(count: number, methodology: Methodology, random: () => number): SurveyTally {
  const statistics = (): SurveyStatistics => ({
    n: new Int32Array(count).fill(20),
    value: Float64Array.from({ length: count }, () => 1 + 6 * random()),
    deviation: new Float64Array(count).fill(1),
  });
  const columns = new Map<string, SurveyColumn>();
  for (const factor of factorsOf(methodology)) {
    if (factor.formula.kind !== 'survey') continue;
    columns.set(factor.code, {
      factor: factor.code,
      zeros: new Int32Array(count),
      leftOut: statistics(),
      counted: statistics(),
    });
  }
  return {
    year: 2025,
    accepted: new Int32Array(count).fill(20),
    unverified: new Int32Array(count),
    synthetic: false,
    columns,
  };
}
