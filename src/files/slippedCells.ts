import type { Region, RegionCode } from '../model/region';
import { inverseFactor, type ScaleFactor, thousandfoldOf } from '../model/thousandfold';
import type { TakenCell } from './sameCells';

/** A figure that is some thousandfolds of what the same region has beside it, or a fraction of that as small. */
export interface Slip {
  /** What brings it to the scale of the other. */
  readonly factor: ScaleFactor;
  /** What it is measured by: the year that is of, and its value. */
  readonly year: number;
  readonly beside: number;
}

/** What comes of a file's levels beside those of the same regions. */
export interface SlippedCells {
  readonly slips: ReadonlyMap<TakenCell, Slip>;
  /** Those that something stood beside, slipped or not. */
  readonly measured: ReadonlySet<TakenCell>;
}

/**
 * Measures each level of a file by the same region's figure: of the year before in the file, where that is not a slip
 * itself, else in the package; else by the one that it would replace, else by the year after in the package. Where
 * nothing but the file speaks, the column with slips is the wilder one of two years.
 *
 * 1 244 711 for 2025 beside 1 201.9 for 2024: a slip, × 0.001.
 *
 * @param regions in the order in which `KnownInput.figures` stand
 */
export function slippedCells(taken: readonly TakenCell[], regions: readonly Region[]): SlippedCells {
  const indices = new Map(regions.map(({ code }, index) => [code, index]));
  const slips = new Map<TakenCell, Slip>();
  const measured = new Set<TakenCell>();
  for (const years of levelsOf(taken)) {
    const ascending = [...years.keys()].sort((a, b) => a - b);
    for (const year of ascending) {
      const column = years.get(year) ?? new Map();
      const before = years.get(year - 1) ?? new Map();
      const byFile: (readonly [cell: TakenCell, before: TakenCell])[] = [];
      for (const [region, cell] of column) {
        const earlier = before.get(region);
        const isByFile = earlier !== undefined && !slips.has(earlier);
        const beside = isByFile
          ? { year: year - 1, value: levelIn(earlier) }
          : besideInPackage(cell, indices.get(region) ?? -1);
        if (beside === null) continue;
        measured.add(cell);
        const factor = thousandfoldOf(levelIn(cell), beside.value);
        if (factor === null) continue;
        slips.set(cell, { factor, year: beside.year, beside: beside.value });
        if (isByFile && !measured.has(earlier)) byFile.push([cell, earlier]);
      }
      if (byFile.length === 0 || !isWilder(before, column)) continue;
      for (const [cell, earlier] of byFile) turn(slips, cell, earlier);
    }
  }
  return { slips, measured };
}

type LevelColumn = ReadonlyMap<RegionCode, TakenCell>;

/** The figures of each level but those of 0, by year and region. */
function levelsOf(taken: readonly TakenCell[]): Iterable<ReadonlyMap<number, LevelColumn>> {
  const levels = new Map<string, Map<number, Map<RegionCode, TakenCell>>>();
  for (const each of taken) {
    const { input, year, region } = each.cell;
    const isLevel = input.unit.measure === 'money' || input.unit.measure === 'count';
    if (!isLevel || !(Math.abs(levelIn(each)) > 0)) continue;
    const years = levels.get(input.code) ?? new Map<number, Map<RegionCode, TakenCell>>();
    levels.set(input.code, years);
    const column = years.get(year) ?? new Map<RegionCode, TakenCell>();
    years.set(year, column);
    column.set(region, each);
  }
  return levels.values();
}

const levelIn = ({ observation }: TakenCell): number =>
  observation.kind === 'number' ? observation.value : Number.NaN;

function besideInPackage({ cell: { input, year } }: TakenCell, index: number) {
  for (const at of [year - 1, year, year + 1]) {
    const value = input.figures?.[at]?.[index] ?? Number.NaN;
    if (Math.abs(value) > 0) return { year: at, value };
  }
  return null;
}

/** Says of the earlier figure of two what was said of the later one. */
function turn(slips: Map<TakenCell, Slip>, cell: TakenCell, earlier: TakenCell): void {
  const slip = slips.get(cell);
  if (slip === undefined) return;
  slips.delete(cell);
  slips.set(earlier, { factor: inverseFactor(slip.factor), year: cell.cell.year, beside: levelIn(cell) });
}

/** Whether the figures of the regions that both columns have lie further apart in the first: slips spread a column. */
function isWilder(column: LevelColumn, other: LevelColumn): boolean {
  const shared = [...column.keys()].filter((region) => other.has(region));
  const spread = (of: LevelColumn): number => {
    const sizes = shared.flatMap((region) => {
      const cell = of.get(region);
      return cell === undefined ? [] : [Math.log10(Math.abs(levelIn(cell)))];
    });
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    return sizes.reduce((sum, size) => sum + (size - mean) ** 2, 0);
  };
  // Where all moved together neither is wilder but for the dust of fractions: the later year is the changed one.
  return spread(column) > spread(other) + 1;
}
