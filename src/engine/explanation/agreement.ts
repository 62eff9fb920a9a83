import type { Explanation, Subject } from '../../model/explanation';
import { type PlacePairs, pairsOf } from '../agreement';
import { type Basis, explained, plain } from './basis';
import { bracketed, leaf, sign } from './tokens';

type OfAgreement = Extract<Subject, { readonly kind: 'places reproduced' | 'rank agreement' }>;

/**
 * How well a reading of the lattice agrees with the places that were published: how many of them it gives, or Kendall's
 * τ-b of the two orders. Null where no place is published, or the reading is none of the lattice.
 */
export function explainAgreement(
  { lattice, published }: Pick<Basis, 'lattice' | 'published'>,
  subject: OfAgreement,
): Explanation | null {
  const [readings, computed] = [lattice?.readings[subject.reading], lattice?.places[subject.reading]];
  if (lattice === null || published === null || readings === undefined || computed === undefined) return null;
  const { reading, year } = subject;
  const known = lattice.regions
    .map((region, index) => ({ region, said: published[region] ?? 0, found: computed[index] ?? 0 }))
    .filter(({ said }) => said > 0)
    .sort((a, b) => a.said - b.said);
  if (known.length === 0) return null;
  const placeOf = (region: string): Subject => ({ kind: 'place under', region, year, reading });
  const told = { paragraphs: ['10'], readings: [readings] };
  if (subject.kind === 'places reproduced') {
    const met = known.filter(({ said, found }) => said === found);
    return explained(subject, {
      ...told,
      result: plain(met.length),
      formula: [
        leaf('places published', known.length),
        sign('−'),
        leaf('places that differ', known.length - met.length),
      ],
      restsOn: met.map(({ region }) => placeOf(region)),
      leadsTo: [{ ...subject, kind: 'rank agreement' }],
    });
  }
  const both = known.filter(({ found }) => found > 0);
  const pairs = pairsOf(
    both.map(({ said }) => said),
    both.map(({ found }) => found),
  );
  return explained(subject, {
    ...told,
    ...tau(pairs),
    restsOn: both.map(({ region }) => placeOf(region)),
    leadsTo: [{ ...subject, kind: 'places reproduced' }],
  });
}

/** (in order − in reverse) ÷ √((pairs − of one published place) × (pairs − of one computed place)). */
function tau({ all, concordant, discordant, tiedA, tiedB }: PlacePairs): Pick<Explanation, 'result' | 'formula'> {
  const value = (concordant - discordant) / Math.sqrt((all - tiedA) * (all - tiedB));
  // Where one of the two has no order at all there is none to agree with.
  if (Number.isNaN(value)) return { result: plain(value), formula: [] };
  const apart = (role: 'pairs of one published place' | 'pairs of one computed place', tied: number) =>
    bracketed([leaf('pairs', all), sign('−'), leaf(role, tied)]);
  return {
    result: plain(value),
    formula: [
      ...bracketed([leaf('pairs in order', concordant), sign('−'), leaf('pairs in reverse', discordant)]),
      sign('÷'),
      sign('square root'),
      ...bracketed([
        ...apart('pairs of one published place', tiedA),
        sign('×'),
        ...apart('pairs of one computed place', tiedB),
      ]),
    ],
  };
}
