import { formatCount } from '../format';
import type { scenarios as kazakh } from '../kk/scenarios';
import { pluralRu } from '../plural';

const counted = (value: number, one: string, few: string, many: string): string =>
  `${formatCount(value, 'ru')} ${pluralRu(value, one, few, many)}`;

export const scenarios: typeof kazakh = {
  title: 'Сценарии',
  computing: 'Вычисляется…',

  branches: 'Список сценариев',
  branchKeys:
    'Enter – показать, ещё раз – к проектам, F2 – переименовать, Delete – удалить, Insert – новый сценарий. F6 – следующая часть экрана.',
  base: 'Базовый вариант',
  baseDetail: 'наблюдения',
  changes: (changes) => (changes === 0 ? 'без изменений' : counted(changes, 'изменение', 'изменения', 'изменений')),
  archive: (scenarios) => `Архив (${formatCount(scenarios, 'ru')})`,
  add: 'Новый сценарий',
  nameOfNew: 'Название нового сценария',
  branchesOff: 'На основе',
  none: 'Сценариев нет. Введите название и нажмите Enter.',
  noneLead:
    'Сценарий не копирует базовый вариант: это только список изменений. Исправление базовых данных сразу действует во всех сценариях.',
  nameOf: (name) => `Название сценария: ${name}`,
  nameKeys: 'Enter – сохранить, Esc – отменить',

  actions: 'Действия',
  rename: 'Переименовать',
  duplicate: 'Сделать копию',
  copyOf: (name, number) => (number === 1 ? `${name} (копия)` : `${name} (копия ${number})`),
  branch: 'Ответвить',
  toArchive: 'Убрать в архив',
  fromArchive: 'Вернуть из архива',
  delete: 'Удалить',
  deleteKey: 'Delete',
  note: 'Примечание',
  noteLead: 'Допущения, источники, с кем согласовано. Хранится в пакете.',

  deleteTitle: (name) => `Удалить «${name}»?`,
  goesWith: 'Вместе с ним удаляются:',
  goesBranches: (names) => `ответвлённые от него сценарии: ${names}`,
  goesProjects: (projects, names) => `${counted(projects, 'проект', 'проекта', 'проектов')}: ${names}`,
  goesOverrides: (cells) => counted(cells, 'изменённая ячейка', 'изменённые ячейки', 'изменённых ячеек'),
  goesGrowths: (growths) =>
    `${counted(growths, 'ожидаемый темп роста', 'ожидаемых темпа роста', 'ожидаемых темпов роста')} других регионов`,
  andMore: (rest) => `ещё ${formatCount(rest, 'ru')}`,
  undoLater: 'Ctrl+Z вернёт всё.',

  region: 'Регион',
  placeIn: (scenario) => `Место, «${scenario}»`,
  placeInBase: 'Место, базовый вариант',
  inBase: (place) => `в базовом варианте ${place}`,
  score: 'R, баллов',
  placeText: (place) => `${formatCount(place, 'ru')}-е место`,
  noPlace: 'места нет',
  toNext: (place) => `До ${formatCount(place, 'ru')}-го места, R`,
  peers: 'Другие регионы',
  peersIn: {
    observed: (year) => `${year}: по наблюдениям`,
    held: (year, last) => `${year}: закреплены на уровне ${last}`,
    projected: (year) => `${year}: прогноз по их росту`,
  },
  peersShort: { observed: '', held: 'другие закреплены', projected: 'другие по прогнозу' },
  assumptions: { held: 'закреплены', projected: 'по прогнозу' },
  assumptionsLong: {
    held: 'Каждый фактор остаётся на значении последнего наблюдённого года',
    projected: 'Факторы роста продолжаются средним геометрическим собственного роста региона',
  },
  computedLead:
    'Ваш регион и регионы, которые меняет сценарий, считаются по собственным данным; в сравнении со сценарием так же считается и базовый вариант.',
  counting: 'Учёт проектов',
  expected: 'с вероятностью',
  expectedLong: 'Каждая сумма умножается на вероятность проекта',
  firmOnly: 'только по договору',
  firmOnlyLong: 'Учитываются только проекты с договором и идущие',
  weights: 'Веса',
  otherWeights: (onView, own) => `Числа показаны с весами «${onView}», а у сценария – «${own}».`,
  parentWeights: (parent, weights) => `У исходного сценария «${parent}» веса «${weights}».`,
  asParent: 'Взять, как у него',
  showOwnWeights: 'Показать с весами сценария',
  takeWeights: 'Взять в сценарий',
  points: 'Баллы',
  asPackage: (value) => `как в пакете: ${value}`,
  addYear: (year) => `Планировать ${year}`,
  addYearLong: 'Плановый год: базовые показатели прогнозируются, их можно изменить; наблюдениями они не становятся',
  removeYear: (year) => `Убрать ${year}`,
  conditions: 'Условия сценария',

  ahead: 'Плановые годы: место в зависимости от предположения о других регионах',
  assumption: 'Другие регионы',
  placeOfYear: (year) => `${year}, место`,
  growths: 'Темпы роста других регионов в плановых годах, % к предыдущему году',
  growthTyped: 'введено; если очистить, вернётся среднее собственного роста',
  growthMean: 'среднее геометрическое собственного роста за наблюдённые годы',
  growthHeld: 'наблюдённых лет меньше двух: закреплено последнее значение',
  growthFaulty: (text) =>
    `«${text}»: введите процент к предыдущему году, больше нуля и не больше 1000. Темп не изменился.`,
  gone: (name) => `Сценария «${name}» больше нет: на экране базовый вариант.`,
  notKept: (text) => `Сценария больше нет: «${text}» никуда не записано.`,
};
