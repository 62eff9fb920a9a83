import { describe, expect, it } from 'vitest';
import { factorsOf } from '../model/methodology';
import { AXES, AXIS_NAMES, MISSING_POLICIES } from '../model/readings';
import { LANGUAGES, type Words } from '../model/words';
import { wholeOrder5 as loadWhole, order5 as rules } from './index';
import { wholeOrder5 as order5 } from './whole';

const factors = factorsOf(order5);

/** Every text in three languages, with the path to it. */
function textsOf(value: unknown, path = ''): readonly (readonly [path: string, words: Words])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (LANGUAGES.every((language) => language in value)) return [[path, value as Words]];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`));
}
const TEXTS = textsOf(order5);

describe('Order No. 5', () => {
  it('is the same with its texts as without, and its texts are loaded when they are read', async () => {
    expect(order5).toMatchObject(rules);
    expect(Object.keys(order5).sort()).toEqual(
      [...Object.keys(rules), 'articles', 'paragraphs', 'repairs', 'standard'].sort(),
    );
    expect(await loadWhole()).toBe(order5);
  });

  it('has the nine directions of ¶5 with the weights of ¶8', () => {
    expect(order5.directions.map(({ code, paragraph, weight, kind }) => [code, paragraph, weight, kind])).toEqual([
      ['F1', '9', 15, 'hard'],
      ['F2', '11', 10, 'hard'],
      ['F3', '12', 45, 'hard'],
      ['F4', '13', 5, 'soft'],
      ['F5', '14', 10, 'hard'],
      ['F6', '15', 2.5, 'soft'],
      ['F7', '16', 5, 'soft'],
      ['F8', '17', 5, 'soft'],
      ['F9', '18', 2.5, 'soft'],
    ]);
    expect(order5.directions.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it('has the weights that ¶8 prints', () => {
    const printed = order5.paragraphs.find(({ number }) => number === '8')?.text.kk ?? '';
    const weights = [...printed.matchAll(/Салмақ\d – ([\d,]+)%/g)].map(([, weight]) =>
      Number(weight?.replace(',', '.')),
    );
    expect(weights).toEqual(order5.directions.map(({ weight }) => weight));
  });

  it('has nineteen factors of equal weight, the factors of F8 but for one better when lower', () => {
    expect(factors.map(({ code, paragraph }) => `${code} ¶${paragraph}`)).toEqual([
      'F1.1 ¶9(1)',
      'F1.2 ¶9(2)',
      'F2.1 ¶11(1)',
      'F2.2 ¶11(2)',
      'F3.1 ¶12(1)',
      'F3.2 ¶12(2)',
      'F4.1 ¶13(1)',
      'F4.2 ¶13(2)',
      'F4.3 ¶13(3)',
      'F5.1 ¶14',
      'F6.1 ¶15',
      'F7.1 ¶16(1)',
      'F7.2 ¶16(2)',
      'F7.3 ¶16(3)',
      'F7.4 ¶16(4)',
      'F8.1 ¶17(1)',
      'F8.2 ¶17(2)',
      'F8.3 ¶17(3)',
      'F9.1 ¶18',
    ]);
    expect(factors.every(({ weight }) => weight === 1)).toBe(true);
    expect(factors.filter(({ better }) => better === 'lower').map(({ code }) => code)).toEqual(['F8.2', 'F8.3']);
  });

  it('takes each survey factor from the questions of methodology.md §3', () => {
    const survey = factors.flatMap(({ code, formula }) =>
      formula.kind === 'survey' ? [[code, formula.statistic, ...formula.questions]] : [],
    );
    expect(survey).toEqual([
      ['F4.1', 'mean', 'Q4'],
      ['F4.2', 'share not zero', 'Q5'],
      ['F4.3', 'mean', 'Q5'],
      ['F6.1', 'mean', 'Q6', 'Q7'],
      ['F7.1', 'mean', 'Q8'],
      ['F7.2', 'mean', 'Q9'],
      ['F7.3', 'mean', 'Q10'],
      ['F7.4', 'mean', 'Q11'],
      ['F8.1', 'mean', 'Q12'],
      ['F8.2', 'mean count', 'Q14'],
      ['F8.3', 'share yes', 'Q15'],
      ['F9.1', 'mean', 'Q13'],
    ]);
    const expert = factors.filter(({ formula }) => formula.kind === 'survey' && formula.expertAllowed);
    expect(expert.map(({ code }) => code)).toEqual(['F7.4']);
  });

  it('reasons every link that the Order does not spell out', () => {
    const reasoned = factors.filter(({ interpretation }) => interpretation !== undefined).map(({ code }) => code);
    expect(reasoned).toEqual(['F4.2', 'F6.1', 'F7.4', 'F8.2']);
  });

  it('asks for a real index where ¶9(1) does, and only there', () => {
    const real = factors.filter(({ formula }) => formula.kind === 'growth' && formula.realOnly);
    expect(real.map(({ code }) => code)).toEqual(['F1.1']);
  });

  it('declares an index and a deflator beside every growth level', () => {
    const declared = new Set(order5.inputs.map(({ code }) => code));
    const levels = factors.flatMap(({ formula }) => (formula.kind === 'growth' ? [formula.level] : []));
    expect(levels.flatMap((level) => [`${level}_index`, `${level}_deflator`]).filter((x) => !declared.has(x))).toEqual(
      [],
    );
  });

  it('holds every paragraph that a direction or factor points to', () => {
    const numbers = new Set(order5.paragraphs.map(({ number }) => number));
    const pointed = [...order5.directions, ...factors].map(({ paragraph }) => paragraph);
    expect(pointed.filter((paragraph) => !numbers.has(paragraph))).toEqual([]);
  });

  it('holds ¶1–¶19 with their sub-paragraphs and articles 1–4, in order', () => {
    const withPoints = (count: Readonly<Record<number, number>>, from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((number) => [
        String(number),
        ...Array.from({ length: count[number] ?? 0 }, (_, i) => `${number}(${i + 1})`),
      ]);
    const points = { 2: 4, 5: 9, 9: 2, 11: 2, 12: 2, 13: 3, 16: 4, 17: 3 };
    expect(order5.paragraphs.map(({ number }) => number)).toEqual(withPoints(points, 1, 19));
    expect(order5.articles.map(({ number }) => number)).toEqual(withPoints({ 1: 2, 2: 3 }, 0, 4));
  });

  it('starts from the first reading of every axis and the first missing policy', () => {
    expect(order5.readings).toEqual(Object.fromEntries(AXIS_NAMES.map((axis) => [axis, AXES[axis][0]])));
    expect(order5.missing).toBe(MISSING_POLICIES[0]);
    expect(order5.points).toEqual({ worst: 1, best: 20 });
  });

  it('has the form: five items, sixteen questions, 0 not offered for roads and telecommunications', () => {
    const { block1, block2, leastResponses, serviceWithinMonths } = order5.form;
    expect(block1.items).toHaveLength(5);
    expect(block2.questions.map(({ code }) => code)).toEqual(Array.from({ length: 16 }, (_, i) => `Q${i + 1}`));
    const scales = block2.questions.map(({ scale }) =>
      scale.kind === 'mark' ? `${scale.from}–${scale.to}` : scale.kind,
    );
    const from0 = Array.from({ length: 13 }, () => '0–7')
      .with(8, '1–7')
      .with(9, '1–7');
    expect(scales).toEqual([...from0, 'count', 'yes or no', 'text']);
    expect([leastResponses, serviceWithinMonths]).toEqual([15, 24]);
  });

  it('has the standard: 3 blocks, 8 provisions, 38 requirements, 44 notes, two of the requirements permissive', () => {
    const provisions = order5.standard.blocks.map((block) => block.provisions.map(({ id }) => id));
    expect(provisions).toEqual([
      ['std.1', 'std.2'],
      ['std.3', 'std.4', 'std.5', 'std.6'],
      ['std.7', 'std.8'],
    ]);
    const items = order5.standard.blocks.flatMap((block) => block.provisions.flatMap((provision) => provision.items));
    const ofKind = (kind: string) => items.filter((item) => item.kind === kind).length;
    expect([ofKind('requirement'), ofKind('note')]).toEqual([38, 44]);
    expect(items.filter(({ permissive }) => permissive).map(({ id }) => id)).toEqual(['std.3.r10', 'std.8.r4']);
  });

  it('has seventeen oblasts, three cities and the national row', () => {
    const rated = order5.regions.filter(({ role }) => role === 'rated');
    expect(rated).toHaveLength(20);
    expect(rated.filter(({ names }) => names.kk.endsWith(' облысы'))).toHaveLength(17);
    expect(rated.filter(({ names }) => names.kk.endsWith(' қаласы'))).toHaveLength(3);
    expect(rated.filter(({ code, kato }) => kato !== `${code.slice(3)}0000000`)).toEqual([]);
    expect(order5.regions.filter(({ role }) => role === 'reference').map(({ code }) => code)).toEqual(['KZ']);
    const founded = rated.flatMap(({ code, founded, predecessors }) =>
      founded === undefined ? [] : [[code, founded, predecessors?.join()]],
    );
    expect(founded).toEqual([
      ['KZ-10', '2022-06-08', 'KZ-63'],
      ['KZ-33', '2022-06-08', 'KZ-19'],
      ['KZ-62', '2022-06-08', 'KZ-35'],
      ['KZ-79', '2018-06-19', 'KZ-61'],
    ]);
  });

  it.each(LANGUAGES)('has short names that fit a tile and differ (%s)', (language) => {
    const names = order5.regions.map(({ shortNames }) => shortNames[language]);
    expect(names.filter((name) => name.length > 5)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the three languages', () => {
  it('do not stand in for one another', () => {
    for (const [path, { ru, en }] of TEXTS) {
      expect(en, path).not.toMatch(/\p{Script=Cyrillic}/u);
      if (!path.startsWith('/regions/')) expect(ru, path).not.toMatch(/[әғқңөұүһі]/iu);
    }
    expect(TEXTS.length).toBeGreaterThan(250);
    expect(TEXTS.some(([, { kk }]) => /[әғқңөұүһі]/iu.test(kk))).toBe(true);
  });

  it('mix no Latin letter into a Cyrillic word', () => {
    const mixed = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u;
    for (const [path, words] of TEXTS)
      for (const language of LANGUAGES) expect(words[language], path).not.toMatch(mixed);
  });

  it('state the same numbers', () => {
    const numbers = (text: string) =>
      [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([number]) => number.replace(',', '.')).sort();
    for (const [path, { kk, ru, en }] of TEXTS) {
      expect(numbers(ru), path).toEqual(numbers(kk));
      expect(numbers(en), path).toEqual(numbers(kk));
    }
  });

  it('quote in their own way', () => {
    for (const [path, { kk, ru, en }] of TEXTS) {
      expect(`${kk}${ru}${en}`, path).not.toContain('"');
      expect(en, path).not.toMatch(/[«»]/);
    }
  });
});
