import type { Span } from '../../model/finding';
import type { FindingMessages, FoundNames } from '../findingWords';
import { formatCount, formatDate, formatPercent, formatShort } from '../format';
import type { checks as kazakh } from '../kk/checks';
import { pluralRu } from '../plural';

const count = (value: number): string => formatCount(value, 'ru');
const percent = (value: number): string => formatPercent(value, 1, 'ru');
const cellsOf = (cells: number): string => `${count(cells)} ${pluralRu(cells, 'ячейка', 'ячейки', 'ячеек')}`;
const regionsOf = (regions: number): string =>
  `${count(regions)} ${pluralRu(regions, 'региона', 'регионов', 'регионов')}`;

const span = ({ least, most }: Span, write: (value: number) => string): string =>
  least === most ? write(least) : `${write(least)} … ${write(most)}`;
const beside = (others: Span | null, { figure }: FoundNames): string =>
  others === null ? '' : `, остальные индексы: ${span(others, figure)}`;
const timesMedian = ({ least, most }: Span, median: number): string => {
  const times = least === most && median > 0 ? Math.round((10 * least) / median) / 10 : 1;
  return times >= 1.5
    ? `, в ${formatShort(times, 1, 'ru')} ${pluralRu(times, 'раз', 'раза', 'раз')} больше медианы`
    : '';
};

const reasons: FindingMessages = {
  missing: ({ factor }, { cell }) => `${factor} без значения. ${cell}: данные не введены.`,
  unanswered: ({ factor }) => `${factor} без значения: в опросе нет учитываемых ответов, значение не введено.`,
  undefined: ({ factor }, { cell }) => `${factor} без значения. ${cell}: из такого значения ничего не вычислить.`,
  explained: ({ text }, { cell }) => `${cell}: ${text === '' ? 'причина не указана' : text}.`,
  invalid: ({ text, factor }, { cell }) =>
    `${cell}: «${text}» оставлено как введено и в расчёт не входит.${factor === null ? '' : ` ${factor} без значения.`}`,
  borders: ({ date }, { cell }) =>
    `Границы региона изменились ${formatDate(date, 'ru')}. ${cell}: значение в прежних границах, темп роста не вычисляется. Введите сопоставимое значение или индекс. Если значение уже пересчитано в новых границах, укажите это.`,
  'new region': ({ date }, { cell }) =>
    `Регион образован ${formatDate(date, 'ru')}. ${cell}: значения нет. Введите сопоставимое значение в новых границах или индекс.`,
  'growth for index': ({ figures, others }, names) =>
    `${names.cell}: ${span(figures, names.exact)}${beside(others, names)}. ${
      figures.least === figures.most
        ? `Прирост на ${percent(figures.least)} – это индекс ${names.figure(figures.least + 100)}.`
        : 'Похоже на прирост, а не на индекс.'
    }`,
  'coefficient for index': ({ figures, others }, names) =>
    `${names.cell}: ${span(figures, names.exact)}${beside(others, names)}. ${
      figures.least === figures.most
        ? `Коэффициент ${names.exact(figures.least)} – это индекс ${names.exact(100 * figures.least)}.`
        : 'Похоже на коэффициенты, а не на индексы.'
    }`,
  'growth or coefficient': ({ figures, others }, names) =>
    `${names.cell}: ${span(figures, names.exact)}${beside(others, names)}. ${
      figures.least === figures.most
        ? `Прирост на ${names.exact(figures.least)} % – это индекс ${names.exact(figures.least + 100)}; коэффициент – индекс ${names.exact(100 * figures.least)}. Что введено, по значению не определить: выберите.`
        : 'Это либо приросты (+ 100), либо коэффициенты (× 100): по значениям не определить, выберите.'
    }`,
  'level for index': ({ figures, others }, names) =>
    `${names.cell}: ${span(figures, names.figure)}${beside(others, names)}. Похоже на уровень, а не на индекс.`,
  thousandfold: ({ figures, other, otherYear, times }, names) =>
    `${names.cell}: ${span(figures, names.figure)}; ${otherYear === null ? 'медиана остальных' : `в ${otherYear} году`} ${names.figure(other)}. Разница примерно в ${count(Math.round(Math.max(times, 1 / times)))} раз: единица столбца – ${names.unit}, возможно, введено в другой.`,
  negative: ({ figures, previous }, names) =>
    `${names.cell}: ${span(figures, names.figure)}${Number.isNaN(previous) ? '' : `; год назад ${names.figure(previous)}`}. Этот показатель не бывает ниже 0.`,
  'negative net': ({ figures, previous }, names) =>
    `${names.cell}: ${span(figures, names.figure)}; год назад ${names.figure(previous)}. Чистый приток может быть отрицательным. Это так?`,
  'fell to 0': ({ previous }, names) =>
    `${names.cell}: 0; год назад ${names.figure(previous)}. Темп роста – 0 %, ниже не бывает. Если данных ещё нет, отметьте это.`,
  'outside scale': ({ figures, scale }, names) =>
    `${names.cell}: ${span(figures, names.figure)}. Шкала: ${names.figure(scale.least)} – ${names.figure(scale.most)}. В расчёт не входит.`,
  'share for per cent': ({ figures, others }, names) =>
    `${names.cell}: ${span(figures, names.figure)} %${others === null ? '' : `, остальные: ${span(others, names.figure)} %`}. Столбец заполняется в процентах${figures.least === figures.most ? `: доля ${names.exact(100 * figures.least)} – это ${names.exact(10_000 * figures.least)} %` : ', а это похоже на доли'}.`,
  'half-year': ({ median, short }, { cell }) =>
    `${cell}: почти во всех регионах значение около ${percent(median)} прошлогоднего. Похоже, что значения ${
      short === 'this year' ? 'этого года' : 'прошлого года'
    } – за полугодие, а столбец объявлен годовым. Полугодие нельзя пересчитать в год: второе полугодие неизвестно. Введите значения за весь год; либо полугодия обоих лет, объявив единицу «январь–июнь»; либо индекс.`,
  'other period': (_, { cell }) =>
    `${cell}: период – январь–июнь, остальные уровни годовые. Темп роста верен, если период обоих лет одинаков.`,
  outlier: ({ of, figures, median, others }, names) => {
    const write = of === 'growth' ? percent : names.figure;
    return `${names.cell}: ${of === 'growth' ? 'темп роста ' : ''}${span(figures, write)}${timesMedian(figures, median)} (медиана ${write(median)}). У 95 % остальных регионов: ${span(others, write)}.`;
  },
  statuses: ({ provisional, estimate, synthetic }, { cell }) =>
    `${cell}: ${[
      ...(provisional > 0 ? [`предварительных – ${count(provisional)}`] : []),
      ...(estimate > 0 ? [`оценок – ${count(estimate)}`] : []),
      ...(synthetic > 0 ? [`условных – ${count(synthetic)}`] : []),
    ].join(', ')}.`,
};

