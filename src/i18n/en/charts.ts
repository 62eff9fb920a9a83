import { formatCount } from '../format';
import type { charts as kazakh } from '../kk/charts';
import { pluralEn } from '../plural';

export const charts: typeof kazakh = {
  view: 'View',
  chart: 'Chart',
  table: 'Table',
  picture: 'Save PNG',
  copy: 'Copy',
  copyLong: 'Copy the table: every digit, ready to paste into Excel',
  copied: (rows) => `Table copied: ${formatCount(rows, 'en')} ${pluralEn(rows, 'row', 'rows')}.`,
  copyRefused: 'The browser did not allow copying.',
  source: (packageName, standing, day) => `${packageName} · ${standing} · ${day}`,
};
