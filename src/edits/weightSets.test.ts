import { describe, expect, it } from 'vitest';
import { type Change, inverse } from '../model/change';
import { type RecordBook, recordsOf, withRecords } from '../model/records';
import type { Result } from '../model/result';
import { savedSets, scenariosUnder, WORKING_SET, workingSet } from '../model/weightSets';
import { sampleSettings } from '../storage/samplePackage';
import { addScenario } from './addScenario';
import { addWeightSets } from './addWeightSets';
import { changeScenario } from './changeScenario';
import { deleteWeightSet, renameWeightSet } from './changeWeightSet';
import { saveWeightSet } from './saveWeightSet';
import { workOnWeights } from './workOnWeights';

const WEIGHTS = { F1: 60, F2: 40 };
const OFFICIAL = ['№ 5 бұйрық', 'Приказ № 5', 'Order No. 5'];

/** Records, and every change applied to them in turn. */
class Package {
  settings = sampleSettings();
  records: RecordBook = {};

  make(change: Change): Change {
    const updates = change.edits.flatMap((edit) =>
      edit.kind === 'record' ? [{ of: edit.of, id: edit.id, record: edit.after }] : [],
    );
    this.records = withRecords(this.records, updates);
    return change;
  }

  made(result: Result<Change, unknown>): Change {
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    return this.make(result.value);
  }

  names = () => savedSets(this.records).map(({ set }) => set.name);
  scenarioWeights = () => recordsOf(this.records, 'scenario').get('s')?.weights;
}

/** A package with a scenario that rests on a set. */
function resting(set: string): Package {
  const of = new Package();
  of.made(addScenario(of, { id: 's', name: 'S', parent: null }));
  of.made(changeScenario(of, 's', { weights: set }));
  return of;
}

describe('the set that is worked on', () => {
  it('is begun and changed, and every change can be taken back', () => {
    const of = new Package();
    const begun = of.made(workOnWeights(of, WEIGHTS, 'Working'));
    expect(begun.label).toEqual({ code: 'recorded', of: 'weights', act: 'added', name: 'Working' });
    const changed = of.made(workOnWeights(of, { F1: 50, F2: 50 }, 'Working'));
    expect(changed.label).toMatchObject({ act: 'changed' });
    expect(workingSet(of.records)?.weights).toEqual({ F1: 50, F2: 50 });
    expect(savedSets(of.records)).toEqual([]);
    of.make(inverse(changed));
    expect(workingSet(of.records)?.weights).toEqual(WEIGHTS);
    of.make(inverse(begun));
    expect(workingSet(of.records)).toBeNull();
  });

  it('comes to 100, or is refused', () => {
    const of = new Package();
    expect(workOnWeights(of, { F1: 60, F2: 39 }, 'Working')).toEqual({
      ok: false,
      problem: { code: 'weightSumOff', sum: 99 },
    });
    expect(workOnWeights(of, { F1: 110, F2: -10 }, 'Working').ok).toBe(false);
  });
});

describe('saving a set', () => {
  it('keeps it under its name, does away with the one worked on, and takes scenarios along', () => {
    const of = resting(WORKING_SET);
    of.made(workOnWeights(of, WEIGHTS, 'Working'));
    const saved = of.made(saveWeightSet(of, { id: 'a', name: '  Equal   weights ', weights: WEIGHTS }, OFFICIAL));
    expect(savedSets(of.records)).toEqual([{ id: 'a', set: { name: 'Equal weights', weights: WEIGHTS, order: 0 } }]);
    expect(workingSet(of.records)).toBeNull();
    expect(of.scenarioWeights()).toBe('a');
    of.make(inverse(saved));
    expect(workingSet(of.records)?.weights).toEqual(WEIGHTS);
    expect(of.scenarioWeights()).toBe(WORKING_SET);
  });

  it('replaces a saved one by its id and leaves it where it stands', () => {
    const of = new Package();
    of.made(saveWeightSet(of, { id: 'a', name: 'A', weights: WEIGHTS }, OFFICIAL));
    of.made(saveWeightSet(of, { id: 'b', name: 'B', weights: WEIGHTS }, OFFICIAL));
    of.made(workOnWeights(of, { F1: 10, F2: 90 }, 'Working'));
    const again = of.made(saveWeightSet(of, { id: 'a', name: 'A', weights: { F1: 10, F2: 90 } }, OFFICIAL));
    expect(again.label).toMatchObject({ act: 'changed' });
    expect(savedSets(of.records).map(({ id, set }) => [id, set.weights['F1'], set.order])).toEqual([
      ['a', 10, 0],
      ['b', 60, 1],
    ]);
  });

  it('refuses a name that is blank or taken, in whatever case, and weights that do not come to 100', () => {
    const of = new Package();
    of.made(saveWeightSet(of, { id: 'a', name: 'Тең салмақ', weights: WEIGHTS }, OFFICIAL));
    const problem = (name: string, weights = WEIGHTS) => {
      const made = saveWeightSet(of, { id: 'b', name, weights }, OFFICIAL);
      return made.ok ? null : made.problem.code;
    };
    expect(problem(' ')).toBe('nameBlank');
    expect(problem('тең САЛМАҚ')).toBe('weightNameTaken');
    // What the methodology's own weights are called, in any language, is no name of another set.
    for (const name of ['приказ  № 5', '№ 5 БҰЙРЫҚ', 'Order No. 5']) expect(problem(name)).toBe('weightNameTaken');
    expect(problem('B', { F1: 60, F2: 41 })).toBe('weightSumOff');
    // What is worked on has no name of its own.
    of.made(workOnWeights(of, WEIGHTS, 'Working'));
    expect(problem('Working')).toBeNull();
  });
});

