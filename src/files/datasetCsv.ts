import type { PackageContent, PlacedObservation } from '../model/content';
import { factorsOf, type InputCode, type Methodology } from '../model/methodology';
import type { Observation } from '../model/observation';
import { ownInputs } from '../model/ownInputs';
import type { PackageSettings } from '../model/package';
import { decideDecimalSign } from '../model/quantity';
import { writeUnit } from '../model/unit';
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
  { settings, observations }: Pick<PackageContent, 'settings' | 'observations'>,
  methodology: Methodology,
): string {
  const unitOf = unitTexts(settings, methodology);
  const figureOf = figureWriter(observations);
  const stated = observations.some(({ observation }) => observation.borders !== undefined);
  const rows = inOrder(observations, settings, methodology).map(({ region, input, year, observation }): CsvCell[] => [
    region,
    input,
    year,
    observation.kind === 'number' ? figureOf(observation.value) : textOf(observation),
    unitOf(input),
    statusOf(observation),
    observation.source ?? '',
    noteOf(observation),
    ...(stated ? [observation.borders ?? ''] : []),
  ]);
  return csvText([stated ? [...COLUMNS, 'borders'] : COLUMNS, ...rows], EXCHANGE_DIALECT);
}

/** The unit that an input's figures are in, as import reads it: the package's, else the methodology's. */
function unitTexts(settings: PackageSettings, methodology: Methodology): (input: InputCode) => string {
  const { units } = settings;
  const due = new Map(inputsInOrder(settings, methodology).map(({ code, unit }) => [code, unit]));
  return (input) => {
    const unit = (Object.hasOwn(units, input) ? units[input] : undefined) ?? due.get(input);
    return unit === undefined ? '' : writeUnit(unit);
  };
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

function statusOf(observation: Observation): string {
  if (observation.kind === 'number') return observation.status;
  return observation.kind === 'missing' ? 'missing' : '';
}

function noteOf(observation: Observation): string {
  const note = observation.note ?? '';
  if (observation.kind !== 'missing' || isNoDataMark(observation.reason)) return note;
  return [...new Set([observation.reason, note])].filter((text) => text !== '').join('; ');
}
