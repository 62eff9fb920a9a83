import type { Dictionary } from '../../i18n';
import { MOVE_CAUSES, type MoveCause, type MoveSplit } from '../../model/split';

/** One part of a move, from one end to the other. */
export interface MoveRow {
  readonly name: string;
  readonly cause: MoveCause;
  /** Of the step from the old package's year to the new one's. */
  readonly isRevision: boolean;
  /** Places won. */
  readonly places: number;
  /** Null where R is not compared. */
  readonly score: number | null;
}

/** The parts of a move as they are shown, and what has not changed at all, in words. */
export interface MoveRows {
  readonly rows: readonly MoveRow[];
  readonly unchanged: readonly string[];
}

/**
 * The parts in their order: what was revised, then the causes. Own figures and those of others always stand there, and
 * the methodology where it is another, be it without effect; of the other parts those that are something.
 *
 * @param hasOtherMethod whether the two packages follow different methodologies
 */
export function moveRows(split: MoveSplit, words: Dictionary['region'], hasOtherMethod: boolean): MoveRows {
  const { revision, places, score, before } = split;
  const revised =
    revision === null
      ? []
      : (['own', 'peers'] as const).map((cause) => ({
          name: words.revised[cause](before.year),
          cause,
          isRevision: true,
          places: revision.places[cause],
          score: score === null ? null : revision.score[cause],
        }));
  const isRevised = revised.some(isSomething);
  const causes = MOVE_CAUSES.map(
    (cause): MoveRow => ({
      name: cause === 'weights' && hasOtherMethod ? words.weightsAndMethod : words.causes[cause],
      cause,
      isRevision: false,
      places: places[cause],
      score: score?.[cause] ?? null,
    }),
  );
  const isShown = (row: MoveRow): boolean =>
    row.cause === 'own' || row.cause === 'peers' || (row.cause === 'weights' && hasOtherMethod) || isSomething(row);
  return {
    rows: [...(isRevised ? revised : []), ...causes.filter(isShown)],
    unchanged: [
      ...(revision !== null && !isRevised ? [words.dataOf(before.year)] : []),
      ...causes.filter((row) => !isShown(row)).map(({ name }) => lowered(name)),
    ],
  };
}

const isSomething = ({ places, score }: MoveRow): boolean => places !== 0 || (score ?? 0) !== 0;

/** A bar of the waterfall, which grows to the right. */
export interface MoveBar {
  /** From where to where, in places won so far, or in R. */
  readonly from: number;
  readonly to: number;
}

/** The bars of the parts, each beginning where the one before has ended: of places, or of R where no place has moved. */
export interface MoveBars {
  readonly of: 'places' | 'score';
  readonly bars: readonly MoveBar[];
}

export function moveBars(rows: readonly MoveRow[]): MoveBars {
  const of = rows.some(({ places }) => places !== 0) ? 'places' : 'score';
  let at = 0;
  const bars = rows.map((row) => {
    const from = at;
    at += row[of] ?? 0;
    return { from, to: at };
  });
  return { of, bars };
}

/** Whether anything has moved, so that there is something to draw. */
export const hasMoved = (split: MoveSplit): boolean =>
  [split.places, split.score ?? {}, split.revision?.places ?? {}, split.revision?.score ?? {}].some((parts) =>
    Object.values(parts).some(Boolean),
  );

/** A heading within a sentence. */
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
