import { formatCount } from '../format';
import type { data as kazakh } from '../kk/data';
import { pluralRu } from '../plural';

const cells = (count: number): string => `${formatCount(count, 'ru')} ${pluralRu(count, 'ячейка', 'ячейки', 'ячеек')}`;
const answers = (count: number): string =>
  `${formatCount(count, 'ru')} ${pluralRu(count, 'ответ', 'ответа', 'ответов')}`;

export const data: typeof kazakh = {
  title: 'Данные',
  sheet: 'Таблица данных',
  years: 'Годы',
  inputs: 'Показатели',
  allInputs: 'Все показатели',
  filledInputs: 'Показатели со значениями',
  addYear: 'Добавить год',
  region: 'Регион',
  rowNumber: '№',
  place: 'Место',
  change: 'Изменение места',

  index: 'индекс, %',
  deflator: 'дефлятор, %',
  growth: 'ƒ рост',
  fulfilment: 'ƒ исполн.',
  survey: 'ƒ опрос',
  typed: 'введено',
  growthLong: 'Темп роста, %: вычисляется',
  fulfilmentLong: 'Исполнение цели, %: вычисляется',
  surveyLong: 'Вычисляется по ответам опроса',
  points: 'ƒ баллы',
  median: 'Медиана',
  coverage: (regions) =>
    `Полнота, из ${formatCount(regions, 'ru')} ${pluralRu(regions, 'региона', 'регионов', 'регионов')}`,
  cell: (region, input, year) => `${region}, ${input}, ${year}`,

  legend: 'Состояния ячеек',
  edit: 'Изменить ячейку',
  clear: 'Очистить',
  status: 'Статус',
  source: 'Источник',
  note: 'Примечание',
  noSource: 'источник не указан',
  invalid: (text) => `«${text}» оставлено как введено и в расчёт не входит.`,
  missing: (reason) => (reason === '' ? 'Данных нет, причина не указана.' : `Данных нет: ${reason}`),
  missingReason: 'Почему нет значения?',
  markMissing: 'Отметить: данных нет',
  readOnly: 'Эта ячейка вычисляется и не изменяется.',
  skippedReadOnly: (count) => `Пропущено: ${cells(count)}. Они вычисляются.`,
  saveCell: 'Ввести',

  paste: 'Вставить из Excel',
  pasted: (count) => `Вставлено: ${cells(count)}.`,
  copied: (count) => `Скопировано: ${cells(count)}.`,
  import: 'Импорт',
  responses: (accepted, rejected) =>
    rejected === 0
      ? `Опрос: ${answers(accepted)}.`
      : `Опрос: ${answers(accepted)}, отклонено: ${formatCount(rejected, 'ru')}.`,
  empty: 'Данных нет. Вставьте таблицу из Excel (Ctrl+V) или откройте файл.',
  placeIs: (region, place) => `${region}: место ${place}`,
  placeMoved: (region, before, now) => `${region}: место ${before} → ${now}`,
};
