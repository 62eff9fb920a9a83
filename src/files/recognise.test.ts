import { describe, expect, it } from 'vitest';
import { order5 } from '../methodology';
import { recogniseHeader } from './recognise';

const SURVEY =
  'year,region,company,employees,sector,invested,service_date,survey_date,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10,q11,q12,q13,q14,q15,q16';
const recognise = (header: string) => recogniseHeader(header.split(','), order5.form);
const layoutOf = (header: string) => {
  const recognised = recognise(header);
  return recognised.ok ? recognised.layout : recognised.problem;
};

describe('recogniseHeader', () => {
  it('knows a long dataset in any order and case, with what it has besides', () => {
    expect(layoutOf('Note, VALUE ,Year,my column,Input,Region')).toEqual({
      kind: 'long',
      columns: { region: 5, input: 4, year: 2, value: 1, note: 0 },
      extra: [{ name: 'my column', index: 3 }],
      width: 6,
    });
  });

  it.each([
    'Регион,Показатель,Год,Значение,Ед. изм.,Статус,Источник',
    'Өңір,Көрсеткіш,Жыл,Мәні,Өлшем бірлігі,Мәртебесі,Дереккөз',
  ])('knows the columns of %j', (header) => {
    expect(layoutOf(header)).toMatchObject({
      kind: 'long',
      columns: { region: 0, input: 1, year: 2, value: 3, unit: 4, status: 5, source: 6 },
      extra: [],
    });
  });

  it('knows a wide dataset', () => {
    expect(layoutOf('Өңір,Атауы,fixed_capital@2025,F4.1@2024,')).toEqual({
      kind: 'wide',
      region: 0,
      series: [
        { name: 'fixed_capital@2025', index: 2, input: 'fixed_capital', year: 2025 },
        { name: 'F4.1@2024', index: 3, input: 'F4.1', year: 2024 },
      ],
      extra: [{ name: 'Атауы', index: 1 }],
      width: 5,
    });
  });

  it.each([
    'exports@2025 ж.',
    'exports@2025 г.',
    'exports@2025 жыл',
    'exports@2025 год',
    'exports@2025\u00a0ж.',
    'exports @ 2025',
    ' exports @ 2025 жылы ',
  ])('reads the year of the column %j as that of a long table’s cell', (name) => {
    expect(layoutOf(`Өңір,${name}`)).toMatchObject({
      kind: 'wide',
      series: [{ input: 'exports', year: 2025 }],
      extra: [],
    });
    expect(layoutOf(`foo,${name}`)).toMatchObject({ code: 'unknownHeader', missing: ['region'] });
  });

  it.each(['exports@былтыр', 'exports@25', '@2025', 'exports 2025 ж.', 'exports@2025 тоқсан'])(
    'takes no column %j for an input and year',
    (name) => {
      expect(layoutOf(`Өңір,${name}`)).toMatchObject({ code: 'unknownHeader' });
    },
  );

  it('knows a survey with and without id, in any order and case', () => {
    expect(layoutOf(SURVEY)).toMatchObject({
      kind: 'survey',
      columns: { year: 0, survey_date: 7 },
      extra: [],
      width: 24,
    });
    const turned = ['ID', ...SURVEY.toUpperCase().split(',').reverse(), 'interviewer', 'entered_at'].join(',');
    expect(layoutOf(turned)).toMatchObject({
      kind: 'survey',
      columns: { id: 0, year: 24 },
      extra: [
        { name: 'interviewer', index: 25 },
        { name: 'entered_at', index: 26 },
      ],
    });
  });

  it.each([
    'year,reading,region,place,R,F1,F2',
    'year,points,inside,ties,zero,values,f5,missing,region,place,R,coverage',
    'case,points,region,place,R,F3.1',
  ])('knows results of a rating: %j', (header) => {
    expect(layoutOf(header)).toEqual({ code: 'resultsFile' });
  });

  it.each([
    ['region,input,year,amount', ['value']],
    ['foo,bar', ['region', 'input', 'year', 'value']],
    ['', ['region', 'input', 'year', 'value']],
    ['code,fixed_capital@2025', ['region']],
    [SURVEY.replace('service_date', 'date').replace(',q16', ''), ['service_date', 'q16']],
    ['zero,region,F1.1,F1.2', ['input', 'year', 'value']],
  ])('says what is missing in %j', (header, missing) => {
    expect(layoutOf(header)).toMatchObject({ code: 'unknownHeader', missing });
  });

  it('shows what it found, shortened', () => {
    const problem = layoutOf(`a,,${'b'.repeat(1000)}`);
    expect(problem).toMatchObject({ found: ['a', 'b'.repeat(60)] });
  });

  it('is not led astray by names of JavaScript', () => {
    expect(layoutOf('constructor,__proto__,toString')).toMatchObject({ code: 'unknownHeader' });
  });
});
