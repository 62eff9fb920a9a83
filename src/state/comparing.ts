import { type Accessor, batch, createEffect, createMemo, createSignal, on } from 'solid-js';
import type { YearCover } from '../../workers/ratings';
import type { Methodology } from '../model/methodology';
import type { PackageId } from '../model/package';
import type { Problem } from '../model/problem';
import type { PackageRegion } from '../model/region';
import type { Result } from '../model/result';
import type { MoveFrom } from '../model/split';
import type { PackageStorage } from '../storage/storage';
import type { Calculations } from './calculations';
import type { Compared } from './otherPackage';

/** A package that the open one is compared with: another of this browser, or one read from a file and kept nowhere. */
export interface OtherPackage {
  /** Null: from a file. */
  readonly id: PackageId | null;
  readonly name: string;
  readonly regions: readonly PackageRegion[];
  readonly methodology: Methodology;
  readonly years: readonly YearCover[];
}

interface ComparingParts {
  readonly storage: Pick<PackageStorage, 'openPackage'>;
  readonly calculations: Pick<Calculations, 'openOther' | 'moveFrom'>;
  /** The year on view. */
  readonly year: Accessor<number | null>;
  readonly tell: (problem: Problem) => void;
}

/**
 * What the move of a place is measured from: a year of the open package, or of another one. Nothing of it is kept over
 * a reload, and nothing of it changes a figure.
 */
export function createComparing({ storage, calculations, year, tell }: ComparingParts) {
  const [other, setOther] = createSignal<OtherPackage | null>(null);
  const [chosenYear, setChosenYear] = createSignal<number | null>(null);

  /** Rating years of the other package: a move can be measured from each. */
  const otherYears = createMemo(() =>
    (other()?.years ?? []).filter(({ ratingYear }) => ratingYear).map((each) => each.year),
  );
  const from = createMemo((): MoveFrom | null => {
    const chosen = chosenYear();
    if (other() === null) return chosen === null ? null : { isOther: false, year: chosen };
    const years = otherYears();
    // The last one up to the year on view: last year's package, or an earlier edition of this year's.
    const usual = years.findLast((each) => each <= (year() ?? each)) ?? years[0];
    const wanted = chosen !== null && years.includes(chosen) ? chosen : usual;
    return wanted === undefined ? null : { isOther: true, year: wanted };
  });
  createEffect(on(from, calculations.moveFrom, { defer: true }));

  /** Which package is wanted: one that was slower to read than the next is dropped. */
  let wanted = 0;
  const choose = async (id: PackageId | null, reading: Promise<Result<Compared, Problem>>): Promise<void> => {
    wanted += 1;
    const asked = wanted;
    const read = await reading;
    if (asked !== wanted) return;
    if (!read.ok) {
      tell(read.problem);
      return;
    }
    const { settings, opening } = read.value;
    const years = await calculations.openOther(opening);
    if (asked !== wanted) return;
    batch(() => {
      setChosenYear(null);
      setOther({ id, name: settings.name, regions: settings.regions, methodology: opening.methodology, years });
    });
  };

  return {
    other,
    otherYears,
    from,
    /** Measures from another year, of the package that is compared with or of the open one. */
    chooseYear: (chosen: number): void => void setChosenYear(chosen),
    /** Measures from the last rating year of the open package again. */
    chooseThis(): void {
      wanted += 1;
      if (other() !== null) void calculations.openOther(null);
      batch(() => {
        setOther(null);
        setChosenYear(null);
      });
    },
    /** Measures from another package of this browser, as it stands now. */
    async choosePackage(id: PackageId): Promise<void> {
      const { packageOfBrowser } = await import('./otherPackage');
      await choose(id, packageOfBrowser(storage, id));
    },
    /** Measures from a package file, which is read and not kept. */
    async chooseFile(file: File): Promise<void> {
      const { packageOfFile } = await import('./otherPackage');
      await choose(null, packageOfFile(file));
    },
  };
}

export type Comparing = ReturnType<typeof createComparing>;
