import { describe, expect, it } from 'vitest';
import type { Observation } from '../../model/observation';
import { movedObservation } from './cutting';
import { storedAt } from './filling';
import { at, frameOf } from './frame.fixture';

/** What comes of an observation of West Kazakhstan's exports of 2025 in another cell. */
function moved(observation: Observation | null, region = 'KZ-27', key = 'exports@2024') {
  const frame = frameOf({ figures: { 'exports@2025': [observation, null, null, null] } });
  const [input = '', year = ''] = key.split('@');
  const from = storedAt(frame, { row: 0, column: at(frame, 'exports@2025') });
  const to = storedAt(frame, { row: 0, column: at(frame, key) });
  if (from === null || to === null) throw new Error('not stored');
  const address = { region: 'KZ-27', input: 'exports', year: 2025 };
  const cell = { address, series: from.series, observation: from.observation };
  return movedObservation(cell, { region, input, year: Number(year) }, to.series.style);
}

const figure = (more: Partial<Observation> = {}): Observation =>
  ({ kind: 'number', value: 0.1 + 0.2, status: 'provisional', source: 'table 1', note: 'n', ...more }) as Observation;

describe('a moved cell', () => {
  it('holds the figure with every digit, how sure it is and where it comes from', () => {
    expect(moved(figure(), 'KZ-62')).toEqual(figure());
    expect(moved(null)).toBeNull();
    const missing: Observation = { kind: 'missing', reason: 'н/д', source: 's' };
    expect(moved(missing, 'KZ-62')).toEqual(missing);
  });

  it('keeps its expression in its own row, unless it would name itself', () => {
    const formula = '=grp@2025*2';
    expect(moved(figure({ formula }))).toEqual(figure({ formula }));
    expect(moved(figure({ formula }), 'KZ-62')).toEqual(figure());
    expect(moved(figure({ formula: '=exports@2024*2' }))).toEqual(figure());
  });

  it('leaves behind the borders of another region, and the word that a check may let it stand', () => {
    const borders = '2022-06-08';
    expect(moved(figure({ borders, checked: true }))).toEqual(figure({ borders }));
    expect(moved(figure({ borders }), 'KZ-62')).toEqual(figure());
  });

  it('of a share takes a figure as the column shows it', () => {
    expect(moved(figure({ value: 80 } as Partial<Observation>), 'KZ-27', 'F4.2@2025')).toEqual(
      figure({ value: 0.8 } as Partial<Observation>),
    );
    expect(moved(figure({ value: 180 } as Partial<Observation>), 'KZ-27', 'F4.2@2025')).toEqual({
      kind: 'invalid',
      text: '180',
    });
  });
});