const placed = (place: number): string => (place === 0 ? 'нет' : count(place));

export const checks: typeof kazakh = {
  title: 'Проверки',
  found: (findings) => `${count(findings)} ${pluralRu(findings, 'замечание', 'замечания', 'замечаний')}`,
  noData: 'Проверять пока нечего: введите или вставьте данные.',
  nothing: 'В этом году нет ни ошибок, ни сомнительных значений.',
  keys: 'F8 – следующая, Shift+F8 – предыдущая.',
  groups: { error: 'Исправить', doubt: 'Проверить', note: 'К сведению' },
  names: {
    missing: 'Нет данных',
    unanswered: 'Нет ответов',
    undefined: 'Значение не определено',
    explained: 'Нет данных',
    invalid: 'Не число',
    borders: 'Границы изменились',
    'new region': 'Регион образован позже',
    'growth for index': 'Прирост вместо индекса',
    'coefficient for index': 'Коэффициент вместо индекса',
    'growth or coefficient': 'Прирост или коэффициент',
    'level for index': 'Уровень вместо индекса',
    thousandfold: 'Другая единица измерения',
    negative: 'Ошибка знака',
    'negative net': 'Отрицательное значение',
    'fell to 0': 'Упало до 0',
    'outside scale': 'Вне шкалы',
    'share for per cent': 'Доля вместо процентов',
    'half-year': 'Полугодие вместо года',
    'other period': 'Другой период',
    outlier: 'Резкое отклонение',
    statuses: 'Не окончательные',
  },
  reasons,
  everywhere: 'во всех регионах',
  moreRegions: (regions) => `ещё ${count(regions)} ${pluralRu(regions, 'регион', 'региона', 'регионов')}`,
  moreFindings: (findings) => `Найдено ещё: ${count(findings)}.`,
  goToCell: (cell) => `Перейти к ячейке: ${cell}`,
  step: (number, all, finding) => `${count(number)} из ${count(all)}. ${finding}`,

  fixes: {
    add: (amount) => `+ ${count(amount)}`,
    multiply: (factor) => (factor >= 1 ? `× ${count(factor)}` : `÷ ${count(Math.round(1 / factor))}`),
    negate: 'Сменить знак',
    move: (input) => `Перенести в столбец «${input}»`,
    leaveToLevels: 'Убрать индекс, считать по уровням',
    noFigure: 'Вместо 0 отметить «нет данных»',
    noData: 'Отметить «нет данных»',
    read: 'Прочитать число',
    stateBorders: (year) => `Значение ${year} года – в новых границах`,
  },
  gives: (fix, figure) => `${fix} → ${figure}`,
  inCells: (fix, cells) => `${fix} (${cellsOf(cells)})`,
  declareUnit: 'Изменить единицу и период',
  noFix: 'Готового исправления нет: сверьте с источником.',
  letStand: 'Проверено, оставить',
  corrected: (cells) => `Исправлено: ${cellsOf(cells)}.`,
  markedChecked: (cells) => `Отмечено как проверенное: ${cellsOf(cells)}.`,
  borders: 'Дата границ',
  checked: 'Проверено',
  yes: 'да',

  withFix: (effect) => `После исправления: ${effect}.`,
  without: (effect) => `Без этого значения: ${effect}.`,
  placeUnder: (policy, place) => `${policy} – место ${placed(place)}`,
  underPolicies: (region, places, moved) =>
    `${region} без этого фактора: ${places.join('; ')}.${moved === 0 ? '' : ` От правила зависит место ${regionsOf(moved)}.`}`,
  typeInstead: (input, year) => `Ввести: «${input}», ${year}`,
  writeReason: 'Указать причину',
  ownPlace: (region, before, after) => `${region}: место ${placed(before)} → ${placed(after)}`,
  othersMove: (regions) => `место изменится у ${regionsOf(regions)}`,
  othersMoveToo: (regions) => `место изменится ещё у ${regionsOf(regions)}`,
  nothingMoves: 'места не изменятся',
  countsNowhere: (year) => `В рейтинге ${year} года не учитывается.`,
};
