import { describe, expect, it } from 'vitest';
import { wholeOrder5 as order5 } from '../methodology/whole';
import type { SettingsFields } from '../model/change';
import type { PackageSettings } from '../model/package';
import type { WholeMethodology } from '../model/wholeMethodology';
import { sampleSettings } from '../storage/samplePackage';
import { changeMethodology } from './changeMethodology';

const holding = (inputs: readonly string[], settings: Partial<PackageSettings> = {}) => ({
  settings: { ...sampleSettings(), methodology: 'own', ...settings },
  hasObservations: (input: string) => inputs.includes(input),
});

/** The settings that a change leads to. */
function settingsAfter(
  holdings: ReturnType<typeof holding>,
  before: WholeMethodology,
  after: WholeMethodology,
): SettingsFields {
  const result = changeMethodology(holdings, before, after, 'changed');
  if (!result.ok) throw new Error(result.problem.code);
  const edit = result.value.edits.find((each) => each.kind === 'settings');
  return edit?.kind === 'settings' ? edit.after : {};
}

const copy: WholeMethodology = { ...order5, id: 'own' };
/** Without the direction of exports. */
const without: WholeMethodology = {
  ...copy,
  directions: copy.directions.filter(({ code }) => code !== 'F1' && code !== 'F4'),
  inputs: copy.inputs.filter(({ code }) => !code.startsWith('exports')),
};

describe('changing the methodology of a package', () => {
  it('changes nothing but the id in the settings where nothing else follows from it', () => {
    expect(settingsAfter(holding(['exports'], { methodology: order5.id }), order5, copy)).toEqual({
      methodology: 'own',
    });
    const idle = changeMethodology(holding([]), copy, copy, 'changed');
    expect(idle.ok && idle.value.edits).toEqual([]);
  });

  it('keeps figures of inputs and typed factors that go as series of the package’s own', () => {
    const { inputs } = settingsAfter(holding(['exports', 'F4.1']), copy, without);
    expect(inputs?.map(({ code }) => code)).toEqual(['exports', 'F4.1']);
    expect(inputs?.[0]?.names).toEqual(copy.inputs.find(({ code }) => code === 'exports')?.names);
  });

  it('takes a series of the package’s own over where the methodology names it', () => {
    const exports = copy.inputs.find(({ code }) => code === 'exports');
    if (exports === undefined) throw new Error('the Order has it');
    const settings = { inputs: [exports, { ...exports, code: 'roads' }] };
    expect(settingsAfter(holding(['exports'], settings), without, copy).inputs?.map(({ code }) => code)).toEqual([
      'roads',
    ]);
  });

  it('refuses a series whose code the methodology looks for an index under', () => {
    const unit = { measure: 'number' } as const;
    const own = { code: 'exports_index', names: order5.names, unit };
    const after = { ...copy, inputs: copy.inputs.filter(({ code }) => code !== 'exports_index') };
    expect(changeMethodology(holding([], { inputs: [own] }), without, after, 'changed')).toEqual({
      ok: false,
      problem: { code: 'codeTaken', text: 'exports_index' },
    });
  });

  it('lets readings follow the new defaults where the package had kept to the old ones', () => {
    const after: WholeMethodology = {
      ...copy,
      readings: { ...copy.readings, points: 'linear', inside: 'sum' },
      missing: 'worst',
    };
    const chosen = { ...sampleSettings().readings, points: 'ratio' as const };
    expect(settingsAfter(holding([], { readings: chosen }), copy, after)).toEqual({
      readings: { ...chosen, inside: 'sum' },
      missing: 'worst',
    });
  });

  it('lets experts and units go that nothing is left of', () => {
    const units = { exports: { measure: 'number' }, fdi: { measure: 'number' } } as const;
    const after: WholeMethodology = { ...without, directions: without.directions.filter(({ code }) => code !== 'F7') };
    const found = settingsAfter(holding(['fdi'], { expert: ['F7.4'], units }), copy, after);
    expect(found.expert).toEqual([]);
    expect(found.units).toEqual({ fdi: { measure: 'number' } });
  });
});
