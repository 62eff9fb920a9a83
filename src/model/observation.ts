/** How sure a figure is. `projected` cells of planning years are computed, never stored, and so are not among these. */
export const STATUSES = ['final', 'provisional', 'estimate', 'synthetic', 'plan'] as const;
export type Status = (typeof STATUSES)[number];

/** Where a value came from. */
export interface Provenance {
  readonly source?: string;
  readonly note?: string;
  /** Date (ISO) of the borders the value is on, where they are not the region's at that year's end (methodology.md §11). */
  readonly borders?: string;
  /** The arithmetic it was typed as: `=1200*1,05`. */
  readonly formula?: string;
  /** Someone has looked at the figure and lets it stand: checks doubt it no more. Another figure in its place is unchecked. */
  readonly checked?: true;
}

/**
 * One cell: region × input × year. A missing or unreadable value is a value too, with its reason or the text as typed:
 * it flows through the sums and shows in the cell, and counts nowhere.
 */
export type Observation = Provenance &
  (
    | { readonly kind: 'number'; readonly value: number; readonly status: Status }
    | { readonly kind: 'missing'; readonly reason: string }
    | { readonly kind: 'invalid'; readonly text: string }
  );

/** The same as a plan: a number is one, whatever it was. */
export const planned = (observation: Observation | null): Observation | null =>
  observation?.kind === 'number' ? { ...observation, status: 'plan' } : observation;

/** Whether two observations are the same in every respect (null: no observation). */
export function sameObservation(a: Observation | null, b: Observation | null): boolean {
  if (a === null || b === null) return a === b;
  const sameProvenance =
    a.source === b.source &&
    a.note === b.note &&
    a.borders === b.borders &&
    a.formula === b.formula &&
    a.checked === b.checked;
  if (!sameProvenance) return false;
  if (a.kind === 'number') return b.kind === 'number' && Object.is(a.value, b.value) && a.status === b.status;
  if (a.kind === 'missing') return b.kind === 'missing' && a.reason === b.reason;
  return b.kind === 'invalid' && a.text === b.text;
}
