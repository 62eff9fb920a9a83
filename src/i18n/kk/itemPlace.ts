import type { ItemPosition } from '../../model/assessment';

const KINDS: Readonly<Record<ItemPosition['kind'], string>> = {
  requirement: 'талап',
  note: 'ескертпе',
  type: 'тип',
};

/** A requirement, note or type by its number: `10-талап`. */
export const itemName = (kind: ItemPosition['kind'], number: number): string => `${number}-${KINDS[kind]}`;

/** Where it stands in the standard: `3-ереже, 10-талап`. */
export const itemPlace = ({ provision, kind, number }: ItemPosition): string =>
  `${provision}-ереже, ${itemName(kind, number)}`;
