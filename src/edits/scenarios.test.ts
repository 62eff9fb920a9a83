import { describe, expect, it } from 'vitest';
import { branchOf, planOf } from '../model/branch';
import { branchesOff, changesOf } from '../model/branchRecords';
import { type Change, inverse } from '../model/change';
import type { Observation } from '../model/observation';
import type { CellAddress, Present, Recorded } from '../model/present';
import { type RecordBook, recordsOf, withRecords } from '../model/records';
import type { Result } from '../model/result';
import type { Project } from '../model/scenario';
import { sampleSettings } from '../storage/samplePackage';
import { addScenario } from './addScenario';
import { changeScenario } from './changeScenario';
import { deleteScenario } from './deleteScenario';
import { duplicateScenario } from './duplicateScenario';
import { expectGrowths } from './expectGrowth';
import { acknowledgeBase, backToBase, overrideCells } from './overrideCells';
import { planYears } from './planYears';
import { deleteProject, deleteProjects, type ProjectStatement, saveProject, saveProjects } from './saveProject';
import { setExchangeRate } from './setExchangeRate';

const cell: CellAddress = { region: 'R-1', input: 'exports', year: 2025 };
const figure = (value: number, status: 'final' | 'plan' = 'final'): Observation => ({ kind: 'number', value, status });
const ground = { settings: sampleSettings(), lastObserved: 2025, ownRegion: 'R-1' };

/** A package with records and one observed figure, and every change applied to it in turn. */
class Package implements Recorded, Present {
  settings = sampleSettings();
  records: RecordBook = {};
  base: Observation | null = figure(100);
  observation = () => this.base;
  hasObservations = () => true;

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

  plan = (scenario: string | null) => planOf(this.records, scenario, { ...ground, settings: this.settings });
}

/** `second` branches off `first`. */
function branched(): Package {
  const of = new Package();
  of.made(addScenario(of, { id: 'first', name: 'Жаңа жобалар', parent: null }));
  of.made(addScenario(of, { id: 'second', name: 'Сақ болжам', parent: 'first' }));
  return of;
}

const project: ProjectStatement = {
  name: 'Зауыт',
  region: 'R-1',
  status: 'planned',
  probability: 50,
  share: 100,
  jobs: null,
  amounts: [{ input: 'exports', year: 2025, amount: 10, currency: 'KZT', scale: 1e9 }],
  parts: [],
  included: true,
  order: 0,
};

describe('scenarios', () => {
  it('branch off the base and off each other, and begin with the choices of what they branch off', () => {
    const of = new Package();
    of.made(addScenario(of, { id: 'first', name: ' Жаңа жобалар ', parent: null }));
    of.made(changeScenario(of, 'first', { peers: 'projected', readings: { points: 'linear' } }));
    of.made(addScenario(of, { id: 'second', name: 'Сақ болжам', parent: 'first' }));
    expect(recordsOf(of.records, 'scenario').get('second')).toMatchObject({
      name: 'Сақ болжам',
      parent: 'first',
      peers: 'projected',
      weights: null,
      readings: { points: 'linear' },
      order: 1,
    });
    of.made(addScenario(of, { id: 'third', name: 'Салмақпен', parent: 'second', weights: 'w' }));
    expect(recordsOf(of.records, 'scenario').get('third')).toMatchObject({ weights: 'w', peers: 'projected' });
    expect(branchOf(of.records, 'second')).toEqual(['first', 'second']);
    expect(branchesOff(of.records, 'first')).toEqual(['second', 'third']);
    expect(branchOf(of.records, null)).toEqual([]);
  });

  it('have names of their own: blank or taken in any case they are refused', () => {
    const of = branched();
    expect(addScenario(of, { id: 'x', name: '  ', parent: null })).toEqual({
      ok: false,
      problem: { code: 'nameBlank' },
    });
    const taken = { ok: false, problem: { code: 'scenarioNameTaken', name: 'САҚ БОЛЖАМ' } };
    expect(addScenario(of, { id: 'x', name: 'САҚ БОЛЖАМ', parent: null })).toEqual(taken);
    expect(changeScenario(of, 'first', { name: 'САҚ БОЛЖАМ' })).toEqual(taken);
    expect(changeScenario(of, 'second', { name: 'САҚ БОЛЖАМ' }).ok).toBe(true);
  });

  it('go with what they change and with what branches off them, and come back whole', () => {
    const of = branched();
    of.make(overrideCells(of, 'first', [{ ...cell, observation: figure(120) }]));
    of.make(saveProject(of, 'second', 'p', project));
    of.make(expectGrowths(of, 'second', [{ region: 'R-2', factor: 'F1.2', growth: 104 }]));
    const before = of.records;
    const gone = of.make(deleteScenario(of, 'first'));
    expect([...recordsOf(of.records, 'scenario'), ...recordsOf(of.records, 'project')]).toEqual([]);
    expect(changesOf(of.records, 'first')).toBe(0);
    of.make(inverse(gone));
    expect(of.plan('second')).toEqual(planOf(before, 'second', { ...ground, settings: of.settings }));
  });

  it('are copied with all that they change', () => {
    const of = branched();
    of.make(overrideCells(of, 'second', [{ ...cell, observation: figure(120) }]));
    of.make(saveProject(of, 'second', 'p', project));
    of.made(duplicateScenario(of, 'second', { id: 'third', name: 'Үшінші' }));
    expect(of.plan('third')).toEqual(of.plan('second'));
    of.make(deleteScenario(of, 'second'));
    expect(of.plan('third').projects).toHaveLength(1);
  });
});

