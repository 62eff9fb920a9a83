import { createEffect, on } from 'solid-js';
import { columnKey, stateAt } from '../../model/column';
import type { CellAddress } from '../../model/present';
import type { Notice } from '../../state/app';
import type { DataScreenView } from './view';

/**
 * What was told of texts that are no figures goes once none of them stands there any more: mended, emptied, undone, by
 * whichever way and in whichever tab.
 */
export function createUnreadTold(view: DataScreenView) {
  const { app } = view;
  let told: { readonly notice: Notice; readonly cells: readonly CellAddress[] } | null = null;
  createEffect(
    on(view.figures, ({ columns, regions }) => {
      if (told === null) return;
      const indices = new Map(regions.map(({ code }, index) => [code, index]));
      const stands = told.cells.some(({ region, input, year }) => {
        const column = columns.get(columnKey(input, year));
        return column !== undefined && stateAt(column, indices.get(region) ?? -1) === 'invalid';
      });
      if (stands) return;
      if (app.notice() === told.notice) app.dismissNotice();
      told = null;
    }),
  );
  return {
    /** The notice on view is about these cells. */
    isAbout(cells: readonly CellAddress[]): void {
      const notice = app.notice();
      told = notice === null || cells.length === 0 ? null : { notice, cells };
    },
    /** Whether the notice on view is one of them. */
    isOnView: (): boolean => told !== null && app.notice() === told.notice,
  };
}
