import type { Methodology } from '../../model/methodology';
import { LANGUAGES } from '../../model/words';
import { folded, isFound, isName } from '../shell/regionSearch';
import type { FactorColumn, SeriesColumn } from './columns';

/** A column that can be gone to. */
export type FoundColumn = SeriesColumn | FactorColumn;

interface SearchGround {
  readonly inputs: Methodology['inputs'];
  /** The chosen year. */
  readonly year: number;
  /** Keys of the columns that the sheet shows. */
  readonly onView: ReadonlySet<string>;
}

/** What a column is called in expressions and beside its name: `exports@2025`, of computed values the factor's code. */
export const codeOf = (column: FoundColumn): string =>
  column.kind === 'series' ? `${column.input}@${column.year}` : column.factor.code;

/**
 * The columns that a text may mean. What has that very code comes first, then what is called so, then what only begins so;
 * of these what is on view, then what can be typed into, then what is of the chosen year.
 */
export function searchColumns<Column extends FoundColumn>(
  text: string,
  columns: readonly Column[],
  ground: SearchGround,
): readonly Column[] {
  const rank = (column: Column, names: readonly string[]): readonly number[] => [
    hasCode(text, column) ? 0 : isName(text, names) ? 1 : 2,
    ground.onView.has(column.key) ? 0 : 1,
    column.kind === 'series' ? 0 : 1,
    column.kind === 'series' && column.year !== ground.year ? 1 : 0,
  ];
  return columns
    .map((column) => ({ column, names: namesOf(ground, column) }))
    .filter(({ names }) => isFound(text, names))
    .map(({ column, names }) => ({ column, rank: rank(column, names) }))
    .sort((a, b) => firstDifference(a.rank, b.rank))
    .map(({ column }) => column);
}

const hasCode = (text: string, column: FoundColumn): boolean => {
  const wanted = folded(text);
  return wanted === folded(codeOf(column)) || (column.kind === 'series' && wanted === folded(column.input));
};

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** All that a column may be looked for by. */
function namesOf({ inputs }: SearchGround, column: FoundColumn): readonly string[] {
  const input = column.kind === 'series' ? column.input : '';
  const series = inputs.find(({ code }) => code === input);
  const own = 'own' in column ? column.own : undefined;
  const named = [series, own, column.factor].flatMap((each) => each ?? []);
  const year = column.kind === 'series' ? String(column.year) : '';
  return [input, column.factor?.code ?? '', year].concat(
    named.flatMap(({ names, shortNames }) => LANGUAGES.flatMap((each) => [names[each], shortNames[each]])),
  );
}
