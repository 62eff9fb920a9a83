/** What stands around every chart. */
export const charts = {
  view: 'Көрініс',
  chart: 'Диаграмма',
  table: 'Кесте',
  picture: 'PNG сақтау',
  source: (packageName: string, standing: string, day: string) => `${packageName} · ${standing} · ${day}`,
};
