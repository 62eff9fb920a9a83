import { describe, expect, it } from 'vitest';
import { wholeOrder5 as order5 } from '../methodology/whole';
import { factorsOf } from './methodology';
import {
  addDirection,
  addFactor,
  addInput,
  besideFactor,
  deleteDirection,
  deleteFactor,
  draftFaults,
  emptyMethodology,
  isDraft,
  moveDirection,
  moveFactor,
  readersOf,
  renamed,
  withDirection,
  withFactor,
  withInput,
  withQuestion,
  withQuestionText,
  withReason,
} from './methodologyDraft';
import { pathText } from './parse';
import type { Words } from './words';

const named = (name: string): Words => ({ kk: name, ru: name, en: name });
const pathsOf = (draft: unknown) => draftFaults(draft).map(({ path }) => pathText(path));

describe('a draft of a methodology', () => {
  it('gets a factor with an input of its own, under the next codes that are free', () => {
    const draft = addFactor(
      addFactor(order5, 2, named('Дороги с твёрдым покрытием')),
      2,
      named('Дороги с твёрдым покрытием'),
    );
    const added = draft.directions[2]?.factors.slice(2) ?? [];
    expect(added.map(({ code, formula }) => [code, formula])).toEqual([
      ['F3.3', { kind: 'value', input: 'dorogi_s_tverdym_pokrytiem' }],
      ['F3.4', { kind: 'value', input: 'dorogi_s_tverdym_pokrytiem_2' }],
    ]);
    expect(draftFaults(draft)).toEqual([]);
  });

  it('gets a direction of weight 0 that wants a factor', () => {
    const draft = addDirection(order5, named('Roads'));
    expect(draft.directions.at(-1)).toMatchObject({ code: 'F10', weight: 0 });
    expect(pathsOf(draft)).toEqual(['directions[9].factors']);
    expect(addFactor(draft, 9, named('Roads')).directions[9]?.factors.map(({ code }) => code)).toEqual(['F10.1']);
  });

  it('loses a factor with the inputs that it alone reads, and keeps those that others read', () => {
    const without = deleteFactor(order5, 2, 0);
    expect(without.directions[2]?.factors.map(({ code }) => code)).toEqual(['F3.2']);
    // The target indicator of ¶14 is measured by fixed capital too; its index and deflator serve F3.1 alone.
    expect(without.inputs.map(({ code }) => code).filter((code) => code.startsWith('fixed_capital'))).toEqual([
      'fixed_capital',
    ]);
    const all = order5.directions.reduce((draft) => deleteDirection(draft, 0), order5);
    expect(all.inputs).toEqual([]);
    expect(pathsOf(all)).toEqual(['directions']);
  });

  it('keeps everything in a move, and stays where it is at an end', () => {
    const moved = moveDirection(moveFactor(order5, { direction: 6, at: 0 }, { direction: 6, at: 1 }), 8, -1);
    expect(moved.directions.map(({ code }) => code).slice(-2)).toEqual(['F9', 'F8']);
    expect(moved.directions[6]?.factors.map(({ code }) => code)).toEqual(['F7.2', 'F7.1', 'F7.3', 'F7.4']);
    expect(moveDirection(order5, 0, -1)).toEqual(order5);
    expect(moveDirection(order5, 8, 1)).toEqual(order5);
  });

  it('moves a factor past the end of its direction into the one beside it, with its code', () => {
    const codes = (draft: typeof order5) =>
      draft.directions.slice(0, 2).map(({ factors }) => factors.map(({ code }) => code));
    const first = { direction: 1, at: 0 };
    const up = besideFactor(order5, first, -1);
    expect(up).toEqual({ direction: 0, at: order5.directions[0]?.factors.length });
    const [before, after] = codes(order5) as [string[], string[]];
    const moved = up === null ? order5 : moveFactor(order5, first, up);
    expect(codes(moved)).toEqual([[...before, after[0]], after.slice(1)]);
    expect(draftFaults(moved)).toEqual([]);
    const back = up === null ? null : besideFactor(moved, up, 1);
    expect(back).toEqual(first);
    expect(codes(back === null || up === null ? moved : moveFactor(moved, up, back))).toEqual([before, after]);
    expect([
      besideFactor(order5, { direction: 0, at: 0 }, -1),
      besideFactor(order5, { direction: 8, at: 0 }, 1),
    ]).toEqual([null, null]);
  });

  it('words a question of the form, and why it is read for a factor; a blank reason is none', () => {
    const text = named('How are the roads?');
    const asked = withQuestionText(order5, 1, text);
    expect(asked.form.block2.questions[1]).toEqual({ ...order5.form.block2.questions[1], text });
    const at = { direction: 6, at: 0 };
    const reasoned = withReason(order5, at, named('Nearest to it'));
    expect(reasoned.directions[6]?.factors[0]?.interpretation).toEqual({ reason: named('Nearest to it') });
    expect(draftFaults(reasoned)).toEqual([]);
    expect(withReason(reasoned, at, named(' ')).directions[6]?.factors[0]).not.toHaveProperty('interpretation');
  });

  it('reads an input under its new code', () => {
    const at = order5.inputs.findIndex(({ code }) => code === 'fixed_capital');
    const draft = withInput(order5, at, { code: 'capital' });
    expect(readersOf(draft).get('capital')).toEqual(['F3.1', 'F5.1']);
    expect(pathsOf(draft)).toEqual([]);
  });

  it('gets a question into the statistic of a factor and loses it again, in the order of the form', () => {
    const more = withQuestion(withQuestion(order5, 'F7.1', 'Q2'), 'F7.1', 'Q1');
    const questionsOf = (draft: typeof order5) =>
      draft.directions[6]?.factors.map(({ formula }) => (formula.kind === 'survey' ? formula.questions : []))[0];
    expect(questionsOf(more)).toEqual(['Q1', 'Q2', 'Q8']);
    expect(questionsOf(withQuestion(more, 'F7.1', 'Q8'))).toEqual(['Q1', 'Q2']);
    expect(withQuestion(order5, 'F1.1', 'Q1')).toEqual(order5);
  });

  it('begins empty with one direction that wants factors, and holds with seven', () => {
    const draft = emptyMethodology(order5, {
      id: 'own',
      names: named('Districts'),
      first: named('Indicators'),
      day: '2026-11-30',
    });
    expect(pathsOf(draft)).toEqual(['directions[0].factors']);
    expect(draft.directions.map(({ weight }) => weight)).toEqual([100]);
    const seven = Array.from({ length: 7 }, (_, index) => named(`Indicator ${index}`)).reduce(
      (next, names) => addFactor(next, 0, names),
      draft,
    );
    expect(factorsOf(seven).map(({ code }) => code)).toEqual(['D1.1', 'D1.2', 'D1.3', 'D1.4', 'D1.5', 'D1.6', 'D1.7']);
    expect(draftFaults(seven)).toEqual([]);
  });

  it('is told every fault at its field', () => {
    let draft = withDirection(order5, 0, { weight: Number.NaN, names: { kk: '', ru: 'x', en: 'x' } });
    draft = withFactor(draft, 1, 0, { code: 'no code', weight: -1 });
    expect(pathsOf(draft)).toEqual([
      'directions[0].names.kk',
      'directions[0].weight',
      'directions[1].factors[0].code',
      'directions[1].factors[0].weight',
    ]);
  });

  it('is told what contradicts itself once its fields do', () => {
    let draft = withFactor(order5, 0, 0, { code: 'F1.2' });
    draft = withFactor(draft, 5, 0, {
      formula: { kind: 'survey', statistic: 'mean', questions: ['Q99'], expertAllowed: false },
    });
    draft = withFactor(draft, 0, 1, { formula: { kind: 'value', input: 'nothing' } });
    draft = withFactor(draft, 4, 0, {
      formula: { kind: 'fulfilment', actual: 'fdi', target: 'fdi', typed: 'target_fulfilment' },
    });
    expect(pathsOf(draft)).toEqual([
      'directions[0].factors[1].code',
      'directions[0].factors[1].formula.input',
      'directions[4].factors[0].formula.target',
      'directions[5].factors[0].formula.questions[0]',
    ]);
    expect(pathsOf({ ...order5, directions: order5.directions.map((each) => ({ ...each, factors: [] })) })[0]).toBe(
      'directions[0].factors',
    );
  });

  it('finds regions that are formed out of one another in a circle', () => {
    const [a, b, ...rest] = order5.regions;
    const founded = '2022-06-08';
    const regions = [{ ...a, founded, predecessors: [b?.code] }, { ...b, founded, predecessors: [a?.code] }, ...rest];
    expect(pathsOf({ ...order5, regions })).toEqual(['regions[0].predecessors']);
  });

  it('is told from data of another shape', () => {
    expect(isDraft(withDirection(order5, 0, { weight: Number.NaN, names: named(''), factors: [] }))).toBe(true);
    for (const other of [
      null,
      {},
      { ...order5, directions: 'none' },
      { ...order5, extra: {} },
      { ...order5, names: {} },
    ]) {
      expect(isDraft(other)).toBe(false);
    }
  });

  it('names in one language what was named in no other', () => {
    expect(renamed(named('Roads'), 'ru', 'Дороги')).toEqual(named('Дороги'));
    expect(renamed({ kk: 'Жолдар', ru: 'Roads', en: 'Roads' }, 'ru', 'Дороги')).toEqual({
      kk: 'Жолдар',
      ru: 'Дороги',
      en: 'Дороги',
    });
  });

  it('gets inputs whose codes no other and no factor has', () => {
    const draft = addInput(addInput(order5, named('Exports')), named('F4.1'));
    expect(draft.inputs.slice(-2).map(({ code }) => code)).toEqual(['exports_2', 'f4_1']);
    expect(draftFaults(draft)).toEqual([]);
  });
});
