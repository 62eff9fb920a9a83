import { describe, expect, test } from 'vitest';
import type { Ladder, Step } from '../../model/ladder';
import { cellView, copyText, editText, isEditableCell } from './cells';
import { FOOTER_ROWS, footerCell } from './footer';
import { at, frameOf, response } from './frame.fixture';
import { commonDecimals } from './thresholdText';

const capital = frameOf({
  figures: {
    'fixed_capital@2024': [768.8, 0, 2058, 17000],
    'fixed_capital@2025': [
      { kind: 'number', value: 893.412, status: 'provisional', source: 'ҰСБ 5546', note: 'жедел' },
      { kind: 'number', value: 1234.5, status: 'final', formula: '=1000+234,5' },
      { kind: 'invalid', text: '2515 м' },
      21400,
    ],
    'fdi@2025': [{ kind: 'missing', reason: 'келмеді' }, -12.5, 535.4, null],
    'fdi@2024': [100, 50, 500, null],
    'sme_count@2025': [93957, 1000, 263120, null],
  },
  own: 'KZ-71',
  before: [2, 1, 3],
});
const shown = (frame: typeof capital, row: number, key: string) => cellView(frame, row, at(frame, key));

describe('rows', () => {
  test('the own region stands on top and again in its place, reference rows last', () => {
    const names = [0, 1, 2, 3, 4].map((row) => shown(capital, row, 'region').text);
    expect(names).toEqual([
      'Астана қаласы',
      'Батыс Қазақстан облысы',
      'Ұлытау облысы',
      'Астана қаласы',
      'Қазақстан Республикасы',
    ]);
  });

  test('a reference row has figures and what follows from them, and no place', () => {
    expect(shown(capital, 4, 'fixed_capital@2025').text).toBe('21\u00A0400,0');
    expect(shown(capital, 4, 'place').text).toBe('');
    expect(shown(capital, 4, 'score').text).toBe('');
    // 100 × 21 400 / 17 000
    expect(shown(capital, 4, 'ƒ F3.1')).toMatchObject({ text: '125,9', state: 'computed' });
    expect(shown(capital, 4, 'ƒ F1.2')).toEqual({ text: '', state: 'computed' });
  });
});

describe('a stored figure', () => {
  test('is written as its column, its state, source and note beside it', () => {
    expect(shown(capital, 1, 'fixed_capital@2025')).toEqual({
      text: '893,4',
      state: 'provisional',
      title: 'алдын ала · ҰСБ 5546 · жедел',
    });
    expect(shown(capital, 2, 'fixed_capital@2025')).toEqual({ text: '1\u00A0234,5', state: 'final' });
  });

  test('that is no figure stays as typed; that is missing says why', () => {
    expect(shown(capital, 3, 'fixed_capital@2025')).toMatchObject({ text: '2515 м', state: 'invalid' });
    expect(shown(capital, 1, 'fdi@2025')).toEqual({ text: '…', state: 'missing', title: 'Деректер жоқ: келмеді' });
    expect(shown(capital, 1, 'exports@2025')).toEqual({ text: '' });
    const marked = frameOf({ figures: { 'fdi@2025': [{ kind: 'missing', reason: 'н.д.' }, null, null, null] } });
    expect(shown(marked, 0, 'fdi@2025')).toMatchObject({ text: 'н.д.', state: 'missing' });
  });

  test('goes to the clipboard and the editor with every digit', () => {
    const column = at(capital, 'fixed_capital@2025');
    expect(copyText(capital, 1, column)).toBe('893,412');
    expect(copyText(frameOf({ figures: { 'fixed_capital@2025': [893.412] }, language: 'en' }), 0, column)).toBe(
      '893.412',
    );
    expect(copyText(capital, 3, column)).toBe('2515 м');
    for (const textOf of [copyText, editText]) expect(textOf(capital, 1, at(capital, 'fdi@2025'))).toBe('…: келмеді');
    expect(copyText(capital, 1, at(capital, 'exports@2025'))).toBe('');
    expect(editText(capital, 1, column)).toBe('893,412');
    expect(editText(capital, 2, column)).toBe('=1000+234,5');
    expect(copyText(capital, 2, column)).toBe('1234,5');
  });

  test('can be edited; what is computed cannot', () => {
    expect(isEditableCell(capital, 1, at(capital, 'fixed_capital@2025'))).toBe(true);
    expect(isEditableCell(capital, 4, at(capital, 'fixed_capital@2025'))).toBe(true);
    for (const key of ['region', 'place', 'ƒ F3.1', 'n F4.1', 'score'])
      expect(isEditableCell(capital, 1, at(capital, key))).toBe(false);
  });
});

