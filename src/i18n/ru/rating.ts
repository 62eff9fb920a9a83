import { formatCount } from '../format';
import type { rating as kazakh } from '../kk/rating';
import { pluralRu } from '../plural';

const places = (count: number): string => `${count} ${pluralRu(count, 'место', 'места', 'мест')}`;

export const rating: typeof kazakh = {
  title: 'Рейтинг',
  titleOf: (year) => `Рейтинг ${year}`,
  year: 'Год рейтинга',
  reading: 'Вариант начисления баллов',
  computing: 'Вычисляется…',

  place: 'Место',
  changeFrom: (year) => `к ${year}`,
  changeFromLong: (year) => `Изменение по сравнению с ${year} годом`,
  region: 'Регион',
  score: 'R, балл',
  contributions: 'Вклад направлений, баллы',
  band: 'Диапазон мест',
  flags: 'Отметки',
  narrowRegion: (best) => `Регион, полоса = ${best} баллов`,
  noPlace: 'места нет',
  shared: (regions) =>
    `место делят ${formatCount(regions, 'ru')} ${pluralRu(regions, 'регион', 'региона', 'регионов')}`,
  up: (count) => `выше на ${places(count)}`,
  down: (count) => `ниже на ${places(count)}`,
  same: 'место не изменилось',
  contributionOf: (direction, score, weight, contribution) => `${direction}: ${score} × ${weight} = ${contribution}`,
  bandOf: (best, worst) => (best === worst ? `всегда место ${best}` : `места ${best}–${worst}`),
  widestAxis: (axis, count) => `Больше всего влияет: ${axis}, ${places(count)}`,
  median: (score) => `Медиана R ${score}`,
  sortBy: (direction) => `Сначала ${direction}`,
  inOrder: 'В порядке Приказа',

  legend: 'Условные обозначения',
  chosen: (reading) => `${reading} (выбрано)`,
  allReadings: (count) => `все варианты: ${count}`,
  ownLine: 'R своего региона',
  indistinct: 'порядок различить нельзя',
  indistinctLong: 'Порядок этих регионов сохраняют меньше трёх четвертей вариантов.',

  fewResponses: (accepted, least) =>
    `¶4: ${accepted} ${pluralRu(accepted, 'ответ', 'ответа', 'ответов')} вместо ${least}.`,
  fewResponsesTag: (accepted, least) => `¶4 ${accepted}/${least}`,
  fewResponsesOf: (region, accepted, least) =>
    `¶4: ${region} – ${accepted} ${pluralRu(accepted, 'ответ', 'ответа', 'ответов')} вместо ${least}.`,
  unverified: (count) => `¶19: без даты ${count} ${pluralRu(count, 'ответ', 'ответа', 'ответов')}, не проверено.`,
  incomplete: (factors) => `Неполные данные, нет значений: ${factors}`,
  incompleteTag: (coverage) => `полнота ${coverage}`,
  syntheticTag: 'условные',
  provisionalYear: (year) => `Статистика за ${year} год предварительная.`,
  syntheticYear: 'В расчёте есть условные данные: это демонстрационный рейтинг.',
  partialYear: (directions) =>
    `Неполный год: по ${directions} значения есть менее чем у половины регионов. Изменение места не показывается.`,
  weightsSum: (sum) => `Сумма весов не равна 100: ${sum}.`,
  referenceRow: 'Для сравнения, в рейтинг не входит',

  map: 'Карта регионов',
  tiles: 'Регионы',
  mapShows: 'На карте',
  tileOf: (region, place) => `${region}, место ${place}`,

  neighbours: 'Соседние места',
  difference: 'Разница R',
  toNext: (place, points) => `До ${place}-го места ${points} балла.`,
  aboveNext: (points) => `Выше следующего региона на ${points} балла.`,
  isFirst: 'Первое место.',

  whyMoved: (before, now) => `Почему изменилось место: ${before} → ${now}`,
  whyStayed: (place) => `Почему изменился R: место прежнее, ${place}`,
  total: 'Всего',

  noOwnRegion: 'Выберите свой регион: он закрепится на всех экранах.',
  chooseRegion: 'Выбрать регион',
  noData: 'Для рейтинга нет данных. Вставьте таблицу на экране «Данные» или импортируйте файл.',
  toData: 'Перейти к данным',
  toImport: 'Импортировать файл',

  copyTable: 'Скопировать таблицу',
  copied: (rows) => `Таблица скопирована: ${formatCount(rows, 'ru')} ${pluralRu(rows, 'строка', 'строки', 'строк')}.`,
};
