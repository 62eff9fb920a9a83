/** Marks by which tables say that there is no figure. */
const MARKS: ReadonlySet<string> = new Set([
  '…',
  '...',
  '..',
  '-',
  '–',
  '—',
  'x',
  'х',
  'н/д',
  'нд',
  '#н/д',
  'жоқ',
  'нет данных',
  'деректер жоқ',
  'мәлімет жоқ',
  'n/a',
  '#n/a',
  'no data',
]);

/** Whether a text says that there is no figure, which is more than being blank. */
export const isNoDataMark = (text: string): boolean => MARKS.has(text.trim().toLowerCase());
