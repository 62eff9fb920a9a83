// The 40 distinct readings for all regions, beside the sheet's frame.
import { lattice, rate } from '../../src/engine';
import { order5 } from '../../src/methodology';
import type { Choices } from '../../src/model/rating';
import { sampleData } from './sampleData';
import { row, timeStep } from './timing';

const choices: Choices = { readings: order5.readings, missing: 'rescale', weights: {}, expert: [] };

for (const count of [20, 200, 5000]) {
  const data = sampleData(count, order5);
  const whole = timeStep(() => rate(data, order5, choices, 2025), 1);
  const all = timeStep(() => lattice(data, order5, choices, 2025), 1);
  console.log(row(`${count} regions: one reading from nothing`, whole));
  console.log(
    row(`${count} regions: lattice of 40 readings`, all, `${(all.median / whole.median).toFixed(1)} × one reading`),
  );
}