describe('saved sets', () => {
  it('are renamed, to their own name too', () => {
    const of = new Package();
    of.made(saveWeightSet(of, { id: 'a', name: 'A', weights: WEIGHTS }, OFFICIAL));
    of.made(saveWeightSet(of, { id: 'b', name: 'B', weights: WEIGHTS }, OFFICIAL));
    expect(renameWeightSet(of, 'a', 'b', OFFICIAL).ok).toBe(false);
    of.made(renameWeightSet(of, 'a', 'a', OFFICIAL));
    expect(of.names()).toEqual(['a', 'B']);
    expect(renameWeightSet(of, 'gone', 'C', OFFICIAL)).toMatchObject({ ok: true, value: { edits: [] } });
  });

  it('are deleted with what rests on them told, and brought back as they were', () => {
    const of = resting('a');
    of.made(saveWeightSet(of, { id: 'a', name: 'A', weights: WEIGHTS }, OFFICIAL));
    expect([scenariosUnder(of.records, 'a'), scenariosUnder(of.records, 'b')]).toEqual([['s'], []]);
    const gone = of.make(deleteWeightSet(of, 'a'));
    expect([of.names(), of.scenarioWeights()]).toEqual([[], null]);
    of.make(inverse(gone));
    expect([of.names(), of.scenarioWeights()]).toEqual([['A'], 'a']);
    expect(deleteWeightSet(of, 'gone').edits).toEqual([]);
  });

  it('of a file are added in one step, under free names', () => {
    const of = new Package();
    of.made(saveWeightSet(of, { id: 'a', name: 'A', weights: WEIGHTS }, OFFICIAL));
    const added = of.make(
      addWeightSets(
        of,
        [
          { id: 'b', name: 'a', weights: WEIGHTS },
          { id: 'c', name: 'A', weights: WEIGHTS },
          { id: 'd', name: 'D', weights: WEIGHTS },
        ],
        { official: OFFICIAL, replacing: false },
      ),
    );
    expect(of.names()).toEqual(['A', 'a (2)', 'A (3)', 'D']);
    expect(added.label).toMatchObject({ act: 'added', name: 'a (2), A (3), D' });
    of.make(inverse(added));
    expect(of.names()).toEqual(['A']);
  });

  it('of a file stand in the place of those that have their names, where that is said', () => {
    const of = resting('a');
    of.made(saveWeightSet(of, { id: 'a', name: 'A', weights: WEIGHTS }, OFFICIAL));
    const other = { F1: 10, F2: 90 };
    const sets = [
      { id: 'b', name: ' a ', weights: other },
      { id: 'c', name: 'A', weights: WEIGHTS },
      { id: 'd', name: 'Приказ № 5', weights: WEIGHTS },
    ];
    const made = of.make(addWeightSets(of, sets, { official: OFFICIAL, replacing: true }));
    expect(of.names()).toEqual(['A', 'A (2)', 'Приказ № 5 (2)']);
    expect(savedSets(of.records)[0]).toMatchObject({ id: 'a', set: { weights: other } });
    expect([made.label, of.scenarioWeights()]).toMatchObject([{ act: 'added' }, 'a']);
    of.make(inverse(made));
    expect(savedSets(of.records)).toEqual([{ id: 'a', set: { name: 'A', weights: WEIGHTS, order: 0 } }]);
  });
});
