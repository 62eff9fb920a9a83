import type { Explanation, Subject, Token } from '../../model/explanation';
import { AXIS_NAMES, acts } from '../../model/readings';
import { order } from '../order';
import { explained, type Point, plain } from './basis';

import { bracketed, constant, joined, leaf, leafOf, sign } from './tokens';

/** What a rating is, and the formula by which its regions are put in order. */
const PLACE_PARAGRAPHS = ['2(4)', '8'];

const NONE = Number.NaN;
const shown = (place: number): number => (place > 0 ? place : NONE);

/** How a place came about: one more than the regions whose R is higher (methodology.md §5). */
export function explainPlace(point: Point, subject: Subject): Explanation {
  const { index, rating, before } = point;
  const { region, year } = subject;
  const place = rating.places[index] ?? 0;
  const ranked = [...order(rating.scores, true)].map((each) => rating.regions[each] ?? '');
  return explained(subject, {
    result: plain(shown(place)),
    formula: place > 0 ? [constant(1), sign('+'), leaf('regions before', place - 1)] : [],
    paragraphs: PLACE_PARAGRAPHS,
    axes: AXIS_NAMES.filter((axis) => acts(axis, rating.choices.readings)),
    noScore: rating.withoutScore.get(index) ?? null,
    restsOn: ranked.map((each) => ({ kind: 'score', region: each, year })),
    leadsTo: [
      ...(before === null ? [] : [{ kind: 'change', region, year } as const]),
      { kind: 'best place', region, year },
      { kind: 'worst place', region, year },
    ],
  });
}

/** Places won since the last rating year: the place then less the place now. */
export function explainChange(point: Point, subject: Subject): Explanation {
  const { index, rating, before } = point;
  const { region, year } = subject;
  const [was, is] = [before?.places[index] ?? 0, rating.places[index] ?? 0];
  const isKnown = before !== null && was > 0 && is > 0;
  return explained(subject, {
    result: plain(isKnown ? was - is : NONE),
    formula: isKnown
      ? [
          leafOf('place before', was, { kind: 'place', region, year: before.year }),
          sign('−'),
          leafOf('place', is, { kind: 'place', region, year }),
        ]
      : [],
    paragraphs: PLACE_PARAGRAPHS.slice(0, 1),
    noScore: rating.withoutScore.get(index) ?? null,
    leadsTo: [{ kind: 'place', region, year }],
  });
}

/** An end of the band: the best or the worst place of the region over all distinct readings (methodology.md §5). */
export function explainBandEnd(point: Point, subject: Subject, end: 'best' | 'worst'): Explanation {
  const { index, rating, lattice } = point;
  const { region, year } = subject;
  const place = lattice?.[end][index] ?? 0;
  const places = lattice?.places.map((under) => under[index] ?? 0) ?? [];
  return explained(subject, {
    result: plain(shown(place)),
    formula: endFormula(places, end, (reading) => ({ kind: 'place under', region, year, reading })),
    paragraphs: ['10'],
    noScore: rating.withoutScore.get(index) ?? null,
    readings: place > 0 ? (lattice?.readings.filter((_, reading) => places[reading] === place) ?? []) : [],
    leadsTo: [
      { kind: 'place', region, year },
      { kind: end === 'best' ? 'worst place' : 'best place', region, year },
    ],
  });
}

/**
 * The least or the greatest of the places that there are; nothing to compare where there is but one.
 *
 * @param at names a place by where it stands among `places`, the first of those that are the same
 */
export function endFormula(
  places: readonly number[],
  end: 'best' | 'worst',
  at?: (index: number) => Subject,
): readonly Token[] {
  const distinct = [...new Set(places.filter((place) => place > 0))].sort((a, b) => a - b);
  const terms = distinct.map((place) => [
    at === undefined
      ? leaf('place under readings', place)
      : leafOf('place under readings', place, at(places.indexOf(place))),
  ]);
  return terms.length < 2 ? terms.flat() : [sign(end === 'best' ? 'min' : 'max'), ...bracketed(joined(';', terms))];
}

/** The place of the region under one of the distinct readings. */
export function explainPlaceUnder(
  { index, rating, lattice }: Point,
  subject: Extract<Subject, { readonly kind: 'place under' }>,
): Explanation {
  const { region, year, reading } = subject;
  const [readings, place] = [lattice?.readings[reading], lattice?.places[reading]?.[index] ?? 0];
  return explained(subject, {
    result: plain(shown(place)),
    formula: place > 0 ? [leaf('place under readings', place)] : [],
    paragraphs: ['10'],
    noScore: rating.withoutScore.get(index) ?? null,
    readings: readings === undefined ? [] : [readings],
    leadsTo: [
      { kind: 'place', region, year },
      { kind: 'best place', region, year },
      { kind: 'worst place', region, year },
    ],
  });
}
