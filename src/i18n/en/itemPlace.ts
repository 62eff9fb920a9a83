import type { ItemPosition } from '../../model/assessment';

const KINDS: Readonly<Record<ItemPosition['kind'], string>> = {
  requirement: 'requirement',
  note: 'note',
  type: 'type',
};

export const itemName = (kind: ItemPosition['kind'], number: number): string => `${KINDS[kind]} ${number}`;

export const itemPlace = ({ provision, kind, number }: ItemPosition): string =>
  `provision ${provision}, ${itemName(kind, number)}`;
