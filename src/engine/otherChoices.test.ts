import { beforeAll, expect, test } from 'vitest';
import { order5 } from '../methodology';
import type { RatingData } from '../model/rating';
import { otherChoices, regionUnder, withChoice } from './otherChoices';
import { rate } from './rate';
import { choicesOf, loadSample } from './sample.fixture';

let demo: RatingData;
beforeAll(async () => {
  demo = await loadSample('demo-hard.csv', 'demo-survey.csv');
});

const named = (choices: Parameters<typeof otherChoices>[0]) =>
  otherChoices(choices).map(({ axis, value }) => `${axis} ${value}`);

test('what else could have been chosen, without what would change nothing', () => {
  expect(named(choicesOf())).toEqual([
    'points linear',
    'points ratio',
    'inside sum',
    'ties best',
    'zero counted as 0',
    'fulfilment capped at 100',
    'missing worst',
    'missing exclude',
  ]);
  expect(named(choicesOf({ points: 'ratio' }, 'worst'))).toEqual([
    'points rank',
    'points linear',
    'inside sum',
    'zero counted as 0',
    'values growth',
    'fulfilment capped at 100',
    'missing rescale',
    'missing exclude',
  ]);
});

test('KZ-39 is 5th under `rank`; under every other choice it is where a rating with just that choice puts it', () => {
  const index = demo.regions.findIndex(({ code }) => code === 'KZ-39');
  const places = otherChoices(choicesOf()).map((choice) => {
    const rating = rate(demo, order5, withChoice(choicesOf(), choice), 2025);
    return [choice.value, regionUnder(choice, rating, index).place];
  });
  expect(rate(demo, order5, choicesOf(), 2025).places[index]).toBe(5);
  expect(places).toEqual([
    ['linear', 5],
    ['ratio', 7],
    ['sum', 7],
    ['best', 5],
    ['counted as 0', 5],
    ['capped at 100', 5],
    ['worst', 5],
    ['exclude', 5],
  ]);
});
