import type { charts as kazakh } from '../kk/charts';

export const charts: typeof kazakh = {
  view: 'View',
  chart: 'Chart',
  table: 'Table',
  picture: 'Save PNG',
  source: (packageName, standing, day) => `${packageName} · ${standing} · ${day}`,
};
