import type { charts as kazakh } from '../kk/charts';

export const charts: typeof kazakh = {
  view: 'Вид',
  chart: 'Диаграмма',
  table: 'Таблица',
  picture: 'Сохранить PNG',
  source: (packageName, standing, day) => `${packageName} · ${standing} · ${day}`,
};