describe('cells of a scenario', () => {
  it('are planned values, remember what stood in the base, and go back to it', () => {
    const of = branched();
    of.make(overrideCells(of, 'first', [{ ...cell, observation: figure(120) }]));
    expect(recordsOf(of.records, 'override').get('first/R-1/exports/2025')).toEqual({
      scenario: 'first',
      ...cell,
      observation: figure(120, 'plan'),
      seen: figure(100),
    });
    expect(of.plan('second').overrides).toEqual([{ ...cell, observation: figure(120, 'plan') }]);
    of.make(backToBase(of, 'first', [cell]));
    expect(of.plan('second').overrides).toEqual([]);
  });

  it('set to what stands there anyway are no change: of the base, or of what the scenario branches off', () => {
    const of = branched();
    expect(overrideCells(of, 'first', [{ ...cell, observation: figure(100) }]).edits).toEqual([]);
    of.make(overrideCells(of, 'first', [{ ...cell, observation: figure(120) }]));
    expect(overrideCells(of, 'second', [{ ...cell, observation: figure(120) }]).edits).toEqual([]);
    of.make(overrideCells(of, 'second', [{ ...cell, observation: figure(100) }]));
    expect(of.plan('second').overrides).toEqual([{ ...cell, observation: figure(100, 'plan') }]);
    of.make(overrideCells(of, 'first', [{ ...cell, observation: figure(100) }]));
    expect(changesOf(of.records, 'first')).toBe(0);
  });

  it('keep what was seen when they were first set, until one takes note that the base has moved on', () => {
    const of = branched();
    of.make(overrideCells(of, 'first', [{ ...cell, observation: figure(120) }]));
    of.base = figure(105);
    of.make(overrideCells(of, 'first', [{ ...cell, observation: figure(130) }]));
    const seen = () => recordsOf(of.records, 'override').get('first/R-1/exports/2025')?.seen;
    expect(seen()).toEqual(figure(100));
    of.make(acknowledgeBase(of, 'first', [cell]));
    expect(seen()).toEqual(figure(105));
  });
});

