/** A column of few different values: each of them once, and in `rows` which one each row has, a digit of base 36 a row. */
interface FewValues<Value> {
  readonly values: readonly Value[];
  readonly rows: string;
}
type PackedColumn<Value> = readonly Value[] | FewValues<Value>;

/** Rows of one shape, kept column by column: what is alike then lies together and packs tighter. */
export type ByColumn<Row> = { readonly [Field in keyof Row]: PackedColumn<Row[Field]> };

const BASE = 36;

const fieldsOf = <Of extends object>(of: Of) => Object.keys(of) as (keyof Of)[];

function packed<Value>(column: readonly Value[]): PackedColumn<Value> {
  const numbers = new Map<Value, number>();
  for (const value of column) if (!numbers.has(value)) numbers.set(value, numbers.size);
  if (numbers.size > BASE) return column;
  return {
    values: [...numbers.keys()],
    rows: column.map((value) => (numbers.get(value) ?? 0).toString(BASE)).join(''),
  };
}

const unpacked = <Value>(column: PackedColumn<Value>): readonly Value[] =>
  'rows' in column ? Array.from(column.rows, (digit) => column.values[Number.parseInt(digit, BASE)] as Value) : column;

/** Every row has the fields of the first. */
export function byColumn<Row extends object>(rows: readonly Row[]): ByColumn<Row> {
  const columns: Partial<{ [Field in keyof Row]: PackedColumn<Row[Field]> }> = {};
  for (const field of fieldsOf(rows[0] ?? ({} as Row))) columns[field] = packed(rows.map((row) => row[field]));
  return columns as ByColumn<Row>;
}

/** The rows again. */
export function rowsOf<Row extends object>(columns: ByColumn<Row>): readonly Row[] {
  const lists = fieldsOf(columns).map((field) => [field, unpacked(columns[field])] as const);
  const rowAt = (index: number) => Object.fromEntries(lists.map(([field, list]) => [field, list[index]])) as Row;
  return lists[0]?.[1].map((_, index) => rowAt(index)) ?? [];
}
