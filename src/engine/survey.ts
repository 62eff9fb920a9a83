import { type FactorCode, factorsOf, type Methodology, type SurveyStatistic } from '../model/methodology';
import type { Readings } from '../model/readings';
import type { RatedRegion } from '../model/region';
import type { SurveyColumn, SurveyResponse, SurveyStatistics, SurveyTally } from '../model/survey';
import type { SurveySums, ValueSums } from '../model/surveySums';

/** Responses that came in together, as far as the tally needs them. */
export interface CountedBatch {
  readonly synthetic: boolean;
  readonly responses: Iterable<SurveyResponse>;
}

/**
 * Sums over respondents, by region, of x and x²: x is the mean of one respondent's counted answers times `unit`, a
 * whole number. Whole numbers add up to the same sum in any order, which is why the order of responses changes nothing.
 */
export interface RegionSums {
  readonly n: Int32Array;
  readonly sum: Float64Array;
  readonly squares: Float64Array;
}

/** A survey factor, and where its answers are found. */
export interface SurveyFactor {
  readonly factor: FactorCode;
  readonly statistic: SurveyStatistic;
  /** Places of its questions among a response's answers. */
  readonly questions: readonly number[];
  /** Least number that 1, 2, … as many as there are questions divide. */
  readonly unit: number;
}

export interface FactorSums extends SurveyFactor {
  readonly zeros: Int32Array;
  readonly leftOut: RegionSums;
  /** The same object as `leftOut` where an answer of 0 counts in any case. */
  readonly counted: RegionSums;
}

export interface YearSums {
  readonly accepted: Int32Array;
  readonly unverified: Int32Array;
  synthetic: boolean;
  readonly factors: ReadonlyMap<FactorCode, FactorSums>;
}

/**
 * The accepted responses of all batches, by rating year, summed by region and survey factor (methodology.md §7). A
 * response with a rejection, without a year or of a region that is not rated is counted nowhere.
 *
 * A factor's statistic runs over respondents: the mean of each one's counted answers. With Q6 = 4 and Q7 = 0 from one
 * respondent and Q6 = 5, Q7 = 6 from another, F6.1 is (4 + 5.5) / 2 = 4.75 where 0 is left out, (2 + 5.5) / 2 = 3.75
 * where it counts.
 *
 * @param carried sums that stand in the place of responses
 */
export function tally(
  batches: Iterable<CountedBatch>,
  methodology: Methodology,
  regions: readonly RatedRegion[],
  carried: Iterable<SurveySums> = [],
): ReadonlyMap<number, SurveyTally> {
  const years = summed(batches, methodology, regions);
  const indexOf = new Map(regions.map(({ code }, index) => [code, index]));
  for (const each of carried) {
    const region = indexOf.get(each.region);
    if (region === undefined || each.accepted === 0) continue;
    const sums = years.get(each.year) ?? noSums(methodology, regions.length);
    years.set(each.year, sums);
    includeCarried(sums, each, region);
  }
  return new Map([...years].sort(([a], [b]) => a - b).map(([year, sums]) => [year, tallyOf(year, sums)]));
}

/** The accepted responses of all batches as sums, by rating year. */
export function summed(
  batches: Iterable<CountedBatch>,
  methodology: Methodology,
  regions: readonly RatedRegion[],
): Map<number, YearSums> {
  const indexOf = new Map(regions.map(({ code }, index) => [code, index]));
  const years = new Map<number, YearSums>();
  for (const { responses, synthetic } of batches) {
    for (const response of responses) {
      const region = response.region === null ? undefined : indexOf.get(response.region);
      if (response.rejection !== null || response.year === null || region === undefined) continue;
      let sums = years.get(response.year);
      if (sums === undefined) {
        sums = noSums(methodology, regions.length);
        years.set(response.year, sums);
      }
      if (synthetic) sums.synthetic = true;
      include(sums, response, region);
    }
  }
  return years;
}

function noSums(methodology: Methodology, regions: number): YearSums {
  const factors = new Map<FactorCode, FactorSums>();
  for (const factor of surveyFactors(methodology)) {
    const leftOut = emptySums(regions);
    factors.set(factor.factor, {
      ...factor,
      zeros: new Int32Array(regions),
      leftOut,
      counted: factor.statistic === 'mean' ? emptySums(regions) : leftOut,
    });
  }
  return { accepted: new Int32Array(regions), unverified: new Int32Array(regions), synthetic: false, factors };
}

/** The factors that are made of answers, in the methodology's order. */
export function surveyFactors(methodology: Methodology): readonly SurveyFactor[] {
  const questions = methodology.form.block2.questions.map(({ code }) => code);
  return factorsOf(methodology).flatMap(({ code, formula }) =>
    formula.kind === 'survey'
      ? [
          {
            factor: code,
            statistic: formula.statistic,
            questions: formula.questions.map((question) => questions.indexOf(question)),
            unit: leastCommonMultiple(formula.questions.length),
          },
        ]
      : [],
  );
}

