import { formatCount } from '../format';
import type { sheet as kazakh } from '../kk/sheet';
import { pluralRu } from '../plural';

const count = (value: number): string => formatCount(value, 'ru');
const columns = (value: number): string => `${count(value)} ${pluralRu(value, 'столбец', 'столбца', 'столбцов')}`;
const rows = (value: number): string => `${count(value)} ${pluralRu(value, 'строка', 'строки', 'строк')}`;
const cells = (value: number): string => `${count(value)} ${pluralRu(value, 'ячейка', 'ячейки', 'ячеек')}`;

export const sheet: typeof kazakh = {
  columnMenu: 'Меню столбца (Alt+↓)',
  ascending: 'По возрастанию',
  descending: 'По убыванию',
  natural: 'Исходный порядок',
  hide: (hidden) => (hidden === 1 ? 'Скрыть столбец' : `Скрыть ${columns(hidden)}`),
  showHidden: (hidden) => `Показать скрытое: ${columns(hidden)}`,
  wider: 'Шире',
  narrower: 'Уже',
  fit: 'Ширина по содержимому',
  sortedBy: (column, order) => `Порядок: ${column} ${order === 'ascending' ? '↑' : '↓'}`,
  sorted: (column, order) =>
    `Строки упорядочены по ${order === 'ascending' ? 'возрастанию' : 'убыванию'}: ${column}. Данные не изменились.`,
  unsort: 'Вернуть исходный порядок',
  hidden: (hidden) => `Скрыто: ${columns(hidden)}`,
  unhide: 'Показать скрытые столбцы',

  filter: {
    open: 'Отфильтровать строки…',
    title: 'Фильтр строк',
    text: 'Название или код региона',
    which: 'Какие регионы',
    shownFor: { any: 'Все', findings: 'Под вопросом', missing: 'Без данных' },
    found: (found, all) => `Будет показано: ${count(found)} из ${count(all)}`,
    none: 'Таких строк нет.',
    show: 'Показать',
    showAll: 'Показать все строки',
    chip: (shown, all) => `Фильтр: ${count(shown)} из ${count(all)}`,
    shown: (shown, all) => `В таблице показано строк: ${count(shown)} из ${count(all)}. Данные не изменились.`,
    kept: (hidden) => `Скрытые фильтром строки не изменены: ${count(hidden)}.`,
  },

  goTo: 'Переход',
  goToSearch: 'Регион, фактор или показатель: название или код',
  goToFound: 'Найденные места',
  goToNone: 'Нет ни такого региона, ни такого показателя.',
  goToRegion: 'регион',
  goToColumn: 'столбец',

  otherRow: 'В выражение берутся только ячейки той же строки.',
  noCode: 'У этой ячейки нет кода: в выражение берутся только вводимые показатели.',
  ownCell: 'Ячейка не может ссылаться на саму себя.',
  nothingToFill: (filled) => `Вычисленное значение не копируется: не заполнено ${cells(filled)}.`,
  continued: (done) =>
    `Ряд продолжен: ${cells(done)}, статус – оценка. Чтобы повторить те же значения, тяните маркер с Ctrl.`,
  cut: (waiting) => `Вырезано: ${cells(waiting)}. Ctrl+V перенесёт на новое место, Esc оставит всё как есть.`,
  moved: (done) => `Перенесено: ${cells(done)}. Отменить – Ctrl+Z.`,

  keys: 'Клавиши',
  keyGroups: {
    move: 'Перемещение',
    edit: 'Ввод',
    select: 'Выделение',
    change: 'Заполнение и отмена',
    columns: 'Столбцы',
  },
  mouse: { handle: 'Тянуть маркер', handleWithControl: 'Ctrl + маркер', handleTwice: 'Дважды щёлкнуть маркер' },
  keyWords: {
    arrows: 'в соседнюю ячейку',
    blocks: 'к краю блока значений',
    tab: 'вправо, влево; Enter затем возвращает в первый столбец',
    enter: 'вниз, вверх',
    home: 'в начало, в конец строки',
    corners: 'в начало, в конец таблицы',
    page: 'на страницу',
    goTo: 'к региону или показателю',
    year: 'к предыдущему, следующему году',
    findings: 'к следующему, предыдущему сомнению',
    leave: 'выйти из таблицы',
    type: 'заменить значение',
    edit: 'исправить значение',
    cancel: 'вернуть прежнее',
    erase: 'стереть и набрать заново',
    open: 'переключить отметку или открыть список в ячейке',
    formula: 'выражение; ячейка строки берётся щелчком или клавишами ←, →',
    extend: 'расширить выделение',
    row: 'строка',
    column: 'столбец',
    all: 'всё',
    inBlock: 'внутри выделенного: вниз, вправо; с последней ячейки на первую',
    fillDown: 'заполнить вниз',
    fillRight: 'заполнить вправо',
    handle: 'одно значение повторяется; ряд из двух и более чисел продолжается',
    handleWithControl: 'наоборот: числа повторяются, одно число растёт на 1',
    handleTwice: 'заполнить до конца соседнего блока',
    clear: 'очистить',
    copy: 'копировать, вставить',
    cut: 'вырезать: ячейки переносятся только при вставке; Esc – отказ',
    undo: 'отменить',
    redo: 'повторить',
    menu: 'меню столбца: порядок, ширина, скрытие',
    filter: 'фильтр: какие строки показать',
  },

  print: {
    year: (year) => `${year} год`,
    printed: (day) => `Напечатано ${day}`,
    by: (author) => `Составил: ${author}`,
    marks: 'Знаки',
    part: (part, of) => `часть ${count(part)} из ${count(of)}`,
    sum: (printedRows, printedColumns) => `${rows(printedRows)}, ${columns(printedColumns)}`,
  },
};
