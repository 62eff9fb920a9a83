import { observationAt } from '../../model/column';
import type { Fix, FixedCell } from '../../model/finding';
import { movedPoint } from '../../model/movedPoint';
import { numberAt } from '../cell';
import { growth } from '../growth';
import { spanOf } from './robust';
import {
  type Doubt,
  figuresOf,
  findingId,
  isChecked,
  type RegionValue,
  refigured,
  type Series,
  valuesOf,
} from './series';
import { THRESHOLDS } from './thresholds';

/**
 * Levels typed where an index is due (methodology.md §10). Offered: to move the figure to the level's own cell of the year
 * where that is empty; where it is not, to leave the index out, if the levels give a growth. A whole number without a
 * level of its size beside it has lost its decimal sign, if it is an index with one.
 *
 * 893.4 in the index of fixed capital, 820.1 in the level of the year before: a level. 10500 in a deflator: 105.
 */
export function levelsForIndex(series: Series): readonly Doubt[] {
  if (series.unit.measure !== 'percent' || series.unit.of !== 'previous year') return [];
  const cells = series.numbers;
  const wrong = cells.filter((cell) => !isChecked(series.column, cell.region) && isLevel(cell, series));
  if (wrong.length === 0) return [];
  const isWrong = new Set(wrong);
  const others = spanOf(valuesOf(cells.filter((cell) => !isWrong.has(cell))));
  const groups = new Map<WayOut, RegionValue[]>();
  for (const cell of wrong) {
    const way = wayOut(cell, series);
    groups.set(way, [...(groups.get(way) ?? []), cell]);
  }
  return [...groups].map(([way, some]): Doubt => {
    const regions = some.map(({ region }) => region);
    return {
      code: 'level for index',
      id: findingId('level for index', series.input, series.year, way === 'none' ? '' : way),
      severity: 'error',
      input: series.input,
      year: series.year,
      regions,
      figures: figuresOf(some),
      others,
      ...fixesOf(way, series, regions),
    };
  });
}

/** What is offered: a power of ten to divide by, or else to move the level; `needless`: the levels give the growth. */
type WayOut = 'movable' | '10 or movable' | '100 or movable' | 'needless' | '10' | '100' | 'none';

function wayOut(cell: RegionValue, series: Series): WayOut {
  const decimals = decimalsLost(cell, series);
  const isMovable = hasRoom(series, cell);
  if (decimals === 1) return isMovable ? '10 or movable' : '10';
  if (decimals === 2) return isMovable ? '100 or movable' : '100';
  if (isMovable) return 'movable';
  return hasGrowth(series, cell) ? 'needless' : 'none';
}

function fixesOf(way: WayOut, series: Series, regions: readonly number[]): { fix: Fix | null; otherFix?: Fix } {
  const { input, year, column, levelOfIndex } = series;
  const divided = (places: number): Fix => ({
    way: { code: 'multiply', factor: 10 ** -places },
    cells: refigured(series, regions, (value) => movedPoint(value, -places)),
  });
  const move = (to: string): Fix => ({
    way: { code: 'move', to },
    cells: regions.flatMap((region) => moved(series, to, region)),
  });
  switch (way) {
    case 'movable':
      return { fix: levelOfIndex === null ? null : move(levelOfIndex) };
    case '10 or movable':
    case '100 or movable': {
      const fix = divided(way === '10 or movable' ? 1 : 2);
      return levelOfIndex === null ? { fix } : { fix, otherFix: move(levelOfIndex) };
    }
    case 'needless':
      return {
        fix: {
          way: { code: 'leave to levels' },
          cells: regions.map((index) => ({
            input,
            year,
            index,
            before: observationAt(column, index),
            observation: null,
          })),
        },
      };
    case '10':
      return { fix: divided(1) };
    case '100':
      return { fix: divided(2) };
    case 'none':
      return { fix: null };
  }
}

/** Decimals that an index would have lost to be this whole number; 0 where it is none, or of the size of the level. */
function decimalsLost(cell: RegionValue, series: Series): 0 | 1 | 2 {
  if (!Number.isInteger(cell.value) || isAsLevel(cell, series)) return 0;
  for (const places of [1, 2] as const) {
    const index = movedPoint(cell.value, -places);
    if (index >= THRESHOLDS.growthBelow && index < THRESHOLDS.likelyLevel) return places;
  }
  return 0;
}

/** Whether the levels of the two years make a growth, which a typed index stands before. */
function hasGrowth({ levelOfIndex, columnOf, year }: Series, { region }: RegionValue): boolean {
  if (levelOfIndex === null) return false;
  const previous = numberAt(columnOf(levelOfIndex, year - 1), region);
  return previous > 0 && Number.isFinite(growth(numberAt(columnOf(levelOfIndex, year), region), previous));
}

const isLevel = (cell: RegionValue, series: Series): boolean =>
  cell.value >= THRESHOLDS.certainLevel || (cell.value >= THRESHOLDS.likelyLevel && isAsLevel(cell, series));

/** Whether a figure is of the size of the region's level. */
function isAsLevel({ region, value }: RegionValue, { levelOfIndex, columnOf, year }: Series): boolean {
  if (levelOfIndex === null) return false;
  return [year, year - 1].some((at) => {
    const ratio = value / numberAt(columnOf(levelOfIndex, at), region);
    return ratio >= 1 / THRESHOLDS.levelRatio && ratio <= THRESHOLDS.levelRatio;
  });
}

function hasRoom({ levelOfIndex, columnOf, year }: Series, { region }: RegionValue): boolean {
  if (levelOfIndex === null) return false;
  const column = columnOf(levelOfIndex, year);
  return column === undefined || (column.states[region] ?? 0) === 0;
}

function moved({ input, year, column }: Series, to: string, index: number): readonly FixedCell[] {
  const before = observationAt(column, index);
  return [
    { input: to, year, index, before: null, observation: before },
    { input, year, index, before, observation: null },
  ];
}
