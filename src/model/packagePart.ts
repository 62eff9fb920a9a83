import type { ScenarioId, WeightSetId } from './scenario';

/** What a file can hold in the place of a whole package. */
export const HELD_PARTS = ['survey', 'scenario', 'weights'] as const;
export type HeldPart = (typeof HELD_PARTS)[number];

/** A part of a package: its survey, one scenario with all that it stands on, one weight set. */
export type SentPart =
  | { readonly kind: 'survey' }
  | { readonly kind: 'scenario'; readonly id: ScenarioId }
  | { readonly kind: 'weights'; readonly id: WeightSetId };
