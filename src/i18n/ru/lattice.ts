import { formatCount } from '../format';
import type { lattice as kazakh } from '../kk/lattice';
import { pluralRu } from '../plural';

const variants = (count: number): string =>
  `${count} ${pluralRu(count, 'вариант', 'варианта', 'вариантов')} толкования`;

export const lattice: typeof kazakh = {
  view: 'Вид',
  strip: 'Полоса',
  table: 'Таблица',
  computing: 'Варианты рассчитываются…',
  givenUp: 'Вычисление остановлено.',
  computeAgain: 'Вычислить',
  stripOf: (readings) => `Места регионов: ${variants(readings)}`,
  pictureOf: (readings, year) => `Места регионов: все варианты толкования (${readings}), ${year} год`,
  pictureFile: (year) => `толкования-${year}`,
  lead: (readings) => `${variants(readings)}, в рамке – выбранный`,
  pointHint: 'Наведите на клетку или идите по ним стрелками: вариант и место появятся здесь.',
  pointed: (region, place, reading) => `${region}: ${place} · ${reading}`,
  placeOf: (place) => `место ${place}`,
  noPlace: 'без места',
  choose: 'Выбрать этот вариант',
  chosen: 'выбран',
  region: 'Регион',
  band: 'Диапазон',
  placeKey: 'Место',
  all: 'Таблица всех вариантов',

  axes: (region) => `${region}: какой выбор двигает место`,
  axesLead: 'Меняется один выбор, остальные прежние.',
  axis: 'Выбор',
  places: 'Место',
  difference: 'Разница',
  neverActs: 'По этой методике ничего не меняет: в ней нет того, о чём этот выбор.',
  noOwnRegion: 'Выберите свой регион: станет видно, какой выбор двигает его место.',

  published: (year) => `Опубликованные места за ${year} год`,
  publishedLead:
    'Введите опубликованные места или вставьте их из Excel: станет видно, какой вариант толкования их воспроизводит.',
  publishedPlace: 'Опубликовано',
  computedPlace: 'Рассчитано',
  unknownRegions: (names) => `Таких регионов в пакете нет, места не записаны: ${names}.`,
  notAPlace: (text, regions) => `«${text}» не записано: место – целое число от 1 до ${formatCount(regions, 'ru')}.`,
  agreement: 'Насколько варианты воспроизводят опубликованные места',
  reading: 'Вариант толкования',
  reproduced: 'Совпало',
  reproducedOf: (reproduced, published) => `${reproduced} / ${published}`,
  tau: 'τ Кендалла',
  tauLong: 'Близость двух порядков: 1 – один и тот же, 0 – не связаны, −1 – обратный.',
  showAll: (readings) => `Показать ${variants(readings)}`,
  showBest: 'Показать только самые близкие',
};
