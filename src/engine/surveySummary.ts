import type { Methodology, Question } from '../model/methodology';
import type { Readings } from '../model/readings';
import type { RatedRegion } from '../model/region';
import type { QuestionStatistics, SurveyResponse, SurveySummary } from '../model/survey';
import { isUnclear, type StandingResponse } from '../model/surveyStanding';
import type { SurveySums } from '../model/surveySums';
import { meanInterval, questionLimits, shareInterval } from './interval';

/** Responses that are counted before others may have a turn. */
const AT_ONCE = 4096;

/** Whole sums over the answers to one question, by region: they come to the same in any order. */
interface QuestionSums {
  readonly question: Question;
  /** Its place among a response's answers. */
  readonly index: number;
  readonly valid: Int32Array;
  readonly zeros: Int32Array;
  readonly sum: Float64Array;
  readonly squares: Float64Array;
}

/** How the responses of a year stand, by region, and the sums over their answers. */
interface StandingSums
  extends Pick<SurveySummary, 'accepted' | 'unverified' | 'rejected' | 'excluded' | 'entered' | 'unclear'> {
  readonly unplaced: number;
  readonly questions: readonly QuestionSums[];
}

/**
 * What the survey of a year comes to, region by region (methodology.md §7): how its responses stand, and of each of
 * Q1–Q15 by itself how many answers there are, their mean and its 95 % interval. Yields between pieces of work.
 *
 * @param carried sums that stand in the place of responses
 * @param zero whether an answer of 0 enters a mean
 */
export function* summarySteps(
  responses: Iterable<StandingResponse>,
  carried: Iterable<SurveySums>,
  methodology: Pick<Methodology, 'form'>,
  regions: readonly RatedRegion[],
  year: number,
  zero: Readings['zero'],
): Generator<undefined, SurveySummary> {
  const { questions, ...counts } = yield* standingSums(responses, methodology, regions, year);
  const indexOf = new Map(regions.map(({ code }, index) => [code, index]));
  for (const each of carried) {
    const region = each.year === year ? indexOf.get(each.region) : undefined;
    if (region === undefined) continue;
    for (const name of ['accepted', 'unverified', 'rejected', 'excluded', 'unclear'] as const) {
      add(counts[name], region, each[name]);
    }
    for (const sums of questions) includeCarried(sums, each, region);
  }
  return {
    year,
    regions: regions.map(({ code }) => code),
    ...counts,
    questions: questions.map((each) => statisticsOf(each, zero)),
  };
}

/** Counts and sums of a year's responses. Yields between pieces of work. */
export function* standingSums(
  responses: Iterable<StandingResponse>,
  { form }: Pick<Methodology, 'form'>,
  regions: readonly RatedRegion[],
  year: number,
): Generator<undefined, StandingSums> {
  const counts = () => new Int32Array(regions.length);
  const [accepted, unverified, rejected, excluded, entered, unclear] = [
    counts(),
    counts(),
    counts(),
    counts(),
    counts(),
    counts(),
  ];
  const indexOf = new Map(regions.map(({ code }, index) => [code, index]));
  const sums = form.block2.questions.flatMap((question, index) =>
    question.scale.kind === 'text' ? [] : [noSums(question, index, regions.length)],
  );
  let unplaced = 0;
  let passed = 0;
  for (const { response, standing, isEntered } of responses) {
    passed += 1;
    if (passed % AT_ONCE === 0) yield;
    const region = response.region === null ? undefined : indexOf.get(response.region);
    const isRejected = standing === 'rejected' || standing === 'same id';
    if (isRejected && (response.year === null || region === undefined)) {
      if (response.year === null || response.year === year) unplaced += 1;
      continue;
    }
    if (response.year !== year || region === undefined) continue;
    if (isRejected) add(rejected, region);
    else if (standing === 'excluded') add(excluded, region);
    if (standing !== 'counted') continue;
    add(accepted, region);
    if (response.serviceDate === null || response.surveyDate === null) add(unverified, region);
    if (isEntered) add(entered, region);
    add(unclear, region, response.answers.filter(isUnclear).length);
    for (const each of sums) include(each, response, region);
  }
  return { accepted, unverified, rejected, excluded, entered, unclear, unplaced, questions: sums };
}

const noSums = (question: Question, index: number, regions: number): QuestionSums => ({
  question,
  index,
  valid: new Int32Array(regions),
  zeros: new Int32Array(regions),
  sum: new Float64Array(regions),
  squares: new Float64Array(regions),
});

const add = (sums: Int32Array | Float64Array, region: number, more = 1): void => {
  sums[region] = (sums[region] ?? 0) + more;
};

function include({ index, valid, zeros, sum, squares }: QuestionSums, response: SurveyResponse, region: number): void {
  const answer = response.answers[index];
  if (typeof answer !== 'number') return;
  add(valid, region);
  if (answer === 0) add(zeros, region);
  add(sum, region, answer);
  add(squares, region, answer * answer);
}

function includeCarried(
  { question, valid, zeros, sum, squares }: QuestionSums,
  from: SurveySums,
  region: number,
): void {
  const said = Object.hasOwn(from.questions, question.code) ? from.questions[question.code] : undefined;
  if (said === undefined) return;
  add(valid, region, said.valid);
  add(zeros, region, said.zeros);
  add(sum, region, said.sum);
  add(squares, region, said.squares);
}

function statisticsOf(
  { question: { code, scale }, valid, zeros, sum, squares }: QuestionSums,
  zero: Readings['zero'],
): QuestionStatistics {
  const isMark = scale.kind === 'mark';
  const n = isMark && zero === 'left out' ? valid.map((count, region) => count - (zeros[region] ?? 0)) : valid;
  const of = (figure: (region: number, count: number) => number): Float64Array =>
    Float64Array.from(n, (count, region) => figure(region, count));
  const value = of((region, count) => (sum[region] ?? 0) / count);
  const deviation = of((region, count) => {
    const total = sum[region] ?? 0;
    return count < 2
      ? Number.NaN
      : Math.sqrt(Math.max(0, count * (squares[region] ?? 0) - total * total) / (count * (count - 1)));
  });
  const limits = questionLimits(scale, zero);
  const ends = [...n].map((count, region) => {
    if (scale.kind === 'yes or no') return shareInterval(sum[region] ?? 0, count);
    const [mean, spread] = [value[region] ?? Number.NaN, deviation[region] ?? Number.NaN];
    return meanInterval(mean, spread, count, limits);
  });
  return {
    question: code,
    valid,
    zeros,
    n,
    value,
    deviation,
    low: Float64Array.from(ends, (each) => each?.low ?? Number.NaN),
    high: Float64Array.from(ends, (each) => each?.high ?? Number.NaN),
  };
}
