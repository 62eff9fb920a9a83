/** Rows of one shape, kept column by column: what is alike then lies together and packs tighter. */
export type ByColumn<Row> = { readonly [Field in keyof Row]: readonly Row[Field][] };

const fieldsOf = <Of extends object>(of: Of) => Object.keys(of) as (keyof Of)[];

/** Every row has the fields of the first. */
export function byColumn<Row extends object>(rows: readonly Row[]): ByColumn<Row> {
  const columns: Partial<{ [Field in keyof Row]: readonly Row[Field][] }> = {};
  for (const field of fieldsOf(rows[0] ?? ({} as Row))) columns[field] = rows.map((row) => row[field]);
  return columns as ByColumn<Row>;
}

/** The rows again. */
export function rowsOf<Row extends object>(columns: ByColumn<Row>): readonly Row[] {
  const fields = fieldsOf(columns);
  const [first] = fields;
  const rowAt = (index: number) => Object.fromEntries(fields.map((field) => [field, columns[field][index]])) as Row;
  return first === undefined ? [] : columns[first].map((_, index) => rowAt(index));
}