describe('projects of a scenario', () => {
  it('come along a branch, where a change of one stands in its place', () => {
    const of = branched();
    of.make(saveProject(of, 'first', 'p', project));
    expect(of.plan('second').projects).toEqual([{ id: 'p', ...project }]);
    of.make(saveProject(of, 'second', 'p', { ...project, share: 50 }));
    expect(of.plan('first').projects).toMatchObject([{ share: 100 }]);
    expect(of.plan('second').projects).toMatchObject([{ share: 50 }]);
  });

  it('are unticked in a branch where they come from above, and taken away where they are its own', () => {
    const of = branched();
    of.make(saveProject(of, 'first', 'p', project));
    of.make(deleteProject(of, 'second', 'p'));
    expect(of.plan('second').projects).toMatchObject([{ id: 'p', included: false }]);
    expect(of.plan('first').projects).toMatchObject([{ id: 'p', included: true }]);
    of.make(deleteProject(of, 'first', 'p'));
    expect(recordsOf(of.records, 'project').get('first/p')).toBeUndefined();
  });

  it('are in an order that does not depend on who came first', () => {
    const [one, other] = [branched(), branched()];
    const named = (name: string): [string, Omit<Project, 'scenario'>] => [name, { ...project, name }];
    for (const each of [named('a'), named('b')]) one.make(saveProject(one, 'first', ...each));
    for (const each of [named('b'), named('a')]) other.make(saveProject(other, 'first', ...each));
    expect(one.plan('second').projects).toEqual(other.plan('second').projects);
  });

  it('replace what was seen when the edit began, not what has come in since', () => {
    const of = branched();
    of.make(saveProject(of, 'first', 'p', project));
    const seen = recordsOf(of.records, 'project').get('first/p') ?? null;
    of.make(saveProject(of, 'first', 'p', { ...project, share: 70 }));
    const edits = (saved: { readonly seen?: Project | null }) =>
      saveProjects(of, 'first', [{ project: 'p', said: { ...project, share: 50 }, ...saved }]).edits;
    expect(edits({ seen })).toMatchObject([{ before: { share: 100 }, after: { share: 50 } }]);
    expect(edits({ seen: null })).toMatchObject([{ before: null }]);
    expect(edits({})).toMatchObject([{ before: { share: 70 } }]);
  });

  it('are added, changed and taken away many at once, in one step that is named by what it does', () => {
    const of = branched();
    const added = of.make(
      saveProjects(of, 'first', [
        { project: 'p', said: project },
        { project: 'q', said: { ...project, name: 'Кеніш' } },
      ]),
    );
    expect(added.label).toEqual({ code: 'projects', act: 'added', projects: 2 });
    const changed = saveProjects(of, 'first', [{ project: 'q', said: { ...project, name: 'Кеніш', share: 50 } }]);
    expect(changed.label).toEqual({ code: 'recorded', of: 'project', act: 'changed', name: 'Кеніш' });
    const gone = of.make(deleteProjects(of, 'first', ['p', 'q']));
    expect(gone.label).toEqual({ code: 'projects', act: 'deleted', projects: 2 });
    expect(of.plan('first').projects).toEqual([]);
    of.make(inverse(gone));
    expect(of.plan('first').projects.map(({ name }) => name)).toEqual(['Зауыт', 'Кеніш']);
  });
});

describe('what is planned', () => {
  it('are years after the last observed one, at most five; an observed year is planned no more', () => {
    const of = new Package();
    const change = planYears(of, 2025, 2);
    expect(change).toMatchObject({ ok: true, value: { edits: [{ after: { planningYears: [2026, 2027] } }] } });
    expect(planYears(of, 2025, 6)).toEqual({ ok: false, problem: { code: 'planningYearsMany', most: 5 } });
    of.settings = { ...of.settings, planningYears: [2025, 2026] };
    expect(of.plan(null).years).toEqual([2026]);
  });

  it('is a growth expected of a peer, until its own past is good enough again', () => {
    const of = branched();
    of.make(expectGrowths(of, 'first', [{ region: 'R-2', factor: 'F1.2', growth: 104 }]));
    expect(of.plan('second').growths).toEqual([{ region: 'R-2', factor: 'F1.2', growth: 104 }]);
    of.make(expectGrowths(of, 'first', [{ region: 'R-2', factor: 'F1.2', growth: null }]));
    expect(of.plan('second').growths).toEqual([]);
  });

  it('is an exchange rate above 0 with its source', () => {
    const of = new Package();
    expect(setExchangeRate(of, 'USD', 2025, { rate: 520, source: 'ҰБ' })).toMatchObject({
      ok: true,
      value: { edits: [{ after: { exchangeRates: { 'USD@2025': { rate: 520, source: 'ҰБ' } } } }] },
    });
    for (const rate of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(setExchangeRate(of, 'USD', 2025, { rate, source: '' })).toMatchObject({ ok: false });
    }
  });
});
