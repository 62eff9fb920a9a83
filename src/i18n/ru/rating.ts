import { formatCount } from '../format';
import type { rating as kazakh } from '../kk/rating';
import { pluralRu } from '../plural';

const places = (count: number): string => `${count} ${pluralRu(count, 'место', 'места', 'мест')}`;
const responses = (count: number): string => `${count} ${pluralRu(count, 'ответ', 'ответа', 'ответов')}`;
const rows = (count: number): string => `${formatCount(count, 'ru')} ${pluralRu(count, 'строка', 'строки', 'строк')}`;
const regions = (count: number): string =>
  `${formatCount(count, 'ru')} ${pluralRu(count, 'регион', 'региона', 'регионов')}`;

export const rating: typeof kazakh = {
  title: 'Рейтинг',
  year: 'Год рейтинга',
  partialYearName: (year) => `${year}, неполный год`,
  reading: 'Начисление баллов',
  computing: 'Вычисляется…',
  tableOf: (year) => `Рейтинг регионов за ${year} год`,
  tableHint: 'В столбце R двигайтесь стрелками: из чего получилось выбранное число, видно в строке формулы.',

  place: 'Место',
  change: 'Изменение',
  changeFrom: (year) => `к ${year}`,
  changeFromLong: (year) => `Изменение места по сравнению с ${year} годом`,
  noYearBefore: 'Полного рейтингового года до этого нет: сравнить место не с чем.',
  region: 'Регион',
  score: 'R, балл',
  scoreOf: (region, score) => `${region}: R ${score}`,
  contributions: 'Вклад направлений, баллы',
  band: 'Диапазон мест',
  flags: 'Отметки',
  narrowRegion: (most) => `Регион, полоса = ${most} баллов`,
  noPlace: 'места нет',
  shared: (from, to) => `Места ${from}–${to} делят поровну ${regions(to - from + 1)}.`,
  up: (count) => `выше на ${places(count)}`,
  down: (count) => `ниже на ${places(count)}`,
  same: 'место не изменилось',
  pinnedOwn: 'свой регион, закреплён сверху',
  contributionOf: (direction, score, weight, contribution) =>
    `${direction}: баллы ${score}, вес ${weight}, вклад в R ${contribution}`,
  bandOf: (readings, best, worst, count) =>
    `${readings}. По всем вариантам (${count}): ${best === worst ? `место ${best}` : `места ${best}–${worst}`}.`,
  readingPlace: (reading, place) => `${reading}: ${place}`,
  widestAxis: (axis, count) => `Сильнее всего на место влияет: ${axis} (${places(count)}).`,
  median: (score) => `Медиана R ${score}`,
  sortBy: (direction) => `Упорядочить: ${direction}`,
  byPlace: 'Упорядочить по местам',

  legend: 'Направления и их веса. Нажмите на направление, и таблица упорядочится по нему.',
  chosen: (reading) => `${reading} (выбрано)`,
  allReadings: (count) => `все варианты (${count})`,
  ownLine: 'R своего региона',
  indistinct: 'порядок различить нельзя',
  indistinctLong: 'Порядок этих регионов сохраняют меньше трёх четвертей вариантов.',

  tags: {
    incomplete: 'неполно',
    partlyCovered: 'частично',
    fewResponses: (accepted, least) => `¶4 ${accepted}/${least}`,
    unverified: (count) => `¶19: ${count}`,
    belowZero: (factors) => `${factors} < 0`,
    typedNotUsed: (factors) => `${factors}: опрос`,
    more: (count) => `+${count}`,
  },
  cautions: {
    incomplete: (coverage, factors) => `Полнота данных ${coverage}. Нет значений: ${factors}.`,
    fewResponses: (accepted, least) => `¶4: ${responses(accepted)} вместо ${least}.`,
    unverified: (count) => `¶19: без даты ${responses(count)}, срок 24 месяца не проверен.`,
    belowZero: (factors) => `${factors}: значение текущего года ниже 0, темп роста читайте с осторожностью.`,
    typedNotUsed: (factors) => `${factors}: введённое значение не использовано, есть ответы опроса.`,
  },
  notes: {
    incomplete: (list) => `Данные неполные: ${list}.`,
    partlyCovered: (list) => `Данные частичные: ${list}.`,
    fewResponses: (least, list) => `¶4: меньше ${least} ответов: ${list}.`,
    unverified: (list) => `¶19: ответы без даты, срок не проверен: ${list}.`,
    belowZero: (list) => `Значение текущего года ниже 0: ${list}.`,
    typedNotUsed: (list) => `Введённое значение не использовано, есть ответы опроса: ${list}.`,
    regionWith: (region, detail) => `${region} (${detail})`,
    regions,
    moreRegions: (count) => `ещё ${regions(count)}`,
    provisional: (year, codes) => `Статистика за ${year} год предварительная: ${codes}.`,
    synthetic: (codes) => `Условные данные: ${codes}.`,
    linearUsed: (codes) => `Отношение к лучшему не имеет смысла, применён линейный вариант: ${codes}.`,
    noSpread: (codes) => `Все значения равны, баллы у регионов одинаковые: ${codes}.`,
    ownWeights: (set) => `Рассчитано не с весами методики, а с весами набора «${set}».`,
    weightsSum: (sum) => `Сумма весов не 100, а ${sum}.`,
  },
  partialYear: (count, directions) =>
    count === 0
      ? 'Неполный год: ни по одному направлению нет значений у половины регионов. Изменение места не показывается.'
      : `Неполный год: только ${count === 1 ? 'направление' : 'направления'} ${directions}. Изменение места не показывается.`,
  alone: 'Данные есть только у одного региона: сравнивать не с чем. Внесите данные других регионов на экране «Данные».',
  allEqual: 'R всех регионов равны: все на первом месте. Проверьте, верно ли внесены данные.',
  enterMissing: (directions) => `Внесите на экране «Данные» данные направлений: ${directions}.`,
  referenceRow: 'Для сравнения, в рейтинг не входит',

  map: 'Карта регионов',
  tiles: 'Регионы',
  mapKey: 'Цвета: места',
  tileOf: (region, place) => `${region}, место ${place}`,
  tileWithoutPlace: (region) => `${region}, без места`,

  viewOf: 'Вид',
  tableView: 'Таблица',
  slopeView: 'Сдвиги мест',
  thresholdView: 'Пороги',
  slopeOf: (before, now) => `Места регионов: ${before} и ${now} год`,
  slopeSome: (shown, all) =>
    `На диаграмме ${shown} из ${formatCount(all, 'ru')} регионов: соседние места и регионы для сравнения. В таблице есть все.`,
  slopeFile: (before, now) => `сдвиги-мест-${before}-${now}`,
  showBy: 'Что показывает цвет',
  byRank: 'Место',
  byScore: 'R, баллы',
  mapFile: (what, year) => `карта-${what}-${year}`,
  ofYear: (what, year) => `${what}, ${year} год`,
  factorLeaders: 'Лидеры факторов',
  allLeaders: 'По факторам',

  neighbours: 'Соседние места',
  difference: 'Разница R',
  toPlace: (place) => `До ${place}-го места`,
  aheadOf: (place) => `Запас над ${place}-м местом`,

  leaders: 'Лидеры направлений',
  ownPlaceIn: 'Своё место',
  andMore: (region, count) => `${region} и ещё ${count}`,
  scoreFormula: 'R = Σ вес × F',

  firstSteps: {
    title: 'Первые шаги',
    hide: 'Скрыть',
    done: 'сделано',
    region: 'Укажите свой регион',
    why: 'Узнайте, почему он на этом месте',
    lift: 'Посмотрите, что его поднимет',
  },
  noOwnRegion: 'Выберите свой регион: он закрепится на всех экранах.',
  chooseRegion: 'Выбрать регион',
  noData: 'Данных нет. Вставьте таблицу из Excel (Ctrl+V) на экране «Данные» или откройте файл.',
  toData: 'Экран данных',
  noScore: {
    'no data': 'Данных нет: R не вычислен.',
    'no weight': 'Данные есть только в направлениях с весом 0: R не вычислен.',
    'direction missing': 'Нет целого направления: регион исключён из рейтинга.',
  },

  code: 'Код',
  bestPlace: 'Лучшее место',
  worstPlace: 'Худшее место',
  copyTable: 'Скопировать таблицу',
  copied: (count) => `Таблица скопирована: ${rows(count)}.`,
  copyRefused: 'Браузер не разрешил копирование. Выгрузите таблицу в файл.',
  savePicture: 'Картинка PNG',
  leagueFile: (year) => `рейтинг-${year}`,
  exportAs: 'Выгрузить',
  exports: {
    'results Excel': 'CSV для Excel',
    'results exchange': 'CSV для программ',
    'results JSON': 'JSON вместе с методикой',
  },
};
