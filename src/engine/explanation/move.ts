import type { Explanation, Leaf, Subject } from '../../model/explanation';
import type { RegionProfile } from '../../model/profile';
import { MOVE_CAUSES, type MoveCause, type MoveSplit } from '../../model/split';
import { ALL_ORDERS, changesOf, sidesOf } from '../split';
import { explained, type Point, plain } from './basis';
import { profileOf } from './input';
import { bracketed, constant, joined, leaf, leafOf, sign } from './tokens';

type MovePart = Extract<Subject, { readonly kind: 'move part' }>;
type MoveWhole = Extract<Subject, { readonly kind: 'move whole' }>;

/** What one cause has in a move: the mean of what it changes over all orders in which the causes can come. */
export function explainMovePart(point: Point, subject: MovePart): Explanation | null {
  const split = profileOf(point, subject)?.split;
  if (!split?.ok) return null;
  const { region, year, cause, of } = subject;
  const worths = worthsOf(split.value, subject);
  if (worths === null) return null;
  const isPlaces = of === 'place';
  const changes = changesOf(cause);
  const leafFor = (set: number): Leaf => leaf('mixture', worths[set] ?? Number.NaN, { about: namesOf(set) });
  const terms = changes.map(({ orders, without, together }) => [
    constant(orders),
    sign('×'),
    ...bracketed(
      isPlaces ? [leafFor(without), sign('−'), leafFor(together)] : [leafFor(together), sign('−'), leafFor(without)],
    ),
  ]);
  const total = changes.reduce(
    (sum, { orders, without, together }) =>
      sum + orders * ((worths[together] ?? Number.NaN) - (worths[without] ?? Number.NaN)) * (isPlaces ? -1 : 1),
    0,
  );
  return explained(subject, {
    result: plain(total / ALL_ORDERS),
    formula: [...bracketed(joined('+', terms)), sign('÷'), constant(ALL_ORDERS, 'all orders')],
    paragraphs: ['8'],
    restsOn: endsOf(profileOf(point, subject), subject),
    leadsTo: [{ kind: 'move whole', region, year, of }],
  });
}

/**
 * The ends of a move that are in the package on view, as the mixtures are made of all that is in them: the places, which
 * rest on every region, and before them R where it is R that moves.
 */
function endsOf(profile: RegionProfile | null, { region, year, of }: MovePart | MoveWhole): readonly Subject[] {
  const from = profile?.from ?? null;
  const years = from === null || from.isOther ? [year] : [year, from.year];
  const kinds = of === 'place' ? (['place'] as const) : (['score', 'place'] as const);
  return kinds.flatMap((kind) => years.map((each): Subject => ({ kind, region, year: each })));
}

/** A whole move: the revision and the parts of the causes, of those that are something. */
export function explainMoveWhole(point: Point, subject: MoveWhole): Explanation | null {
  const split = profileOf(point, subject)?.split;
  const parts = split?.ok ? partsOf(split.value, subject) : null;
  if (parts === null) return null;
  const { region, year } = subject;
  const moving = parts.filter(({ value }) => value !== 0);
  return explained(subject, {
    result: plain(parts.reduce((sum, { value }) => sum + value, 0)),
    formula: joined(
      '+',
      (moving.length > 0 ? moving : parts.slice(0, 1)).map((part) => [part]),
    ),
    paragraphs: ['8'],
    restsOn: endsOf(profileOf(point, subject), subject),
    leadsTo: [subject.of === 'place' ? { kind: 'place', region, year } : { kind: 'score', region, year }],
  });
}

/** The parts of a move, each with a chain of its own; null where that is not compared. */
function partsOf({ revision, places, score, factors }: MoveSplit, subject: MoveWhole): readonly Leaf[] | null {
  const { region, year, of } = subject;
  const part = (cause: MoveCause, value: number, isRevision: boolean): Leaf =>
    leafOf('part of a move', value, { kind: 'move part', region, year, cause, isRevision, of });
  if (typeof of !== 'string') {
    const found = factors.find(({ factor }) => factor === of.factor);
    if (found === undefined) return null;
    const revised = found.revision === 0 ? [] : [leaf('part of a move', found.revision)];
    return [...revised, ...MOVE_CAUSES.map((cause) => part(cause, found.parts[cause], false))];
  }
  const [revised, rest] = of === 'place' ? [revision?.places, places] : [revision?.score, score];
  if (rest === null) return null;
  return [
    ...(revised === undefined ? [] : (['own', 'peers'] as const).map((cause) => part(cause, revised[cause], true))),
    ...MOVE_CAUSES.map((cause) => part(cause, rest[cause], false)),
  ];
}

/** What each mixture of the two ends gives; null where that is not compared. */
function worthsOf({ mixtures, factors, score }: MoveSplit, { isRevision, of }: MovePart): readonly number[] | null {
  const found = isRevision ? mixtures.revision : mixtures.rest;
  if (of === 'place') return found?.places ?? null;
  if (score === null) return null;
  if (of === 'score') return found?.scores ?? null;
  return isRevision ? null : (factors.find(({ factor }) => factor === of.factor)?.mixed ?? null);
}

/** The causes that are new in a mixture. */
const namesOf = (set: number): string => {
  const sides = sidesOf(set);
  return MOVE_CAUSES.filter((cause) => sides[cause] === 1).join(' ');
};
