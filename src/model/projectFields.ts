import { evaluate } from './arithmetic';
import type { InputCode, InputDefinition } from './methodology';
import type { ValueProblem } from './problem';
import { type AmountUnit, readAmountUnit, readProjectInput, readProjectStatus, readTick } from './projectText';
import { type DecimalSign, readQuantity } from './quantity';
import type { RegionCode } from './region';
import type { RegionMatcher } from './regionNames';
import { failure, type Result, success } from './result';
import type { ProjectStatus } from './scenario';

/** What a table says of a project, field by field; `amount` and `year` of one of its amounts. */
export interface ProjectFields {
  readonly included: boolean;
  readonly name: string;
  readonly region: RegionCode;
  readonly input: InputCode;
  /** Null: no amount. */
  readonly amount: number | null;
  readonly unit: AmountUnit;
  /** What of the amounts is also one of another level, in per cent. */
  readonly part: number;
  readonly share: number;
  readonly status: ProjectStatus;
  readonly probability: number;
  readonly jobs: number | null;
}

export type ProjectField = keyof ProjectFields;

/** Text in a field of a project that does not do. */
export type ProjectFault =
  | { readonly code: 'name blank' }
  | { readonly code: 'region unknown'; readonly text: string }
  | { readonly code: 'region ambiguous'; readonly text: string; readonly regions: readonly RegionCode[] }
  | { readonly code: 'input unknown'; readonly text: string }
  | { readonly code: 'money unknown'; readonly text: string }
  | { readonly code: 'status unknown'; readonly text: string }
  | { readonly code: 'tick unknown'; readonly text: string }
  | { readonly code: 'amount faulty'; readonly text: string }
  /** More than any amount comes to: most likely a slip of unit. */
  | { readonly code: 'amount too large'; readonly text: string }
  /** An amount typed with another currency than the line's. */
  | { readonly code: 'amount in other money'; readonly text: string; readonly currency: string }
  | { readonly code: 'expression faulty'; readonly problem: ValueProblem }
  | { readonly code: 'percent outside'; readonly text: string }
  | { readonly code: 'jobs faulty'; readonly text: string };

/** What the fields of projects are read with. */
export interface ProjectReading {
  readonly region: RegionMatcher;
  /** Inputs that amounts can be given for. */
  readonly inputs: readonly InputDefinition[];
  readonly decimalSign: DecimalSign;
  /** The money that stands there: what is left unsaid is as in it. */
  readonly unit: AmountUnit;
}

type Reader<Field extends ProjectField> = (
  text: string,
  reading: ProjectReading,
) => Result<ProjectFields[Field], ProjectFault>;

/** So much of any currency no amount comes to: a hundred trillion, what the whole economy of Kazakhstan makes in a year in tenge. */
const ABSURD = 1e14;

/** Whether a sum, in money of a scale, is more than any can come to. */
export const isAbsurdSum = (value: number, scale: number): boolean => !(Math.abs(value) * scale < ABSURD);

/** An amount with what stands behind its digits: `60 млрд ₸`. */
const WITH_UNIT = /^(.*?[\d)])\s*([^\d\s.,()'’%+\-−].*)$/su;

const READERS: { readonly [Field in ProjectField]: Reader<Field> } = {
  included: (text) => {
    const said = text === '' ? true : readTick(text);
    return said === null ? failure({ code: 'tick unknown', text }) : success(said);
  },
  name: (text) => (text === '' ? failure({ code: 'name blank' }) : success(text.normalize('NFC'))),
  region: (text, { region }) => {
    const found = region(text);
    if (found === null) return failure({ code: 'region unknown', text });
    if (found.kind === 'ambiguous') return failure({ code: 'region ambiguous', text, regions: found.codes });
    return success(found.code);
  },
  input: (text, { inputs }) => {
    const found = readProjectInput(text, inputs);
    return found === null ? failure({ code: 'input unknown', text }) : success(found);
  },
  amount: (text, { decimalSign, unit }) => {
    if (text === '') return success(null);
    const sized = (value: number): Result<number, ProjectFault> =>
      isAbsurdSum(value, unit.scale) ? failure({ code: 'amount too large', text }) : success(value);
    if (text.startsWith('=')) {
      const computed = evaluate(text, { decimalSign, cell: () => Number.NaN });
      return computed.ok ? sized(computed.value) : failure({ code: 'expression faulty', problem: computed.problem });
    }
    const [, figure = text, said] = WITH_UNIT.exec(text) ?? [];
    const read = readQuantity(figure, decimalSign);
    const typed = said === undefined ? unit : readAmountUnit(said, unit);
    if (read.kind !== 'number' || typed === null) return failure({ code: 'amount faulty', text });
    if (typed.currency !== unit.currency) {
      return failure({ code: 'amount in other money', text, currency: typed.currency });
    }
    return sized(inUnit(read.value, typed.scale, unit.scale));
  },
  unit: (text, { unit }) => {
    const found = text === '' ? unit : readAmountUnit(text, unit);
    return found === null ? failure({ code: 'money unknown', text }) : success(found);
  },
  part: (text, reading) => readPercent(text, reading, 0),
  share: (text, reading) => readPercent(text, reading, 100),
  probability: (text, reading) => readPercent(text, reading, 100),
  status: (text) => {
    const found = text === '' ? 'planned' : readProjectStatus(text);
    return found === null ? failure({ code: 'status unknown', text }) : success(found);
  },
  jobs: (text, { decimalSign }) => {
    if (text === '') return success(null);
    const read = readQuantity(text, decimalSign);
    return read.kind === 'number' && Number.isInteger(read.value) && read.value >= 0
      ? success(read.value)
      : failure({ code: 'jobs faulty', text });
  },
};

/** Reads one field of a project as people type it; a blank one is what a new project has, where it may be blank. */
export const readProjectField = <Field extends ProjectField>(
  field: Field,
  text: string,
  reading: ProjectReading,
): Result<ProjectFields[Field], ProjectFault> => READERS[field](text.trim(), reading);

/** An amount of one scale in another; by whole numbers, so that 60 bn stay 60 bn. */
const inUnit = (amount: number, from: number, to: number): number =>
  from >= to ? amount * (from / to) : amount / (to / from);

/** @param blank what a text without anything says */
function readPercent(
  text: string,
  { decimalSign }: ProjectReading,
  blank: number,
): Result<number, Extract<ProjectFault, { readonly code: 'percent outside' }>> {
  if (text === '') return success(blank);
  const read = readQuantity(text, decimalSign);
  return read.kind === 'number' && read.value >= 0 && read.value <= 100
    ? success(read.value)
    : failure({ code: 'percent outside', text });
}
