import type { LogEntry } from '../model/change';
import { columnKey, provenanceOf } from '../model/column';
import type { BatchContent, PackageContent, PlacedObservation } from '../model/content';
import type { Observation, Provenance, Status } from '../model/observation';
import { clashingInput } from '../model/ownInputs';
import { type PackageSettings, type WrittenSettings, writtenSettings } from '../model/package';
import {
  type Fault,
  fault,
  holding,
  list,
  nullable,
  number,
  object,
  type Parser,
  repeated,
  text,
  whole,
} from '../model/parse';
import { code } from '../model/parseBasics';
import { methodology } from '../model/parseMethodology';
import { type Result, success } from '../model/result';
import type { ResponseBatch, SurveyResponse } from '../model/survey';
import type { WholeMethodology } from '../model/wholeMethodology';
import { provenance, record, status, tuple, year } from './cellFields';
import { logEntry, markedBatch, settings } from './packageFields';
import { placedRecordsOf, type RecordTables, records, recordTables } from './packageRecords';
import { response } from './responseFields';

/** The parts of a package file, each with a digest of its own. */
export interface PackageParts {
  readonly settings: PackageSettings;
  /** Whole, or the id of a built-in one. */
  readonly methodology: WholeMethodology | string;
  readonly observations: ObservationTable;
  readonly batches: readonly MarkedBatch[];
  /** By batch: its responses in the order of the file they came in. */
  readonly responses: Readonly<Record<string, readonly SurveyResponse[]>>;
  readonly records: RecordTables;
  readonly log: readonly LogEntry[];
}

/** As files have always had them: settings that came later stand there only where they hold something. */
type WrittenParts = Omit<PackageParts, 'settings'> & { readonly settings: WrittenSettings };

type MarkedBatch = ResponseBatch & { readonly present: boolean };

/** A row a cell; where the values came from is said once and pointed at by its place in `provenances`. */
interface ObservationTable {
  readonly provenances: readonly Provenance[];
  readonly rows: readonly ObservationRow[];
}

type ObservationRow = readonly [
  region: string,
  input: string,
  year: number,
  value: number | { readonly missing: string } | { readonly invalid: string },
  /** Null where the value is no number. */
  status: Status | null,
  provenance: number,
];

/** How many levels of a part are broken into lines: one observation, response or log entry stands on one line. */
export const PART_LEVELS: { readonly [Name in keyof PackageParts]: number } = {
  settings: 2,
  methodology: 2,
  observations: 2,
  batches: 1,
  responses: 2,
  records: 2,
  log: 1,
};

/** A package's content as the parts of a file. */
export const partsOf = (content: PackageContent): WrittenParts => ({
  settings: writtenSettings(content.settings),
  methodology: content.methodology,
  observations: tableOf(content.observations),
  batches: content.batches.map(({ batch, present }) => ({ ...batch, present })),
  responses: Object.fromEntries(content.batches.map(({ batch, responses }) => [batch.id, responses])),
  records: recordTables(content.records),
  log: content.log,
});

function tableOf(observations: readonly PlacedObservation[]): ObservationTable {
  const provenances: Provenance[] = [];
  const places = new Map<string, number>();
  const placeOf = (from: Provenance): number => {
    const key = JSON.stringify([from.source, from.note, from.borders, from.formula, from.checked]);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, provenances.length);
    return provenances.push(provenanceOf(from)) - 1;
  };
  const rows = observations.map(({ region, input, year, observation }): ObservationRow => {
    const value = cellOf(observation);
    const standing = observation.kind === 'number' && typeof value === 'number' ? observation.status : null;
    return [region, input, year, value, standing, placeOf(observation)];
  });
  return { provenances, rows };
}

function cellOf(observation: Observation): ObservationRow[3] {
  if (observation.kind === 'missing') return { missing: observation.reason };
  if (observation.kind === 'invalid') return { invalid: observation.text };
  // JSON has only finite numbers, and a file that does not open again is worse than one that shows where the fault is.
  return Number.isFinite(observation.value) ? observation.value : { invalid: String(observation.value) };
}

const numericValue = number();
const missingValue = object<{ readonly missing: string }>({ missing: text() });
const invalidValue = object<{ readonly invalid: string }>({ invalid: text() });

const value: Parser<ObservationRow[3]> = (input) => {
  if (typeof input !== 'object' || input === null) return numericValue(input);
  return Object.hasOwn(input, 'missing') ? missingValue(input) : invalidValue(input);
};

const row = holding(
  // The texts of codes are looked at once each, below: a large package has millions of rows.
  tuple<ObservationRow>(text(), text(), year, value, nullable(status), whole(0)),
  ([, , , read, standing]) =>
    (typeof read === 'number') === (standing !== null) ? null : fault([4], 'status ⇔ number', standing),
);

const table = holding(
  object<ObservationTable>({ provenances: list(provenance), rows: list(row) }),
  ({ provenances, rows }) => {
    const lost = rows.findIndex((each) => each[5] >= provenances.length);
    return lost < 0 ? null : fault(['rows', lost, 5], `integer < ${provenances.length}`, rows[lost]?.[5]);
  },
  cellsNamed,
);

