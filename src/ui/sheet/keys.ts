/** Ways to move the active cell; with Shift, the other corner of the selection. */
const MOTIONS = [
  'up',
  'down',
  'left',
  'right',
  'blockUp',
  'blockDown',
  'blockLeft',
  'blockRight',
  'pageUp',
  'pageDown',
  'home',
  'end',
  'first',
  'last',
] as const;
export type Motion = (typeof MOTIONS)[number];

/** What a key can ask of the sheet. */
export type Command =
  | Motion
  | 'next'
  | 'previous'
  | 'below'
  | 'above'
  | 'edit'
  | 'open'
  | 'erase'
  | 'clear'
  | 'cancel'
  | 'selectAll'
  | 'selectRow'
  | 'selectColumn'
  | 'fillDown'
  | 'fillRight'
  | 'goTo'
  | 'columnMenu'
  | 'undo'
  | 'redo';

/** Ready: a key moves. Replacing: typed over the cell, a motion commits. Editing: the arrows move the caret. */
export type Mode = 'ready' | 'replacing' | 'editing';

/** One key and what it does. `shift: 'extends'`: with Shift the same motion extends the selection. */
export interface KeyBinding {
  /** By meaning, for keys that are the same on every layout … */
  readonly key?: string;
  /** … or by place on the keyboard, so that Ctrl+Z is the same key under Kazakh and Russian layouts. */
  readonly code?: string;
  readonly control?: true;
  readonly alt?: true;
  readonly shift?: true | 'extends';
  readonly command: Command;
  readonly modes: readonly Mode[];
}

const READY: readonly Mode[] = ['ready'];
const UNLESS_EDITING: readonly Mode[] = ['ready', 'replacing'];
const ALWAYS: readonly Mode[] = ['ready', 'replacing', 'editing'];

const motion = (key: string, command: Motion): KeyBinding => ({
  key,
  shift: 'extends',
  command,
  modes: UNLESS_EDITING,
});
const farMotion = (key: string, command: Motion): KeyBinding => ({ ...motion(key, command), control: true });

/** Every key of the sheet: the only place that knows them. */
export const KEY_BINDINGS: readonly KeyBinding[] = [
  motion('ArrowUp', 'up'),
  motion('ArrowDown', 'down'),
  motion('ArrowLeft', 'left'),
  motion('ArrowRight', 'right'),
  farMotion('ArrowUp', 'blockUp'),
  farMotion('ArrowDown', 'blockDown'),
  farMotion('ArrowLeft', 'blockLeft'),
  farMotion('ArrowRight', 'blockRight'),
  motion('PageUp', 'pageUp'),
  motion('PageDown', 'pageDown'),
  motion('Home', 'home'),
  motion('End', 'end'),
  farMotion('Home', 'first'),
  farMotion('End', 'last'),
  { key: 'Tab', command: 'next', modes: ALWAYS },
  { key: 'Tab', shift: true, command: 'previous', modes: ALWAYS },
  { key: 'Enter', command: 'below', modes: ALWAYS },
  { key: 'Enter', shift: true, command: 'above', modes: ALWAYS },
  { key: 'Escape', command: 'cancel', modes: ALWAYS },
  { key: 'F2', command: 'edit', modes: UNLESS_EDITING },
  { key: 'Backspace', command: 'erase', modes: READY },
  { key: 'Delete', command: 'clear', modes: READY },
  { code: 'Space', command: 'open', modes: READY },
  { code: 'KeyA', control: true, command: 'selectAll', modes: READY },
  { code: 'Space', shift: true, command: 'selectRow', modes: READY },
  { code: 'Space', control: true, command: 'selectColumn', modes: READY },
  { code: 'KeyD', control: true, command: 'fillDown', modes: READY },
  { code: 'KeyR', control: true, command: 'fillRight', modes: READY },
  { code: 'KeyG', control: true, command: 'goTo', modes: ALWAYS },
  { key: 'ArrowDown', alt: true, command: 'columnMenu', modes: READY },
  { code: 'KeyZ', control: true, command: 'undo', modes: READY },
  { code: 'KeyY', control: true, command: 'redo', modes: READY },
  { code: 'KeyZ', control: true, shift: true, command: 'redo', modes: READY },
];

/** What of a keyboard event decides its meaning. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const isMotion = (command: Command): command is Motion => (MOTIONS as readonly Command[]).includes(command);

/** A command as a key gives it. `extend`: it is a motion that moves only the other corner. */
export type KeyCommand =
  | { readonly command: Motion; readonly extend: boolean }
  | { readonly command: Exclude<Command, Motion>; readonly extend: false };

/**
 * The command of a key in a mode, or null where the key is not the sheet's. AltGr, which browsers report as Ctrl with
 * Alt, is never the sheet's.
 */
export function commandOf(press: KeyPress, mode: Mode): KeyCommand | null {
  const control = press.ctrlKey || press.metaKey;
  const found = KEY_BINDINGS.find(
    (binding) =>
      (binding.code === undefined ? binding.key === press.key : binding.code === press.code) &&
      (binding.control ?? false) === control &&
      (binding.alt ?? false) === press.altKey &&
      (binding.shift === 'extends' || (binding.shift ?? false) === press.shiftKey) &&
      binding.modes.includes(mode),
  );
  if (found === undefined) return null;
  const { command } = found;
  return isMotion(command) ? { command, extend: press.shiftKey } : { command, extend: false };
}

/** Whether a key would type something: said to the user where the cell is read-only. */
export const isTyping = (press: KeyPress): boolean => !press.ctrlKey && !press.metaKey && [...press.key].length === 1;

/** Whether a key takes typing back or makes it again: while a text is being typed that is the text field's own business. */
export const isTextUndo = (press: KeyPress): boolean =>
  (press.ctrlKey || press.metaKey) && !press.altKey && (press.code === 'KeyZ' || press.code === 'KeyY');
