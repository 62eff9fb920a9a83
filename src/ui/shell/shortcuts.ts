import { onCleanup } from 'solid-js';
import { settleTyping } from '../parts/settle';

/** A key with what is held down with it. By `code`, the place on the keyboard: Kazakh and Russian layouts have other letters. */
export interface Keys {
  readonly code: string;
  /** The code is the sign that it writes, wherever the layout has it; any field keeps it, that of a grid too. */
  readonly writes?: boolean;
  readonly ctrl?: boolean;
  readonly alt?: boolean;
  readonly shift?: boolean;
  /** Also where text is being typed; left out, the field keeps the key (its own undo, say). */
  readonly inFields?: boolean;
  /** Also under a dialog that lies over the page: it changes nothing. */
  readonly overDialogs?: boolean;
}

/** Keys that do something on every screen. */
export interface Shortcut extends Keys {
  readonly run: () => void;
  /** False: it has nothing to act on now, and another shortcut of the same key may. */
  readonly hasObject?: () => boolean;
}

/** As they are printed: `Ctrl+Shift+Z`. */
export const keysText = ({ code, ctrl, alt, shift }: Keys): string =>
  [
    ...(ctrl === true ? ['Ctrl'] : []),
    ...(alt === true ? ['Alt'] : []),
    ...(shift === true ? ['Shift'] : []),
    code.replace(/^(?:Key|Digit)/, ''),
  ].join('+');

/** As assistive software reads them. */
export const spokenKeys = (keys: Keys): string => keysText(keys).replace('Ctrl', 'Control');

const matches = (event: KeyboardEvent, shortcut: Shortcut): boolean =>
  (shortcut.writes === true
    ? event.key === shortcut.code
    : event.code === shortcut.code && event.shiftKey === (shortcut.shift ?? false)) &&
  (event.ctrlKey || event.metaKey) === (shortcut.ctrl ?? false) &&
  event.altKey === (shortcut.alt ?? false);

/**
 * A grid keeps one field focused all the time: there the product's keys work, but those that write something, and it stops
 * those it wants itself.
 */
function isTyping(target: EventTarget | null, writes: boolean): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const field = target.isContentEditable || target.matches('textarea, input:not([type=radio], [type=checkbox])');
  return field && (writes || target.closest('[role=grid]') === null);
}

/** Whether something lies over the whole page: what is under it is not to be changed meanwhile. */
const isUnderModal = (): boolean => document.querySelector('dialog:modal') !== null;

/** Listens for the keys of the product as long as the owner lives. Keys that something nearer has taken are left alone. */
export function listenForShortcuts(shortcuts: readonly Shortcut[]): void {
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const isUnder = isUnderModal();
    const found = shortcuts.filter((each) => matches(event, each) && (!isUnder || each.overDialogs === true));
    const shortcut = found.find((each) => each.hasObject?.() ?? true) ?? found[0];
    if (shortcut === undefined || (!shortcut.inFields && isTyping(event.target, shortcut.writes === true))) return;
    event.preventDefault();
    settleTyping();
    shortcut.run();
  };
  window.addEventListener('keydown', press);
  onCleanup(() => window.removeEventListener('keydown', press));
}
