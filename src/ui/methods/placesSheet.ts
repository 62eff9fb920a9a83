import { formatCount, formatNumber, formatPercent, formatSigned } from '../../i18n';
import type { CellView, SheetColumn } from '../sheet/source';
import type { TwoRatings } from './twoMethods';
import type { MethodsView } from './view';

/** What stands in a column of the sheet. */
export type Column =
  | { readonly kind: 'region' }
  | { readonly kind: 'place' | 'score' | 'coverage'; readonly of: 0 | 1 }
  | { readonly kind: 'won' | 'more' };

export const COLUMNS: readonly Column[] = [
  { kind: 'region' },
  { kind: 'won' },
  ...([0, 1] as const).flatMap((of): readonly Column[] => [
    { kind: 'place', of },
    { kind: 'score', of },
    { kind: 'coverage', of },
  ]),
  { kind: 'more' },
];

/** The column as the sheet has it; where room is short the region has less of it. */
export function sheetColumn(view: MethodsView, column: Column, isNarrow: boolean): SheetColumn {
  const words = view.words();
  const named = (group: string, text: string, width: number): Pick<SheetColumn, 'headings' | 'label' | 'width'> => ({
    width,
    headings: [
      { key: group, text: group },
      { key: `${group} ${text}`, text },
    ],
    label: `${group}: ${text}`,
  });
  const common = { align: 'end', editable: false, computed: true } as const;
  switch (column.kind) {
    case 'region':
      return {
        key: 'region',
        width: isNarrow ? 132 : 234,
        headings: [{ key: 'region', text: words.region }],
        label: words.region,
        align: 'start',
        frozen: 'left',
        editable: false,
        namesRows: true,
      };
    case 'won':
      return { ...common, key: 'won', ...named(words.difference, words.place, 96), groupStart: true };
    case 'more':
      return { ...common, key: 'more', ...named(words.difference, 'R', 96), groupStart: true };
    default: {
      const text = { place: words.place, score: 'R', coverage: words.coverage }[column.kind];
      const made = named(view.methodName(column.of), text, 96);
      const key = `${column.kind} ${column.of}`;
      const headings = [
        { key: `method ${column.of}`, text: view.methodName(column.of) },
        { key, text },
      ] as const;
      return { ...common, ...made, key, headings, groupStart: column.kind === 'place' };
    }
  }
}

/** The number of a cell; NaN where there is none, null where the cell holds no number. */
export function numberOf(view: MethodsView, ratings: TwoRatings, region: number, column: Column): number | null {
  switch (column.kind) {
    case 'region':
      return null;
    case 'won':
      return view.won(region) ?? Number.NaN;
    case 'more':
      return (ratings[1].scores[region] ?? Number.NaN) - (ratings[0].scores[region] ?? Number.NaN);
    case 'place':
      return ratings[column.of].places[region] || Number.NaN;
    case 'score':
      return ratings[column.of].scores[region] ?? Number.NaN;
    case 'coverage':
      return 100 * (ratings[column.of].coverage[region] ?? Number.NaN);
  }
}

const NOTHING = '–';
/** Two R that differ by less differ by what the computer rounds. */
const SAME_SCORE = 1e-9;

/** A cell as it is drawn; where room is short the region goes by its short name. */
export function cellOf(
  view: MethodsView,
  ratings: TwoRatings,
  region: number,
  column: Column,
  isNarrow = false,
): CellView {
  const language = view.app.language();
  const value = numberOf(view, ratings, region, column);
  if (value === null) return { text: view.nameOf(region, isNarrow) };
  switch (column.kind) {
    case 'won':
      return wonCell(view, value);
    case 'more':
      if (Number.isNaN(value)) return { text: NOTHING, tone: 'muted' };
      if (Math.abs(value) < SAME_SCORE) return { text: '=', tone: 'muted' };
      return { text: formatSigned(value, 3, language), tone: value < 0 ? 'loss' : 'gain' };
    case 'score':
      return { text: Number.isNaN(value) ? NOTHING : formatNumber(value, 3, language) };
    case 'coverage':
      return value < 100
        ? { text: formatPercent(value, 1, language), tone: 'warn' }
        : { text: formatPercent(value, 1, language), tone: 'muted' };
    default:
      return { text: Number.isNaN(value) ? NOTHING : formatCount(value, language), tone: 'strong' };
  }
}

function wonCell(view: MethodsView, won: number): CellView {
  const words = view.words();
  if (Number.isNaN(won)) return { text: NOTHING, tone: 'muted', title: words.noPlace };
  if (won === 0) return { text: '=', tone: 'muted', title: words.same };
  const size = Math.abs(won);
  return won > 0
    ? { text: formatCount(size, view.app.language()), tone: 'up', title: words.won(size) }
    : { text: formatCount(size, view.app.language()), tone: 'down', title: words.lost(size) };
}
