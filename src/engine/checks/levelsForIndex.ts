import { observationAt } from '../../model/column';
import type { FixedCell } from '../../model/finding';
import { numberAt } from '../cell';
import { spanOf } from './robust';
import { type Doubt, figuresOf, findingId, isChecked, type RegionValue, type Series, valuesOf } from './series';
import { THRESHOLDS } from './thresholds';

/**
 * Levels typed where an index is due (methodology.md §10). Offered where the level's own cell of the year is empty: to
 * move the figure there; where it is not, there are two figures for one cell, and only their owner knows which is right.
 *
 * 893.4 in the index of fixed capital, 820.1 in the level of the year before: a level.
 */
export function levelsForIndex(series: Series): readonly Doubt[] {
  if (series.unit.measure !== 'percent' || series.unit.of !== 'previous year') return [];
  const cells = series.numbers;
  const wrong = cells.filter((cell) => !isChecked(series.column, cell.region) && isLevel(cell, series));
  if (wrong.length === 0) return [];
  const isWrong = new Set(wrong);
  const others = spanOf(valuesOf(cells.filter((cell) => !isWrong.has(cell))));
  const found = (some: readonly RegionValue[], isMovable: boolean): readonly Doubt[] =>
    some.length === 0
      ? []
      : [
          {
            code: 'level for index',
            id: findingId('level for index', series.input, series.year, isMovable ? 'movable' : ''),
            severity: 'error',
            input: series.input,
            year: series.year,
            regions: some.map(({ region }) => region),
            figures: figuresOf(some),
            others,
            fix:
              isMovable && series.levelOfIndex !== null
                ? {
                    way: { code: 'move', to: series.levelOfIndex },
                    cells: some.flatMap(({ region }) => moved(series, series.levelOfIndex ?? '', region)),
                  }
                : null,
          },
        ];
  return [
    ...found(
      wrong.filter((cell) => hasRoom(series, cell)),
      true,
    ),
    ...found(
      wrong.filter((cell) => !hasRoom(series, cell)),
      false,
    ),
  ];
}

function isLevel({ region, value }: RegionValue, { levelOfIndex, columnOf, year }: Series): boolean {
  if (value >= THRESHOLDS.certainLevel) return true;
  if (value < THRESHOLDS.likelyLevel || levelOfIndex === null) return false;
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
