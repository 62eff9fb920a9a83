import type { ItemPosition } from './assessment';
import type { InputCode, QuestionCode } from './methodology';
import { type Observation, sameObservation } from './observation';
import type { PackageSettings } from './package';
import type { NamedKind, RecordEdit } from './records';
import type { RegionCode } from './region';
import type { ResponseBatch } from './survey';
import type { Words } from './words';

/**
 * The settings that an edit touches, before and after the same fields: the others are neither repeated in the log nor
 * guarded, so that a renaming in one tab does not stand against a choice of readings in another.
 */
export type SettingsFields = Partial<PackageSettings>;

/** Things of a methodology by their names (`model/methodologyItems`), plain data each; null: there is none. */
export type MethodologyFields = Readonly<Record<string, unknown>>;

/**
 * One reversible difference. `before` is what the user saw: storage refuses the change where something else stands
 * there by now, so that nothing is overwritten silently.
 */
export type Edit =
  | {
      readonly kind: 'cell';
      readonly input: InputCode;
      readonly year: number;
      readonly region: RegionCode;
      readonly before: Observation | null;
      readonly after: Observation | null;
    }
  | { readonly kind: 'settings'; readonly before: SettingsFields; readonly after: SettingsFields }
  /** The same things before and after. A built-in methodology is left with the first, and comes back with its undo. */
  | { readonly kind: 'methodology'; readonly before: MethodologyFields; readonly after: MethodologyFields }
  | { readonly kind: 'batch'; readonly before: ResponseBatch | null; readonly after: ResponseBatch | null }
  | RecordEdit;

/** What the user did, as history and undo name it. */
export type ChangeLabel =
  | { readonly code: 'typed'; readonly region: RegionCode; readonly input: InputCode; readonly year: number }
  | { readonly code: 'cleared'; readonly cells: number }
  | { readonly code: 'pasted'; readonly cells: number }
  | { readonly code: 'filled'; readonly cells: number }
  /** Cut in one place and pasted in another. */
  | { readonly code: 'moved'; readonly cells: number }
  /** A finding's fix was taken. */
  | { readonly code: 'corrected'; readonly cells: number }
  /** Figures that a check doubted were let stand. */
  | { readonly code: 'checked'; readonly cells: number }
  | { readonly code: 'imported'; readonly file: string; readonly cells: number; readonly responses: number }
  | { readonly code: 'status'; readonly cells: number }
  | { readonly code: 'renamed'; readonly name: string }
  | { readonly code: 'readings' }
  /** By the name of the methodology that it was worked on or that came in its place. */
  | { readonly code: 'methodology'; readonly act: MethodologyAct; readonly names: Words }
  | { readonly code: 'published'; readonly year: number; readonly places: number }
  | { readonly code: 'remarked'; readonly names: Words }
  | { readonly code: 'yearAdded'; readonly year: number }
  | { readonly code: 'yearDeleted'; readonly year: number; readonly cells: number; readonly responses: number }
  | { readonly code: 'yearMoved'; readonly from: number; readonly to: number; readonly cells: number }
  // By their names: what is deleted is not there any more to be asked for one.
  | { readonly code: 'inputAdded'; readonly names: Words }
  | { readonly code: 'inputRenamed'; readonly names: Words }
  | { readonly code: 'inputDeleted'; readonly names: Words; readonly cells: number }
  | { readonly code: 'inputsOrdered' }
  | { readonly code: 'regionsOrdered' }
  | { readonly code: 'unitDeclared'; readonly input: InputCode; readonly cells: number }
  | { readonly code: 'regionAdded'; readonly names: Words }
  | { readonly code: 'regionChanged'; readonly names: Words }
  | { readonly code: 'regionDeleted'; readonly names: Words; readonly cells: number; readonly responses: number }
  | { readonly code: 'regionsReplaced'; readonly regions: number }
  /** A scenario, a project, a weight set … by its name. */
  | { readonly code: 'recorded'; readonly of: NamedKind; readonly act: RecordAct; readonly name: string }
  /** A form typed in from paper. */
  | { readonly code: 'form'; readonly act: RecordAct; readonly region: RegionCode; readonly year: number }
  /** A rejected response of a file put right; its line there. */
  | { readonly code: 'repaired'; readonly line: number }
  // With the regions that the responses are of; absent: from before the log named them.
  | { readonly code: 'excluded'; readonly responses: number; readonly regions?: readonly RegionCode[] }
  | { readonly code: 'readmitted'; readonly responses: number; readonly regions?: readonly RegionCode[] }
  | { readonly code: 'decided'; readonly question: QuestionCode; readonly region?: RegionCode }
  /** What free answers are about. */
  | { readonly code: 'tagged'; readonly tag: string; readonly responses: number }
  | { readonly code: 'expertMarks'; readonly expert: string; readonly year: number }
  /** What a region says of itself at one place of the standard. */
  | { readonly code: 'assessed'; readonly region: RegionCode; readonly item: ItemPosition }
  | { readonly code: 'reported'; readonly region: RegionCode; readonly year: number }
  /** Several projects at once: pasted, filled, imported, or taken away. */
  | { readonly code: 'projects'; readonly act: RecordAct; readonly projects: number }
  | { readonly code: 'planningYears'; readonly years: number }
  | { readonly code: 'exchangeRate'; readonly currency: string; readonly year: number }
  /** Left out of a copy, as it names somebody. */
  | { readonly code: 'withheld' }
  /** Of a colleague's file so much was taken over, so much not. */
  | {
      readonly code: 'reviewed';
      readonly file: string;
      readonly accepted: number;
      readonly refused: number;
      readonly reason: string;
    };

