import type { Dictionary } from '../../i18n';

type Words = Dictionary['sheet'];

/** Keys as keyboards print them, or what the mouse does, and the word for what comes of it. */
export type SheetWay = readonly [string | { readonly mouse: keyof Words['mouse'] }, keyof Words['keyWords']];

/** The keys of the sheet as they are told, group by group. */
export const SHEET_KEYS: readonly (readonly [keyof Words['keyGroups'], readonly SheetWay[]])[] = [
  [
    'move',
    [
      ['← ↑ → ↓', 'arrows'],
      ['Ctrl+← ↑ → ↓', 'blocks'],
      ['Tab, Shift+Tab', 'tab'],
      ['Enter, Shift+Enter', 'enter'],
      ['Home, End', 'home'],
      ['Ctrl+Home, Ctrl+End', 'corners'],
      ['PageUp, PageDown', 'page'],
      ['Ctrl+G', 'goTo'],
      ['Alt+PageUp, Alt+PageDown', 'year'],
      ['F8, Shift+F8', 'findings'],
      ['Esc, Tab', 'leave'],
    ],
  ],
  [
    'edit',
    [
      ['0–9', 'type'],
      ['F2', 'edit'],
      ['Backspace', 'erase'],
      ['Space', 'open'],
      ['Esc', 'cancel'],
      ['=', 'formula'],
    ],
  ],
  [
    'select',
    [
      ['Shift+← ↑ → ↓', 'extend'],
      ['Shift+Space', 'row'],
      ['Ctrl+Space', 'column'],
      ['Ctrl+A', 'all'],
      ['Enter, Tab', 'inBlock'],
    ],
  ],
  [
    'change',
    [
      ['Ctrl+D', 'fillDown'],
      ['Ctrl+R', 'fillRight'],
      [{ mouse: 'handle' }, 'handle'],
      [{ mouse: 'handleWithControl' }, 'handleWithControl'],
      [{ mouse: 'handleTwice' }, 'handleTwice'],
      ['Delete', 'clear'],
      ['Ctrl+C, Ctrl+V', 'copy'],
      ['Ctrl+X', 'cut'],
      ['Ctrl+Z', 'undo'],
      ['Ctrl+Y, Ctrl+Shift+Z', 'redo'],
    ],
  ],
  [
    'columns',
    [
      ['Alt+↓', 'menu'],
      ['Ctrl+Shift+L', 'filter'],
    ],
  ],
];
