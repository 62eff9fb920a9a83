import { beforeAll, describe, expect, test } from 'vitest';
import { type Basis, explain, lattice } from '../../engine';
import { inputWeights } from '../../engine/inputWeights';
import { planned } from '../../engine/planning';
import { basisOf, choicesOf, importedSurvey, loadEdge, loadSample, profiledBasis } from '../../engine/sample.fixture';
import { type Marks, standardFulfilment } from '../../engine/standard';
import { summarySteps } from '../../engine/surveySummary';
import { dictionaryOf } from '../../i18n/dictionaries';
import { order5, wholeOrder5 } from '../../methodology';
import { MARKS } from '../../model/assessment';
import { readColumnKey } from '../../model/column';
import type { Explanation, Subject } from '../../model/explanation';
import { factorsOf } from '../../model/methodology';
import { effectsAt, NO_PLAN, type PlannedProject } from '../../model/plan';
import type { RatingData } from '../../model/rating';
import { AXES, MISSING_POLICIES } from '../../model/readings';
import { PEER_ASSUMPTIONS, type ProjectAmount } from '../../model/scenario';
import { MOVE_CAUSES } from '../../model/split';
import { NO_AMENDMENTS, standingResponses } from '../../model/surveyStanding';
import type { Scale } from '../../model/unit';
import { responsesIn } from '../../model/unpackedResponses';
import { LANGUAGES, type Language } from '../../model/words';

import { evaluated } from './evaluate.fixture';
import { formulaText, resultText } from './formulaText';

/** Every number of every region that the rating of the year knows. */
function subjectsOf({ rating, methodology }: Basis): readonly Subject[] {
  const { year } = rating;
  return rating.regions.flatMap((region): readonly Subject[] => [
    ...OF_REGION.map((kind) => ({ kind, region, year })),
    ...methodology.directions.flatMap(({ code: direction }) =>
      OF_DIRECTION.map((kind) => ({ kind, region, year, direction })),
    ),
    ...factorsOf(methodology).flatMap(({ code: factor }) => OF_FACTOR.map((kind) => ({ kind, region, year, factor }))),
    ...[0, 7, 39].map((reading) => ({ kind: 'place under', region, year, reading }) as const),
    ...besideOf(rating.regions, region).flatMap((beside) => [
      { kind: 'score difference', region, year, beside } as const,
      ...methodology.directions.map(
        ({ code: direction }) => ({ kind: 'direction difference', region, year, direction, beside }) as const,
      ),
    ]),
    ...methodology.directions.map(
      ({ code: direction }) => ({ kind: 'direction difference', region, year, direction, beside: null }) as const,
    ),
  ]);
}

const OF_REGION = [
  'score',
  'place',
  'change',
  'score change',
  'best place',
  'worst place',
  'best of three',
  'worst of three',
  'coverage',
  'factor coverage',
] as const;
const OF_QUESTION = [
  'question answers',
  'question value',
  'question deviation',
  'question low',
  'question high',
] as const;
const OF_DIRECTION = ['direction', 'contribution', 'direction weight', 'direction place'] as const;
const OF_FACTOR = [
  'value',
  'points',
  'position',
  'answers',
  'interval low',
  'interval high',
  'factor place',
  'gain',
] as const;

/** The region after one in the list, the first after the last: one to be compared with. */
const besideOf = (regions: readonly string[], region: string): readonly string[] => {
  const next = regions[(regions.indexOf(region) + 1) % regions.length];
  return next === undefined ? [] : [next];
};

/** What is of no region: the medians of everything, and what inputs weigh. */
function commonSubjects({ rating, methodology, columns }: Basis): readonly Subject[] {
  const { year } = rating;
  const of = { region: '', year };
  const [region = ''] = rating.regions;
  return [
    { ...of, kind: 'median score' },
    ...methodology.directions.map(({ code: direction }) => ({ ...of, kind: 'median direction', direction }) as const),
    ...factorsOf(methodology).flatMap(({ code: factor }) =>
      (['median value', 'median points'] as const).map((kind) => ({ ...of, kind, factor })),
    ),
    ...[...columns.keys()].flatMap((key): readonly Subject[] => {
      const named = readColumnKey(key);
      return named === null ? [] : [{ kind: 'median cell', region: '', ...named }];
    }),
    ...inputWeights(methodology, rating.choices).map(
      ({ input }) => ({ kind: 'input weight', region, year, input }) as const,
    ),
  ];
}

function explanationOf(basis: Basis, subject: Subject): Explanation {
  const found = explain(basis, subject);
  if (found === null) throw new Error(`nothing is said of ${JSON.stringify(subject)}`);
  return found;
}

