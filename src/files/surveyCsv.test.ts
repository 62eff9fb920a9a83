import fc from 'fast-check';
import { expect, it } from 'vitest';
import { order5 } from '../methodology';
import { answerPrint } from '../model/fingerprint';
import { responseWith } from '../model/response.fixture';
import type { SurveyResponse } from '../model/survey';
import { NO_AMENDMENTS, standingResponses } from '../model/surveyStanding';
import { responsesIn } from '../model/unpackedResponses';
import { readFile } from './readFile';
import { surveyCsv } from './surveyCsv';

const QUESTIONS = order5.form.block2.questions.map(({ code }) => code);

async function read(text: string, known: ReadonlyMap<string, string> = new Map()): Promise<readonly SurveyResponse[]> {
  const result = await readFile(
    new File([text], 'back.csv'),
    { regions: order5.regions, inputs: [], form: order5.form, knownIds: known },
    {},
    () => undefined,
    () => false,
  );
  if (!result.ok || result.value.kind !== 'survey') throw new Error(JSON.stringify(result));
  return [...responsesIn(result.value.chunks)];
}

const written = (responses: readonly SurveyResponse[], isWhole = true): string =>
  surveyCsv(standingResponses([{ synthetic: false, responses }], NO_AMENDMENTS, QUESTIONS), order5.form, isWhole);

/** Texts as reading leaves them: trimmed, never a mark of nothing. */
const text = fc.constantFrom('', 'ЖШС «Заря», №1', '=1+1', 'екі\nжол', '"тырнақша"', 'مرحبا 😀', "'''x");
const mark = fc.option(fc.integer({ min: 1, max: 7 }));
const response = fc
  .record({
    id: fc.uuid(),
    region: fc.constantFrom('KZ-10', 'KZ-62'),
    company: text,
    sector: text,
    remark: text,
    serviceDate: fc.constantFrom('2025-05-10', null),
    answers: fc
      .tuple(fc.array(mark, { minLength: 12, maxLength: 12 }), fc.constantFrom(2, { text: '2–3 раза' }), fc.nat(1))
      .map(([marks, times, corruption]) => [3, ...marks, times, corruption]),
    extra: fc.constantFrom({}, { interviewer: 'А. Б.', number: '0017' }, { пікір: '-5' }),
  })
  .map(responseWith);

it('responses come back as they were, and a second time none counts', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(response, { minLength: 1, maxLength: 6, selector: ({ id }) => id }),
      async (all) => {
        const file = written(all);
        const back = await read(file);
        expect(back.map((each) => ({ ...each, line: 2 }))).toEqual(all);
        const known = new Map(all.map((each) => [each.id, answerPrint(each)]));
        expect(await read(file, known)).toEqual([]);
        // Without its names a response is known by its id as well.
        expect(await read(written(all, false), known)).toEqual([]);
      },
    ),
  );
});

it('rejected ones stand as they were written; what repeats another is left out', async () => {
  const all = [
    responseWith({ id: 'a' }),
    responseWith({ id: 'b', region: null, rejection: { code: 'region', text: 'Атлантида' } }),
    responseWith({
      id: 'c',
      serviceDate: null,
      rejection: { code: 'not a date', field: 'service_date', text: '32.13' },
    }),
    responseWith({
      id: 'd',
      answers: responseWith().answers.with(0, { text: '8' }),
      rejection: { code: 'faulty answer', question: 'Q1', text: '8' },
    }),
    responseWith({ id: 'a', rejection: { code: 'same id' } }),
    responseWith({ id: 'a' }),
  ];
  const back = await read(written(all));
  expect(back.map(({ id, rejection }) => [id, rejection])).toEqual(
    all.slice(0, 4).map(({ id, rejection }) => [id, rejection]),
  );
});

it('without names there is no enterprise, no free text and no column that is not the form’s', () => {
  const extra = { interviewer: 'Құпия', number: '0017', баған: 'құпия' };
  const file = written([responseWith({ company: 'Құпия', remark: 'құпия', extra })], false);
  expect(file).not.toMatch(/құпия/i);
  expect(file).toContain('0017');
});

it('what a person has taken out of the count is not in it', () => {
  const responses = [responseWith({ id: 'a' }), responseWith({ id: 'b' })];
  const exclusions = new Map([['a', { reason: 'duplicate', note: '' } as const]]);
  const standing = standingResponses([{ synthetic: false, responses }], { ...NO_AMENDMENTS, exclusions }, QUESTIONS);
  const rows = surveyCsv(standing, order5.form, true).trim().split('\n').slice(1);
  expect(rows.map((row) => row.split(',')[0])).toEqual(['b']);
});
