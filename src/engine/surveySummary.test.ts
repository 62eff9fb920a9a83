import fc from 'fast-check';
import { expect, it } from 'vitest';
import { order5 } from '../methodology';
import { factorsOf } from '../model/methodology';
import type { Readings } from '../model/readings';
import { responseWith } from '../model/response.fixture';
import type { SurveyResponse, SurveySummary } from '../model/survey';
import { NO_AMENDMENTS, type SurveyAmendments, standingResponses } from '../model/surveyStanding';
import { tally } from './survey';
import { summarySteps } from './surveySummary';

const QUESTIONS = order5.form.block2.questions.map(({ code }) => code);
const REGIONS = [{ code: 'KZ-10' }, { code: 'KZ-11' }];

function summary(
  responses: readonly SurveyResponse[],
  zero: Readings['zero'] = 'left out',
  amendments: SurveyAmendments = NO_AMENDMENTS,
): SurveySummary {
  const standing = standingResponses([{ synthetic: false, responses }], amendments, QUESTIONS);
  const steps = summarySteps(standing, [], order5, REGIONS, 2025, zero);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const answering = (id: string, first: number | null, more: Partial<SurveyResponse> = {}) =>
  responseWith({ id, answers: responseWith().answers.with(0, first), ...more });

it('counts responses by how they stand, in their region and year alone', () => {
  const exclusions = new Map([['out', { reason: 'duplicate', note: '' } as const]]);
  const forms = new Map([['typed', { response: answering('typed', 3), repairs: null, synthetic: false }]]);
  const found = summary(
    [
      answering('a', 1),
      answering('b', 1, { serviceDate: null }),
      answering('a', 1),
      answering('out', 1),
      answering('old', 1, { year: 2024 }),
      answering('faulty', 8, { rejection: { code: 'faulty answer', question: 'Q1', text: '8' } }),
      answering('lost', 1, { region: null, rejection: { code: 'region', text: '' } }),
      answering('dateless', 1, { year: null, rejection: { code: 'year' } }),
      answering('lost2024', 1, { year: 2024, region: null, rejection: { code: 'region', text: '' } }),
      answering('unclear', 1, { answers: [...responseWith().answers.slice(0, 13), { text: '2–3' }, { text: '?' }] }),
    ],
    'left out',
    { ...NO_AMENDMENTS, exclusions, forms },
  );
  expect(found).toMatchObject({
    year: 2025,
    regions: ['KZ-10', 'KZ-11'],
    accepted: Int32Array.of(4, 0),
    unverified: Int32Array.of(1, 0),
    rejected: Int32Array.of(2, 0),
    excluded: Int32Array.of(1, 0),
    entered: Int32Array.of(1, 0),
    unclear: Int32Array.of(2, 0),
    unplaced: 2,
  });
});

it('gives every question its mean and interval: marks 3, 4, 5, 6 and a 0', () => {
  const marks = [3, 4, 5, 6, 0, null].map((mark, index) => answering(`m${index}`, mark));
  const [question] = summary(marks).questions;
  expect(question).toMatchObject({ question: 'Q1', valid: Int32Array.of(5, 0), zeros: Int32Array.of(1, 0) });
  expect(question?.n[0]).toBe(4);
  expect(question?.value[0]).toBe(4.5);
  expect(question?.low[0]).toBeCloseTo(2.446, 3);
  expect(question?.high[0]).toBeCloseTo(6.554, 3);
  expect(question?.value[1]).toBeNaN();
  const [counted] = summary(marks, 'counted as 0').questions;
  expect(counted?.n[0]).toBe(5);
  expect(counted?.value[0]).toBe(3.6);
});

it('gives Q15 the interval of a share, and Q14 none above what a count can be', () => {
  const answers = responseWith().answers;
  const met = [1, 1, 1, 0, 0, 0, 0, 0, 0, 0].map((yes, index) =>
    responseWith({ id: `y${index}`, answers: answers.with(14, yes).with(13, index) }),
  );
  const { questions } = summary(met);
  expect(questions[14]?.value[0]).toBe(0.3);
  expect(questions[14]?.low[0]).toBeCloseTo(0.0667, 4);
  expect(questions[14]?.high[0]).toBeCloseTo(0.6525, 4);
  expect(questions[13]?.zeros[0]).toBe(1);
  expect(questions[13]?.n[0]).toBe(10);
  expect(questions[13]?.value[0]).toBe(4.5);
});

it('agrees with what the rating counts, wherever a factor is made of one question', () => {
  const response = fc
    .tuple(
      fc.constantFrom('KZ-10', 'KZ-11'),
      fc.array(fc.option(fc.integer({ min: 0, max: 7 })), { minLength: 13, maxLength: 13 }),
      fc.option(fc.nat(30)),
      fc.option(fc.constantFrom(0, 1)),
    )
    .map(([region, marks, count, met]) => responseWith({ region, answers: [...marks, count, met] }));
  fc.assert(
    fc.property(
      fc.array(response, { maxLength: 40 }),
      fc.constantFrom('left out', 'counted as 0'),
      (drawn, zero: Readings['zero']) => {
        const responses = drawn.map((each, index) => ({ ...each, id: `r${index}` }));
        const { questions } = summary(responses, zero);
        const counted = tally([{ synthetic: false, responses }], order5, REGIONS).get(2025);
        for (const { code, formula } of factorsOf(order5)) {
          if (formula.kind !== 'survey' || formula.questions.length > 1 || formula.statistic === 'share not zero')
            continue;
          const column = counted?.columns.get(code);
          const asked = questions.find(({ question }) => question === formula.questions[0]);
          if (column === undefined) continue;
          const { n, value, deviation } = zero === 'left out' ? column.leftOut : column.counted;
          expect(asked?.n).toEqual(n);
          expect(asked?.value).toEqual(value);
          expect(asked?.deviation).toEqual(deviation);
        }
      },
    ),
  );
});
