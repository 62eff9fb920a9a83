import { describe, expect, it } from 'vitest';
import type { RatedYear } from '../../workers/calculator';
import type { RegionProfile } from '../model/profile';
import type { Lattice } from '../model/rating';
import type { SurveySummary } from '../model/survey';
import { type Answers, type Calculator, createCalculations } from './calculations';

const question = (year: number) => ({ year, choices: {} as never, inputs: [], checkedYear: year });

/** Listens to nothing; what fails, fails the test. */
const UNHEARD: Answers = {
  rated: () => undefined,
  lattice: () => undefined,
  checked: () => undefined,
  profiled: () => undefined,
  surveyed: () => undefined,
  columned: () => undefined,
  failed: (reason) => {
    throw reason;
  },
};

/** Notes the year of every rating that is told, and listens to nothing else. */
const answersInto = (shown: number[]): Answers => ({ ...UNHEARD, rated: ({ rating }) => shown.push(rating.year) });

/** A calculator that answers when it is told to, and remembers what it was asked. */
function slowCalculator() {
  const asked: number[] = [];
  const waiting: (() => void)[] = [];
  const later = <Value>(value: Value): Promise<Value> =>
    new Promise((resolve) => {
      waiting.push(() => resolve(value));
    });
  const calculator: Calculator = {
    open: () => Promise.resolve(),
    openOther: () => Promise.resolve([]),
    patch: () => Promise.resolve(),
    amend: () => Promise.resolve(),
    rate: (year: number) => {
      asked.push(year);
      return later({ rating: { year } } as RatedYear);
    },
    lattice: (year: number) => later({ year } as Lattice),
    tellLattice: () => Promise.resolve(),
    giveUpLattice: () => Promise.resolve(),
    everyLadder: () => Promise.resolve(null),
    giveUpEveryLadder: () => Promise.resolve(),
    check: (year: number) => later({ year, found: [] }),
    survey: (year: number) => later({ year } as SurveySummary),
    profile: (year: number, _, region, from = null) => later({ year, region, from } as RegionProfile),
    column: (year: number, _, input, regions) =>
      later({ year, input, ladders: new Map(regions.map((code) => [code, null])) }),
    quality: () => Promise.resolve(null),
    hold: () => Promise.resolve(null),
    giveUpHold: () => Promise.resolve(),
    trial: () => later(new Int32Array()),
    otherwise: () => Promise.resolve([]),
    overtake: (_, __, { region }) => Promise.resolve({ kind: 'fault', fault: { code: 'no such region', region } }),
    overtakeLadder: () => Promise.resolve(null),
    overtakeLadders: () => Promise.resolve(null),
    weighed: () => Promise.resolve([]),
    weightThresholds: () => Promise.resolve([]),
    setPlan: () => later(undefined),
    plans: () => Promise.resolve([]),
    projectResults: () => Promise.resolve(null),
    echoes: () => Promise.resolve(null),
    bestYears: () => Promise.resolve(null),
    ratedBy: () => Promise.resolve([]),
    rateAll: () => Promise.resolve([]),
  };
  const answerNext = async (): Promise<void> => {
    waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { calculator, asked, answerNext, waiting };
}

describe('the calculations', () => {
  it('asks one question at a time, the newest next, and drops answers that are no longer the newest', async () => {
    const { calculator, asked, answerNext } = slowCalculator();
    const shown: number[] = [];
    const calculations = createCalculations(calculator, answersInto(shown));
    for (const year of [1, 2, 3]) calculations.ask(question(year));
    expect(asked).toEqual([1]);
    await answerNext();
    expect(asked).toEqual([1, 3]);
    await answerNext();
    expect(shown).toEqual([3]);
  });

  it('tells a rating that is there at once before the change that asked for it is through', () => {
    const { calculator } = slowCalculator();
    const shown: number[] = [];
    const near: Calculator = { ...calculator, rate: (year: number) => ({ rating: { year } }) as RatedYear };
    const calculations = createCalculations(near, answersInto(shown));
    calculations.ask(question(1));
    calculations.patch([]);
    expect(shown).toEqual([1, 1]);
  });

  it('does not keep a rating waiting for a lattice', async () => {
    const { calculator, asked, answerNext } = slowCalculator();
    const shown: number[] = [];
    const lattices: number[] = [];
    const checks: number[] = [];
    const calculations = createCalculations(calculator, {
      ...UNHEARD,
      rated: ({ rating }) => shown.push(rating.year),
      lattice: ({ year }) => lattices.push(year),
      checked: ({ year }) => checks.push(year),
    });
    calculations.ask(question(1));
    await answerNext();
    calculations.ask(question(2)); // the lattice of 1 is under way
    expect(asked).toEqual([1, 2]);
    await answerNext(); // the lattice of 1: nobody wants it any more
    await answerNext(); // the rating of 2
    await answerNext(); // the lattice of 2
    await answerNext(); // the checks of 2
    expect(shown).toEqual([1, 2]);
    expect(lattices).toEqual([2]);
    expect(checks).toEqual([2]);
  });

  it('gives the places of a trial, but not once another question stands', async () => {
    const { calculator, answerNext } = slowCalculator();
    const calculations = createCalculations(calculator, UNHEARD);
    calculations.ask(question(1));
    await answerNext(); // the rating
    await answerNext(); // the lattice
    await answerNext(); // the checks
    const first = calculations.trial([]);
    await answerNext();
    expect(await first).toEqual(new Int32Array());
    const second = calculations.trial([]);
    calculations.ask(question(2));
    await answerNext();
    expect(await second).toBeNull();
  });

  it('asks the standing question again when a plan is to be held, and drops what was under way before', async () => {
    const { calculator, asked, answerNext } = slowCalculator();
    const shown: number[] = [];
    const calculations = createCalculations(calculator, answersInto(shown));
    calculations.ask(question(1));
    calculations.setPlan(null);
    let isRated = false;
    void calculations.rated().then(() => {
      isRated = true;
    });
    await answerNext(); // the rating of the figures before
    expect([shown, isRated]).toEqual([[], false]);
    expect(asked).toEqual([1, 1]);
    await answerNext(); // the plan is held
    await answerNext();
    expect([shown, isRated]).toEqual([[1], true]);
  });

  it('goes on with what follows a lattice that was given up, and asks for it again when it is wanted', async () => {
    const { calculator, answerNext } = slowCalculator();
    const told: string[] = [];
    let isGivenUp = true;
    const patient: Calculator = {
      ...calculator,
      lattice: async (...question) => {
        const places = await calculator.lattice(...question);
        return isGivenUp ? null : places;
      },
    };
    const calculations = createCalculations(patient, {
      ...UNHEARD,
      lattice: ({ year }) => told.push(`lattice ${year}`),
      latticeAt: (progress) => told.push(String(progress)),
      checked: ({ year }) => told.push(`checks ${year}`),
    });
    calculations.ask(question(1));
    for (let call = 0; call < 3; call++) await answerNext(); // rating, lattice, checks
    expect(told).toEqual(['given up', 'checks 1']);
    isGivenUp = false;
    calculations.askLattice();
    await answerNext();
    expect(told.at(-1)).toBe('lattice 1');
  });

  it('asks the standing question again after a patch', async () => {
    const { calculator, asked, answerNext } = slowCalculator();
    const calculations = createCalculations(calculator, UNHEARD);
    calculations.ask(question(1));
    await answerNext();
    calculations.patch([]);
    expect(asked).toEqual([1, 1]);
  });

  it('profiles the region looked at after each rating, the newest only, and none where none is looked at', async () => {
    const { calculator, answerNext, waiting } = slowCalculator();
    const shown: string[] = [];
    const calculations = createCalculations(calculator, {
      ...UNHEARD,
      profiled: ({ year, region }) => shown.push(`${region} ${year}`),
    });
    calculations.ask(question(1));
    for (let call = 0; call < 3; call++) await answerNext(); // rating, lattice, checks
    calculations.lookAt('A');
    calculations.lookAt('B'); // the profile of A is under way
    await answerNext();
    await answerNext();
    expect(shown).toEqual(['B 1']);
    calculations.ask(question(2));
    for (let call = 0; call < 4; call++) await answerNext(); // rating, lattice, profile, checks
    expect(shown).toEqual(['B 1', 'B 2']);
    calculations.lookAt(null);
    expect(waiting).toHaveLength(0);
  });

  it('profiles the region anew once its move is measured from elsewhere, and drops what was measured before', async () => {
    const { calculator, answerNext } = slowCalculator();
    const shown: (number | undefined)[] = [];
    const calculations = createCalculations(calculator, {
      ...UNHEARD,
      profiled: ({ from }) => shown.push(from?.year),
    });
    calculations.ask(question(2025));
    for (let call = 0; call < 3; call++) await answerNext(); // rating, lattice, checks
    calculations.lookAt('A');
    calculations.moveFrom({ isOther: true, year: 2024 });
    await answerNext();
    expect(shown).toEqual([]);
    await answerNext();
    expect(shown).toEqual([2024]);
  });

  it('asks for the thresholds of the column looked at right after each rating, and drops those of an earlier one', async () => {
    const { calculator, answerNext, waiting } = slowCalculator();
    const shown: string[] = [];
    const calculations = createCalculations(calculator, {
      ...UNHEARD,
      lattice: () => shown.push('lattice'),
      columned: ({ year, input, ladders }) => shown.push(`${input} ${year} ${[...ladders.keys()].join()}`),
    });
    calculations.ask(question(1));
    for (let call = 0; call < 3; call++) await answerNext(); // rating, lattice, checks
    calculations.lookAtColumn({ input: 'fdi', regions: ['A'] });
    calculations.lookAtColumn({ input: 'grp', regions: ['A', 'B'] }); // the column of fdi is under way
    await answerNext();
    await answerNext();
    expect(shown).toEqual(['lattice', 'grp 1 A,B']);
    calculations.ask(question(2));
    for (let call = 0; call < 4; call++) await answerNext(); // rating, column, lattice, checks
    expect(shown).toEqual(['lattice', 'grp 1 A,B', 'grp 2 A,B', 'lattice']);
    calculations.lookAtColumn(null);
    expect(waiting).toHaveLength(0);
  });

  it('hands a failure to its listener and not to whoever has just changed a cell', async () => {
    const failures: unknown[] = [];
    const { calculator } = slowCalculator();
    const calculations = createCalculations(
      { ...calculator, rate: () => Promise.reject(new Error('a bug')) },
      {
        ...UNHEARD,
        failed: (reason) => failures.push(reason),
      },
    );
    calculations.ask(question(2025));
    await new Promise((resolve) => setTimeout(resolve));
    calculations.patch([]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(failures).toHaveLength(2);
  });
});
