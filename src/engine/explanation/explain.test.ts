import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { asPrinted, stands } from '../../methodology/printed.fixture';
import { wholeOrder5 as order5 } from '../../methodology/whole';
import { columnKey, emptyColumn, observationAt, withObservations } from '../../model/column';
import { type Explanation, type Subject, subjectKey } from '../../model/explanation';
import { factorsOf } from '../../model/methodology';
import type { Choices, RatingData } from '../../model/rating';
import { AXES, type Readings } from '../../model/readings';
import { referenceValues } from '../referenceValues';
import { basisOf, choicesOf, loadEdge, loadSample } from '../sample.fixture';
import type { Basis } from './basis';
import { explain } from './explain';

const YEAR = 2025;

let demo: RatingData;
let edge: RatingData;
beforeAll(async () => {
  demo = await loadSample('demo-hard.csv', 'demo-survey.csv');
  edge = await loadEdge();
});

/** The numbers of which the rating is made, for every region. */
const subjectsOf = ({ rating, methodology }: Basis): readonly Subject[] =>
  rating.regions.flatMap((region): readonly Subject[] => [
    ...(['score', 'place'] as const).map((kind) => ({ kind, region, year: YEAR })),
    ...methodology.directions.flatMap(({ code: direction }) =>
      (['direction', 'contribution'] as const).map((kind) => ({ kind, region, year: YEAR, direction })),
    ),
    ...factorsOf(methodology).flatMap(({ code: factor }) =>
      (['value', 'points', 'position', 'answers'] as const).map((kind) => ({ kind, region, year: YEAR, factor })),
    ),
  ]);

/** What stands beside them on the screens: differences, places by a part, medians, weights, what is still needed; of one region beside another. */
const besideOf = ({ rating, methodology }: Basis, at: number): readonly Subject[] => {
  const first = rating.regions[(at + 1) % rating.regions.length] ?? '';
  const none = { region: '', year: YEAR } as const;
  return [
    ...rating.regions.slice(at, at + 1).flatMap((region): readonly Subject[] => {
      const of = { region, year: YEAR };
      return [
        ...(['coverage', 'factor coverage'] as const).map((kind) => ({ ...of, kind })),
        { ...of, kind: 'score difference', beside: first },
        ...methodology.directions.flatMap(({ code: direction }): readonly Subject[] => [
          { ...of, kind: 'direction place', direction },
          { ...of, kind: 'direction weight', direction },
          ...[first, null].map((beside) => ({ ...of, kind: 'direction difference', direction, beside }) as const),
        ]),
        ...factorsOf(methodology).flatMap(({ code: factor }): readonly Subject[] => [
          ...(['factor place', 'gain', 'interval low', 'interval high'] as const).map((kind) => ({
            ...of,
            kind,
            factor,
          })),
          ...[null, 5].map((months) => ({ ...of, kind: 'need', factor, months }) as const),
        ]),
        ...INPUTS.map((input) => ({ ...of, kind: 'input weight', input }) as const),
      ];
    }),
    { ...none, kind: 'median score' },
    { ...none, kind: 'weight sum' },
    ...methodology.directions.map(({ code: direction }) => ({ ...none, kind: 'median direction', direction }) as const),
    ...factorsOf(methodology).flatMap(({ code: factor }) =>
      (['median value', 'median points'] as const).map((kind) => ({ ...none, kind, factor })),
    ),
    ...INPUTS.map((input) => ({ ...none, kind: 'median cell', input }) as const),
  ];
};

function told(basis: Basis, subject: Subject): Explanation {
  const found = explain(basis, subject);
  if (found === null) throw new Error(`nothing is said of ${subjectKey(subject)}`);
  return found;
}

/** What is needed to a target is of fulfilments alone, and an input weighs only where it moves something. */
const isKnown = (basis: Basis, subject: Subject): boolean => explain(basis, subject) !== null;

/** The next links of a chain: what stands in the formula, what else it rests on; of a missing value, the cells to look at. */
const nextOf = ({ formula, restsOn, cells, subject }: Explanation): readonly Subject[] => [
  ...formula.flatMap((token) => (token.kind === 'number' && token.of !== undefined ? [token.of] : [])),
  ...restsOn,
  ...(subject.kind === 'value' && formula.length === 0
    ? cells.map(({ address }): Subject => ({ kind: 'cell', ...address }))
    : []),
];

