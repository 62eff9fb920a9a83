import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Column, columnKey, emptyColumn, withObservations } from '../model/column';
import type { Observation } from '../model/observation';
import { STATUSES } from '../model/observation';
import type { Choices, Rating } from '../model/rating';
import { AXES, AXIS_NAMES, MISSING_POLICIES, type Readings, sameReadings } from '../model/readings';
import { readingsIn } from './distinctReadings';
import { lattice } from './lattice';
import { rate } from './rate';
import {
  trialChoices,
  trialDirection,
  trialFactor,
  trialMethodology,
  trialRegions,
  trialSurveyColumn,
  trialTally,
} from './trial';
import { dataOf, trials, underReadings } from './trialArbitrary';

const methodology = trialMethodology([
  trialDirection('D', 60, [
    trialFactor('real', { kind: 'growth', level: 'x', realOnly: true }),
    trialFactor('nominal', { kind: 'growth', level: 'y', realOnly: false }),
  ]),
  trialDirection('E', 40, [
    trialFactor('target', { kind: 'fulfilment', actual: 'y', target: 'z', typed: 'f' }),
    trialFactor('S', { kind: 'survey', statistic: 'mean', questions: ['Q1'], expertAllowed: true }),
    trialFactor('low', { kind: 'value', input: 'v' }, { better: 'lower' }),
  ]),
]);
const REGIONS = 4;

const observation: fc.Arbitrary<Observation | null> = fc.oneof(
  fc.record({
    kind: fc.constant('number' as const),
    value: fc.oneof(fc.integer({ min: -3, max: 8 }), fc.double({ min: -1e3, max: 1e3, noNaN: true })),
    status: fc.constantFrom(...STATUSES),
  }),
  fc.record({ kind: fc.constant('missing' as const), reason: fc.constant('secret') }),
  fc.record({ kind: fc.constant('invalid' as const), text: fc.constant('?') }),
  fc.constant(null),
);
const INPUTS = ['x', 'x_index', 'x_deflator', 'y', 'y_index', 'y_deflator', 'z', 'f', 'S', 'v'];
const edit = fc.record({
  input: fc.constantFrom(...INPUTS),
  year: fc.constantFrom(2023, 2024, 2025),
  index: fc.nat({ max: REGIONS - 1 }),
  observation,
});
const choice: fc.Arbitrary<Partial<Choices>> = fc.oneof(
  fc.record({ missing: fc.constantFrom(...MISSING_POLICIES) }),
  fc.record({ weights: fc.record({ D: fc.constantFrom(0, 20, 60) }) }),
  fc.record({ expert: fc.constantFrom([], ['S']) }),
  fc
    .constantFrom(...AXIS_NAMES.flatMap((axis) => AXES[axis].map((value) => ({ [axis]: value }) as Partial<Readings>)))
    .map((readings) => ({ readings: readings as Readings })),
);

test('with the rating before, step by step, as without it: to the last bit', () => {
  const survey = trialTally(2025, [trialSurveyColumn('S', [5, null, 4, null], [4, 0, 4, null])]);
  const regions = trialRegions(REGIONS).map((region, index) =>
    index === 0 ? { ...region, founded: '2024-06-01', predecessors: ['R2'] } : region,
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(edit, choice), { maxLength: 40 }), (steps) => {
      const columns = new Map<string, Column>();
      let choices = trialChoices();
      let previous: Rating | undefined;
      for (const step of steps) {
        if ('input' in step) {
          const key = columnKey(step.input, step.year);
          columns.set(key, withObservations(columns.get(key) ?? emptyColumn(REGIONS), [step]));
        } else {
          choices = { ...choices, ...step, readings: { ...choices.readings, ...step.readings } };
        }
        const data = { regions, columns, surveys: new Map([[2025, survey]]) };
        const next = rate(data, methodology, choices, 2025, previous);
        expect(next).toEqual(rate(data, methodology, choices, 2025));
        previous = next;
      }
    }),
  );
});

test('the lattice gives the places that the rating gives under all readings of the Order, also those that change nothing under the methodology', () => {
  fc.assert(
    fc.property(trials, (trial) => {
      const data = dataOf(trial);
      const found = lattice(data, trial.methodology, trial.choices, 2025);
      for (const { choices } of underReadings(trial)) {
        const acting = readingsIn(trial.methodology, choices.readings);
        const at = found.readings.findIndex((each) => sameReadings(each, acting));
        expect(found.places[at]).toEqual(rate(data, trial.methodology, choices, 2025).places);
      }
    }),
    { numRuns: 60 },
  );
});
