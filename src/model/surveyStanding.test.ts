import { expect, it } from 'vitest';
import { responseMark } from './fingerprint';
import { responseWith } from './response.fixture';
import type { EnteredForm } from './surveyRecords';
import { countedBatches, NO_AMENDMENTS, type SurveyAmendments, standingResponses } from './surveyStanding';

const QUESTIONS = Array.from({ length: 16 }, (_, index) => `Q${index + 1}`);

const standings = (
  batches: Parameters<typeof standingResponses>[0],
  amendments: Partial<SurveyAmendments> = {},
): readonly string[] =>
  [...standingResponses(batches, { ...NO_AMENDMENTS, ...amendments }, QUESTIONS)].map(
    ({ response, standing }) => `${response.id} ${standing}`,
  );

const form = (response = responseWith(), repairs: string | null = null): EnteredForm => ({
  response,
  repairs,
  synthetic: false,
});

it('two files that hold one form count it once, the first that came in', () => {
  const [a, b] = [responseWith({ id: 'a' }), responseWith({ id: 'b' })];
  expect(
    standings([
      { synthetic: false, responses: [a, b] },
      { synthetic: false, responses: [{ ...b, line: 7 }, responseWith({ id: 'c' })] },
    ]),
  ).toEqual(['a counted', 'b counted', 'b same id', 'c counted']);
});

it('a form that was typed in under the id of a file’s response does not count twice', () => {
  const forms = new Map([['a', form(responseWith({ id: 'a' }))]]);
  expect(standings([{ synthetic: false, responses: [responseWith({ id: 'a' })] }], { forms })).toEqual([
    'a counted',
    'a same id',
  ]);
});

it('a rejected response gives way to the form that puts it right, and to no other', () => {
  const rejected = responseWith({ id: 'x', line: 5, rejection: { code: 'region', text: 'Ұлтау' }, region: null });
  const alike = { ...rejected, line: 6 };
  const forms = new Map([['x', form(responseWith({ id: 'x', line: 5 }), responseMark(rejected))]]);
  expect(standings([{ synthetic: false, responses: [rejected, alike] }], { forms })).toEqual([
    'x repaired',
    'x rejected',
    'x counted',
  ]);
});

it('what a person takes out counts no more, and what a person decides counts as decided', () => {
  const unclear = responseWith({ id: 'u', answers: [...responseWith().answers.slice(0, 13), { text: '2–3 раза' }, 1] });
  const exclusions = new Map([['r1', { reason: 'straight line', note: '' } as const]]);
  const decisions = new Map([['u Q14', { response: 'u', question: 'Q14', answer: 3 }]]);
  const batches = [{ synthetic: true, responses: [responseWith(), unclear] }];
  const [real, synthetic] = countedBatches(batches, { ...NO_AMENDMENTS, exclusions, decisions }, QUESTIONS);
  expect(real?.responses).toEqual([]);
  expect(synthetic?.responses.map(({ id, answers }) => [id, answers[13]])).toEqual([['u', 3]]);
  const [, undecided] = countedBatches(batches, { ...NO_AMENDMENTS, exclusions }, QUESTIONS);
  expect(undecided?.responses[0]?.answers[13]).toEqual({ text: '2–3 раза' });
});
