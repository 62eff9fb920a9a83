import { describe, expect, it } from 'vitest';
import { order5 } from '../methodology';
import { answerPrint, fingerprint } from '../model/fingerprint';
import type { ReadingContext, SurveyReading } from '../model/reading';
import type { Rejection, SurveyResponse } from '../model/survey';
import { responsesIn } from '../model/unpackedResponses';
import { readFile } from './readFile';

const context: ReadingContext = {
  regions: order5.regions,
  inputs: [],
  form: order5.form,
  knownIds: new Map([['known', 'print of its answers']]),
};

async function read(
  text: string,
  knownIds = context.knownIds,
  knownRejected: ReadonlySet<string> = new Set(),
): Promise<Omit<SurveyReading, 'chunks'> & { readonly responses: readonly SurveyResponse[] }> {
  const result = await readFile(
    new File([text], 'survey.csv'),
    { ...context, knownIds, knownRejected },
    {},
    () => undefined,
    () => false,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  if (result.value.kind !== 'survey') throw new Error('not a survey');
  const { chunks, ...rest } = result.value;
  return { ...rest, responses: [...responsesIn(chunks)] };
}

const FILLED = {
  id: '1',
  year: '2025',
  region: 'KZ-10',
  company: 'ТОО «Заря»',
  employees: '12',
  sector: 'сауда',
  invested: 'иә',
  service_date: '2025-05-10',
  survey_date: '2026-02-15',
  q1: '1',
  q2: '2',
  q3: '3',
  q4: '4',
  q5: '0',
  q6: '6',
  q7: '7',
  q8: '1',
  q9: '2',
  q10: '3',
  q11: '0',
  q12: '5',
  q13: '6',
  q14: '14',
  q15: 'иә',
  q16: 'жол',
};
type Column = keyof typeof FILLED;
const COLUMNS = Object.keys(FILLED) as Column[];
const QUESTIONS = COLUMNS.filter((column) => /^q\d/.test(column));
const QUESTIONS_SCORED = QUESTIONS.filter((column) => column !== 'q16');

/** A survey of forms that differ from a faultless one in the given cells. */
const survey = (...forms: readonly Partial<Record<Column, string>>[]): string =>
  [
    COLUMNS,
    ...forms.map((form, index) =>
      COLUMNS.map((column) => form[column] ?? (column === 'id' ? `r${index}` : FILLED[column])),
    ),
  ]
    .map((cells) => cells.join(';'))
    .join('\n');

const rejectionOf = async (form: Partial<Record<Column, string>>): Promise<Rejection | null | undefined> =>
  (await read(survey(form))).responses[0]?.rejection;

describe('a response', () => {
  it('is read whole', async () => {
    const reading = await read(
      survey({ id: 'A-1', service_date: '10.05.2025' }).replace('q16\n', 'q16;interviewer;Менікі\n').concat(';Айгүл;'),
    );
    expect(reading).toMatchObject({ extraColumns: ['interviewer', 'Менікі'], rejected: [], findings: [] });
    expect(reading.responses).toEqual([
      {
        id: 'A-1',
        line: 2,
        year: 2025,
        region: 'KZ-10',
        company: 'ТОО «Заря»',
        employees: '12',
        sector: 'сауда',
        invested: 'иә',
        serviceDate: '2025-05-10',
        surveyDate: '2026-02-15',
        answers: [1, 2, 3, 4, 0, 6, 7, 1, 2, 3, 0, 5, 6, 14, 1],
        remark: 'жол',
        extra: { interviewer: 'Айгүл' },
        rejection: null,
      },
    ]);
  });

  it('is named by what it says where it has no id: the same in every file, numbered where several say the same', async () => {
    const forms = [{ id: '' }, { id: '', q1: '2' }, { id: '' }];
    const named = (await read(survey(...forms))).responses.map(({ id }) => id);
    expect(named[0]).toMatch(/^[0-9a-f]{14}$/);
    expect(named[2]).toBe(`${named[0]}-2`);
    expect(new Set(named).size).toBe(3);
    const again = await read(`\n${survey(...forms.toReversed()).replace(/^id;/, 'no;')}`);
    expect(again.responses.map(({ id }) => id)).toEqual([named[0], named[1], named[2]]);
    expect(again.responses.map(({ rejection }) => rejection)).toEqual([null, null, null]);
  });

  it('may leave company, employees, sector, invested, dates and any question blank', async () => {
    expect(await rejectionOf({ company: '', employees: '', sector: '', invested: '' })).toBeNull();
    expect(await rejectionOf({ service_date: '', survey_date: '' })).toBeNull();
    expect(await rejectionOf({ service_date: '-' })).toBeNull();
    const reading = await read(survey(...QUESTIONS.map((question) => ({ [question]: '' }))));
    expect(reading.responses.map(({ rejection }) => rejection)).toEqual(QUESTIONS.map(() => null));
    expect(reading.responses.map(({ answers }) => answers.indexOf(null))).toEqual([...QUESTIONS_SCORED.keys(), -1]);
  });

  it('keeps markup and formulas as text', async () => {
    const [response] = (await read(survey({ company: "'=1+1", q16: '<script>alert(1)</script>' }))).responses;
    expect(response).toMatchObject({ company: '=1+1', remark: '<script>alert(1)</script>', rejection: null });
  });
});

describe('a response is rejected', () => {
  it.each(['', '-', '2101', '1989', 'былтыр'])('for the year %j', async (year) => {
    expect(await rejectionOf({ year })).toEqual({ code: 'year' });
  });

  it.each(['', 'KZ-99', 'Ташкент', 'KZ', 'Итого'])('for the region %j', async (region) => {
    expect(await rejectionOf({ region })).toEqual({ code: 'region', text: region });
  });

  it.each([
    ['q1', '8'],
    ['q2', '-1'],
    ['q3', '3.5'],
    ['q7', 'жақсы'],
    ['q9', '0'],
    ['q10', '0'],
    ['q13', '9'],
  ] as const)('for the answer to %s, %j', async (question, text) => {
    expect(await rejectionOf({ [question]: text })).toEqual({
      code: 'faulty answer',
      question: question.toUpperCase(),
      text,
    });
  });

  it('for no valid answer, whether blank or unclear', async () => {
    const blank = Object.fromEntries(QUESTIONS_SCORED.map((question) => [question, '']));
    expect(await rejectionOf(blank)).toEqual({ code: 'no valid answer' });
    expect(await rejectionOf({ ...blank, q14: 'көп' })).toEqual({ code: 'no valid answer' });
    expect(await rejectionOf({ ...blank, q14: '0' })).toBeNull();
  });

  it.each(['service_date', 'survey_date'] as const)('for a %s that is no date', async (field) => {
    expect(await rejectionOf({ [field]: '30.02.2025' })).toEqual({ code: 'not a date', field, text: '30.02.2025' });
  });

  it.each([
    ['2024-02-15', '2026-02-15', true],
    ['2024-02-14', '2026-02-15', false],
    ['2026-02-15', '2026-02-15', true],
    ['2026-02-16', '2026-02-15', false],
    ['2022-02-28', '2024-02-29', true],
    ['2022-02-27', '2024-02-29', false],
    ['', '2026-02-15', true],
    ['1999-01-01', '', true],
  ])('by ¶19 for a service on %j and a survey on %j: accepted %j', async (service_date, survey_date, accepted) => {
    expect(await rejectionOf({ service_date, survey_date })).toEqual(
      accepted ? null : { code: 'service not within 24 months' },
    );
  });

  it('for an id that has been accepted before, in this file or another', async () => {
    const reading = await read(survey({ id: 'known' }, { id: 'new' }, { id: 'new', q1: '8' }, { id: ' new ' }));
    expect(reading.responses.map(({ rejection }) => rejection?.code)).toEqual([
      'same id, other answers',
      undefined,
      'same id, other answers',
      'same id',
    ]);
  });

  it('not at all, but left out and counted, for saying word for word what one of the package says', async () => {
    const first = (await read(survey({ id: '' }))).responses[0];
    if (first === undefined) throw new Error('nothing was read');
    const knownIds = new Map([[first.id, answerPrint(first)]]);
    const again = await read(survey({ id: '' }, { id: '', company: 'Басқа' }), knownIds);
    expect([again.repeated, again.responses.map(({ company }) => company)]).toEqual([1, ['Басқа']]);
  });

  it('not at all, but left out and counted, as the same under one id where a copy has left names and free texts out', async () => {
    const first = (await read(survey({ id: 'a' }))).responses[0];
    if (first === undefined) throw new Error('nothing was read');
    const knownIds = new Map([['a', answerPrint(first)]]);
    const copy = await read(survey({ id: 'a', company: '', q16: '' }), knownIds);
    expect([copy.repeated, copy.responses]).toEqual([1, []]);
  });

  it('not a second time: a rejected one that the package has is left out and counted', async () => {
    const file = survey({ id: 'x', q1: '8' }, { id: 'y', region: 'Атлантида' });
    const { responses } = await read(file);
    const knownRejected = new Set(responses.map(fingerprint));
    const again = await read(`${file}\n${survey({ id: 'z', q1: '9' }).split('\n')[1]}`, new Map(), knownRejected);
    expect([again.repeated, again.responses.map(({ id }) => id)]).toEqual([2, ['z']]);
  });

  it('without using up its id: the corrected response counts', async () => {
    const reading = await read(survey({ id: 'x', q1: '8' }, { id: 'x' }, { id: 'x' }));
    expect(reading.responses.map(({ rejection }) => rejection?.code)).toEqual(['faulty answer', undefined, 'same id']);
  });

  it('for the first of several reasons, in the order of the methodology', async () => {
    const faults: Partial<Record<Column, string>>[] = [
      { id: 'known' },
      { year: '' },
      { region: '' },
      { q1: '8' },
      { ...Object.fromEntries(QUESTIONS_SCORED.slice(1).map((question) => [question, ''])) },
      { service_date: 'кеше' },
    ];
    const codes: (string | undefined)[] = [];
    for (let first = 0; first < faults.length; first += 1) {
      const form = Object.assign({}, ...faults.slice(first).reverse());
      if (first > 3) form.q1 = '';
      codes.push((await rejectionOf(form))?.code);
    }
    expect(codes).toEqual([
      'same id, other answers',
      'year',
      'region',
      'faulty answer',
      'no valid answer',
      'not a date',
    ]);
  });
});

it('lists unclear answers for a person to decide and counts them nowhere', async () => {
  const reading = await read(survey({ q14: '2–3 раза', q15: 'көп' }));
  expect(reading.responses[0]).toMatchObject({ rejection: null });
  expect(reading.responses[0]?.answers.slice(13)).toEqual([{ text: '2–3 раза' }, { text: 'көп' }]);
  expect(reading.findings).toEqual([
    { code: 'unclearAnswer', question: 'Q14', text: '2–3 раза', place: { file: 'survey.csv', row: 2, column: 'Q14' } },
    { code: 'unclearAnswer', question: 'Q15', text: 'көп', place: { file: 'survey.csv', row: 2, column: 'Q15' } },
  ]);
});

it('leaves out rows that are no responses, with the reason', async () => {
  const reading = await read(
    `${survey({})}\nx;2025;KZ-10\n${COLUMNS.map(() => '1').join(';')};2\n;;;;;;;;;;;;;;;;;;;;;;;;\n`,
  );
  expect(reading.responses).toHaveLength(1);
  expect(reading.rejected.map(({ problem }) => problem)).toEqual([
    { code: 'rowTooShort', expected: 25, found: 3, place: { file: 'survey.csv', row: 3 } },
    { code: 'rowTooLong', expected: 25, found: 26, place: { file: 'survey.csv', row: 4 } },
  ]);
});

it('takes a bare Almaty for the city and says so once', async () => {
  const reading = await read(survey({ region: 'Алматы' }, { region: 'Алматы' }, { region: 'Алматы облысы' }));
  expect(reading.responses.map(({ region }) => region)).toEqual(['KZ-75', 'KZ-75', 'KZ-19']);
  expect(reading.findings).toMatchObject([{ code: 'bareAlmaty', place: { row: 2, column: 'region' } }]);
});

describe('a free text of 5 MB', () => {
  const long = 'дорога '.repeat(750_000);
  const refused = { code: 'endlessRow', limit: 1 << 20 };

  it.each([
    ['plain', long],
    ['in quotes', `"${long}; ${long}"`],
  ])('is refused as too long, %s, and the forms around it are read', async (_, q16) => {
    const reading = await read(survey({ id: 'a' }, { id: 'b', q16 }, { id: 'c' }));
    expect(reading.responses.map(({ id, rejection }) => [id, rejection])).toEqual([
      ['a', null],
      ['c', null],
    ]);
    expect(reading.rejected.map(({ problem }) => problem)).toEqual([
      { ...refused, place: { file: 'survey.csv', row: 3 } },
    ]);
    expect(reading.rejected[0]?.text.length).toBeLessThan(1000);
  });

  it('in many lines is told where it begins: nothing tells it from a quote that is never closed', async () => {
    const text = survey({ id: 'a' }, { id: 'b', q16: `"${'дорога\n'.repeat(750_000)}"` }, { id: 'c' });
    await expect(read(text)).rejects.toThrow(JSON.stringify({ ...refused, place: { file: 'survey.csv', row: 3 } }));
  });

  it('shorter than that is kept whole, with emoji and from right to left', async () => {
    const text = 'жол 🛣️ طريق '.repeat(50_000).trim();
    const reading = await read(survey({ q16: text }));
    expect(reading.responses[0]).toMatchObject({ remark: text, rejection: null });
  });
});

it('finds its header below a title and groups of columns, and tells what stands above', async () => {
  const text = `Сауалнама 2025;;\n\nЖауап беруші;;;;;;;;;Жауаптар\n${survey({}, {})}`;
  const reading = await read(text);
  expect(reading.responses.map(({ line, rejection }) => [line, rejection])).toEqual([
    [5, null],
    [6, null],
  ]);
  expect(reading.findings).toEqual([
    { code: 'skippedRow', text: 'Сауалнама 2025', place: { file: 'survey.csv', row: 1 } },
    { code: 'skippedRow', text: 'Жауап беруші | Жауаптар', place: { file: 'survey.csv', row: 3 } },
  ]);
});
