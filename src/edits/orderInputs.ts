import type { Change } from '../model/change';
import type { InputCode } from '../model/methodology';
import type { Present } from '../model/present';
import { inOrder } from './inOrder';

/** Puts the package's own series in another order; codes that are left out stand last, in the order they had. */
export function orderInputs({ settings }: Pick<Present, 'settings'>, codes: readonly InputCode[]): Change {
  const { inputs } = settings;
  const after = inOrder(inputs, codes);
  return {
    label: { code: 'inputsOrdered' },
    edits: after === inputs ? [] : [{ kind: 'settings', before: { inputs }, after: { inputs: after } }],
  };
}
