import type { Observation, Provenance } from '../model/observation';
import { STATUSES } from '../model/observation';
import {
  type Fields,
  fault,
  holding,
  number,
  object,
  oneOf,
  optional,
  type Parser,
  said,
  tagged,
  text,
  whole,
} from '../model/parse';
import { date } from '../model/parseBasics';
import { failure, success } from '../model/result';

/** What the parsers of a package's nouns are made of: shapes that JSON has, years and times, and the observation of a cell. */

/** A plain object of any fields, all read by one parser. */
export const record =
  <Value>(key: Parser<string>, value: Parser<Value>): Parser<Readonly<Record<string, Value>>> =>
  (input) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return failure(fault([], 'object', input));
    const entries: [string, Value][] = [];
    for (const [name, field] of Object.entries(input)) {
      const parsedName = key(name);
      if (!parsedName.ok) return failure({ ...parsedName.problem, path: [name] });
      const parsed = value(field);
      if (!parsed.ok) return failure({ ...parsed.problem, path: [name, ...parsed.problem.path] });
      entries.push([name, parsed.value]);
    }
    return success(Object.fromEntries(entries)); // defines its fields: no name can reach a prototype
  };

/** An array of a fixed length, each place with a parser of its own. */
export const tuple =
  <Values extends readonly unknown[]>(...places: { readonly [Place in keyof Values]: Parser<Values[Place]> }) =>
  (input: unknown): ReturnType<Parser<Values>> => {
    if (!Array.isArray(input) || input.length !== places.length) {
      return failure(fault([], `array(${places.length})`, input));
    }
    const values: unknown[] = [];
    for (const [place, parser] of places.entries()) {
      const parsed = parser(input[place]);
      if (!parsed.ok) return failure({ ...parsed.problem, path: [place, ...parsed.problem.path] });
      values.push(parsed.value);
    }
    return success(values as unknown as Values);
  };

/** ISO time in UTC, as `Date.prototype.toISOString` writes it. */
export const time = text(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);

/** Four digits, as a column's key has them. */
export const year = holding(whole(1000), (value) => (value <= 9999 ? null : fault([], 'integer ≤ 9999', value)));

export const status = oneOf(...STATUSES);

const provenanceFields: Fields<Provenance> = {
  source: optional(text()),
  note: optional(text()),
  borders: optional(date),
  formula: optional(text()),
  checked: optional(said),
};

export const provenance: Parser<Provenance> = object(provenanceFields);

type ObservationOf<Kind extends Observation['kind']> = Extract<Observation, { readonly kind: Kind }>;

export const observation = tagged<Observation, 'kind'>('kind', {
  number: object<ObservationOf<'number'>>({ kind: oneOf('number'), value: number(), status, ...provenanceFields }),
  missing: object<ObservationOf<'missing'>>({ kind: oneOf('missing'), reason: text(), ...provenanceFields }),
  invalid: object<ObservationOf<'invalid'>>({ kind: oneOf('invalid'), text: text(), ...provenanceFields }),
});
