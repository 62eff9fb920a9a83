import { describe, expect, it } from 'vitest';
import { order5 } from '../methodology';
import { wholeOrder5 } from '../methodology/whole';
import { columnsByOrder, headingsOf, isEnough, readsAsForm, type SurveyColumns } from '../model/surveyColumns';
import { responsesIn } from '../model/unpackedResponses';
import { LANGUAGES } from '../model/words';
import { readFile } from './readFile';
import { recogniseHeader } from './recognise';

const { questions } = wholeOrder5.form.block2;
const codes = questions.map(({ code }) => code);
const questionTexts = Object.fromEntries(questions.map(({ code, text }) => [code, Object.values(text)]));

const recognised = (header: readonly string[]) => recogniseHeader(header, order5.form, undefined, questionTexts);

const FIELDS = {
  kk: [
    'Рейтинг жылы',
    'Өңір',
    'Кәсіпорын атауы',
    'Қызметкерлер саны',
    'Сала',
    'Инвестиция салды',
    'Қызмет көрсетілген күн',
    'Сауалнама күні',
  ],
  ru: [
    'Год рейтинга',
    'Регион',
    'Наименование предприятия',
    'Количество работников',
    'Отрасль',
    'Инвестировали',
    'Дата оказания услуги',
    'Дата опроса',
  ],
  en: [
    'Rating year',
    'Region name',
    'Company name',
    'Number of employees',
    'sector',
    'invested',
    'Date of the service',
    'Date of the survey',
  ],
} as const;
const NUMBERED = {
  kk: (n: number) => `${n}-сұрақ`,
  ru: (n: number) => `Вопрос № ${n}`,
  en: (n: number) => `Question ${n}`,
};

describe('the columns of a survey are known by their headings', () => {
  it.each(LANGUAGES)('in %s, questions by number', (language) => {
    const header = [...FIELDS[language], ...codes.map((_, index) => NUMBERED[language](index + 1))];
    expect(recognised(header)).toMatchObject({
      ok: true,
      layout: {
        kind: 'survey',
        columns: { year: 0, region: 1, survey_date: 7 },
        questions: codes.map((code, index) => ({ code, index: index + 8 })),
      },
    });
  });

  it.each(LANGUAGES)('in %s, questions as a form says them, numbered and cut', (language) => {
    const header = [
      ...FIELDS[language],
      ...questions.map(
        ({ text }, index) => `${index + 1}. ${text[language].slice(0, index % 2 === 0 ? undefined : 60)}`,
      ),
    ];
    const found = recognised(header);
    const layout = found.ok && found.layout.kind === 'survey' ? found.layout : null;
    const even = layout?.questions.filter((_, index) => index % 2 === 0);
    expect(even).toEqual(codes.flatMap((code, index) => (index % 2 === 0 ? [{ code, index: index + 8 }] : [])));
  });

  it.each(LANGUAGES)('in %s, block 1 as a form says it', (language) => {
    const { form } = wholeOrder5;
    const header = [
      'year',
      ...form.block1.items.map((words) => words[language]),
      'service_date',
      'survey_date',
      ...codes,
    ];
    const found = recogniseHeader(header, order5.form, undefined, headingsOf(form));
    expect(found.ok && found.layout.kind === 'survey' ? found.layout.columns : null).toMatchObject({
      company: 1,
      region: 2,
      employees: 3,
      sector: 4,
      invested: 5,
    });
  });

  it('what is not known is asked, with what is', () => {
    expect(recognised(['Кто', 'Где', ...codes])).toMatchObject({
      ok: false,
      problem: { code: 'unknownHeader', survey: { names: ['Кто', 'Где', ...codes], columns: { Q1: 2, Q16: 17 } } },
    });
    expect(recognised(['a', 'b'])).not.toHaveProperty('problem.survey');
  });
});

const told = (columns: SurveyColumns['columns'], hasHeader: boolean, year: number | null): SurveyColumns => ({
  columns,
  hasHeader,
  year,
});

async function readTold(text: string, surveyColumns: SurveyColumns) {
  const result = await readFile(
    new File([text], 'told.csv'),
    { regions: order5.regions, inputs: [], form: order5.form, knownIds: new Map(), surveyColumns },
    {},
    () => undefined,
    () => false,
  );
  if (!result.ok || result.value.kind !== 'survey') throw new Error('not read');
  return [...responsesIn(result.value.chunks)];
}

describe('columns that a person has named', () => {
  const row = [
    'KZ-10',
    'ТОО',
    '5',
    '',
    '',
    '',
    '',
    ...Array.from({ length: 13 }, (_, index) => 1 + (index % 7)),
    '2',
    'да',
    'дороги',
  ];

  it('by order, with and without an id', () => {
    expect(columnsByOrder(24, codes)).toMatchObject({ year: 0, region: 1, Q16: 23 });
    expect(columnsByOrder(25, codes)).toMatchObject({ id: 0, year: 1, Q16: 24 });
    expect(columnsByOrder(10, codes)).not.toHaveProperty('Q16');
  });

  it('a first row that is a form is one; a year for all is the year of each', async () => {
    const columns = { region: 0, company: 1, ...Object.fromEntries(codes.map((code, index) => [code, index + 7])) };
    const text = [row, row.with(0, 'KZ-62')].map((cells) => cells.join(',')).join('\n');
    const responses = await readTold(text, told(columns, false, 2025));
    expect(responses.map(({ region, year, remark, rejection }) => [region, year, remark, rejection])).toEqual([
      ['KZ-10', 2025, 'дороги', null],
      ['KZ-62', 2025, 'дороги', null],
    ]);
    expect(await readTold(text, told(columns, true, 2025))).toHaveLength(1);
  });

  it('a row of marks is a form, a row of names is none', () => {
    const columns = columnsByOrder(24, codes);
    const form = ['2025', ...row.map(String)];
    expect(readsAsForm(form, columns, order5.form)).toBe(true);
    expect(readsAsForm(form.with(8, '9'), columns, order5.form)).toBe(true);
    expect(readsAsForm(Object.keys(columns), columns, order5.form)).toBe(false);
    expect(readsAsForm([], columns, order5.form)).toBe(false);
  });

  it('a question that no column holds is blank in every form', async () => {
    const responses = await readTold('region,q\nKZ-10,5', told({ region: 0, Q4: 1 }, true, 2025));
    expect(responses[0]).toMatchObject({
      rejection: null,
      answers: codes.slice(0, 15).map((code) => (code === 'Q4' ? 5 : null)),
    });
  });

  it('region, year and some question are enough', () => {
    expect(isEnough(told({ region: 0, Q1: 1 }, true, 2025), codes)).toBe(true);
    expect(isEnough(told({ region: 0, Q1: 1 }, true, null), codes)).toBe(false);
    expect(isEnough(told({ region: 0, company: 1 }, true, 2025), codes)).toBe(false);
    expect(isEnough(told({ year: 0, Q1: 1 }, true, null), codes)).toBe(false);
  });
});
