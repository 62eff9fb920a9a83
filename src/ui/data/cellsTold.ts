import { createEffect, on } from 'solid-js';
import { type Column, columnKey } from '../../model/column';
import type { CellAddress } from '../../model/present';
import type { Notice } from '../../state/app';
import type { DataScreenView } from './view';

/** Whether what was told of a cell is so still, by its column and where it stands in it. */
type IsStill = (column: Column, index: number) => boolean;

/**
 * What was told of cells goes once it is so of none of them any more: mended, emptied, typed over, undone, by whichever
 * way and in whichever tab.
 */
export function createCellsTold(view: DataScreenView) {
  const { app } = view;
  let told: { readonly notice: Notice; readonly cells: readonly CellAddress[]; readonly isStill: IsStill } | null =
    null;
  createEffect(
    on(view.figures, ({ columns, regions }) => {
      if (told === null) return;
      const indices = new Map(regions.map(({ code }, index) => [code, index]));
      const { cells, isStill } = told;
      const stands = cells.some(({ region, input, year }) => {
        const column = columns.get(columnKey(input, year));
        return column !== undefined && isStill(column, indices.get(region) ?? -1);
      });
      if (stands) return;
      if (app.notice() === told.notice) app.dismissNotice();
      told = null;
    }),
  );
  return {
    /** The notice on view is about these cells. */
    isAbout(cells: readonly CellAddress[], isStill: IsStill): void {
      const notice = app.notice();
      told = notice === null || cells.length === 0 ? null : { notice, cells, isStill };
    },
    /** Whether the notice on view is one of them. */
    isOnView: (): boolean => told !== null && app.notice() === told.notice,
  };
}
