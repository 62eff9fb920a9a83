import { type Dictionary, formatShort, unitDescription, unitName } from '../../i18n';
import type { Methodology } from '../../model/methodology';
import type { Unit } from '../../model/unit';
import type { Language } from '../../model/words';
import { directionColour } from '../parts/Swatch';
import type { Heading, SheetColumn } from '../sheet/source';
import {
  type ColumnOfFactor,
  type DataColumn,
  type FactorSeries,
  type FrozenKind,
  isOfFactor,
  type OwnSeries,
  type SeriesColumn,
} from './columns';
import { fitted, type SheetRoom } from './fitted';

/** What the headings and widths of the columns are made with. */
export interface HeadingContext {
  readonly methodology: Pick<Methodology, 'directions' | 'inputs'>;
  readonly words: Dictionary;
  readonly language: Language;
  /** Width of the region column, in pixels: names are never cut. */
  readonly regionWidth: number;
  /** The year that places are compared with. */
  readonly before: number | null;
  /** The window that the sheet is drawn in. */
  readonly room: SheetRoom;
  /** How wide a heading is, in pixels. */
  measure(text: string): number;
  /** How wide the widest figure of each column is, in pixels; 0 where none is known. */
  readonly figureWidths: readonly number[];
}

/** Left and right padding of a group's heading, and what figures of equal width take more than those that are measured. */
const HEADING_PADDING = 13;
/** Beside a figure: the mark of its state, and the padding. */
const FIGURE_ROOM = { marked: 20, plain: 13 } as const;
/** A column grows no wider for a figure: one that is longer has most likely lost its unit. */
const WIDEST_FIGURE = 140;
/** A factor's columns are not drawn out further than this to make room for its name. */
const WIDEST_GROUP = 208;

/** A whole figure of a level; an arrow and a place. */
const THRESHOLD_WIDTHS = { threshold: 72, next: 44 } as const;
/** What a threshold may have beside the figure that it is the next one of: a sign, and decimals more than the column. */
const THRESHOLD_MORE = '>\u00A000';

/** The columns as the sheet draws them: headings direction > factor > column, widths, what a screen reader says. */
export function sheetColumns(columns: readonly DataColumn[], context: HeadingContext): readonly SheetColumn[] {
  let directionBefore = -1;
  const drawn = columns.map((column, index): SheetColumn => {
    if (!('factor' in column)) return frozenColumn(column.kind, context);
    const wide = roomFor(column, context.figureWidths[index] ?? 0);
    const widest = (drawn: SheetColumn): SheetColumn => (drawn.width < wide ? { ...drawn, width: wide } : drawn);
    if (column.factor === null) return widest(ownColumn(column, context, !isOfOwn(columns[index - 1])));
    const groupStart = column.directionIndex !== directionBefore;
    directionBefore = column.directionIndex;
    return widest(factorColumn(column, columns, groupStart, context));
  });
  const least = drawn.map(({ width }) => width);
  return fitted(widened(drawn, context), least, context.room);
}

/** What a column needs for its widest figure and the mark beside it. */
const roomFor = (column: ColumnOfFactor | OwnSeries, figure: number): number =>
  Math.min(
    WIDEST_FIGURE,
    figure === 0 ? 0 : Math.ceil(figure) + (column.kind === 'series' ? FIGURE_ROOM.marked : FIGURE_ROOM.plain),
  );

function frozenColumn(kind: FrozenKind, context: HeadingContext): SheetColumn {
  const { words, regionWidth, before, measure } = context;
  const column = (text: string, label: string, width: number, more: Partial<SheetColumn>): SheetColumn => ({
    key: kind,
    width: Math.max(width, Math.ceil(widestPart(text, measure)) + HEADING_PADDING),
    headings: [{ key: kind, text }],
    label,
    align: 'end',
    frozen: 'left',
    editable: false,
    ...more,
  });
  switch (kind) {
    case 'region':
      return column(words.data.region, words.data.region, regionWidth, { align: 'start', namesRows: true });
    case 'place':
      return column(words.data.place, words.data.place, 44, {});
    case 'change':
      return column(words.rating.changeFrom(before ?? 0), words.rating.changeFromLong(before ?? 0), 48, {
        align: 'center',
      });
    case 'score':
      return column(words.data.score, words.terms.score, 56, { frozen: 'right', computed: true });
    case 'threshold':
    case 'next':
      return thresholdColumn(kind, context);
  }
}