function finished<Value>(steps: Generator<undefined, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** How far what a reader computes from the formula as printed is from the number as printed. */
function expectPrintedToHold(explanation: Explanation, language: Language): void {
  const printed = formulaText(explanation.formula, dictionaryOf(language).chain.functions, language);
  const text = resultText(explanation, language);
  expect(printed, JSON.stringify(explanation.subject)).not.toBe('');
  const shown = evaluated(text, language);
  const where = `${JSON.stringify(explanation.subject)}: ${printed} = ${shown}`;
  expect(Math.abs(evaluated(printed, language) - shown), where).toBeLessThanOrEqual(1e-9);
  // What the computer's rounding leaves of a number is no part of it.
  for (const number of [printed, text]) expect(number, where).not.toMatch(/[.,]\d*(?:0{8}|9{8})\d/);
}

/** The numbers of a basis hold or are absent with a reason; returns how many hold. */
function check(basis: Basis, language: Language): number {
  let held = 0;
  for (const subject of subjectsOf(basis)) {
    const explanation = explanationOf(basis, subject);
    if (Number.isNaN(explanation.result.value)) {
      expect(explanation.formula, JSON.stringify(subject)).toEqual([]);
      continue;
    }
    expectPrintedToHold(explanation, language);
    held += 1;
  }
  for (const subject of commonSubjects(basis)) {
    const explanation = explanationOf(basis, subject);
    if (Number.isNaN(explanation.result.value)) expect(explanation.formula, JSON.stringify(subject)).toEqual([]);
    else expectPrintedToHold(explanation, language);
  }
  return held;
}

/** Of the region and of R beside another; of 9 directions and beside two; of 19 factors, and of 12 that are answered. */
const ALL_HELD = 10 + 3 + 1 + 9 * (4 + 2) + 19 * 5 + 12 * 3;

let demo: RatingData;
let edge: RatingData;
beforeAll(async () => {
  demo = await loadSample('demo-hard.csv', 'demo-survey.csv');
  edge = await loadEdge();
});

describe('what a reader computes from the printed formula alone is the printed number', () => {
  for (const points of AXES.points) {
    for (const year of [2024, 2025]) {
      test(`demo ${year}, ${points}: 20 regions × 19 factors, 9 directions, R and the rest`, () => {
        const basis = basisOf(demo, choicesOf({ points }), year);
        for (const language of LANGUAGES) {
          // No change of place and R in the first year.
          expect(check(basis, language)).toBe(20 * (ALL_HELD - (year === 2024 ? 2 : 0)));
        }
      });
    }
  }

  test('with 0 counted, growth rates, a cap, sums and best positions', () => {
    const others = { inside: 'sum', ties: 'best', zero: 'counted as 0', values: 'growth', fulfilment: 'capped at 100' };
    for (const points of AXES.points) {
      check(basisOf(demo, choicesOf({ ...others, points } as never), 2025), 'kk');
    }
  });

  test('where figures are missing, negative, typed or equal, under every policy', () => {
    for (const missing of MISSING_POLICIES) {
      for (const points of AXES.points) {
        for (const inside of AXES.inside) check(basisOf(edge, choicesOf({ points, inside }, missing), 2025), 'ru');
      }
    }
  });

  test('with one region, and with none that has anything', () => {
    const [first] = demo.regions;
    const alone = { ...demo, regions: first === undefined ? [] : [first], surveys: new Map() };
    for (const points of AXES.points) {
      check(basisOf(alone, choicesOf({ points }), 2025), 'kk');
      check(basisOf({ ...alone, columns: new Map() }, choicesOf({ points }), 2025), 'kk');
    }
  });
});

test('of every question too, be it asked for by a factor or not', async () => {
  const responses = [...responsesIn((await importedSurvey('demo-survey.csv')).chunks)];
  for (const zero of AXES.zero) {
    const basis = basisOf(demo, choicesOf({ zero }), 2025, false);
    const standing = standingResponses([{ synthetic: true, responses }], NO_AMENDMENTS, []);
    const survey = finished(summarySteps(standing, [], order5, demo.regions, 2025, zero));
    let held = 0;
    for (const region of survey.regions) {
      const of = { region, year: 2025 };
      const subjects: readonly Subject[] = [
        { ...of, kind: 'responses' },
        ...survey.questions.flatMap(({ question }) => OF_QUESTION.map((kind) => ({ ...of, kind, question }))),
      ];
      for (const subject of subjects) {
        const explanation = explanationOf({ ...basis, survey }, subject);
        expect(explanation.result.value).not.toBeNaN();
        for (const language of LANGUAGES) expectPrintedToHold(explanation, language);
        held += 1;
      }
    }
    expect(held).toBe(20 * (1 + 15 * 5));
    // Q3 feeds no factor, Q5 two; what feeds one leads to it.
    const leadsOf = (question: string) =>
      explanationOf({ ...basis, survey }, { kind: 'question value', region: 'KZ-10', year: 2025, question }).leadsTo
        .length;
    expect([leadsOf('Q3'), leadsOf('Q5'), leadsOf('Q6')]).toEqual([0, 2, 1]);
  }
});

describe('under a plan', () => {
  const project = (id: string, changed: Partial<PlannedProject>): PlannedProject => ({
    id,
    name: id,
    region: 'KZ-62',
    status: 'planned',
    probability: 60,
    share: 100,
    jobs: null,
    amounts: [],
    parts: [],
    included: true,
    order: 1,
    ...changed,
  });
  const amount = (
    input: string,
    year: number,
    given: number,
    currency: string | null,
    scale: Scale,
  ): ProjectAmount => ({
    input,
    year,
    amount: given,
    currency,
    scale,
  });
  const projects = [
    project('plant', {
      amounts: [amount('fixed_capital', 2025, 60, 'KZT', 1e9), amount('fixed_capital', 2026, 17.3, 'KZT', 1e9)],
      parts: [{ input: 'fdi', of: 'fixed_capital', share: 40 }],
    }),
    project('mine', { region: 'KZ-27', share: 57, amounts: [amount('fixed_capital', 2026, 33.3, 'USD', 1e6)] }),
    project('mill', { region: 'KZ-27', amounts: [amount('fixed_capital', 2026, -12.1, 'KZT', 1e9)] }),
    project('fair', { region: 'KZ-11', amounts: [amount('exports', 2027, 12_345.6, 'EUR', 1e3)] }),
    project('shops', { region: 'KZ-11', amounts: [amount('sme_count', 2026, 1.2, null, 1e3)] }),
  ];
  const rates = [2025, 2026, 2027].flatMap((year) => [
    [`USD@${year}`, { rate: 517.3 + year / 7, source: 'National Bank' }] as const,
    [`EUR@${year}`, { rate: 601.1, source: 'National Bank' }] as const,
  ]);
  const overrides = [
    { region: 'KZ-15', input: 'fixed_capital_index', year: 2025, value: 131.7 },
    { region: 'KZ-15', input: 'target_fixed_capital', year: 2026, value: 901.3 },
    { region: 'KZ-19', input: 'target_fulfilment', year: 2025, value: 97.7 },
  ].map(({ value, ...cell }) => ({ ...cell, observation: { kind: 'number', value, status: 'plan' } as const }));
  const added = project('dam', { region: 'KZ-19', amounts: [amount('fixed_capital', 2025, 5.5, 'KZT', 1e9)] });
  const growths = [{ region: 'KZ-39', factor: 'F3.1', growth: 107.3 }];

  /** Every cell of the plan that holds a figure and was not simply entered. */
  const plannedCells = ({ columns, effects, regions }: Basis): readonly Subject[] =>
    [...columns].flatMap(([key, column]) => {
      const named = readColumnKey(key);
      return named === null
        ? []
        : regions.flatMap((region, index): readonly Subject[] =>
            effectsAt(effects, key, index).length === 0 || Number.isNaN(column.values[index])
              ? []
              : [{ kind: 'cell', region, ...named }],
          );
    });

  for (const peers of PEER_ASSUMPTIONS) {
    test(`peers ${peers}: every number of the rating and every cell that the plan has made`, () => {
      const plan = {
        ...NO_PLAN,
        years: [2026, 2027],
        projects: [...projects, added],
        counting: { expected: true, firmOnly: false },
        exchangeRates: Object.fromEntries(rates),
        overrides,
        growths,
        peers,
      };
      const { data, effects, problems } = planned(demo, order5, order5.inputs, plan);
      expect(problems).toEqual([]);
      for (const [year, language] of [
        [2025, 'en'],
        [2026, 'kk'],
        [2027, 'ru'],
      ] as const) {
        const basis = basisOf(data, choicesOf(), year, true, effects);
        expect(check(basis, language)).toBe(20 * ALL_HELD);
        const cells = plannedCells(basis);
        expect(cells.length).toBeGreaterThan(2 * 20 * 8);
        for (const cell of cells) {
          const explanation = explanationOf(basis, cell);
          expectPrintedToHold(explanation, language);
          for (const { formula, amount: value } of explanation.additions) {
            expectPrintedToHold({ ...explanation, formula, result: { value, isShare: false } }, language);
          }
        }
      }
    });
  }

  test('an index by its own formula, a level by its projects, an amount by its rate and shares', () => {
    const plan = { ...NO_PLAN, projects, exchangeRates: Object.fromEntries(rates) };
    const { data, effects } = planned(demo, order5, order5.inputs, plan);
    const basis = basisOf(data, choicesOf(), 2025, false, effects);
    const text = (formula: Explanation['formula']): string =>
      formulaText(formula, dictionaryOf('en').chain.functions, 'en');
    const where = { region: 'KZ-62', year: 2025 };
    expect(text(explanationOf(basis, { kind: 'value', factor: 'F3.1', ...where }).formula)).toBe(
      '115.6 × 350.833 ÷ 290.833',
    );
    expect(text(explanationOf(basis, { kind: 'cell', input: 'fixed_capital', ...where }).formula)).toBe('290.833 + 60');
    const [addition] = explanationOf(basis, { kind: 'cell', input: 'fdi', ...where }).additions;
    expect(text(addition?.formula ?? [])).toMatch(/^60 × 1,000 ÷ 806\.5\d+ × 40 ÷ 100$/);
    // The value that rests on the cell tells the same, and to which cell each amount is added.
    const behind = (factor: string) => explanationOf(basis, { kind: 'value', factor, ...where }).additions;
    expect(behind('F3.2')).toEqual([addition]);
    expect(addition).toMatchObject({ cell: { ...where, input: 'fdi' }, rates: [{ currency: 'USD' }] });
    expect(behind('F3.1').map(({ cell, amount }) => [cell.input, cell.year, amount])).toEqual([
      ['fixed_capital', 2025, 60],
    ]);
    expect(behind('F1.2')).toEqual([]);
    const { cells } = explanationOf(basis, { kind: 'value', factor: 'F3.1', ...where });
    expect(cells.map(({ address, isUsed }) => `${address.input}@${address.year} ${isUsed}`)).toEqual([
      'fixed_capital_index@2025 true',
      'fixed_capital@2025 true',
      'fixed_capital@2024 false',
    ]);
  });
});

/** Solved for, or counted off a list that stands beside it: no formula gives them. */
const WITHOUT_FORMULA: readonly Subject['kind'][] = ['threshold', 'few responses'];

test('of every kind of number that there is, for all regions', async () => {
  const responses = [...responsesIn((await importedSurvey('demo-survey.csv')).chunks)];
  const standing = standingResponses([{ synthetic: true, responses }], NO_AMENDMENTS, []);
  const survey = finished(summarySteps(standing, [], order5, demo.regions, 2025, 'left out'));
  const { blocks } = (await wholeOrder5()).standard;
  const items = blocks.flatMap(({ provisions }) => provisions.flatMap((provision) => provision.items));
  /** Every third mark is not given; the regions differ. */
  const marksOf = (region: string): Marks =>
    new Map(
      items.flatMap(({ id }, at) =>
        at % 3 === 0 ? [] : [[id, MARKS[(at + Number(region.slice(3))) % MARKS.length] ?? 'met']],
      ),
    );
  const common = {
    survey,
    // Some share a place, one is not published.
    published: Object.fromEntries(demo.regions.slice(1).map(({ code }, at) => [code, 1 + Math.floor((at * 7) % 19)])),
    standard: { blocks, fulfilment: (region: string) => standardFulfilment({ blocks }, marksOf(region)) },
  };
  const table = lattice(demo, order5, choicesOf(), 2025);
  const held = new Set<Subject['kind']>();
  demo.regions.forEach(({ code: region }, at) => {
    const basis: Basis = { ...profiledBasis(demo, choicesOf(), region, 2025), ...common, lattice: table };
    const language = LANGUAGES[at % LANGUAGES.length] ?? 'kk';
    for (const subject of everyNumberOf(basis, region)) {
      const explanation = explanationOf(basis, subject);
      if (WITHOUT_FORMULA.includes(subject.kind)) {
        expect(explanation.formula).toEqual([]);
        expect(explanation.restsOn.length).toBeGreaterThan(0);
        held.add(subject.kind);
      } else if (!Number.isNaN(explanation.result.value)) {
        expectPrintedToHold(explanation, language);
        held.add(subject.kind);
      }
    }
  });
  expect([...held].sort()).toEqual(Object.keys(dictionaryOf('en').chain.kinds).sort());
});

/** Every number of one region, of whichever kind, and what is of no region. */
function everyNumberOf(basis: Basis, region: string): readonly Subject[] {
  const { rating, methodology, profile, survey, standard, columns } = basis;
  const [of, none] = [
    { region, year: rating.year },
    { region: '', year: rating.year },
  ] as const;
  const moved = profile?.split?.ok ? profile.split.value.factors.map(({ factor }) => ({ factor })) : [];
  const provisions = standard?.blocks.flatMap((block) => block.provisions) ?? [];
  const parts = [
    { part: 'whole', number: 0 },
    ...(standard?.blocks ?? []).map((_, at) => ({ part: 'block', number: at + 1 }) as const),
    ...provisions.map((_, at) => ({ part: 'provision', number: at + 1 }) as const),
  ] as const;
  return [
    ...subjectsOf({ ...basis, rating: { ...rating, regions: [region] } }).map((subject) =>
      subject.kind === 'score difference' || (subject.kind === 'direction difference' && subject.beside !== null)
        ? { ...subject, beside: 'KZ-75' }
        : subject,
    ),
    ...commonSubjects(basis),
    { ...of, kind: 'responses' },
    ...(survey?.questions ?? []).flatMap(({ question }) => OF_QUESTION.map((kind) => ({ ...of, kind, question }))),
    ...(['all responses', 'few responses', 'unverified responses', 'weight sum'] as const).map((kind) => ({
      ...none,
      kind,
    })),
    ...[...columns].flatMap(([key, column]): readonly Subject[] => {
      const named = readColumnKey(key);
      const isThere = !Number.isNaN(column.values[rating.regions.indexOf(region)]);
      return named === null || !isThere ? [] : [{ kind: 'cell', region, ...named }];
    }),
    ...(profile?.ladders ?? []).flatMap(({ lever: { input }, steps, loss }) => [
      ...(['effect', 'place effect'] as const).map((kind) => ({ ...of, kind, input }) as const),
      ...[...steps, ...(loss === null ? [] : [loss])].map(
        ({ place }) => ({ ...of, kind: 'threshold', input, place }) as const,
      ),
    ]),
    ...(['place', 'score', ...moved] as const).flatMap((what) => [
      { ...of, kind: 'move whole', of: what } as const,
      ...MOVE_CAUSES.map((cause) => ({ ...of, kind: 'move part', cause, isRevision: false, of: what }) as const),
    ]),
    ...[null, 7].map((months) => ({ ...of, kind: 'need', factor: 'F5.1', months }) as const),
    ...methodology.directions.map(({ code: direction }) => ({ ...none, kind: 'direction weight', direction }) as const),
    ...parts.flatMap((part) =>
      (['fulfilment', 'unassessed', 'ticked'] as const).map((kind) => ({ ...of, ...part, kind })),
    ),
    ...(basis.lattice?.readings ?? []).flatMap((_, reading) =>
      (['places reproduced', 'rank agreement'] as const).map((kind) => ({ ...none, kind, reading })),
    ),
  ];
}

test('a number that is not there has a reason', () => {
  for (const missing of MISSING_POLICIES) {
    const basis = basisOf(edge, choicesOf({}, missing), 2025);
    for (const subject of subjectsOf(basis)) {
      const { result, absence, noScore } = explanationOf(basis, subject);
      // No answers at all, and no rating year before: neither is a number of the rating.
      if (['answers', 'interval low', 'interval high', 'change', 'score change'].includes(subject.kind)) continue;
      // What one is compared with may be missing beside what is there.
      if (subject.kind === 'score difference' || subject.kind === 'direction difference') continue;
      if (Number.isNaN(result.value)) expect(absence ?? noScore, JSON.stringify(subject)).not.toBeNull();
    }
  }
});

test('the printed form: language, brackets, every digit', () => {
  const basis = basisOf(demo, choicesOf(), 2025);
  const text = (subject: Subject, language: Language): string =>
    formulaText(explanationOf(basis, subject).formula, dictionaryOf(language).chain.functions, language);
  const value: Subject = { kind: 'value', region: 'KZ-27', year: 2025, factor: 'F5.1' };
  expect(text(value, 'kk')).toMatch(/^100 × [\d,\u00A0]+ ÷ [\d,\u00A0]+$/);
  expect(text(value, 'en')).toMatch(/^100 × [\d.,]+ ÷ [\d.,]+$/);
  expect(text({ ...value, kind: 'points' }, 'kk')).toMatch(/^1 \+ 19 × \(20 − \d+(,5)?\) ÷ \(20 − 1\)$/);
  expect(order5.directions).toHaveLength(9);
});
