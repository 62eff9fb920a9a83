import type { LogEntry } from './change';
import { columnKey, readColumnKey } from './column';
import type { InputCode } from './methodology';
import type { Observation } from './observation';
import type { CellAddress } from './present';
import type { PlacedRecord, RecordId, RecordKind } from './records';
import type { RegionCode } from './region';
import type { Review } from './review';
import type { SettingField, SettingValue } from './settingItems';
import type { ResponseBatch, SurveyResponse } from './survey';
import type { SurveySums } from './surveySums';

/** Names one thing that two packages may hold differently: a cell, a setting, a batch of responses, a record. */
export type ItemKey = string;

export const cellItem = (region: RegionCode, input: InputCode, year: number): ItemKey =>
  `cell ${columnKey(input, year)} ${region}`;
/** The cell that is named so; null where it is no cell. */
export function readCellItem(key: ItemKey): CellAddress | null {
  const [kind, column = '', region = ''] = key.split(' ');
  const named = kind === 'cell' ? readColumnKey(column) : null;
  return named === null ? null : { region, ...named };
}
export const settingItem = (field: SettingField, of: string): ItemKey => `setting ${field} ${of}`;
export const batchItem = (id: string): ItemKey => `batch ${id}`;
export const recordItem = (of: RecordKind, id: RecordId): ItemKey => `record ${of} ${id}`;

/** What each side holds; null: nothing. */
export interface Sides<Value> {
  /** What both began with; undefined where that cannot be told: then there are only two sides. */
  readonly base: Value | null | undefined;
  readonly mine: Value | null;
  readonly theirs: Value | null;
}

/**
 * Who has changed it since the base. `theirs` and `conflict` are to be decided; `mine` is for the colleague to decide.
 * Without a base, where both hold something it is a conflict, and where one does it is that one's.
 */
export type DifferenceStanding = 'theirs' | 'mine' | 'conflict';

/** A batch of the colleague's with those of its responses that the package has not. */
export interface ArrivingBatch {
  readonly batch: ResponseBatch;
  /** As they would come in; one that contradicts a response of the same id is rejected, with the reason. */
  readonly responses: readonly SurveyResponse[];
  /** Responses left out, for they are here already. */
  readonly known: number;
  /** Pairs of one id and different answers. */
  readonly contradictions: readonly { readonly mine: SurveyResponse; readonly theirs: SurveyResponse }[];
}

export type Difference = {
  readonly key: ItemKey;
  readonly standing: DifferenceStanding;
  /** It cannot be accepted here, and why. */
  readonly blocked?: 'region taken out' | 'sums';
  /** The colleague has looked at what stands here and refused it, for this reason. */
  readonly refusal?: string;
} & (
  | ({
      readonly kind: 'cell';
      readonly region: RegionCode;
      readonly input: InputCode;
      readonly year: number;
    } & Sides<Observation>)
  | ({ readonly kind: 'setting'; readonly field: SettingField; readonly of: string } & Sides<SettingValue>)
  | ({ readonly kind: 'batch'; readonly arriving: ArrivingBatch | null } & Sides<ResponseBatch>)
  | ({
      readonly kind: 'record';
      readonly of: RecordKind;
      readonly id: RecordId;
      /** Of sums that a copy carries in the place of responses: what the own responses come to, where there are any. */
      readonly ownSums?: SurveySums;
    } & Sides<PlacedRecord['record']>)
);

/** How a colleague's package differs from the own one. */
export interface PackageDifference {
  /** They are copies of one package (their logs have an entry in common, or lead back to the same figures), or one is a part. */
  readonly related: boolean;
  /** The last log entry that both have; 0: none. */
  readonly common: number;
  /** Entries behind it, of the own log and of the colleague's. */
  readonly since: { readonly mine: number; readonly theirs: number };
  readonly items: readonly Difference[];
  /** Things that both have changed, and alike. */
  readonly alike: number;
  /** What the colleague has decided about the own file as it was when they last looked at it, in order. */
  readonly answers: readonly Review[];
  /** Names the end of the colleague's log, for the next review; null where there is none. */
  readonly last: string | null;
}

/** Whether the user has to say what becomes of it. */
export const isOpen = ({ standing }: Difference): boolean => standing !== 'mine';

/**
 * A name of a log entry that no other entry has, of this package or a colleague's: its link, which stands for all that
 * came before it; of one from before logs were chained, its number and moment.
 */
export const entryName = ({ link, sequence, at }: LogEntry): string => link ?? `${sequence} ${at}`;
