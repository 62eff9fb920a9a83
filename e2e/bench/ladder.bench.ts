// The threshold ladders of all regions and inputs, beside the lattice and the sheet's frame; and those of extra amounts.
import { laddersOf, lattice, rate } from '../../src/engine';
import { ladderSteps } from '../../src/engine/afterRating';
import { order5 } from '../../src/methodology';
import type { Choices, Rating } from '../../src/model/rating';
import { AXES, type Readings } from '../../src/model/readings';
import { sampleData } from './sampleData';
import { row, timeStep } from './timing';

for (const points of AXES.points) {
  const choices: Choices = { readings: { ...order5.readings, points }, missing: 'rescale', weights: {}, expert: [] };
  for (const count of [20, 200]) {
    const data = sampleData(count, order5);
    const rating = rate(data, order5, choices, 2025);
    const all = timeStep(() => {
      const ladders = laddersOf(rating, order5);
      for (let region = 0; region < count; region++) ladders(region);
    }, 1);
    const both = timeStep(() => lattice(data, order5, choices, 2025), 1);
    console.log(row(`${points}, ${count} regions: every ladder`, all, `lattice ${both.median.toFixed(1)} ms`));
  }
  const many = rate(sampleData(5000, order5), order5, choices, 2025);
  const first = timeStep(() => laddersOf(many, order5)(2500), 1);
  console.log(row(`${points}, 5000 regions: the ladders of one`, first));
  const column = timeStep(() => {
    const ladders = laddersOf(many, order5);
    for (let region = 0; region < 500; region++) ladders(region, ({ input }) => input === 'exports');
  }, 1);
  console.log(row(`${points}, 5000 regions: one input of 500`, column));
}

const capital = { input: 'fixed_capital', step: 0.001, parts: [{ input: 'fdi', times: 400 / 520 }] };
for (const [count, most] of [
  [20, 20],
  [200, 3],
] as const) {
  const data = sampleData(count, order5);
  const readings = AXES.points.map((points) => ({ ...order5.readings, points }));
  const codes = data.regions.map(({ code }) => code);
  const overtakes = timeStep(() => {
    const ratings = new Map(
      readings.map((each) => [
        each,
        rate(data, order5, { readings: each, missing: 'rescale', weights: {}, expert: [] }, 2025),
      ]),
    );
    const ratingFor = (_: string, reading: Readings): Rating => ratings.get(reading) as Rating;
    const steps = ladderSteps(codes, readings, ratingFor, order5, capital, most);
    while (steps.next().done !== true);
  }, 1);
  console.log(row(`${count} regions × 3 readings: amounts for the next ${most} places`, overtakes));
}
