import { growthId } from '../model/branchRecords';
import type { Change } from '../model/change';
import type { Recorded } from '../model/present';
import { type RecordEdit, recordsOf } from '../model/records';
import { samePlain } from '../model/same';
import type { PeerGrowth, ScenarioId } from '../model/scenario';

/** The growth that is expected of a peer; null: that of its own past again. */
export interface ExpectedGrowth extends Pick<PeerGrowth, 'region' | 'factor'> {
  readonly growth: number | null;
}

/** Says which growths a scenario expects of peers in planning years, in one step. */
export function expectGrowths(
  { records }: Pick<Recorded, 'records'>,
  scenario: ScenarioId,
  expected: readonly ExpectedGrowth[],
): Change {
  const edits = expected.flatMap(({ growth, ...of }): readonly RecordEdit[] => {
    const id = growthId(scenario, of);
    const before = recordsOf(records, 'growth').get(id) ?? null;
    const after: PeerGrowth | null = growth === null ? null : { scenario, ...of, growth };
    return samePlain(before, after) ? [] : [{ kind: 'record', of: 'growth', id, before, after }];
  });
  return {
    label: {
      code: 'recorded',
      of: 'growth',
      act: 'changed',
      name: recordsOf(records, 'scenario').get(scenario)?.name ?? '',
    },
    edits,
  };
}
