import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { order5 } from '../methodology';
import { responseWith } from '../model/response.fixture';
import type { Answer, SurveyResponse } from '../model/survey';
import { DOUBT_RULES, type SurveyQuality } from '../model/surveyQuality';
import { NO_AMENDMENTS, standingResponses } from '../model/surveyStanding';
import { responsesIn } from '../model/unpackedResponses';
import { importedSurvey } from './sample.fixture';
import { qualitySteps } from './surveyQuality';

const QUESTIONS = order5.form.block2.questions.map(({ code }) => code);

function quality(responses: readonly SurveyResponse[], year = 2025): SurveyQuality {
  const standing = standingResponses([{ synthetic: false, responses }], NO_AMENDMENTS, QUESTIONS);
  const steps = qualitySteps(standing, order5, year, DOUBT_RULES);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Marks of Q1–Q13 written side by side, `-` for a blank; then Q14 and Q15. */
const marked = (id: string, marks: string, more: Partial<SurveyResponse> = {}, rest: readonly Answer[] = [2, 0]) =>
  responseWith({
    id,
    answers: [...Array.from(marks, (mark) => (mark === '-' ? null : Number(mark))), ...rest],
    ...more,
  });

const doubtsOf = (found: SurveyQuality) => found.shown.map(({ response, doubts }) => [response.id, ...doubts]);

describe('a response is doubted', () => {
  it.each([
    ['5555555555555', ['straight line']],
    ['5555555555123', ['straight line']],
    ['5555555551234', null],
    ['0000000000123', ['straight line']],
    ['7777777777777', ['straight line', 'all best']],
    ['7777777777---', ['straight line', 'all best']],
    ['777777777----', null],
    ['7777777777776', ['straight line']],
    ['5404267546324', null],
  ])('with the marks %s: %j', (marks, doubts) => {
    expect(doubtsOf(quality([marked('a', marks)]))).toEqual(doubts === null ? [] : [['a', ...doubts]]);
  });

  it('for saying in all but one question what another of its region says', () => {
    const found = quality([
      marked('a', '5404267546324'),
      marked('b', '5404267546325'),
      marked('two off', '5404267546541'),
      marked('elsewhere', '5404267546324', { region: 'KZ-11' }),
      marked('other year', '5404267546324', { year: 2024 }),
      marked('other Q14', '5404267546324', {}, [3, 0]),
      marked('other Q15', '5404267546324', {}, [2, 1]),
    ]);
    expect(doubtsOf(found)).toEqual([
      ['a', 'alike'],
      ['b', 'alike'],
    ]);
    expect(found.shown.map(({ group }) => group)).toEqual([1, 1]);
    expect(found).toMatchObject({ responses: 6, doubted: 2, byDoubt: { alike: 2, 'straight line': 0, 'all best': 0 } });
  });

  it('not for blanks in common: twelve answers have to be the same', () => {
    expect(doubtsOf(quality([marked('a', '540426754632-'), marked('b', '5404267546325')]))).toHaveLength(2);
    expect(doubtsOf(quality([marked('a', '54042675463--'), marked('b', '54042675463--')]))).toEqual([]);
  });

  it('in chains, each with a number of its own, side by side', () => {
    const found = quality([
      marked('a', '5404267546324'),
      marked('x', '1212123434567'),
      marked('b', '5404267546325'),
      marked('y', '1212123434566'),
      marked('c', '5404267546315'),
      marked('alone', '1231231231231'),
    ]);
    expect(found.shown.map(({ response, group }) => `${response.id}${group}`)).toEqual(['a1', 'b1', 'c1', 'x2', 'y2']);
  });
});

it('finds every planted case among clean responses, and no others but those that the rules name', async () => {
  const responses = [...responsesIn((await importedSurvey('demo-survey.csv')).chunks)];
  const clean = quality(responses);
  // The rate on clean answers: none of 479 in 2025, as none of 479 in 2024, is doubted.
  expect([clean.responses, clean.doubted, quality(responses, 2024).doubted]).toEqual([479, 0, 0]);
  const [first, second] = responses.filter(({ year, region }) => year === 2025 && region === 'KZ-39');
  if (first === undefined || second === undefined) throw new Error('no responses to copy');
  const planted = [
    { ...first, id: 'copy' },
    { ...second, id: 'near copy', answers: second.answers.with(3, ((Number(second.answers[3]) + 1) % 7) + 1) },
    marked('line', '4444444444441', { region: 'KZ-71' }, [1, 0]),
    marked('sevens', '7777777777777', { region: 'KZ-75' }, [0, 0]),
  ];
  const found = quality([...responses, ...planted]);
  expect(new Set(found.shown.map(({ response }) => response.id))).toEqual(
    new Set([first.id, second.id, ...planted.map(({ id }) => id)]),
  );
  expect(found.byDoubt).toEqual({ alike: 4, 'straight line': 2, 'all best': 1 });
  expect([...found.byRegion]).toEqual(
    expect.arrayContaining([
      ['KZ-39', 4],
      ['KZ-71', 1],
      ['KZ-75', 1],
    ]),
  );
});

it('agrees with comparing each response with every other', () => {
  const mark = fc.constantFrom(3, 4);
  const response = fc
    .tuple(fc.array(fc.option(mark, { freq: 8 }), { minLength: 13, maxLength: 13 }), fc.nat(1))
    .map(([marks, count]) => ({ marks, count }));
  fc.assert(
    fc.property(fc.array(response, { maxLength: 60 }), (drawn) => {
      const responses = drawn.map(({ marks, count }, index) =>
        responseWith({ id: `r${index}`, answers: [...marks, count, 0] }),
      );
      const isAlike = (a: SurveyResponse, b: SurveyResponse): boolean =>
        a.answers[13] === b.answers[13] &&
        a.answers.slice(0, 13).filter((each, index) => each !== null && each === b.answers[index]).length >= 12;
      const expected = responses.filter((a) => responses.some((b) => a !== b && isAlike(a, b))).map(({ id }) => id);
      const found = quality(responses).shown.filter(({ doubts }) => doubts.includes('alike'));
      expect(found.map(({ response: { id } }) => id).sort()).toEqual(expected.sort());
    }),
  );
});

it('counts by who has taken the responses down, and in which hour most', () => {
  const by = (id: string, interviewer: string, at: string, marks = '5404267546324') =>
    marked(id, marks, { extra: { interviewer, entered_at: at } }, [Number(id), 0]);
  const { interviewers } = quality([
    by('1', 'А', '2026-02-15T14:20:00.000Z'),
    by('2', 'А', '2026-02-15 14:59', '7777777777777'),
    by('3', 'А', '2026-02-15T15:00:00Z'),
    by('4', 'Б', '15.02.2026'),
    marked('5', '5404267546324', {}, [9, 0]),
  ]);
  expect(interviewers).toEqual([
    { interviewer: 'А', responses: 3, doubted: 1, busiest: { hour: '2026-02-15T14', responses: 2 } },
    { interviewer: 'Б', responses: 1, doubted: 0, busiest: null },
    { interviewer: '', responses: 1, doubted: 0, busiest: null },
  ]);
});
