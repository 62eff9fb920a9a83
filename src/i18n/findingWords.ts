import type { FindingReason } from '../model/finding';

/** What a message of a finding is told besides the finding itself. */
export interface FoundNames {
  /** The series and year it stands in: `Экспорт, 2025`. */
  readonly cell: string;
  /** The unit of the column, as its header prints it. */
  readonly unit: string;
  /** A figure of the column, as the sheet writes figures. */
  figure(value: number): string;
  /** The same with every digit but the dust of binary fractions, where a rounded one hides what is the matter. */
  exact(value: number): string;
}

type Coded<Code> = FindingReason extends infer Each
  ? Each extends { readonly code: infer Codes }
    ? Code extends Codes
      ? Each
      : never
    : never
  : never;

/** Why each kind of finding is one, with its numbers: a kind without its message does not compile. */
export type FindingMessages = {
  readonly [Code in FindingReason['code']]: (of: Coded<Code>, names: FoundNames) => string;
};

/** The message of one finding. */
export function sayFinding(messages: FindingMessages, of: FindingReason, names: FoundNames): string {
  // The table has this very code's message under it; that the two belong together is beyond the type checker.
  const message = messages[of.code] as (of: FindingReason, names: FoundNames) => string;
  return message(of, names);
}
