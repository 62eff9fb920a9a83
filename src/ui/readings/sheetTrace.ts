import type { Subject } from '../../model/explanation';
import { useApp } from '../../state/app';
import { useShell } from '../shell/shell';
import { tracedNumber } from '../trace/tracedNumber';

/** The number in a cell of a sheet, as it stands there. */
export interface CellNumber {
  readonly subject: Subject;
  readonly text: string;
}

/**
 * The trace bar tells the active cell of a sheet while the keyboard is in it, and F1 opens its chain.
 *
 * @param numberAt null where the cell holds no number of its own
 */
export function createSheetTrace(numberAt: (row: number, column: number) => CellNumber | null) {
  const [app, shell] = [useApp(), useShell()];
  let at: readonly [row: number, column: number] = [0, 0];
  let holder: HTMLElement | undefined;
  const tell = (): void => {
    if (!holder?.contains(document.activeElement)) return;
    const number = numberAt(...at);
    shell.showTrace(number === null ? null : tracedNumber(app, number.subject, number.text));
  };
  return {
    /** What the sheet stands in. */
    hold(element: HTMLElement): void {
      holder = element;
      element.addEventListener('focusin', tell);
    },
    onActivate(row: number, column: number): void {
      at = [row, column];
      tell();
    },
  };
}
