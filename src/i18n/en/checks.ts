import type { Span } from '../../model/finding';
import type { FindingMessages, FoundNames } from '../findingWords';
import { formatCount, formatDate, formatPercent, formatShort } from '../format';
import type { checks as kazakh } from '../kk/checks';
import { pluralEn } from '../plural';

const count = (value: number): string => formatCount(value, 'en');
const percent = (value: number): string => formatPercent(value, 1, 'en');
const cellsOf = (cells: number): string => `${count(cells)} ${pluralEn(cells, 'cell', 'cells')}`;

const span = ({ least, most }: Span, write: (value: number) => string): string =>
  least === most ? write(least) : `${write(least)} … ${write(most)}`;
const beside = (others: Span | null, { figure }: FoundNames): string =>
  others === null ? '' : `, the other indices: ${span(others, figure)}`;
const timesMedian = ({ least, most }: Span, median: number): string => {
  const times = least === most && median > 0 ? least / median : 1;
  return times >= 1.5 ? `, ${formatShort(times, 1, 'en')} times the median` : '';
};

const reasons: FindingMessages = {
  missing: ({ factor }, { cell }) => `${factor} has no value. ${cell}: no data entered.`,
  unanswered: ({ factor }) => `${factor} has no value: the survey has no counted answer, and no value is entered.`,
  undefined: ({ factor }, { cell }) => `${factor} has no value. ${cell}: nothing can be computed from such a figure.`,
  explained: ({ text }, { cell }) => `${cell}: ${text === '' ? 'no reason given' : text}.`,
  invalid: ({ text, factor }, { cell }) =>
    `${cell}: “${text}” is kept as typed and enters no sum.${factor === null ? '' : ` ${factor} has no value.`}`,
  borders: ({ date }, { cell }) =>
    `The region's borders changed on ${formatDate(date, 'en')}. ${cell}: the figure is on the old ones, so there is no growth. Enter a comparable figure or an index. If the figure has been recounted on the new borders, say so.`,
  'new region': ({ date }, { cell }) =>
    `The region was formed on ${formatDate(date, 'en')}. ${cell}: no figure. Enter a comparable figure on the new borders or an index.`,
  'growth for index': ({ figures, others }, names) =>
    `${names.cell}: ${span(figures, names.exact)}${beside(others, names)}. ${
      figures.least === figures.most
        ? `A growth of ${percent(figures.least)} is an index of ${names.figure(figures.least + 100)}.`
        : 'They look like growths, not indices.'
    }`,
  'coefficient for index': ({ figures, others }, names) =>
    `${names.cell}: ${span(figures, names.exact)}${beside(others, names)}. ${
      figures.least === figures.most
        ? `A coefficient of ${names.exact(figures.least)} is an index of ${names.exact(100 * figures.least)}.`
        : 'They look like coefficients, not indices.'
    }`,
  'growth or coefficient': ({ figures, others }, names) =>
    `${names.cell}: ${span(figures, names.exact)}${beside(others, names)}. ${
      figures.least === figures.most
        ? `A growth of ${names.exact(figures.least)} % is an index of ${names.exact(figures.least + 100)}; a coefficient, one of ${names.exact(100 * figures.least)}. The figure does not tell which was typed: choose.`
        : 'These are growths (+ 100) or coefficients (× 100): the figures do not tell which, choose.'
    }`,
  'level for index': ({ figures, others }, names) =>
    `${names.cell}: ${span(figures, names.figure)}${beside(others, names)}. This looks like a level, not an index.`,
  thousandfold: ({ figures, other, otherYear, times }, names) =>
    `${names.cell}: ${span(figures, names.figure)}; ${otherYear === null ? 'the median of the others is' : `in ${otherYear}`} ${names.figure(other)}. About ${count(Math.round(Math.max(times, 1 / times)))} times apart: the column is in ${names.unit}, this may be in another unit.`,
  negative: ({ figures, previous }, names) =>
    `${names.cell}: ${span(figures, names.figure)}${Number.isNaN(previous) ? '' : `; a year before ${names.figure(previous)}`}. This series is never below 0.`,
  'negative net': ({ figures, previous }, names) =>
    `${names.cell}: ${span(figures, names.figure)}; a year before ${names.figure(previous)}. A net inflow may be negative. Is it so?`,
  'fell to 0': ({ previous }, names) =>
    `${names.cell}: 0; a year before ${names.figure(previous)}. That is a growth of 0%, the least there is. If there is no figure yet, say so.`,
  'outside scale': ({ figures, scale }, names) =>
    `${names.cell}: ${span(figures, names.figure)}. The scale is ${names.figure(scale.least)} – ${names.figure(scale.most)}. It counts nowhere.`,
  'share for per cent': ({ figures, others }, names) =>
    `${names.cell}: ${span(figures, names.figure)}%${others === null ? '' : `, the others: ${span(others, names.figure)}%`}. The column is filled in per cent${figures.least === figures.most ? `: a share of ${names.exact(100 * figures.least)} is ${names.exact(10_000 * figures.least)}%` : ', and these look like shares'}.`,
  'half-year': ({ median, short }, { cell }) =>
    `${cell}: nearly everywhere the figure is about ${percent(median)} of the year before. The figures of ${
      short === 'this year' ? 'this year' : 'the year before'
    } look like half-years, while the column is declared as whole years. A half-year cannot be made into a year: the other half is not known. Enter the figures of the whole year; or the half-years of both, with the unit declared as January–June; or the index.`,
  'other period': (_, { cell }) =>
    `${cell}: January–June, while the other levels are of whole years. The growth is right if both years have the same period.`,
  outlier: ({ of, figures, median, others }, names) => {
    const write = of === 'growth' ? percent : names.figure;
    return `${names.cell}: ${of === 'growth' ? 'growth to ' : ''}${span(figures, write)}${timesMedian(figures, median)} (median ${write(median)}). In 95% of the other regions: ${span(others, write)}.`;
  },
  statuses: ({ provisional, estimate, synthetic }, { cell }) =>
    `${cell}: ${[
      ...(provisional > 0 ? [`${count(provisional)} provisional`] : []),
      ...(estimate > 0 ? [`${count(estimate)} estimated`] : []),
      ...(synthetic > 0 ? [`${count(synthetic)} synthetic`] : []),
    ].join(', ')}.`,
};

