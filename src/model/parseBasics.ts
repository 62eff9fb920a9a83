import {
  type Fields,
  fault,
  filledText,
  holding,
  list,
  number,
  object,
  oneOf,
  optional,
  type Parser,
  tagged,
  text,
} from './parse';
import { AXES, type Axis, MISSING_POLICIES, type Readings } from './readings';
import type { Region } from './region';
import type { Unit } from './unit';
import type { Words } from './words';

/**
 * A code of a region, factor, input, question or methodology. Codes stand in keys (`input@year`) and in headers of
 * files, hence no separators; and they index plain records, hence none that every object answers to.
 */
export const code: Parser<string> = holding(text(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u), (value) =>
  value in {} ? fault([], `≠ ${JSON.stringify(value)}`, value) : null,
);

/** A text in all three languages. */
export const words: Parser<Words> = object<Words>({ kk: filledText, ru: filledText, en: filledText });

/** `2022-06-08`, a day that the calendar has. */
export const date: Parser<string> = holding(text(/^\d{4}-\d{2}-\d{2}$/), (value) =>
  isDay(value) ? null : fault([], 'YYYY-MM-DD', value),
);

function isDay(iso: string): boolean {
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}

const period = oneOf('year', 'January-June', 'end of period');
export const scale = oneOf(1, 1e3, 1e6, 1e9);

type UnitOf<Measure extends Unit['measure']> = Extract<Unit, { readonly measure: Measure }>;

export const unit: Parser<Unit> = tagged<Unit, 'measure'>('measure', {
  percent: object<UnitOf<'percent'>>({
    measure: oneOf('percent'),
    of: oneOf('previous year', 'annual target', 'whole'),
  }),
  money: object<UnitOf<'money'>>({ measure: oneOf('money'), currency: text(/^[A-Z]{3}$/), scale, period }),
  count: object<UnitOf<'count'>>({ measure: oneOf('count'), scale, period }),
  mark: holding(object<UnitOf<'mark'>>({ measure: oneOf('mark'), from: number(), to: number() }), ({ from, to }) =>
    to > from ? null : fault(['to'], `> ${from}`, to),
  ),
  number: object<UnitOf<'number'>>({ measure: oneOf('number') }),
});

const axis = <A extends Axis>(name: A) => oneOf<(typeof AXES)[A][number]>(...AXES[name]);

/** One value on each of the six axes. */
export const readings: Parser<Readings> = object<Readings>({
  points: axis('points'),
  inside: axis('inside'),
  ties: axis('ties'),
  zero: axis('zero'),
  values: axis('values'),
  fulfilment: axis('fulfilment'),
});

/** Values on some of the axes. */
export const someReadings: Parser<Partial<Readings>> = object<Partial<Readings>>({
  points: optional(axis('points')),
  inside: optional(axis('inside')),
  ties: optional(axis('ties')),
  zero: optional(axis('zero')),
  values: optional(axis('values')),
  fulfilment: optional(axis('fulfilment')),
});

export const missingPolicy = oneOf(...MISSING_POLICIES);

/** The fields of a region, for whoever adds its own (a package adds the slot). */
export const regionFields: Fields<Region> = {
  code,
  role: oneOf('rated', 'reference'),
  names: words,
  shortNames: words,
  kato: optional(text(/^\d{9}$/)),
  founded: optional(date),
  predecessors: optional(list(code)),
};
