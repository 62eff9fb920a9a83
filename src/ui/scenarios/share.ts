import { readQuantity } from '../../model/quantity';

/** A share as it is typed, in per cent: `40`, `12,5 %`; nothing typed is 0. Null: no number from 0 to 100. */
export function readShare(text: string): number | null {
  const typed = readQuantity(text, text.includes(',') ? ',' : '.');
  if (typed.kind === 'blank') return 0;
  return typed.kind === 'number' && typed.value >= 0 && typed.value <= 100 ? typed.value : null;
}