const emptySums = (regions: number): RegionSums => ({
  n: new Int32Array(regions),
  sum: new Float64Array(regions),
  squares: new Float64Array(regions),
});

function leastCommonMultiple(upTo: number): number {
  let multiple = 1;
  for (let factor = 2; factor <= upTo; factor++) {
    let [a, b] = [multiple, factor];
    while (b > 0) [a, b] = [b, a % b];
    multiple *= factor / a;
  }
  return multiple;
}

function include(sums: YearSums, response: SurveyResponse, region: number): void {
  add(sums.accepted, region, 1);
  if (response.serviceDate === null || response.surveyDate === null) add(sums.unverified, region, 1);
  for (const factor of sums.factors.values()) {
    const { valid, zeros, total } = answersTo(factor, response);
    if (factor.statistic === 'mean' || factor.statistic === 'share not zero') add(factor.zeros, region, zeros);
    const scored = factor.statistic === 'mean' ? valid - zeros : valid;
    includeIn(factor.leftOut, region, scored, total * (factor.unit / scored));
    if (factor.counted !== factor.leftOut) includeIn(factor.counted, region, valid, total * (factor.unit / valid));
  }
}

/** Sums of another unit are of another question set than the factor's, and not its answers. */
function includeCarried(sums: YearSums, carried: SurveySums, region: number): void {
  add(sums.accepted, region, carried.accepted);
  add(sums.unverified, region, carried.unverified);
  if (carried.synthetic) sums.synthetic = true;
  for (const { factor, unit, zeros, leftOut, counted } of sums.factors.values()) {
    const said = Object.hasOwn(carried.factors, factor) ? carried.factors[factor] : undefined;
    if (said?.unit !== unit) continue;
    add(zeros, region, said.zeros);
    addValues(leftOut, region, said.leftOut);
    if (counted !== leftOut) addValues(counted, region, said.counted);
  }
}

function addValues({ n, sum, squares }: RegionSums, region: number, more: ValueSums): void {
  add(n, region, more.n);
  add(sum, region, more.sum);
  add(squares, region, more.squares);
}

/** What one response says to a factor: valid answers, those of 0 among them, and their sum. */
function answersTo({ questions, statistic }: SurveyFactor, { answers }: Pick<SurveyResponse, 'answers'>) {
  let [valid, zeros, total] = [0, 0, 0];
  for (const question of questions) {
    const answer = answers[question];
    if (!isWhole(answer)) continue;
    valid += 1;
    if (answer === 0) zeros += 1;
    total += statistic === 'share not zero' && answer > 0 ? 1 : answer;
  }
  return { valid, zeros, total };
}

/**
 * What one response brings to the mean or share of a factor, under a reading of the answer 0: the mean of its counted
 * answers; NaN where it has none.
 */
export function broughtTo(
  factor: SurveyFactor,
  response: Pick<SurveyResponse, 'answers'>,
  zero: Readings['zero'],
): number {
  const { valid, zeros, total } = answersTo(factor, response);
  const scored = factor.statistic === 'mean' && zero === 'left out' ? valid - zeros : valid;
  return scored === 0 ? Number.NaN : total / scored;
}

const isWhole = (answer: SurveyResponse['answers'][number] | undefined): answer is number =>
  typeof answer === 'number' && Number.isSafeInteger(answer);

function includeIn({ n, sum, squares }: RegionSums, region: number, answers: number, x: number): void {
  if (answers === 0) return;
  add(n, region, 1);
  add(sum, region, x);
  add(squares, region, x * x);
}

const add = (sums: Int32Array | Float64Array, region: number, more: number): void => {
  sums[region] = (sums[region] ?? 0) + more;
};

const tallyOf = (year: number, { accepted, unverified, synthetic, factors }: YearSums): SurveyTally => ({
  year,
  accepted,
  unverified,
  synthetic,
  columns: new Map([...factors].map(([code, sums]) => [code, columnOf(code, sums)])),
});

function columnOf(factor: string, { zeros, unit, leftOut, counted }: FactorSums): SurveyColumn {
  const without = statistics(leftOut, unit);
  return { factor, zeros, leftOut: without, counted: counted === leftOut ? without : statistics(counted, unit) };
}

/** Mean and standard deviation (n − 1). Sums past 2⁵³ are no longer exact, hence give nothing rather than something. */
function statistics({ n, sum, squares }: RegionSums, unit: number): SurveyStatistics {
  const exact = (whole: number) => (whole <= Number.MAX_SAFE_INTEGER ? whole : Number.NaN);
  const value = new Float64Array(n.length);
  const deviation = new Float64Array(n.length);
  for (let region = 0; region < n.length; region++) {
    const count = n[region] ?? 0;
    const total = exact(sum[region] ?? 0);
    const spread = count * exact(squares[region] ?? 0) - total * total;
    value[region] = total / (unit * count);
    deviation[region] = count < 2 ? Number.NaN : Math.sqrt(Math.max(0, spread) / (count * (count - 1))) / unit;
  }
  return { n, value, deviation };
}
