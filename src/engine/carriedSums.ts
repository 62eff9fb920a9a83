import type { FactorCode, Methodology, QuestionCode } from '../model/methodology';
import type { RatedRegion } from '../model/region';
import {
  countedBatches,
  type StandingResponse,
  type SurveyAmendments,
  standingResponses,
} from '../model/surveyStanding';
import {
  type FactorAnswers,
  type QuestionAnswers,
  type SurveySums,
  surveySumsId,
  type ValueSums,
} from '../model/surveySums';
import { type CountedBatch, type RegionSums, summed } from './survey';
import { standingSums } from './surveySummary';

/**
 * What the responses of a package come to, by year and region: all that the rating and the counts need of them, so that
 * a copy may carry this instead of them; sums that it carries itself among them. Regions and years of which no response
 * stands are left out.
 */
export function carriedSums(
  batches: readonly CountedBatch[],
  amendments: SurveyAmendments,
  methodology: Methodology,
  regions: readonly RatedRegion[],
): readonly SurveySums[] {
  const codes = methodology.form.block2.questions.map(({ code }) => code);
  const standing = [...standingResponses(batches, amendments, codes)];
  const years = new Set(standing.flatMap(({ response }) => (response.year === null ? [] : [response.year])));
  const counted = countedBatches(batches, amendments, codes);
  const sums = new Map([...amendments.sums]);
  for (const of of [...years].flatMap((year) => sumsOfYear(year, standing, counted, methodology, regions))) {
    const before = sums.get(surveySumsId(of));
    sums.set(surveySumsId(of), before === undefined ? of : together(before, of));
  }
  return [...sums.values()];
}

function sumsOfYear(
  year: number,
  standing: readonly StandingResponse[],
  counted: readonly CountedBatch[],
  methodology: Methodology,
  regions: readonly RatedRegion[],
): readonly SurveySums[] {
  const counts = finished(standingSums(standing, methodology, regions, year));
  const sums = summed(counted, methodology, regions).get(year);
  return regions.flatMap(({ code }, region) => {
    const at = (figures: Int32Array | Float64Array): number => figures[region] ?? 0;
    const valuesOf = ({ n, sum, squares }: RegionSums): ValueSums => ({ n: at(n), sum: at(sum), squares: at(squares) });
    const numbers = {
      accepted: at(counts.accepted),
      unverified: at(counts.unverified),
      rejected: at(counts.rejected),
      excluded: at(counts.excluded),
      unclear: at(counts.unclear),
    };
    if (Object.values(numbers).every((number) => number === 0)) return [];
    const factors: Record<FactorCode, FactorAnswers> = {};
    for (const { factor, unit, zeros, leftOut, counted: all } of sums?.factors.values() ?? []) {
      factors[factor] = { unit, zeros: at(zeros), leftOut: valuesOf(leftOut), counted: valuesOf(all) };
    }
    const questions: Record<QuestionCode, QuestionAnswers> = {};
    for (const { question, valid, zeros, sum, squares } of counts.questions) {
      questions[question.code] = { valid: at(valid), zeros: at(zeros), sum: at(sum), squares: at(squares) };
    }
    const isSynthetic = standing.some(
      ({ response, standing: how, synthetic }) =>
        synthetic && how === 'counted' && response.year === year && response.region === code,
    );
    return [{ year, region: code, synthetic: isSynthetic, ...numbers, factors, questions }];
  });
}

function finished<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Sums of two parts of the answers of one region and year. */
function together(a: SurveySums, b: SurveySums): SurveySums {
  return {
    ...a,
    synthetic: a.synthetic || b.synthetic,
    accepted: a.accepted + b.accepted,
    unverified: a.unverified + b.unverified,
    rejected: a.rejected + b.rejected,
    excluded: a.excluded + b.excluded,
    unclear: a.unclear + b.unclear,
    factors: merged(a.factors, b.factors, (of, more) => ({
      unit: of.unit,
      zeros: of.zeros + more.zeros,
      leftOut: bothValues(of.leftOut, more.leftOut),
      counted: bothValues(of.counted, more.counted),
    })),
    questions: merged(a.questions, b.questions, (of, more) => ({
      valid: of.valid + more.valid,
      zeros: of.zeros + more.zeros,
      sum: of.sum + more.sum,
      squares: of.squares + more.squares,
    })),
  };
}

const bothValues = (a: ValueSums, b: ValueSums): ValueSums => ({
  n: a.n + b.n,
  sum: a.sum + b.sum,
  squares: a.squares + b.squares,
});

function merged<Value>(
  a: Readonly<Record<string, Value>>,
  b: Readonly<Record<string, Value>>,
  add: (a: Value, b: Value) => Value,
): Readonly<Record<string, Value>> {
  const entries = new Map(Object.entries(a));
  for (const [name, value] of Object.entries(b)) {
    const before = entries.get(name);
    entries.set(name, before === undefined ? value : add(before, value));
  }
  return Object.fromEntries(entries);
}
