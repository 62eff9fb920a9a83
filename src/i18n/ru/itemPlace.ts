import type { ItemPosition } from '../../model/assessment';

const KINDS: Readonly<Record<ItemPosition['kind'], string>> = {
  requirement: 'требование',
  note: 'примечание',
  type: 'тип',
};

export const itemName = (kind: ItemPosition['kind'], number: number): string => `${KINDS[kind]} ${number}`;

export const itemPlace = ({ provision, kind, number }: ItemPosition): string =>
  `положение ${provision}, ${itemName(kind, number)}`;
