import type { PackageContent, PlacedObservation } from '../model/content';
import { factorsOf, type InputCode, type Methodology } from '../model/methodology';
import type { Observation, Status } from '../model/observation';
import { ownInputs } from '../model/ownInputs';
import type { PackageSettings } from '../model/package';
import { decideDecimalSign } from '../model/quantity';
import type { RegionCode } from '../model/region';
import { type Unit, writeUnit } from '../model/unit';
import { isNoDataMark } from './cellText';
import { type CsvCell, csvText, decimalText, EXCHANGE_DIALECT } from './csvText';

const COLUMNS = ['region', 'input', 'year', 'value', 'unit', 'status', 'source', 'note'];

/**
 * The figures of a package as a long CSV in the exchange dialect, which import reads back as the same cells: one line a
 * cell, by region, then input (in the methodology's order), then year. Columns `region, input, year, value, unit,
 * status, source, note`, and `borders` where some cell states its own.
 *
 * A missing value has the status `missing` and its reason as the note, or stands as its mark (`н/д`) where that is the
 * reason; an unreadable one stands as it was typed. The arithmetic that a value was typed as is left out.
 */
export function datasetCsv(
  content: Pick<PackageContent, 'settings' | 'observations'>,
  methodology: Methodology,
): string {
  const { rows, stated } = datasetRows(content, methodology);
  const figureOf = figureWriter(content.observations);
  const lines = rows.map(({ region, input, year, value, unit, status, source, note, borders }): CsvCell[] => [
    region,
    input,
    year,
    typeof value === 'number' ? figureOf(value) : value,
    unit === null ? '' : writeUnit(unit),
    status ?? '',
    source,
    note,
    ...(stated ? [borders] : []),
  ]);
  return csvText([stated ? [...COLUMNS, 'borders'] : COLUMNS, ...lines], EXCHANGE_DIALECT);
}

/** A cell of a package as a line of a long table has it. */
export interface DatasetRow {
  readonly region: RegionCode;
  readonly input: InputCode;
  readonly year: number;
  /** A text where there is no figure: its mark, what was typed, or nothing. */
  readonly value: number | string;
  /** What the input's figures are in; null where nothing knows the input. */
  readonly unit: Unit | null;
  readonly status: Status | 'missing' | null;
  readonly source: string;
  readonly note: string;
  readonly borders: string;
}

/** Every cell of a package in the order of its files. `stated`: some of them have borders of their own. */
export function datasetRows(
  { settings, observations }: Pick<PackageContent, 'settings' | 'observations'>,
  methodology: Methodology,
): { readonly rows: readonly DatasetRow[]; readonly stated: boolean } {
  const unitOf = unitsOf(settings, methodology);
  const rows = inOrder(observations, settings, methodology).map(
    ({ region, input, year, observation }): DatasetRow => ({
      region,
      input,
      year,
      value: observation.kind === 'number' ? observation.value : textOf(observation),
      unit: unitOf(input),
      status: statusOf(observation),
      source: observation.source ?? '',
      note: noteOf(observation),
      borders: observation.borders ?? '',
    }),
  );
  return { rows, stated: observations.some(({ observation }) => observation.borders !== undefined) };
}

/** The unit that an input's figures are in: the package's, else the methodology's. */
function unitsOf(settings: PackageSettings, methodology: Methodology): (input: InputCode) => Unit | null {
  const { units } = settings;
  const due = new Map(inputsInOrder(settings, methodology).map(({ code, unit }) => [code, unit]));
  return (input) => (Object.hasOwn(units, input) ? units[input] : undefined) ?? due.get(input) ?? null;
}

/** The methodology's inputs, typed factors, then the package's own series. */
const inputsInOrder = (settings: PackageSettings, methodology: Methodology) => [
  ...methodology.inputs,
  ...factorsOf(methodology),
  ...ownInputs(settings),
];

/** By the package's order of regions, the methodology's of inputs (then the package's own, last those that nothing knows), and the year. */
function inOrder(
  observations: readonly PlacedObservation[],
  settings: PackageSettings,
  methodology: Methodology,
): readonly PlacedObservation[] {
  const { regions } = settings;
  const regionPlaces = new Map(regions.map(({ code }, place) => [code, place]));
  const inputs = inputsInOrder(settings, methodology);
  const inputPlaces = new Map(inputs.map(({ code }, place) => [code, place]));
  const regionPlace = ({ region }: PlacedObservation) => regionPlaces.get(region) ?? regions.length;
  const inputPlace = ({ input }: PlacedObservation) => inputPlaces.get(input) ?? inputs.length;
  return [...observations].sort(
    (a, b) =>
      regionPlace(a) - regionPlace(b) ||
      inputPlace(a) - inputPlace(b) ||
      Number(a.input > b.input) - Number(a.input < b.input) ||
      a.year - b.year,
  );
}

/**
 * Figures such as 1.234 alone leave it open whether the dot parts thousands, and a reader would have to ask: where
 * nothing else in the table decides it, they get one more decimal.
 */
function figureWriter(observations: readonly PlacedObservation[]): (value: number) => CsvCell {
  const texts = observations.flatMap(({ observation }) =>
    observation.kind === 'number' ? [decimalText(observation.value)] : textOf(observation),
  );
  if (typeof decideDecimalSign(texts) === 'string') return (value) => value;
  return (value) => ({ figure: decimalText(value).replace(/\.\d{3}$/, '$&0') });
}

function textOf(observation: Observation): string {
  if (observation.kind === 'missing' && isNoDataMark(observation.reason)) return observation.reason;
  return observation.kind === 'invalid' ? observation.text : '';
}

function statusOf(observation: Observation): DatasetRow['status'] {
  if (observation.kind === 'number') return observation.status;
  return observation.kind === 'missing' ? 'missing' : null;
}

function noteOf(observation: Observation): string {
  const note = observation.note ?? '';
  if (observation.kind !== 'missing' || isNoDataMark(observation.reason)) return note;
  return [...new Set([observation.reason, note])].filter((text) => text !== '').join('; ');
}
