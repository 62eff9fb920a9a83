import { formatCount } from '../format';
import type { charts as kazakh } from '../kk/charts';
import { pluralRu } from '../plural';

export const charts: typeof kazakh = {
  view: 'Вид',
  chart: 'Диаграмма',
  table: 'Таблица',
  picture: 'Сохранить PNG',
  copy: 'Скопировать',
  copyLong: 'Скопировать таблицу: числа полностью, можно вставить в Excel',
  copied: (rows) => `Таблица скопирована: ${formatCount(rows, 'ru')} ${pluralRu(rows, 'строка', 'строки', 'строк')}.`,
  copyRefused: 'Браузер не разрешил копирование.',
  source: (packageName, standing, day) => `${packageName} · ${standing} · ${day}`,
};
