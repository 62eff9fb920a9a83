import { growthId } from '../model/branch';
import type { Change } from '../model/change';
import type { Recorded } from '../model/present';
import { recordsOf } from '../model/records';
import { samePlain } from '../model/same';
import type { PeerGrowth, ScenarioId } from '../model/scenario';

/** Says which growth a scenario expects of a peer in planning years; null: that of its own past again. */
export function expectGrowth(
  { records }: Pick<Recorded, 'records'>,
  scenario: ScenarioId,
  of: Pick<PeerGrowth, 'region' | 'factor'>,
  growth: number | null,
): Change {
  const id = growthId(scenario, of);
  const before = recordsOf(records, 'growth').get(id) ?? null;
  const after: PeerGrowth | null = growth === null ? null : { scenario, ...of, growth };
  return {
    label: {
      code: 'recorded',
      of: 'growth',
      act: 'changed',
      name: recordsOf(records, 'scenario').get(scenario)?.name ?? '',
    },
    edits: samePlain(before, after) ? [] : [{ kind: 'record', of: 'growth', id, before, after }],
  };
}
