import fc from 'fast-check';
import { expect, it } from 'vitest';
import { order5 } from '../methodology';
import { AXES } from '../model/readings';
import { responseWith } from '../model/response.fixture';
import type { SurveyResponse, SurveySummary } from '../model/survey';
import {
  countedBatches,
  NO_AMENDMENTS,
  type StandingResponse,
  type SurveyAmendments,
  standingResponses,
} from '../model/surveyStanding';
import { type SurveySums, surveySumsId } from '../model/surveySums';
import { carriedSums } from './carriedSums';
import { tally } from './survey';
import { summarySteps } from './surveySummary';

const QUESTIONS = order5.form.block2.questions.map(({ code }) => code);
const REGIONS = order5.regions.filter(({ role }) => role === 'rated').slice(0, 3);

const mark = fc.option(fc.nat(7));
const response: fc.Arbitrary<Partial<SurveyResponse>> = fc.record({
  year: fc.constantFrom(2024, 2025, null),
  region: fc.constantFrom(...REGIONS.map(({ code }) => code), null),
  serviceDate: fc.constantFrom('2025-05-10', null),
  answers: fc
    .tuple(fc.array(mark, { minLength: 13, maxLength: 13 }), fc.option(fc.nat(40)), fc.option(fc.nat(1)))
    .map(([marks, times, corruption]) => [...marks, times ?? { text: 'көп' }, corruption]),
  rejection: fc.constantFrom(null, null, null, { code: 'no valid answer' } as const),
});
const batch = fc
  .tuple(fc.array(response, { maxLength: 25 }), fc.boolean(), fc.uuid())
  .map(([said, synthetic, name]) => ({
    synthetic,
    responses: said.map((each, index) => responseWith({ ...each, id: `${name} ${index}` })),
  }));

const carrying = (sums: readonly SurveySums[]): SurveyAmendments => ({
  ...NO_AMENDMENTS,
  sums: new Map(sums.map((each) => [surveySumsId(each), each])),
});

function summed(
  standing: Iterable<StandingResponse>,
  carried: Iterable<SurveySums>,
  zero: 'left out' | 'counted as 0',
) {
  const steps = summarySteps(standing, carried, order5, REGIONS, 2025, zero);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value as SurveySummary;
  }
}

it('sums give the same statistics, counts and intervals as the responses they stand for, also where they are carried on', () => {
  fc.assert(
    fc.property(fc.array(batch, { maxLength: 3 }), fc.nat(), fc.boolean(), (batches, at, isTwice) => {
      const last = batches.at(at % Math.max(1, batches.length))?.responses.at(-1);
      const amendments: SurveyAmendments = {
        ...NO_AMENDMENTS,
        exclusions: new Map(last === undefined ? [] : [[last.id, { reason: 'duplicate', note: '' }]]),
      };
      let sums: readonly SurveySums[] = [];
      if (isTwice) {
        sums = carriedSums(batches.slice(0, 1), amendments, order5, REGIONS);
        sums = carriedSums(batches.slice(1), { ...amendments, ...{ sums: carrying(sums).sums } }, order5, REGIONS);
      } else sums = carriedSums(batches, amendments, order5, REGIONS);
      const counted = countedBatches(batches, amendments, QUESTIONS);
      const stood = tally(counted, order5, REGIONS);
      const carried = tally([], order5, REGIONS, sums);
      for (const [year, expected] of stood) expect(carried.get(year)).toEqual(expected);
      for (const zero of AXES.zero) {
        const whole = summed(standingResponses(batches, amendments, QUESTIONS), [], zero);
        // A response of no region or year stands in no sum of one.
        expect(summed([], sums, zero)).toEqual({ ...whole, unplaced: 0 });
      }
    }),
  );
});

it('sums over other questions than the factor’s are no answers to it', () => {
  const sums = carriedSums([{ synthetic: true, responses: [responseWith()] }], NO_AMENDMENTS, order5, REGIONS);
  const changed = sums.map((each) => {
    const of = each.factors['F6.1'];
    return of === undefined ? each : { ...each, factors: { ...each.factors, 'F6.1': { ...of, unit: of.unit + 1 } } };
  });
  const found = tally([], order5, REGIONS, changed).get(2025);
  expect(found?.synthetic).toBe(true);
  expect([...(found?.columns.get('F6.1')?.leftOut.n ?? [])]).toEqual([0, 0, 0]);
  expect([...(found?.columns.get('F7.1')?.leftOut.n ?? [])].some((n) => n === 1)).toBe(true);
});
