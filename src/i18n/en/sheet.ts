import { formatCount } from '../format';
import type { sheet as kazakh } from '../kk/sheet';
import { pluralEn } from '../plural';

const count = (value: number): string => formatCount(value, 'en');
const columns = (value: number): string => `${count(value)} ${pluralEn(value, 'column', 'columns')}`;
const rows = (value: number): string => `${count(value)} ${pluralEn(value, 'row', 'rows')}`;
const cells = (value: number): string => `${count(value)} ${pluralEn(value, 'cell', 'cells')}`;

export const sheet: typeof kazakh = {
  columnMenu: 'Column menu (Alt+↓)',
  ascending: 'Ascending',
  descending: 'Descending',
  natural: 'Original order',
  hide: (hidden) => (hidden === 1 ? 'Hide column' : `Hide ${columns(hidden)}`),
  showHidden: (hidden) => `Show ${columns(hidden)} hidden`,
  wider: 'Wider',
  narrower: 'Narrower',
  fit: 'Fit to contents',
  sortedBy: (column, order) => `Order: ${column} ${order === 'ascending' ? '↑' : '↓'}`,
  sorted: (column, order) => `Rows in ${order} order of ${column}. The data have not changed.`,
  unsort: 'Back to the original order',
  hidden: (hidden) => `Hidden: ${columns(hidden)}`,
  unhide: 'Show hidden columns',

  goTo: 'Go to',
  goToSearch: 'Region, factor or input: name or code',
  goToFound: 'Places found',
  goToNone: 'There is no such region and no such input.',
  goToRegion: 'region',
  goToColumn: 'column',

  otherRow: 'An expression takes cells of its own row only.',
  noCode: 'This cell has no code: an expression takes typed inputs only.',
  ownCell: 'A cell cannot refer to itself.',
  nothingToFill: (filled) => `A computed value is not copied: ${cells(filled)} not filled.`,
  continued: (done) =>
    `The series goes on: ${cells(done)}, marked as estimates. To repeat the same values, drag the handle with Ctrl.`,
  cut: (waiting) => `Cut: ${cells(waiting)}. Ctrl+V moves them to another place, Esc leaves all as it is.`,
  moved: (done) => `Moved: ${cells(done)}. Undo with Ctrl+Z.`,

  keys: 'Keys',
  keyGroups: {
    move: 'Moving',
    edit: 'Typing',
    select: 'Selecting',
    change: 'Fill and undo',
    columns: 'Columns',
  },
  mouse: { handle: 'Drag the handle', handleWithControl: 'Ctrl + handle', handleTwice: 'Double-click the handle' },
  keyWords: {
    arrows: 'to the next cell',
    blocks: 'to the edge of a block of figures',
    tab: 'right, left; Enter then returns to the first column',
    enter: 'down, up',
    home: 'to the start, to the end of the row',
    corners: 'to the start, to the end of the sheet',
    page: 'by a page',
    goTo: 'to a region or an input',
    year: 'to the year before, to the next year',
    findings: 'to the next doubt, or the one before',
    leave: 'leave the sheet',
    type: 'replace the figure',
    edit: 'correct the figure',
    cancel: 'put back what was there',
    erase: 'erase and type anew',
    open: 'switch the tick or open the list of the cell',
    formula: 'an expression; a cell of the row is taken by a click or by ←, →',
    extend: 'extend the selection',
    row: 'row',
    column: 'column',
    all: 'everything',
    inBlock: 'within what is selected: down, right; from the last cell to the first',
    fillDown: 'fill down',
    fillRight: 'fill right',
    handle: 'one value is repeated; a series of two or more numbers goes on',
    handleWithControl: 'the other way round: numbers are repeated, one number grows by 1',
    handleTwice: 'fill to the end of the block beside',
    clear: 'clear',
    copy: 'copy, paste',
    cut: 'cut: cells move only when they are pasted; Esc gives up',
    undo: 'undo',
    redo: 'redo',
    menu: 'column menu: order, width, hiding',
  },

  print: {
    year: (year) => `Year ${year}`,
    printed: (day) => `Printed ${day}`,
    by: (author) => `Made by ${author}`,
    marks: 'Marks',
    part: (part, of) => `part ${count(part)} of ${count(of)}`,
    sum: (printedRows, printedColumns) => `${rows(printedRows)}, ${columns(printedColumns)}`,
  },
};