const placed = (place: number): string => (place === 0 ? 'none' : count(place));

export const checks: typeof kazakh = {
  title: 'Checks',
  found: (findings) => `${count(findings)} found`,
  noData: 'There is nothing to check yet: type or paste data.',
  nothing: 'No error and no doubtful figure in this year.',
  keys: 'F8 for the next, Shift+F8 for the previous.',
  groups: { error: 'To correct', doubt: 'To check', note: 'For information' },
  names: {
    missing: 'No data',
    unanswered: 'No answers',
    undefined: 'Undefined value',
    explained: 'No data',
    invalid: 'Not a number',
    borders: 'Borders changed',
    'new region': 'Region formed later',
    'growth for index': 'Growth where an index is due',
    'coefficient for index': 'Coefficient where an index is due',
    'growth or coefficient': 'Growth or coefficient',
    'level for index': 'Level where an index is due',
    thousandfold: 'Another unit',
    negative: 'Wrong sign',
    'negative net': 'Negative value',
    'fell to 0': 'Fell to 0',
    'outside scale': 'Outside the scale',
    'share for per cent': 'Share where per cent is due',
    'half-year': 'Half-year where a year is due',
    'other period': 'Another period',
    outlier: 'Outlier',
    statuses: 'Not final',
  },
  reasons,
  everywhere: 'in all regions',
  moreRegions: (regions) => `${count(regions)} more ${pluralEn(regions, 'region', 'regions')}`,
  moreFindings: (findings) => `${count(findings)} more found.`,
  goToCell: (cell) => `Go to the cell: ${cell}`,
  step: (number, all, finding) => `${count(number)} of ${count(all)}. ${finding}`,

  fixes: {
    add: (amount) => `+ ${count(amount)}`,
    multiply: (factor) => (factor >= 1 ? `× ${count(factor)}` : `÷ ${count(Math.round(1 / factor))}`),
    negate: 'Change the sign',
    move: (input) => `Move to the column “${input}”`,
    leaveToLevels: 'Leave the index out, go by the levels',
    noFigure: 'Mark the 0 as no data',
    noData: 'Mark as no data',
    read: 'Read the number',
    stateBorders: (year) => `The figure of ${year} is on the new borders`,
  },
  gives: (fix, figure) => `${fix} → ${figure}`,
  inCells: (fix, cells) => `${fix} (${cellsOf(cells)})`,
  declareUnit: 'Change unit and period',
  noFix: 'No fix to offer: check with the source.',
  letStand: 'Checked, let it stand',
  corrected: (cells) => `Corrected: ${cellsOf(cells)}.`,
  markedChecked: (cells) => `Marked as checked: ${cellsOf(cells)}.`,
  borders: 'Borders of',
  checked: 'Checked',
  yes: 'yes',

  withFix: (effect) => `If corrected: ${effect}.`,
  without: (effect) => `Without this figure: ${effect}.`,
  placeUnder: (policy, place) => `${policy} – place ${placed(place)}`,
  underPolicies: (region, places, moved) =>
    `${region} without this factor: ${places.join('; ')}.${moved === 0 ? '' : ` The rule decides the place of ${count(moved)} ${pluralEn(moved, 'region', 'regions')}.`}`,
  typeInstead: (input, year) => `Type “${input}”, ${year}`,
  writeReason: 'Write the reason',
  ownPlace: (region, before, after) => `${region}: place ${placed(before)} → ${placed(after)}`,
  othersMove: (regions) => `${count(regions)} ${pluralEn(regions, 'region changes', 'regions change')} place`,
  othersMoveToo: (regions) => `${count(regions)} more ${pluralEn(regions, 'region changes', 'regions change')} place`,
  nothingMoves: 'no place changes',
  countsNowhere: (year) => `Does not count in the rating of ${year}.`,
};
