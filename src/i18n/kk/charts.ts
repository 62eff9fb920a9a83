import { formatCount } from '../format';

/** What stands around every chart. */
export const charts = {
  view: 'Көрініс',
  chart: 'Диаграмма',
  table: 'Кесте',
  picture: 'PNG сақтау',
  copy: 'Көшіру',
  copyLong: 'Кестені көшіру: сандары толық, Excel-ге қоюға болады',
  copied: (rows: number) => `Кесте көшірілді: ${formatCount(rows, 'kk')} жол.`,
  copyRefused: 'Браузер көшіруге рұқсат бермеді.',
  source: (packageName: string, standing: string, day: string) => `${packageName} · ${standing} · ${day}`,
};
