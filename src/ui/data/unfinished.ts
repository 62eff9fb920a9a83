import { onCleanup } from 'solid-js';
import type { PackageId } from '../../model/package';
import { type CellDraft, keepCellDraft, standingText, takeCellDraft } from '../../state/cellDraft';
import type { createEditing } from './editing';
import type { DataScreenView } from './view';

/**
 * Keeps what is being typed into a cell when the page is reloaded or closed, and goes on with it on the next visit. It
 * is written nowhere meanwhile: only whoever types knows whether it is whole.
 */
export function createUnfinished(view: DataScreenView, editing: ReturnType<typeof createEditing>, id: PackageId) {
  const { app } = view;
  const scenario = () => app.session.scenario();

  const keep = (): void => {
    const [text, begun] = [view.typedText(), editing.begun()];
    if (text === null || begun === null) return;
    keepCellDraft(id, { ...begun.address, scenario: scenario(), text, over: standingText(begun.seen) });
  };
  /** A page that was put aside whole is still being typed into. */
  const forget = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) takeCellDraft(id);
  };
  window.addEventListener('pagehide', keep);
  window.addEventListener('pageshow', forget);
  onCleanup(() => {
    window.removeEventListener('pagehide', keep);
    window.removeEventListener('pageshow', forget);
  });

  const isActive = ({ region, input, year }: CellDraft): boolean => {
    const column = view.activeColumn();
    const found = view.frame().regions[view.activeRegion()];
    return column?.kind === 'series' && column.input === input && column.year === year && found?.code === region;
  };

  /** Another tab may have written to the cell while the text slept: who writes over that has to know of it. */
  const toldOf = ({ text, over }: CellDraft): string => {
    const words = app.words();
    const isOther = over !== undefined && over !== standingText(editing.begun()?.seen ?? null);
    if (!isOther) return words.data.unfinished(text);
    const { row, column } = view.active();
    return words.data.unfinishedOver(text, view.source.cell(row, column).text || words.trace.emptyCell);
  };

  return {
    /** Once there is a sheet to type into. */
    goOn(): void {
      const draft = takeCellDraft(id);
      if (draft === null) return;
      if (draft.scenario === scenario()) view.goToAddress(draft);
      if (draft.scenario === scenario() && isActive(draft)) {
        view.typeText(draft.text);
        editing.say(toldOf(draft));
      } else editing.onStranded(draft.text);
    },
  };
}