/** Headings of these columns may break after a hyphen. */
const widestPart = (text: string, measure: HeadingContext['measure']): number =>
  Math.max(...text.split(/(?<=-)/).map(measure));

/** Value and place of the next threshold, under one heading. */
function thresholdColumn(
  kind: 'threshold' | 'next',
  { words: { data }, measure, figureWidths }: HeadingContext,
): SheetColumn {
  const own = data.thresholdParts[kind];
  // As wide as any column's thresholds take: it is to stay as it is while the active cell moves from column to column.
  const figure = kind === 'threshold' ? Math.max(0, ...figureWidths) + measure(THRESHOLD_MORE) : 0;
  return {
    key: kind,
    width: Math.max(
      THRESHOLD_WIDTHS[kind],
      Math.ceil(measure(own)) + HEADING_PADDING,
      Math.min(WIDEST_FIGURE, Math.ceil(figure) + FIGURE_ROOM.plain),
    ),
    headings: [
      { key: 'thresholds', text: data.threshold, title: data.thresholdLong },
      { key: kind, text: own, title: data.thresholdLong },
    ],
    label: `${data.thresholdLong}, ${own}`,
    align: 'end',
    frozen: 'right',
    editable: false,
    groupStart: kind === 'threshold',
  };
}

const isOfOwn = (column: DataColumn | undefined): boolean => column !== undefined && 'own' in column;

/** A series of the package's own: under one heading for all of them, its name with its unit, the year. */
function ownColumn(column: OwnSeries, context: HeadingContext, groupStart: boolean): SheetColumn {
  const { words, language, measure } = context;
  const { data } = words;
  const unit = shortUnit(column.unit, words);
  const name = column.own.shortNames[language];
  const whole = column.own.names[language];
  const year = String(column.year);
  return {
    key: column.key,
    width: Math.max(widthOf(column), Math.ceil(measure(year)) + HEADING_PADDING),
    headings: [
      { key: 'own', text: data.ownSeries, title: data.ownSeriesLong },
      { key: `own ${column.input}`, text: [name, unit].filter((part) => part !== '').join(', '), title: whole },
      { key: column.key, text: year },
    ],
    label: `${data.ownSeries}, ${whole}, ${year}, ${unitDescription(column.unit, words.units)}`,
    align: 'end',
    editable: true,
    groupStart,
  };
}

function factorColumn(
  column: ColumnOfFactor,
  columns: readonly DataColumn[],
  groupStart: boolean,
  context: HeadingContext,
): SheetColumn {
  const { words, language, methodology } = context;
  const direction = methodology.directions[column.directionIndex];
  const factor: Heading = { key: column.factor.code, text: factorHeading(column, columns, context) };
  const own = columnHeading(column, context);
  return {
    key: column.key,
    width: Math.max(widthOf(column), Math.ceil(context.measure(own)) + HEADING_PADDING),
    headings: [
      {
        key: direction?.code ?? '',
        text: `${direction?.code ?? ''} ${direction?.shortNames[language] ?? ''}`,
        detail: `${formatShort(direction?.weight ?? 0, 2, language)}${language === 'en' ? '' : '\u00A0'}%`,
        swatch: directionColour(column.directionIndex),
      },
      factor,
      { key: column.key, text: own },
    ],
    label: labelOf(column, context, words),
    align: 'end',
    editable: column.kind === 'series',
    computed: column.kind !== 'series',
    groupStart,
  };
}

function widthOf(column: ColumnOfFactor | OwnSeries): number {
  if (column.kind === 'answers') return 48;
  if (column.kind === 'factor') return 56;
  if (column.part === 'typed') return 72;
  return column.unit.measure === 'percent' ? 72 : 78;
}