/** What can be done to the methodology of a package: a copy of it made, changed, one of a file taken, or the built-in one. */
export const METHODOLOGY_ACTS = ['copied', 'changed', 'imported', 'replaced'] as const;
export type MethodologyAct = (typeof METHODOLOGY_ACTS)[number];

/** What can be done to a record. */
export const RECORD_ACTS = ['added', 'changed', 'deleted'] as const;
export type RecordAct = (typeof RECORD_ACTS)[number];

/** The only way data move: a labelled list of reversible edits, committed whole or not at all. */
export interface Change {
  readonly label: ChangeLabel;
  readonly edits: readonly Edit[];
}

/** The change that takes `change` back. */
export const inverse = (change: Change): Change => ({
  label: change.label,
  edits: [...change.edits].reverse().map(inverseEdit),
});

function inverseEdit(edit: Edit): Edit {
  switch (edit.kind) {
    case 'cell':
      return { ...edit, before: edit.after, after: edit.before };
    case 'settings':
      return { ...edit, before: edit.after, after: edit.before };
    case 'methodology':
      return { ...edit, before: edit.after, after: edit.before };
    case 'batch':
      return { ...edit, before: edit.after, after: edit.before };
    case 'record':
      // Both sides of a record edit are of its kind, which the type of a swapped union no longer says.
      return { ...edit, before: edit.after, after: edit.before } as RecordEdit;
  }
}

/** Whether a change would leave everything as it is: not worth a step of undo. */
export const isIdle = (change: Change): boolean =>
  change.edits.every((edit) =>
    edit.kind === 'cell'
      ? sameObservation(edit.before, edit.after)
      : JSON.stringify(edit.before) === JSON.stringify(edit.after),
  );

/**
 * One entry of a package's log, which only grows. Undo and redo are entries too: `of` is the entry they act on, and
 * its change is not written again. A version that is frozen is an entry, which nothing takes back.
 */
export type LogEntry = {
  readonly sequence: number;
  /** ISO time of the commit. */
  readonly at: string;
  /** Who, by the name typed in; absent where nobody has said. */
  readonly by?: string;
  /** Chains the entry to all chained ones before it (`model/logChain`); absent: from before logs were chained. */
  readonly link?: string;
} & (
  | {
      readonly kind: 'change';
      readonly change: Change;
      /** The edits, and a label that names somebody, are left out of this copy; the chain holds by their digests. */
      readonly withheld?: ChangeDigests;
    }
  | { readonly kind: 'undo' | 'redo'; readonly of: number }
  | { readonly kind: 'freeze'; readonly version: FrozenVersion }
);

/** SHA-256 of what was done, of what stood before and of what stood after it. */
export interface ChangeDigests {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** A state of the package with a name, known again by its content. */
export interface FrozenVersion {
  readonly name: string;
  /** SHA-256 of all that the package holds but its log (`model/contentPrint`). */
  readonly fingerprint: string;
}

/** When and by what a cell was last written. */
export interface CellWriting {
  /** ISO time. */
  readonly at: string;
  /** Undone or redone, it was written by that. */
  readonly kind: 'change' | 'undo' | 'redo';
  readonly label: ChangeLabel;
}

/** What the log tells of a cell: its last writing; that it came with the package; or nothing, as it goes too far back. */
export type CellHistory = CellWriting | 'with the package' | 'not looked for';