/** Every number whose chain holds one of these, however far down. */
function holdersOf(
  basis: Basis,
  wanted: readonly string[],
  subjects: readonly Subject[] = subjectsOf(basis),
): ReadonlySet<string> {
  const known = new Map<string, boolean>(wanted.map((key) => [key, true]));
  const holds = (subject: Subject): boolean => {
    const key = subjectKey(subject);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, false);
    const is = subject.kind !== 'cell' && nextOf(told(basis, subject)).some(holds);
    known.set(key, is);
    return is;
  };
  for (const subject of subjects.filter((each) => isKnown(basis, each))) holds(subject);
  return new Set([...known].filter(([, is]) => is).map(([key]) => key));
}

const resultsOf = (basis: Basis, subjects: readonly Subject[]): ReadonlyMap<string, number> =>
  new Map(
    subjects.flatMap((subject) => {
      const found = explain(basis, subject);
      return found === null ? [] : [[subjectKey(subject), found.result.value] as const];
    }),
  );

/** The same data with one figure set, or, with null, taken away. */
function withFigure(data: RatingData, input: string, index: number, value: number | null): RatingData {
  const key = columnKey(input, YEAR);
  const observation = value === null ? null : ({ kind: 'number', value, status: 'final' } as const);
  const column = withObservations(data.columns.get(key) ?? emptyColumn(data.regions.length), [{ index, observation }]);
  return { ...data, columns: new Map([...data.columns, [key, column]]) };
}

const INPUTS = ['fixed_capital_index', 'fixed_capital', 'target_fixed_capital', 'exports', 'grp_index', 'fdi'] as const;
const readings: fc.Arbitrary<Choices> = fc
  .record({
    points: fc.constantFrom(...AXES.points),
    inside: fc.constantFrom(...AXES.inside),
    ties: fc.constantFrom(...AXES.ties),
    values: fc.constantFrom(...AXES.values),
    fulfilment: fc.constantFrom(...AXES.fulfilment),
  })
  .map((chosen: Partial<Readings>) => choicesOf(chosen));

