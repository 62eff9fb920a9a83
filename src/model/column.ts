import type { Absence } from './absence';
import type { InputCode } from './methodology';
import { type Observation, type Provenance, STATUSES, type Status } from './observation';

/**
 * State of a cell, as the byte `states` holds it. `none`: no observation. `projected`: a planning year's cell that was
 * computed and is no observation; it is never stored.
 */
export const CELL_STATES = ['none', ...STATUSES, 'missing', 'invalid', 'projected'] as const;
export type CellState = (typeof CELL_STATES)[number];

const NONE = 0;
const MISSING = CELL_STATES.indexOf('missing');
const INVALID = CELL_STATES.indexOf('invalid');
const PROJECTED = CELL_STATES.indexOf('projected');
const stateOfStatus = (status: Status): number => CELL_STATES.indexOf(status);

/**
 * The observations of one input in one year, one place a region: dense arrays, so that the engine and the sheet read
 * 750,000 cells without touching an object. Never written to: `withObservations` makes a new column, and a column that
 * is the very same object holds the very same data, which is how the engine knows what it need not compute again.
 */
export interface Column {
  /** NaN where there is no number. */
  readonly values: Float64Array;
  /** Index into CELL_STATES. */
  readonly states: Uint8Array;
  /** Index into `provenances`. */
  readonly provenance: Uint16Array;
  /** Distinct provenances, the first of them empty; at most one more than there are cells. */
  readonly provenances: readonly Provenance[];
  /** Reason of a missing cell, text of an invalid one. */
  readonly texts: ReadonlyMap<number, string>;
  /** Of a column that a plan has computed cells of; a stored one has none. */
  readonly computed?: ComputedCells;
}

/** What is known of the computed cells of a column besides their figures. */
export interface ComputedCells {
  /** Why a cell has no figure; its state is `missing`, and no text says more. */
  readonly absences: ReadonlyMap<number, Absence>;
  /** What the figure of a cell rests on besides what its state says: bits of RESTS_ON. */
  readonly restsOn: Uint8Array;
}

export const RESTS_ON = { synthetic: 1, provisional: 2 } as const;

/** `fixed_capital@2025`: names a column in maps, wide files and formulas. */
export type ColumnKey = `${InputCode}@${number}`;

/** Keys by year and input: a block of cells asks for the same few of them again and again, and a text made anew is dear. */
const keys = new Map<number, Map<InputCode, ColumnKey>>();

export function columnKey(input: InputCode, year: number): ColumnKey {
  let ofYear = keys.get(year);
  if (ofYear === undefined) {
    ofYear = new Map();
    keys.set(year, ofYear);
  }
  let key = ofYear.get(input);
  if (key === undefined) {
    key = `${input}@${year}`;
    ofYear.set(input, key);
  }
  return key;
}

/** Input and year of a key; null where the text is no key. */
export function readColumnKey(text: string): { readonly input: InputCode; readonly year: number } | null {
  const at = text.lastIndexOf('@');
  const year = Number(text.slice(at + 1));
  return at > 0 && /^\d{4}$/.test(text.slice(at + 1)) ? { input: text.slice(0, at), year } : null;
}

/** A column of `length` cells without observations. */
export const emptyColumn = (length: number): Column => ({
  values: new Float64Array(length).fill(Number.NaN),
  states: new Uint8Array(length),
  provenance: new Uint16Array(length),
  provenances: [{}],
  texts: new Map(),
});

/** The state of one cell; `none` past the end. */
export const stateAt = (column: Column, index: number): CellState =>
  CELL_STATES[column.states[index] ?? NONE] ?? 'none';

/**
 * The observation of one cell, or null where there is none, as in a projected cell. A cell that could not be computed is
 * missing without a reason: `computed` has it.
 */
export function observationAt(column: Column, index: number): Observation | null {
  const state = column.states[index] ?? NONE;
  if (state === NONE || state === PROJECTED) return null;
  const provenance = column.provenances[column.provenance[index] ?? 0] ?? {};
  if (state === MISSING) return { kind: 'missing', reason: column.texts.get(index) ?? '', ...provenance };
  if (state === INVALID) return { kind: 'invalid', text: column.texts.get(index) ?? '', ...provenance };
  return {
    kind: 'number',
    value: column.values[index] ?? Number.NaN,
    status: CELL_STATES[state] as Status,
    ...provenance,
  };
}

/** One cell of a column to be set (null: to be emptied). */
export interface CellUpdate {
  readonly index: number;
  readonly observation: Observation | null;
}

/**
 * A new column with some cells set, grown where an index lies past its end. The old one is left as it was.
 * Cost: one copy of the column whatever the number of updates.
 */