/** Code, what it is made of, unit: `F1.2 Экспорт, млн USD`. */
function factorHeading(column: ColumnOfFactor, columns: readonly DataColumn[], context: HeadingContext): string {
  const { factor } = column;
  const main = columns.find(
    (each): each is FactorSeries => isOfFactor(each) && each.kind === 'series' && each.isMain && each.factor === factor,
  );
  const name = main === undefined ? factor.shortNames[context.language] : inputName(main, context);
  // The value of a survey factor says its unit itself: names of soft factors are long.
  const unit = main === undefined ? '' : shortUnit(main.unit, context.words);
  return `${factor.code} ${name}${unit === '' ? '' : `, ${unit}`}`;
}

/** The unit of a count says nothing that its name does not. */
const shortUnit = (unit: Unit, words: Dictionary): string =>
  unit.measure === 'count' && unit.scale === 1 ? '' : unitName(unit, words.units);

/** What the series is called. */
export function inputName(
  column: SeriesColumn,
  { methodology, language }: Pick<HeadingContext, 'methodology' | 'language'>,
): string {
  if (column.factor === null) return column.own.shortNames[language];
  const named = methodology.inputs.find(({ code }) => code === column.input) ?? column.factor;
  return named.shortNames[language];
}

function columnHeading(column: ColumnOfFactor, { words }: HeadingContext): string {
  const { data } = words;
  if (column.kind === 'answers') return data.answers;
  if (column.kind === 'factor') {
    const { formula, unit } = column.factor;
    const isScale = formula.kind === 'survey' && (unit.measure === 'mark' || unit.measure === 'percent');
    return isScale
      ? `ƒ ${unit.measure === 'mark' ? `${unit.from}–${unit.to}` : words.units.percent}`
      : data.computed[formula.kind];
  }
  if (column.isMain) return String(column.year);
  return data.parts[column.part];
}

function labelOf(column: ColumnOfFactor, context: HeadingContext, words: Dictionary): string {
  const { factor } = column;
  const name = `${factor.code} ${factor.shortNames[context.language]}`;
  if (column.kind === 'answers') return `${name}, ${words.data.answersLong}`;
  if (column.kind === 'factor') return `${name}, ${words.data.computedLong[factor.formula.kind]}`;
  const unit = unitDescription(column.unit, words.units);
  const part = column.part === 'typed' ? `, ${words.data.parts.typed}` : '';
  return `${factor.code} ${inputName(column, context)}${part}, ${column.year}, ${unit}`;
}

/** The columns of each factor are drawn out together as far as the factor's name needs it, within reason. */
function widened(columns: readonly SheetColumn[], { measure }: HeadingContext): readonly SheetColumn[] {
  const groups = new Map<string, { width: number; columns: number; wanted: number }>();
  for (const { width, headings } of columns) {
    const [, factor] = headings;
    if (factor === undefined) continue;
    const group = groups.get(factor.key) ?? { width: 0, columns: 0, wanted: measure(factor.text) + HEADING_PADDING };
    groups.set(factor.key, { ...group, width: group.width + width, columns: group.columns + 1 });
  }
  return columns.map((column) => {
    const group = groups.get(column.headings[1]?.key ?? '');
    if (group === undefined) return column;
    const lacking = Math.min(WIDEST_GROUP, group.wanted) - group.width;
    return lacking <= 0 ? column : { ...column, width: column.width + Math.ceil(lacking / group.columns) };
  });
}

/** A column in a few words: `F3.1 ИОК, 2025`. */
export function columnName(
  column: DataColumn,
  context: Pick<HeadingContext, 'methodology' | 'words' | 'language'> & { readonly year: number },
): string {
  const { words, language } = context;
  switch (column.kind) {
    case 'region':
      return words.data.region;
    case 'place':
      return words.data.place;
    case 'change':
      return words.rating.change;
    case 'score':
      return words.data.score;
    case 'threshold':
    case 'next':
      return `${words.data.threshold}, ${words.data.thresholdParts[column.kind]}`;
    case 'series':
      return column.factor === null
        ? `${column.own.shortNames[language]}, ${column.year}`
        : `${column.factor.code} ${inputName(column, context)}, ${column.year}`;
    case 'factor':
      return `ƒ ${column.factor.code} ${column.factor.shortNames[language]}`;
    case 'answers':
      return `${column.factor.code}, ${words.data.answersLong}`;
  }
}
