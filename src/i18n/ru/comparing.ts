import { formatCount } from '../format';
import type { comparing as kazakh } from '../kk/comparing';
import { pluralRu } from '../plural';

const counted = (value: number, one: string, few: string, many: string): string =>
  `${formatCount(value, 'ru')} ${pluralRu(value, one, few, many)}`;

export const comparing: typeof kazakh = {
  changed: 'Изменённые ячейки',
  changedNone:
    'Изменённых ячеек нет. Значение, введённое на экране «Данные», пока показан сценарий, записывается в него.',
  cell: 'Ячейка',
  base: 'Базовый вариант',
  scenario: 'Сценарий',
  difference: 'Разница',
  factor: 'Фактор',
  points: 'Баллы',
  action: 'Действие',
  toBase: 'Вернуть базовое',
  toBaseOf: (cell) => `${cell}: вернуть базовое значение`,
  byProjects: 'проекты',
  byProjectsLong: 'К этой ячейке прибавлены суммы проектов: измените проекты',
  inheritedFrom: (scenario) => `из сценария «${scenario}»`,
  noFigure: 'нет данных',
  notNumber: (text) => `«${text}» – не число`,
  invalidCells: (cells) => `не число: ${counted(cells, 'ячейка', 'ячейки', 'ячеек')}`,
  idleCount: (cells) =>
    `${counted(cells, 'изменённая ячейка оставляет', 'изменённые ячейки оставляют', 'изменённых ячеек оставляют')} фактор без значения: причина указана под ячейкой.`,
  doubts: {
    invalid: (text) =>
      `«${text}» – не число, в расчёт не входит. Введите число на экране «Данные» или верните базовое значение.`,
    baseInvalid: (text) => `В базовом варианте стоит «${text}» – не число, сравнивать не с чем.`,
    baseMissing: (reason) =>
      reason === '' ? 'В базовом варианте значения нет.' : `В базовом варианте значения нет (${reason}).`,
    negative: 'Значение отрицательное. Проверьте знак.',
    timesMore: (times) => `В ${times} раз больше базового: проверьте число и единицу.`,
    timesLess: (times) => `В ${times} раз меньше базового: проверьте число и единицу.`,
  },
  moved: (before, now) =>
    `С тех пор как ячейка изменена в сценарии, базовое значение стало другим: было ${before}, теперь ${now}.`,
  movedCount: (cells) =>
    `В ${counted(cells, 'ячейке', 'ячейках', 'ячейках')} базовое значение изменилось после того, как его заменил сценарий.`,
  seen: 'Учтено',
  seenOf: (cell) => `${cell}: новое базовое значение учтено`,
  more: (rest) => `Ещё ${counted(rest, 'ячейка отмечена', 'ячейки отмечены', 'ячеек отмечены')} на экране «Данные».`,

  compare: 'Сравнение',
  what: 'Что сравнивается',
  columns: 'Столбцы',
  column: (number) => `Столбец ${formatCount(number, 'ru')}`,
  notCompared: (scenario) => `Сценария «${scenario}» в сравнении нет.`,
  compareToo: 'Добавить столбцом',
  compareInstead: 'Поставить вместо последнего',
  addColumn: 'Добавить столбец',
  remove: 'Убрать',
  removeColumn: (number) => `Убрать столбец ${formatCount(number, 'ru')}`,
  year: 'Год',
  yearOnView: 'год на экране',
  weightsOfScenario: 'Веса сценария',
  pointsOfScenario: 'Баллы сценария',
  place: 'Место',
  factors: 'Факторы по влиянию на R',
  factorsLead:
    'Только факторы, у которых отличается значение, баллы или вклад в R («=» – вклад тот же). Влияние на R – вклад в столбце минус вклад в первом, каждый при весах своего столбца. Влияния в сумме дают разницу R.',
  effectOf: (factor) => `${factor}: вклад в разницу R`,
  pointsOf: (points) => `${points} балла`,
  differs: 'Чем отличаются',
  nothingDiffers: 'без изменений',
  projectsOf: (projects, names) => `${counted(projects, 'проект', 'проекта', 'проектов')}: ${names}`,
  cellsOf: (cells, names) => `${counted(cells, 'ячейка', 'ячейки', 'ячеек')}: ${names}`,
  growthsOf: (growths) => `${counted(growths, 'темп роста', 'темпа роста', 'темпов роста')} других регионов`,
  otherReadings: 'Толкование другое: R не сравниваются, сравнивается только место.',
  computedHere: (regions) =>
    `В плановом году во всех столбцах по собственным данным посчитаны: ${regions}. Их меняет один из столбцов; вне сравнения R и место могут немного отличаться.`,
  slope: 'Места всех регионов',
  slopeFile: 'места в сценариях',
};
