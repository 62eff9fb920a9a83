import { describe, expect, it } from 'vitest';
import { AXES, MISSING_POLICIES, type Readings } from '../model/readings';
import { readingName, readReadingName } from './readingName';

const DEFAULTS: Readings = {
  points: 'rank',
  inside: 'mean',
  ties: 'mid',
  zero: 'left out',
  values: 'index',
  fulfilment: 'as is',
};

const allReadings = (): Readings[] =>
  AXES.points.flatMap((points) =>
    AXES.inside.flatMap((inside) =>
      AXES.ties.flatMap((ties) =>
        AXES.zero.flatMap((zero) =>
          AXES.values.flatMap((values) =>
            AXES.fulfilment.map((fulfilment) => ({ points, inside, ties, zero, values, fulfilment })),
          ),
        ),
      ),
    ),
  );

describe('readingName', () => {
  it('says the points axis alone where all else is the default', () => {
    expect(AXES.points.map((points) => readingName({ ...DEFAULTS, points }))).toEqual(['rank', 'linear', 'ratio']);
  });

  it('adds each choice that is not the default, in the order of the axes', () => {
    expect(readingName({ ...DEFAULTS, inside: 'sum' })).toBe('rank+sum');
    expect(readingName({ ...DEFAULTS, ties: 'best' })).toBe('rank+best');
    expect(
      readingName({
        ...DEFAULTS,
        points: 'ratio',
        zero: 'counted as 0',
        values: 'growth',
        fulfilment: 'capped at 100',
      }),
    ).toBe('ratio+zero+growth+cap');
  });

  it('says the missing policy last, and only where it is not `rescale`', () => {
    expect(readingName(DEFAULTS, 'rescale')).toBe('rank');
    expect(readingName({ ...DEFAULTS, inside: 'sum' }, 'worst')).toBe('rank+sum+worst');
    expect(readingName({ ...DEFAULTS, points: 'linear' }, 'exclude')).toBe('linear+exclude');
  });

  it('gives every reading a name of its own, which reads back', () => {
    const names = allReadings().flatMap((readings) =>
      MISSING_POLICIES.map((missing) => {
        const name = readingName(readings, missing);
        expect(readReadingName(name)).toEqual({ readings, missing });
        return name;
      }),
    );
    expect(new Set(names).size).toBe(96 * 3);
  });
});

describe('readReadingName', () => {
  it.each(['', 'mean', 'rank+', 'rank+sum+sum', 'rank+cap+sum', 'rank+mean', 'rank+worst+sum', 'Rank', 'constructor'])(
    'knows no reading named %j',
    (name) => expect(readReadingName(name)).toBeNull(),
  );
});
