import { formatCount } from '../format';
import type { data as kazakh } from '../kk/data';
import { pluralRu } from '../plural';

const count = (value: number): string => formatCount(value, 'ru');
const cells = (value: number): string => `${count(value)} ${pluralRu(value, 'ячейка', 'ячейки', 'ячеек')}`;
const ofRegions = (value: number): string => `${count(value)} ${pluralRu(value, 'региона', 'регионов', 'регионов')}`;

export const data: typeof kazakh = {
  title: 'Данные',
  sheet: (year) => `Таблица данных за ${year} год`,
  hint: 'Вводите значение сразу или нажмите F2. Чтобы выйти из таблицы, нажмите Esc, затем Tab.',
  years: 'Год',
  beside: (before, year) => `${before} | ${year}`,
  besideLong: (before) => `Показать рядом уровни ${before} года`,
  directions: 'Показатели',
  allDirections: 'Все показатели',
  ownSeries: 'Свои ряды',
  ownSeriesLong:
    'Собственные ряды пакета: вводятся, хранятся и передаются вместе с ним, но не входят ни в один фактор и не влияют на рейтинг',
  emptyColumns: 'Пустые столбцы',
  withoutEmpty: 'Без пустых столбцов',
  emptyColumnsLong: 'Показать также индексы, дефляторы и другие столбцы, где пока нет значений',
  addYear: 'Добавить год',
  region: 'Регион',
  rowNumber: '№',
  place: 'Место',
  score: 'R, балл',
  threshold: 'Порог',
  thresholdLong: 'Следующий порог активного столбца: значение, с которого место региона становится лучше',
  thresholdParts: { threshold: 'значение', next: 'место' },
  movesNoPlace: 'Эта ячейка не меняет места региона: в рейтинг входит другое значение или места нет.',

  parts: {
    level: 'уровень',
    index: 'индекс, %',
    deflator: 'дефлятор, %',
    actual: 'факт',
    target: 'цель',
    fulfilment: 'введено, %',
    typed: 'введено',
    value: 'значение',
  },
  computed: {
    growth: 'ƒ рост',
    fulfilment: 'ƒ исполн.',
    survey: 'ƒ знач.',
    value: 'ƒ знач.',
  },
  computedLong: {
    growth: 'темп роста, %, вычислено',
    fulfilment: 'исполнение цели, %, вычислено',
    survey: 'вычислено по опросу',
    value: 'вычислено',
  },
  answers: 'отв.',
  answersLong: 'число ответов',
  median: 'Медиана',
  coverage: (all) => `Полнота, из ${ofRegions(all)}`,
  coverageNarrow: 'Полнота',
  coverageShort: (filled, all) => `Значение есть у ${count(filled)} из ${ofRegions(all)}`,

  side: 'Ячейка и проверки',

  legend: 'Состояния ячеек',
  cell: 'Выбранная ячейка',
  cellCode: 'Код в выражении',
  asTyped: 'Как введено',
  noFigure: 'значение не введено',
  appliesTo: (selected) =>
    `Применяется к ${count(selected)} ${pluralRu(selected, 'выбранной ячейке', 'выбранным ячейкам', 'выбранным ячейкам')}.`,
  status: 'Статус',
  source: 'Источник',
  note: 'Примечание',
  noSource: 'источник не указан',
  reason: 'Почему нет значения?',
  standing: (factor) => `По ${factor}`,
  placeOf: (place, all) => `место ${count(place)} из ${count(all)}`,
  placeBefore: (place) => `до последней правки – место ${count(place)}`,
  placesMoved: (moved) =>
    moved === 0 ? 'От последней правки места не изменились.' : `Последняя правка изменила место ${ofRegions(moved)}.`,

  invalid: (text) => `«${text}» оставлено как введено и в расчёт не входит.`,
  missing: (reason) => (reason === '' ? 'Данных нет, причина не указана.' : `Данных нет: ${reason}`),
  answersDecide: (answers) =>
    `В опросе ${count(answers)} ${pluralRu(answers, 'ответ', 'ответа', 'ответов')}: введённое значение не используется.`,
  readOnly: 'Эта ячейка вычисляется и не изменяется.',
  nameReadOnly: 'Название региона в таблице не изменяется: оно меняется в окне «Годы, показатели, регионы».',
  toCell: 'К ячейке',
  putMine: 'Записать моё значение',
  stranded: (text) => `Ячейки, в которую вводилось значение, больше нет в таблице: «${text}» никуда не записано.`,
  unfinished: (text) => `Незаконченный ввод сохранён: «${text}». Enter записывает, Esc отменяет.`,
  unfinishedOver: (text, now) =>
    `Незаконченный ввод сохранён: «${text}». Ячейку тем временем изменили, сейчас в ней: ${now}. Enter записывает поверх, Esc отменяет ввод.`,
  lastRow: 'Это последняя строка таблицы, ниже строк нет. Чтобы изменить эту ячейку, нажмите F2.',
  skippedReadOnly: (skipped) => `Пропущено неизменяемых ячеек: ${count(skipped)}.`,
  skippedOutside: (skipped) =>
    `Не вставлено: ${count(skipped)} ${pluralRu(skipped, 'значение', 'значения', 'значений')} за краем таблицы.`,
  leftAsTyped: (left) => `Не число: ${cells(left)}. Оставлено как введено, в расчёт не входит.`,
  readAs: (sample, value) => `«${sample}» прочитано как ${value}.`,
  readOther: (value) => `Прочитать как ${value}`,

  paste: 'Вставить',
  pasteHow: 'Выберите ячейку таблицы и нажмите Ctrl+V.',
  import: 'Импорт',
  empty: 'Данных нет. Вставьте таблицу из Excel (Ctrl+V) или откройте файл.',
  placeMoved: (region, before, now) => `${region}: было место ${count(before)}, стало ${count(now)}.`,
};
