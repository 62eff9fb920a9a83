import { beforeAll, describe, expect, test } from 'vitest';
import { columnKey, emptyColumn, withObservations } from '../../model/column';
import { type Explanation, type Subject, subjectKey } from '../../model/explanation';
import type { RegionProfile } from '../../model/profile';
import type { RatingData } from '../../model/rating';
import { MOVE_CAUSES, type MoveSplit } from '../../model/split';
import { basisOf, choicesOf, loadSample, profiledBasis } from '../sample.fixture';
import type { Basis } from './basis';
import { explain } from './explain';

const KOSTANAY = { region: 'KZ-39', year: 2025 } as const;

let data: RatingData;
let basis: Basis;
let profile: RegionProfile;
let split: MoveSplit;
beforeAll(async () => {
  data = await loadSample('demo-hard.csv', 'demo-survey.csv');
  basis = profiledBasis(data, choicesOf(), KOSTANAY.region, KOSTANAY.year);
  if (basis.profile === null) throw new Error('a basis with a profile has one');
  profile = basis.profile;
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

  test('by rank, whose values the factors come to at each step: the ladders of the demo end at them', () => {
    const steps = profile.ladders.flatMap(({ lever, factors, steps }) =>
      steps.map((step) => ({ lever, factors, step })),
    );
    expect(steps.length).toBeGreaterThan(4);
    for (const { lever, factors, step } of steps) {
      const found = told({ kind: 'threshold', input: lever.input, place: step.place });
      expect(found?.threshold?.leaps).toBe(true);
      const met = found?.restsOn.filter(({ kind, region }) => kind === 'value' && region !== KOSTANAY.region) ?? [];
      expect(met.length).toBeGreaterThan(0);
      for (const each of met) {
        const value = explain(basis, each)?.result.value ?? Number.NaN;
        const at = factors.indexOf('factor' in each ? each.factor : '');
        expect(value / (step.factorValues[at] ?? Number.NaN)).toBeCloseTo(1, 9);
      }
    }
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

  test('none of it moves with a cell but what the chain holds: that of a threshold, of a hundredth, of a move', () => {
    /** The chain of a number down to its cells, in the years that the move is between. */
    const holds = (in2025: Basis, in2024: Basis, cell: Subject) => {
      const known = new Map<string, boolean>([[subjectKey(cell), true]]);
      const next = ({ formula, restsOn, cells, subject }: Explanation): readonly Subject[] => [
        ...formula.flatMap((token) => (token.kind === 'number' && token.of !== undefined ? [token.of] : [])),
        ...restsOn,
        ...(subject.kind === 'value' ? cells.map(({ address }): Subject => ({ kind: 'cell', ...address })) : []),
      ];
      const isHeld = (subject: Subject): boolean => {
        const key = subjectKey(subject);
        const found = known.get(key);
        if (found !== undefined) return found;
        known.set(key, false);
        const explanation = explain(subject.year === KOSTANAY.year ? in2025 : in2024, subject);
        const is = subject.kind !== 'cell' && explanation !== null && next(explanation).some(isHeld);
        known.set(key, is);
        return is;
      };
      return isHeld;
    };
    const subjects = (of: RegionProfile): readonly Subject[] => [
      ...of.ladders.flatMap(({ lever: { input }, steps, loss }) => [
        ...(['effect', 'place effect'] as const).map((kind) => ({ ...KOSTANAY, kind, input }) as const),
        ...[...steps, ...(loss === null ? [] : [loss])].map(
          ({ place }) => ({ ...KOSTANAY, kind: 'threshold', input, place }) as const,
        ),
      ]),
      ...(['place', 'score', ...split.factors.map(({ factor }) => ({ factor }))] as const).flatMap((moved) => [
        { ...KOSTANAY, kind: 'move whole', of: moved } as const,
        ...MOVE_CAUSES.map(
          (cause) => ({ ...KOSTANAY, kind: 'move part', cause, isRevision: false, of: moved }) as const,
        ),
      ]),
    ];
    let moved = 0;
    for (const { region, input, year, value } of [
      { region: 'KZ-39', input: 'fixed_capital_index', year: 2025, value: 131 },
      { region: 'KZ-11', input: 'sme_count', year: 2025, value: 90_000 },
      { region: 'KZ-27', input: 'fdi', year: 2024, value: 4000 },
    ]) {
      const key = columnKey(input, year);
      const index = basis.rating.regions.indexOf(region);
      const observation = { kind: 'number', value, status: 'final' } as const;
      const column = withObservations(data.columns.get(key) ?? emptyColumn(data.regions.length), [
        { index, observation },
      ]);
      const changed = { ...data, columns: new Map([...data.columns, [key, column]]) };
      const after = profiledBasis(changed, choicesOf(), KOSTANAY.region, KOSTANAY.year);
      const isHeld = [
        holds(basis, basisOf(data, choicesOf(), 2024), { kind: 'cell', region, input, year }),
        holds(after, basisOf(changed, choicesOf(), 2024), { kind: 'cell', region, input, year }),
      ];
      for (const subject of [...subjects(profile), ...subjects(after.profile ?? profile)]) {
        const [was, is] = [explain(basis, subject)?.result.value, explain(after, subject)?.result.value];
        if (Object.is(was, is)) continue;
        moved += 1;
        expect([subjectKey(subject), isHeld.some((of) => of(subject))]).toEqual([subjectKey(subject), true]);
      }
    }
    expect(moved).toBeGreaterThan(60);
  });

  test('nothing of another region', () => {
    const input = profile.ladders[0]?.lever.input ?? '';
    expect(explain(basis, { kind: 'effect', region: 'KZ-11', year: 2025, input })).toBeNull();
    expect(explain(basis, { kind: 'threshold', region: 'KZ-39', year: 2025, input, place: 19 })).toBeNull();
  });
});
