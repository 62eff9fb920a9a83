import { beforeAll, describe, expect, test } from 'vitest';
import { order5 } from '../../methodology';
import type { Subject } from '../../model/explanation';
import type { RegionProfile } from '../../model/profile';
import type { RatingData } from '../../model/rating';
import { MOVE_CAUSES, type MoveSplit } from '../../model/split';
import { profileSteps } from '../profile';
import { rate } from '../rate';
import { basisOf, choicesOf, loadSample } from '../sample.fixture';
import type { Basis } from './basis';
import { explain } from './explain';

const KOSTANAY = { region: 'KZ-39', year: 2025 } as const;

let basis: Basis;
let profile: RegionProfile;
let split: MoveSplit;
beforeAll(async () => {
  const data: RatingData = await loadSample('demo-hard.csv', 'demo-survey.csv');
  const choices = choicesOf();
  const [before, rating] = [2024, 2025].map((year) => rate(data, order5, choices, year)) as [
    Basis['rating'],
    Basis['rating'],
  ];
  const steps = profileSteps(KOSTANAY.region, {
    data,
    methodology: order5,
    rating,
    years: [before, rating],
    from: null,
    other: null,
  });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  profile = step.value;
  basis = basisOf(data, choices, KOSTANAY.year, false, undefined, profile);
  if (!profile.split?.ok) throw new Error('the move of the demo can be split');
  split = profile.split.value;
});

/** The part of a subject that names it beside region and year. */
type Named = Subject extends infer Each ? (Each extends Subject ? Omit<Each, 'region' | 'year'> : never) : never;

const told = (of: Named) => explain(basis, { ...KOSTANAY, ...of } as Subject);

describe('what a profile knows of its region', () => {
  test('every threshold: what happens there, which way, what it rests on', () => {
    let met = 0;
    for (const { lever, steps, loss, better } of profile.ladders) {
      for (const { value, place } of [...steps, ...(loss === null ? [] : [loss])]) {
        const found = told({ kind: 'threshold', input: lever.input, place });
        expect(found).toMatchObject({ result: { value }, threshold: { place, isGain: place < 5 }, formula: [] });
        expect(found?.threshold?.way === better).toBe(place < 5);
        expect(found?.restsOn[0]?.kind).toBe(lever.kind === 'cell' ? 'cell' : 'value');
        met += 1;
      }
    }
    expect(met).toBeGreaterThan(10);
  });

  test('how many are passed at a step: as many as places are won there', () => {
    for (const { lever, steps } of profile.ladders) {
      const passed = steps.map(
        ({ place }) => told({ kind: 'threshold', input: lever.input, place })?.threshold?.passed,
      );
      expect(passed.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(5 - (steps.at(-1)?.place ?? 5));
    }
  });

  test('what a hundredth does', () => {
    profile.ladders.forEach(({ lever }, at) => {
      const found = told({ kind: 'effect', input: lever.input });
      expect(found?.result.value).toBe(profile.effects[at]?.score);
      expect(found?.formula).toHaveLength(3);
    });
  });

  test('each part of the move is the mean over all orders of its sixteen mixtures', () => {
    for (const cause of MOVE_CAUSES) {
      const part = (of: 'place' | 'score') => told({ kind: 'move part', cause, isRevision: false, of });
      expect(part('place')?.result.value).toBeCloseTo(split.places[cause], 12);
      expect(part('score')?.result.value).toBeCloseTo(split.score?.[cause] ?? Number.NaN, 12);
      const names = part('place')?.formula.flatMap((token) =>
        token.kind === 'number' && token.role === 'mixture' ? [token.about] : [],
      );
      expect(new Set(names).size).toBe(16);
      for (const { factor, parts } of split.factors) {
        const found = told({ kind: 'move part', cause, isRevision: false, of: { factor } });
        expect(found?.result.value).toBeCloseTo(parts[cause], 12);
      }
    }
    expect(told({ kind: 'move part', cause: 'own', isRevision: true, of: 'place' })).toBeNull();
  });

  test('the whole of a move is its parts: two places won, what R has gained, what each factor has brought of it', () => {
    const whole = (of: 'place' | 'score' | { readonly factor: string }) => told({ kind: 'move whole', of });
    const sumOf = (found: ReturnType<typeof whole>) =>
      (found?.formula ?? []).reduce((sum, token) => sum + (token.kind === 'number' ? token.value : 0), 0);
    expect(whole('place')?.result.value).toBeCloseTo(2, 12);
    expect(whole('score')?.result.value).toBeCloseTo(split.after.score - split.before.score, 12);
    const byFactor = split.factors.map(({ factor }) => whole({ factor }));
    for (const found of [whole('place'), whole('score'), ...byFactor]) expect(sumOf(found)).toBe(found?.result.value);
    const gained = byFactor.reduce((sum, found) => sum + (found?.result.value ?? Number.NaN), 0);
    expect(gained).toBeCloseTo(split.after.score - split.before.score, 12);
  });

  test('nothing of another region', () => {
    const input = profile.ladders[0]?.lever.input ?? '';
    expect(explain(basis, { kind: 'effect', region: 'KZ-11', year: 2025, input })).toBeNull();
    expect(explain(basis, { kind: 'threshold', region: 'KZ-39', year: 2025, input, place: 19 })).toBeNull();
  });
});
