import type { Observation } from '../../model/observation';
import type { ImportEffect } from '../../state/importing';

/** What may differ between two observations besides the figure itself. */
const SIDE_FIELDS = ['status', 'source', 'note', 'borders', 'formula'] as const;
export type SideField = (typeof SIDE_FIELDS)[number];

/** In what two observations differ besides the figure: a figure may stay and its status or source change. */
export const sideDifferences = (before: Observation, after: Observation): readonly SideField[] =>
  SIDE_FIELDS.filter((field) => sideField(before, field) !== sideField(after, field));

const sideField = (observation: Observation, field: SideField): string | undefined =>
  field === 'status' ? (observation.kind === 'number' ? observation.status : undefined) : observation[field];

/** How many cells or responses would be written. */
export const written = ({ added, changed, described }: ImportEffect): number =>
  added + changed.length + described.length;