/** Every row names a cell by codes, and none the cell of another. */
function cellsNamed({ rows }: ObservationTable): Fault | null {
  const columns = new Map<string, Set<string>>();
  for (const [index, [region, input, year]] of rows.entries()) {
    const key = columnKey(input, year);
    let column = columns.get(key);
    if (column === undefined) {
      const named = code(input);
      if (!named.ok) return { ...named.problem, path: ['rows', index, 1] };
      column = new Set();
      columns.set(key, column);
    }
    if (column.has(region)) return fault(['rows', index], '≠ rows[…]', `${region} ${key}`);
    column.add(region);
  }
  return null;
}

const methodologyOrId: Parser<WholeMethodology | string> = (input) =>
  typeof input === 'string' ? code(input) : methodology(input);

const parts = holding(
  object<PackageParts>({
    settings,
    methodology: methodologyOrId,
    observations: table,
    batches: holding(list(markedBatch), (batches) => repeated(batches.map(({ id }, index) => [[index, 'id'], id]))),
    responses: record(text(), list(response)),
    records,
    log: holding(list(logEntry), ordered, replayable),
  }),
  methodologyNamed,
  ownInputsFree,
  batchesWithResponses,
  regionsKnown,
);

/**
 * Reads the parts of a file into a package's content, or says where the first fault lies. Holds besides what the parts
 * say of each other: cells and counted responses lie in regions of the package, every batch has its responses, and an
 * undo in the log takes back what stood.
 */
export function readParts(input: unknown): Result<Omit<PackageContent, 'unknown'>, Fault> {
  const parsed = parts(input);
  if (!parsed.ok) return parsed;
  const { observations, batches, responses, ...same } = parsed.value;
  return success({
    settings: same.settings,
    methodology: same.methodology,
    observations: observations.rows.map((each) => placedOf(each, observations.provenances)),
    batches: batches.map(
      ({ present, ...batch }): BatchContent => ({
        batch,
        present,
        responses: responses[batch.id] ?? [],
      }),
    ),
    records: placedRecordsOf(same.records),
    log: same.log,
  });
}

function placedOf(row: ObservationRow, provenances: readonly Provenance[]): PlacedObservation {
  const [region, input, year, read, standing, place] = row;
  return { region, input, year, observation: { ...observationOf(read, standing), ...provenances[place] } };
}

function observationOf(read: ObservationRow[3], standing: Status | null): Observation {
  if (typeof read === 'number') return { kind: 'number', value: read, status: standing ?? 'final' };
  return 'missing' in read ? { kind: 'missing', reason: read.missing } : { kind: 'invalid', text: read.invalid };
}

/** The log's entries stand in the order of their numbers. */
function ordered(log: readonly LogEntry[]): Fault | null {
  const stray = log.findIndex((entry, index) => index > 0 && entry.sequence <= (log[index - 1]?.sequence ?? 0));
  return stray < 0 ? null : fault([stray, 'sequence'], `> ${log[stray - 1]?.sequence}`, log[stray]?.sequence);
}

/** An undo names an earlier change that stands, a redo one that was undone. */
function replayable(log: readonly LogEntry[]): Fault | null {
  const stands = new Map<number, boolean>();
  for (const [index, entry] of log.entries()) {
    if (entry.kind === 'freeze') continue;
    if (entry.kind === 'change') {
      stands.set(entry.sequence, true);
      continue;
    }
    const undoes = entry.kind === 'undo';
    if (stands.get(entry.of) !== undoes) return fault([index, 'of'], undoes ? 'done' : 'undone', entry.of);
    stands.set(entry.of, !undoes);
  }
  return null;
}

function methodologyNamed({ settings, methodology }: PackageParts): Fault | null {
  const id = typeof methodology === 'string' ? methodology : methodology.id;
  return settings.methodology === id
    ? null
    : fault(['settings', 'methodology'], JSON.stringify(id), settings.methodology);
}

/** No series of the package's own bears a code of the methodology, where that came along. */
function ownInputsFree({ settings: { inputs }, methodology }: PackageParts): Fault | null {
  if (typeof methodology === 'string') return null;
  const clash = clashingInput(inputs, methodology);
  return clash < 0
    ? null
    : fault(['settings', 'inputs', clash, 'code'], '≠ methodology.inputs[].code', inputs[clash]?.code);
}

function batchesWithResponses({ batches, responses }: PackageParts): Fault | null {
  const ids = new Set(batches.map(({ id }) => id));
  const orphan = Object.keys(responses).find((id) => !ids.has(id));
  if (orphan !== undefined) return fault(['responses', orphan], 'batches[].id', orphan);
  const empty = batches.find(({ id }) => !Object.hasOwn(responses, id));
  return empty === undefined ? null : fault(['responses', empty.id], 'array', undefined);
}

function regionsKnown({
  settings,
  observations,
  responses,
  records: { form: forms = {} },
}: PackageParts): Fault | null {
  const known = new Set(settings.regions.map(({ code }) => code));
  const stranger = observations.rows.findIndex(([region]) => !known.has(region));
  if (stranger >= 0) {
    return fault(['observations', 'rows', stranger, 0], 'settings.regions[].code', observations.rows[stranger]?.[0]);
  }
  for (const [batch, list] of Object.entries(responses)) {
    const lost = list.findIndex(({ region }) => region !== null && !known.has(region));
    if (lost >= 0) return fault(['responses', batch, lost, 'region'], 'settings.regions[].code', list[lost]?.region);
  }
  for (const [id, { response }] of Object.entries(forms)) {
    if (response.region === null || known.has(response.region)) continue;
    return fault(['records', 'form', id, 'response', 'region'], 'settings.regions[].code', response.region);
  }
  return null;
}
