import { type PasteGround, planPaste, writeHtml } from './clipboard';
import { reportSkipped } from './commands';
import type { Editor } from './editor';
import type { Grid } from './grid';
import { countCells, MOST_CELLS, readClipboard } from './pastedBlock';
import { extending, rowsOf, selecting } from './selection';
import type { CellRange, SheetProps, SheetSource } from './source';
import { writeBlock } from './writeBlock';

/** The texts of a range, each row of data once, as the clipboard takes them. */
function textsOf(source: SheetSource, range: CellRange, { unpinnedRow }: PasteGround): string[][] {
  return rowsOf(range, unpinnedRow).map((row) => {
    const line: string[] = [];
    for (let column = range.left; column <= range.right; column++) line.push(source.copyText(row, column));
    return line;
  });
}

/** What the sheet does on the browser's own clipboard events; a text being edited copies and pastes by itself. */
export interface Transfer {
  onCopy(event: ClipboardEvent): void;
  onCut(event: ClipboardEvent): void;
  onPaste(event: ClipboardEvent): void;
}

export function createTransfer(grid: Grid, editor: Editor, props: SheetProps): Transfer {
  const isOurs = (event: ClipboardEvent): event is ClipboardEvent & { readonly clipboardData: DataTransfer } =>
    event.clipboardData !== null && grid.hasCells() && !editor.owns(event);

  /** Puts the selection on the clipboard; null where that is not the sheet's business. */
  const copied = (event: ClipboardEvent): readonly (readonly string[])[] | null => {
    if (!isOurs(event)) return null;
    event.preventDefault();
    const texts = textsOf(grid.source(), grid.range(), grid.ground());
    event.clipboardData.setData('text/plain', writeBlock(texts));
    event.clipboardData.setData('text/html', writeHtml(texts));
    return texts;
  };

  return {
    onCopy(event) {
      const texts = copied(event);
      if (texts !== null) props.onCopy?.(grid.range(), texts);
    },
    onCut(event) {
      const texts = copied(event);
      if (texts !== null) props.onCut?.(grid.range(), texts);
    },
    onPaste(event) {
      if (!isOurs(event)) return;
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      const cells = countCells(text);
      if (cells > MOST_CELLS) {
        props.onTooLarge?.(cells, MOST_CELLS);
        return;
      }
      const block = readClipboard(text, event.clipboardData.getData('text/html'));
      if (block === null) return;
      if (props.onPasteBlock !== undefined) {
        props.onPasteBlock(block, grid.range());
        return;
      }
      const { batch, skipped, range } = planPaste(block.rows, grid.range(), grid.ground());
      if (batch.length > 0) props.onPaste?.(batch);
      const corner = selecting({ row: range.top, column: range.left });
      grid.select(extending(corner, { row: range.bottom, column: range.right }));
      reportSkipped(props, skipped, batch.length);
    },
  };
}