describe('a factor', () => {
  test('has its value, and where there is none the reason', () => {
    expect(shown(capital, 1, 'ƒ F3.1')).toMatchObject({ text: '116,2', state: 'computed' });
    expect(shown(capital, 2, 'ƒ F3.1')).toEqual({
      text: '…',
      state: 'computed',
      title: 'Негізгі капитал, 2024: алдыңғы жылғы мән 0, өсу қарқыны анықталмайды. Индексті теріңіз.',
    });
    expect(shown(capital, 3, 'ƒ F3.1').title).toContain('«2515 м»');
    expect(shown(capital, 2, 'ƒ F3.2').title).toContain('мән 0-ден төмен');
  });

  test('goes to the clipboard as a number', () => {
    expect(copyText(capital, 1, at(capital, 'ƒ F3.1'))).toMatch(/^116,208/);
    expect(copyText(capital, 2, at(capital, 'ƒ F3.1'))).toBe('');
  });
});

test('a change of place has a sign the clipboard can carry', () => {
  const places = [1, 2, 3].map((row) => shown(capital, row, 'place').text);
  expect(places).toEqual(['2', '3', '1']);
  expect([1, 2, 3].map((row) => shown(capital, row, 'change'))).toEqual([
    { text: '=', tone: 'muted', title: 'орны өзгермеді' },
    { text: '2', tone: 'down', title: '2 орынға төмендеді' },
    { text: '2', tone: 'up', title: '2 орынға көтерілді' },
  ]);
  expect([1, 2, 3].map((row) => copyText(capital, row, at(capital, 'change')))).toEqual(['0', '-2', '2']);
});

describe('a soft factor', () => {
  const soft = (expert: readonly string[] = []) =>
    frameOf({
      figures: { 'F7.4@2025': [4.2, 5.25, null, null], 'F4.2@2025': [null, 0.805, null, null] },
      responses: [response('KZ-27', 6), response('KZ-27', 7), response('KZ-71', 3)],
      expert,
    });

  test('has its value from the answers, with their number', () => {
    const frame = soft();
    expect(shown(frame, 0, 'ƒ F7.4')).toMatchObject({ text: '6,50' });
    expect(shown(frame, 0, 'n F7.4').text).toBe('2');
    expect(shown(frame, 1, 'ƒ F7.4')).toMatchObject({ text: '5,25' });
    expect(shown(frame, 1, 'n F7.4').text).toBe('');
    expect(shown(frame, 1, 'ƒ F4.2').text).toBe('80,5');
  });

  test('typed beside answers is not used, says so and can still be taken away; nothing is typed anew', () => {
    const frame = soft();
    const typed = at(frame, 'F7.4@2025');
    expect(cellView(frame, 0, typed).title).toBe('Сауалнамада 2 жауап бар: терілген мән қолданылмайды.');
    expect(isEditableCell(frame, 0, typed)).toBe(true);
    expect(isEditableCell(frame, 1, typed)).toBe(true);
    expect(isEditableCell(frame, 2, typed)).toBe(false);
    expect(cellView(frame, 2, typed)).toMatchObject({ text: '', state: 'computed' });
  });

  test('that experts decide is typed everywhere', () => {
    const frame = soft(['F7.4']);
    const typed = at(frame, 'F7.4@2025');
    expect(cellView(frame, 0, typed).title).toBeUndefined();
    expect(isEditableCell(frame, 2, typed)).toBe(true);
  });

  test('a share is shown and copied in per cent', () => {
    const frame = soft();
    expect(cellView(frame, 1, at(frame, 'F4.2@2025')).text).toBe('80,5');
    expect(copyText(frame, 1, at(frame, 'F4.2@2025'))).toBe('80,5');
  });
});

