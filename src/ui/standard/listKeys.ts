import type { Mark } from '../../model/assessment';
import type { RegionCode } from '../../model/region';
import { partsOf, type RowPart } from './rowParts';
import type { StandardView } from './view';

/** The mark that each digit gives, by its place on the keyboard: the Kazakh layout has letters on the digits. */
const MARK_OF_DIGIT: readonly (Mark | null)[] = [null, 'met', 'partly', 'not met', 'not applicable'];

interface ListKeysOptions {
  readonly view: StandardView;
  readonly region: RegionCode;
  readonly open: () => string | null;
  readonly setOpen: (item: string | null) => void;
}

/**
 * The keyboard of the list, heard wherever in it the focus is: 1–4 give the row a mark, 0 takes it away, arrows go to the
 * row above and below, Enter opens what stands behind the mark and Escape folds it again. In a text the keys are the text's,
 * but for Escape.
 */
export function listKeys({ view, region, open, setOpen }: ListKeysOptions): (event: KeyboardEvent) => void {
  const parts = partsOf(view.provisions);

  const mark = (part: RowPart, digit: number): boolean => {
    const wanted = MARK_OF_DIGIT[digit];
    if (wanted === undefined) return false;
    if (part.isTicked && wanted !== null && wanted !== 'met') return false;
    void view.standard.say(region, part.id, { mark: wanted });
    return true;
  };

  return (event) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('[data-item]');
    const part = parts.get(row?.dataset['item'] ?? '');
    if (row === null || part === undefined) return;
    if (event.key === 'Escape' && open() === part.id) setOpen(null);
    else if (isText(target)) return;
    else if (event.key === 'Enter' && !target.matches('button, a')) setOpen(open() === part.id ? null : part.id);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      focusRow(neighbour(row, event.key === 'ArrowDown' ? 1 : -1));
      return;
    } else if (!mark(part, digitOf(event))) return;
    event.preventDefault();
    if (event.key === 'Enter' && open() === part.id) row.querySelector<HTMLElement>('textarea')?.focus();
    else focusRow(row);
  };
}

const isText = (target: HTMLElement): boolean => target.matches('textarea, input[type=text]');

/** The digit of a key, on the row above the letters or on the block of numbers; −1 where it is none. */
function digitOf({ code, key }: KeyboardEvent): number {
  const digit = /^(Digit|Numpad)(\d)$/.exec(code);
  // Without Num Lock the block of numbers moves.
  if (digit === null || (digit[1] === 'Numpad' && key.length > 1))
    return ['Delete', 'Backspace'].includes(key) ? 0 : -1;
  return Number(digit[2]);
}

/** The row above or below, of whichever provision. */
function neighbour(row: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const rows = [...(row.closest('[data-rows]')?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  return rows[rows.indexOf(row) + step];
}

/** Puts the focus on what a row is marked with: the chosen mark, else the first, else what opens the row. */
export function focusRow(row: HTMLElement | undefined): void {
  const own = [...(row?.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]') ?? [])].filter(
    (input) => input.closest('[data-item]') === row,
  );
  const wanted = own.find((input) => input.checked) ?? own[0] ?? row?.querySelector<HTMLElement>('button');
  wanted?.focus();
}