describe('after one input has changed', () => {
  test('no number moves but those whose chain holds the cell, and every value made of it does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...INPUTS),
        fc.nat(7),
        fc.nat(7),
        fc.option(fc.double({ min: -50, max: 4000, noNaN: true }), { freq: 6 }),
        readings,
        (input, index, beside, value, choices) => {
          const region = edge.regions[index]?.code ?? '';
          const cell: Subject = { kind: 'cell', region, year: YEAR, input };
          const [before, after] = [edge, withFigure(edge, input, index, value)].map((data) =>
            basisOf(data, choices, YEAR, false),
          ) as [Basis, Basis];
          const subjects = [...subjectsOf(before), ...besideOf(before, beside)];
          const [was, is] = [resultsOf(before, subjects), resultsOf(after, subjects)];
          // A figure typed where there was none takes a value over from others, and through it whatever rested on it.
          const values = [before, after].flatMap((basis) =>
            [...holdersOf(basis, [subjectKey(cell)])].filter((key) => key.startsWith('value')),
          );
          const [held, holds] = [before, after].map((basis) =>
            holdersOf(basis, [subjectKey(cell), ...values], subjects),
          ) as [ReadonlySet<string>, ReadonlySet<string>];
          for (const [key, old] of was) {
            const isChanged = !Object.is(old, is.get(key));
            if (isChanged) expect([key, held.has(key) || holds.has(key)]).toEqual([key, true]);
          }
          const column = edge.columns.get(columnKey(input, YEAR));
          const old = column === undefined ? null : observationAt(column, index);
          if (value === null || old?.kind !== 'number' || Math.abs(old.value - value) < 1e-3) return;
          const madeOf = holdersOf(before, [subjectKey(cell)]);
          for (const key of holdersOf(after, [subjectKey(cell)])) {
            if (!key.startsWith('value') || !madeOf.has(key) || Number.isNaN(was.get(key))) continue;
            expect([key, is.get(key)]).not.toEqual([key, was.get(key)]);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  test('it is the chains of its own region and of those compared with it, and no others', () => {
    const basis = basisOf(demo, choicesOf({ points: 'linear' }), YEAR);
    const cell: Subject = { kind: 'cell', region: 'KZ-27', year: YEAR, input: 'fixed_capital_index' };
    const holders = [...holdersOf(basis, [subjectKey(cell)])].filter((key) => !key.startsWith('cell'));
    // KZ-27 is neither best nor worst in F3.1: under `linear` nobody else's points rest on it, but every place does.
    const ofOthers = holders.filter((key) => !key.includes('KZ-27'));
    expect(ofOthers.filter((key) => !key.startsWith('place') && !key.startsWith('position'))).toEqual([]);
    expect(ofOthers.filter((key) => key.startsWith('place'))).toHaveLength(19);
    const own = holders.filter((key) => key.includes('KZ-27')).map((key) => key.split('\t'));
    expect(own.map(([kind, , , detail]) => `${kind} ${detail}`.trim()).sort()).toEqual(
      ['value F3.1', 'points F3.1', 'position F3.1', 'direction F3', 'contribution F3', 'score', 'place'].sort(),
    );
  });
});

test('every paragraph and question that is quoted stands in the Order', () => {
  const quoted = new Set<string>();
  const asked = new Set<string>();
  for (const basis of [basisOf(demo, choicesOf(), YEAR), basisOf(edge, choicesOf(), YEAR)]) {
    for (const subject of [
      ...subjectsOf(basis),
      ...order5.inputs.map(({ code }): Subject => ({ kind: 'cell', region: 'KZ-27', year: YEAR, input: code })),
    ]) {
      const { paragraphs, survey } = told(basis, subject);
      for (const number of paragraphs) quoted.add(number);
      for (const code of survey?.questions ?? []) asked.add(code);
      expect(paragraphs.length, subjectKey(subject)).toBeGreaterThan(subject.kind === 'cell' ? -1 : 0);
    }
  }
  expect(quoted.size).toBeGreaterThan(25);
  for (const number of quoted) {
    const text = order5.paragraphs.find((paragraph) => paragraph.number === number)?.text.kk ?? 'none';
    expect(stands(asPrinted(text, `¶${number}`)), number).toBe(true);
  }
  expect([...asked].sort()).toEqual(
    ['Q10', 'Q11', 'Q12', 'Q13', 'Q14', 'Q15', 'Q4', 'Q5', 'Q6', 'Q7', 'Q8', 'Q9'].sort(),
  );
  for (const code of asked) {
    const text = order5.form.block2.questions.find((question) => question.code === code)?.text.kk ?? 'none';
    expect(stands(asPrinted(text, `form.${code}`)), code).toBe(true);
  }
});

describe('what an explanation says', () => {
  const of = (basis: Basis, subject: Subject): Explanation => told(basis, subject);

  test('a value: the cells it was made of first, then those that gave way', () => {
    const found = of(basisOf(demo, choicesOf(), YEAR), { kind: 'value', region: 'KZ-27', year: YEAR, factor: 'F3.1' });
    expect(found.origin).toBe('typed index');
    expect(found.cells.map(({ address, isUsed }) => `${address.input}@${address.year} ${isUsed}`)).toEqual([
      'fixed_capital_index@2025 true',
      'fixed_capital@2025 false',
      'fixed_capital@2024 false',
    ]);
    expect(found.cells[0]?.observation).toMatchObject({ kind: 'number', source: expect.any(String) });
  });

  test('a value that is missing: why, and the cell to look at', () => {
    const found = of(basisOf(edge, choicesOf(), YEAR), { kind: 'value', region: 'KZ-15', year: YEAR, factor: 'F3.2' });
    expect(found.absence?.code).toBe('previous not above 0');
    expect(found.cells.map(({ address }) => `${address.input}@${address.year}`)).toContain('fdi@2024');
    expect(found.formula).toEqual([]);
  });

  test('an answer-based value: how many answers, zeros, the interval, ¶4', () => {
    const found = of(basisOf(edge, choicesOf(), YEAR), { kind: 'value', region: 'KZ-31', year: YEAR, factor: 'F4.3' });
    expect(found.survey).toMatchObject({ accepted: 14, least: 15, questions: ['Q5'] });
    expect(found.survey?.interval?.low).toBeLessThan(found.result.value);
  });

  test('the choices that act on it, and no others', () => {
    const axes = (choices: Choices, subject: Subject) => of(basisOf(demo, choices, YEAR), subject).axes;
    const points = (factor: string): Subject => ({ kind: 'points', region: 'KZ-27', year: YEAR, factor });
    expect(axes(choicesOf(), points('F3.1'))).toEqual(['points', 'ties']);
    expect(axes(choicesOf({ points: 'ratio' }), points('F3.1'))).toEqual(['points', 'values']);
    expect(axes(choicesOf(), points('F4.1'))).toEqual(['points', 'ties', 'zero']);
    expect(axes(choicesOf(), points('F4.2'))).toEqual(['points', 'ties']);
    expect(axes(choicesOf({ points: 'linear' }), points('F5.1'))).toEqual(['points', 'fulfilment']);
    const direction = (code: string): Subject => ({ kind: 'direction', region: 'KZ-27', year: YEAR, direction: code });
    expect(axes(choicesOf(), direction('F5'))).toEqual(['points', 'ties', 'fulfilment']);
    expect(axes(choicesOf(), direction('F3'))).toEqual(['points', 'inside', 'ties']);
    expect(axes(choicesOf(), { kind: 'value', region: 'KZ-27', year: YEAR, factor: 'F3.1' })).toEqual([]);
  });

  test('an end of the band: the readings that give it', () => {
    const basis = basisOf(demo, choicesOf(), YEAR);
    const worst = of(basis, { kind: 'worst place', region: 'KZ-39', year: YEAR });
    expect([worst.result.value, worst.readings.length > 0]).toEqual([12, true]);
    expect(of(basis, { kind: 'best place', region: 'KZ-39', year: YEAR }).result.value).toBe(4);
  });

  test('a cell: the values it enters, this year and the next', () => {
    const basis = basisOf(demo, choicesOf(), YEAR);
    const feeds = (input: string, year: number) =>
      of(basis, { kind: 'cell', region: 'KZ-27', year, input }).leadsTo.flatMap((each) =>
        'factor' in each ? [`${each.factor} ${each.year}`] : [],
      );
    expect(feeds('fixed_capital', 2024)).toEqual(['F3.1 2024', 'F3.1 2025', 'F5.1 2024']);
    expect(feeds('fixed_capital_index', 2025)).toEqual(['F3.1 2025']);
  });

  test('a row beside the ranking: its values come out of its own cells, and lead no further', () => {
    const [national] = order5.regions.filter(({ role }) => role === 'reference');
    if (national === undefined) throw new Error('the Order has a national row');
    const last = demo.regions.length;
    const columns = new Map(
      [...demo.columns].map(([key, column]) => [
        key,
        key.startsWith('fdi@')
          ? withObservations(column, [
              { index: last, observation: { kind: 'number', value: key === 'fdi@2025' ? 120 : 96, status: 'final' } },
            ])
          : column,
      ]),
    );
    const data = { ...demo, columns };
    const basis = {
      ...basisOf(data, choicesOf(), YEAR),
      regions: [...demo.regions.map(({ code }) => code), national.code],
      references: referenceValues(data, [national], order5, choicesOf(), YEAR),
    };
    const found = of(basis, { kind: 'value', region: 'KZ', year: YEAR, factor: 'F3.2' });
    expect(found.result.value).toBe(125);
    expect(nextOf(found).map(subjectKey)).toEqual(['cell\tKZ\t2025\tfdi', 'cell\tKZ\t2024\tfdi']);
    expect(found.cells.map(({ observation }) => observation?.kind === 'number' && observation.value)).toEqual([
      120, 96,
    ]);
    expect(found.leadsTo).toEqual([]);
    expect(explain(basis, { kind: 'points', region: 'KZ', year: YEAR, factor: 'F3.2' })).toBeNull();
  });

  test('nothing of another year, region or factor', () => {
    const basis = basisOf(demo, choicesOf(), YEAR);
    expect(explain(basis, { kind: 'score', region: 'KZ-27', year: 2024 })).toBeNull();
    expect(explain(basis, { kind: 'score', region: 'KZ', year: YEAR })).toBeNull();
    expect(explain(basis, { kind: 'points', region: 'KZ-27', year: YEAR, factor: 'F9.9' })).toBeNull();
  });
});
