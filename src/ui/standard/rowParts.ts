import type { StandardProvision } from '../../model/wholeMethodology';

/** What a row of the list is about. */
export interface RowPart {
  readonly id: string;
  /** A note or a type: ticked or not, where a requirement has one of four marks. */
  readonly isTicked: boolean;
}

/** Everything that has a row, by its id. */
export const partsOf = (provisions: readonly StandardProvision[]): ReadonlyMap<string, RowPart> =>
  new Map(
    provisions
      .flatMap(({ items }) => items)
      .flatMap(({ id, kind, anyOf = [] }): RowPart[] => [
        { id, isTicked: kind === 'note' },
        ...anyOf.map((type) => ({ id: type.id, isTicked: true })),
      ])
      .map((part) => [part.id, part]),
  );