describe('under the sheet', () => {
  test('the median of the rated regions, and how many have a figure', () => {
    expect(FOOTER_ROWS).toBe(2);
    const column = at(capital, 'fixed_capital@2025');
    expect(footerCell(capital, 0, column).text).toBe('1\u00A0064,0');
    expect(footerCell(capital, 1, column)).toMatchObject({ text: '2', tone: 'warn' });
    expect(footerCell(capital, 1, at(capital, 'sme_count@2025'))).toEqual({ text: '3' });
    expect(footerCell(capital, 1, at(capital, 'ƒ F3.1'))).toMatchObject({ text: '1', tone: 'warn' });
  });

  test('what nobody has to give is no warning', () => {
    for (const key of ['grp@2025', 'exports_deflator@2025', 'F7.4@2025'])
      expect(footerCell(capital, 1, at(capital, key))).toEqual({ text: '0', tone: 'muted' });
    expect(footerCell(capital, 0, at(capital, 'grp@2025')).text).toBe('');
  });
});

describe('the threshold of the active column', () => {
  const step = (value: number, place: number, at: 'from' | 'beyond' = 'from'): Step => ({
    value,
    at,
    place,
    until: null,
    score: 10,
    factorValues: [value],
    answers: null,
  });
  const ladder = (steps: readonly Step[], more: Partial<Ladder> = {}): Ladder => ({
    lever: { input: 'exports', kind: 'cell' },
    value: 1000,
    factors: ['F1.2'],
    better: 'up',
    steps: steps.map((each, at) => ({ ...each, until: steps[at + 1] ?? null })),
    bestPlace: 1,
    loss: { value: 998.75, at: 'beyond', place: 3, until: null },
    ...more,
  });
  const drawn = (first: Ladder | null) => {
    const [ladders, style] = [new Map([['KZ-27', first]]), { decimals: 1, isShare: false }];
    const frame = { ...capital, thresholds: { ladders, style, decimals: commonDecimals([first], style) } };
    return { frame, value: shown(frame, 1, 'threshold'), place: shown(frame, 1, 'next') };
  };
  const { region } = capital.words;

  test('is a figure that does, in the decimals of its column, with the place it gives; the rest is told on pointing', () => {
    const { value, place, frame } = drawn(ladder([step(1035.123, 2), step(1040, 1)]));
    expect(value.text).toBe('1\u00A0035,2');
    expect(value.title).toContain(`${region.steps}: ≥\u00A01\u00A0035,123 → 2; ≥\u00A01\u00A0040,0 → 1`);
    expect(value.title).toContain(`${region.lost}: <\u00A0998,75 → 3`);
    expect(place.text).toBe('→\u00A02');
    expect(copyText(frame, 1, at(frame, 'threshold'))).toBe('1035,123');
    expect(copyText(frame, 1, at(frame, 'next'))).toBe('2');
  });

  test('keeps its digits where rounding would lead past the next one, and a sign where the figure itself does not do', () => {
    expect(drawn(ladder([step(1035.123, 2), step(1035.15, 1)])).value.text).toBe('1\u00A0035,13');
    expect(drawn(ladder([step(1035.1, 2, 'beyond')])).value.text).toBe('>\u00A01\u00A0035,1');
  });

  test('there is none where no figure gives a better place, where the cell moves none, and in rows of no rank', () => {
    expect(drawn(ladder([])).value).toMatchObject({ text: '–', tone: 'muted' });
    expect(drawn(ladder([])).place.text).toBe('');
    expect(drawn(null).value).toEqual({ text: '–', tone: 'muted', title: capital.words.data.movesNoPlace });
    expect(shown(drawn(null).frame, 4, 'threshold').text).toBe('');
    expect(shown(capital, 1, 'threshold').text).toBe('');
  });
});