export function withObservations(column: Column, updates: readonly CellUpdate[]): Column {
  const length = updates.reduce((most, update) => Math.max(most, update.index + 1), column.values.length);
  const values = new Float64Array(length).fill(Number.NaN);
  const states = new Uint8Array(length);
  // Wider than what is kept: within one call the provenances that go and those that come stand side by side.
  const provenance = new Uint32Array(length);
  values.set(column.values);
  states.set(column.states);
  provenance.set(column.provenance);
  const provenances = [...column.provenances];
  const known = new Map(provenances.map((each, index) => [provenanceKey(each), index]));
  const texts = new Map(column.texts);
  const computed = column.computed === undefined ? undefined : copyOf(column.computed, length);

  for (const { index, observation } of updates) {
    texts.delete(index);
    computed?.absences.delete(index);
    computed?.restsOn.fill(0, index, index + 1);
    values[index] = Number.NaN;
    if (observation === null) {
      states[index] = NONE;
      provenance[index] = 0;
      continue;
    }
    const key = provenanceKey(observation);
    let place = known.get(key);
    if (place === undefined) {
      place = provenances.push(provenanceOf(observation)) - 1;
      known.set(key, place);
    }
    provenance[index] = place;
    if (observation.kind === 'number') {
      values[index] = observation.value;
      states[index] = stateOfStatus(observation.status);
    } else {
      states[index] = observation.kind === 'missing' ? MISSING : INVALID;
      texts.set(index, observation.kind === 'missing' ? observation.reason : observation.text);
    }
  }
  return { values, states, texts, ...settled(provenance, provenances), ...(computed && { computed }) };
}

/** A cell of a column as a plan computes it. */
export interface ComputedCell {
  readonly index: number;
  /** The figure, or why there is none. */
  readonly value: number | Absence;
  /** Of a cell with a figure. */
  readonly state: CellState;
  /** Bits of RESTS_ON. */
  readonly restsOn: number;
}

/**
 * A new column with some cells computed. Of where a cell came from, the borders are kept: a computed figure is on those
 * of the figure it was made of (`from`), but it is not that source's figure any more. The old column is left as it was.
 *
 * @param from the column whose borders hold for the computed cells
 */
export function withComputed(column: Column, cells: Iterable<ComputedCell>, from: Column = column): Column {
  const values = column.values.slice();
  const states = column.states.slice();
  const places = column.provenance.slice();
  const provenances = [...column.provenances];
  const texts = new Map(column.texts);
  const computed = copyOf(column.computed ?? { absences: new Map(), restsOn: new Uint8Array() }, values.length);
  const placed = new Map<string, number>();
  for (const { index, value, state, restsOn } of cells) {
    const isFigure = typeof value === 'number';
    values[index] = isFigure ? value : Number.NaN;
    states[index] = isFigure ? CELL_STATES.indexOf(state) : MISSING;
    texts.delete(index);
    computed.restsOn[index] = restsOn;
    if (isFigure) computed.absences.delete(index);
    else computed.absences.set(index, value);
    const { borders } = from.provenances[from.provenance[index] ?? 0] ?? {};
    const place = borders === undefined ? 0 : (placed.get(borders) ?? provenances.push({ borders }) - 1);
    if (borders !== undefined) placed.set(borders, place);
    places[index] = place;
  }
  return { values, states, provenance: places, provenances, texts, computed };
}

/** A copy to be written to, of so many cells. */
function copyOf({ absences, restsOn }: ComputedCells, length: number) {
  const copy = new Uint8Array(length);
  copy.set(restsOn);
  return { absences: new Map(absences), restsOn: copy };
}

const MOST_PROVENANCES = 2 ** 16;

/**
 * Provenances as a column keeps them. Edits leave behind those that no cell names any more: once they outnumber the
 * cells they are dropped, so that a column edited for years stays as small as its cells.
 */
function settled(places: Uint32Array, provenances: readonly Provenance[]): Pick<Column, 'provenance' | 'provenances'> {
  const kept = provenances.length > places.length + 1 ? [0, ...new Set(places.filter((place) => place > 0))] : null;
  const list = kept === null ? provenances : kept.map((place) => provenances[place] ?? {});
  if (list.length > MOST_PROVENANCES) throw new RangeError(`a column names at most ${MOST_PROVENANCES} provenances`);
  if (kept === null) return { provenance: Uint16Array.from(places), provenances: list };
  const moved = new Map(kept.map((place, index) => [place, index]));
  return { provenance: Uint16Array.from(places, (place) => moved.get(place) ?? 0), provenances: list };
}

/** One cell of a package to be set; `index` is its place in the column. */
export interface ColumnCell extends CellUpdate {
  readonly input: InputCode;
  readonly year: number;
}

/**
 * The columns that some cells change, as they are afterwards; `columns` is left as it was. A column that no cell names
 * is not among them and stays the very same object.
 *
 * @param length of a column that does not exist yet.
 */
export function columnsWith(
  columns: ReadonlyMap<ColumnKey, Column>,
  cells: readonly ColumnCell[],
  length: number,
): ReadonlyMap<ColumnKey, Column> {
  const updates = new Map<ColumnKey, CellUpdate[]>();
  for (const cell of cells) {
    const key = columnKey(cell.input, cell.year);
    const known = updates.get(key);
    if (known === undefined) updates.set(key, [cell]);
    else known.push(cell);
  }
  return new Map([...updates].map(([key, of]) => [key, withObservations(columns.get(key) ?? emptyColumn(length), of)]));
}

/** Of most figures nothing is said. */
const NOTHING_SAID = '';

function provenanceKey({ source, note, borders, formula, checked }: Provenance): string {
  const said = [source, note, borders, formula, checked];
  return said.every((each) => each === undefined) ? NOTHING_SAID : JSON.stringify(said.map((each) => each ?? null));
}

/** Only what says where a value came from, without empty fields. */
export function provenanceOf(from: Provenance): Provenance {
  const { source, note, borders, formula, checked } = from;
  return {
    ...(source === undefined ? {} : { source }),
    ...(note === undefined ? {} : { note }),
    ...(borders === undefined ? {} : { borders }),
    ...(formula === undefined ? {} : { formula }),
    ...(checked === undefined ? {} : { checked }),
  };
}
