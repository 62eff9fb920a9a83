import type { Factor } from '../model/methodology';
import { type FactorResult, ORIGINS, type Origin, type Rating, type Remark } from '../model/rating';
import type { Readings } from '../model/readings';
import type { WholeMethodology } from '../model/wholeMethodology';
import type { Words } from '../model/words';

/**
 * For tests: a methodology of two directions and three factors, and a rating of four regions by it, worked out by hand
 * (rank, mean): KZ-10 lacks one factor, KZ-11 and KZ-15 lack a direction, KZ-19 has nothing.
 */
const words = (text: string): Words => ({ kk: text, ru: text, en: text });

const factor = (code: string, better: Factor['better'], formula: Factor['formula']): Factor => ({
  code,
  paragraph: '1',
  names: words(code),
  shortNames: words(code),
  better,
  weight: 1,
  unit: { measure: 'percent', of: 'previous year' },
  formula,
});

export const SAMPLE_READINGS: Readings = {
  points: 'rank',
  inside: 'mean',
  ties: 'mid',
  zero: 'left out',
  values: 'index',
  fulfilment: 'as is',
};

export const SAMPLE_METHODOLOGY: WholeMethodology = {
  id: 'order-5-2023',
  names: words('Two directions'),
  source: {
    title: words('A test'),
    number: '1',
    date: '2025-01-01',
    registered: { number: '2', date: '2025-01-02' },
    inForce: words('from 2025'),
  },
  points: { worst: 1, best: 20 },
  directions: [
    {
      code: 'D1',
      paragraph: '1',
      names: words('First'),
      shortNames: words('1st'),
      kind: 'hard',
      weight: 60,
      factors: [
        factor('D1.1', 'higher', { kind: 'growth', level: 'output', realOnly: false }),
        factor('D1.2', 'higher', { kind: 'growth', level: 'trade', realOnly: false }),
      ],
    },
    {
      code: 'D2',
      paragraph: '2',
      names: words('Second'),
      shortNames: words('2nd'),
      kind: 'soft',
      weight: 40,
      factors: [
        factor('D2.1', 'lower', {
          kind: 'survey',
          statistic: 'share yes',
          questions: ['Q1'],
          expertAllowed: false,
        }),
      ],
    },
  ],
  inputs: ['output', 'trade'].flatMap((code) => [
    {
      code,
      names: words(code),
      shortNames: words(code),
      unit: { measure: 'money', currency: 'KZT', scale: 1e9, period: 'year' } as const,
    },
    {
      code: `${code}_index`,
      names: words(code),
      shortNames: words(code),
      unit: { measure: 'percent', of: 'previous year' } as const,
    },
    {
      code: `${code}_deflator`,
      names: words(code),
      shortNames: words(code),
      unit: { measure: 'percent', of: 'previous year' } as const,
    },
  ]),
  readings: SAMPLE_READINGS,
  missing: 'rescale',
  paragraphs: [
    { number: '1', text: words('One') },
    { number: '2', text: words('Two') },
  ],
  articles: [],
  repairs: [],
  form: {
    title: words('Form'),
    block1: { title: words('Block 1'), items: [] },
    block2: {
      title: words('Block 2'),
      questions: [{ code: 'Q1', text: words('Yes?'), scale: { kind: 'yes or no' } }],
    },
    leastResponses: 15,
    serviceWithinMonths: 24,
  },
  standard: { title: words('Standard'), blocks: [] },
  regions: ['KZ-10', 'KZ-11', 'KZ-15', 'KZ-19'].map((code) => ({
    code,
    role: 'rated',
    names: words(`Region ${code}`),
    shortNames: words(code),
  })),
};

const NONE = Number.NaN;

function factorResult(
  code: string,
  values: number[],
  points: number[],
  positions: number[],
  origin: Origin,
  flags: FactorResult['flags'],
): FactorResult {
  const present = values.filter((value) => !Number.isNaN(value));
  return {
    factor: code,
    sources: [],
    values: Float64Array.from(values),
    origins: Uint8Array.from(values, (value) => ORIGINS.indexOf(Number.isNaN(value) ? 'none' : origin)),
    absences: new Map(),
    remarks: new Map<number, readonly Remark[]>(),
    points: Float64Array.from(points),
    positions: Float64Array.from(positions),
    formula: 'rank',
    flags,
    n: present.length,
    best: Math.max(...present),
    worst: Math.min(...present),
    synthetic: false,
    projected: false,
  };
}

export const sampleRating = (changed: Partial<Rating> = {}): Rating => ({
  year: 2025,
  choices: { readings: SAMPLE_READINGS, missing: 'rescale', weights: {}, expert: [] },
  regions: ['KZ-10', 'KZ-11', 'KZ-15', 'KZ-19'],
  factors: [
    factorResult('D1.1', [105.5, 98.25, 120, NONE], [10.5, 1, 20, NONE], [2, 3, 1, NONE], 'typed index', []),
    factorResult('D1.2', [NONE, 101, 101, NONE], [NONE, 10.5, 10.5, NONE], [NONE, 1.5, 1.5, NONE], 'levels', [
      'no spread',
    ]),
    factorResult('D2.1', [0.25, NONE, NONE, NONE], [10.5, NONE, NONE, NONE], [1, NONE, NONE, NONE], 'survey', [
      'no spread',
    ]),
  ],
  directions: [
    {
      direction: 'D1',
      weight: 0.6,
      multiplier: 1,
      scores: Float64Array.of(10.5, 5.75, 15.25, NONE),
      contributions: Float64Array.of(6.3, 5.75, 15.25, NONE),
    },
    {
      direction: 'D2',
      weight: 0.4,
      multiplier: 1,
      scores: Float64Array.of(10.5, NONE, NONE, NONE),
      contributions: Float64Array.of(4.2, NONE, NONE, NONE),
    },
  ],
  scores: Float64Array.of(10.5, 5.75, 15.25, NONE),
  places: Int32Array.of(2, 3, 1, 0),
  coverage: Float64Array.of(1, 0.6, 0.6, 0),
  factorCoverage: Float64Array.of(0.7, 0.6, 0.6, 0),
  withoutScore: new Map([[3, 'no data']]),
  responses: null,
  weightSum: 100,
  thinDirections: [],
  synthetic: false,
  projected: false,
  ...changed,
});
