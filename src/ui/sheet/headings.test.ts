import { describe, expect, it } from 'vitest';
import { headingCells, headingLevels } from './headings';
import type { FrozenSide, Heading, SheetColumn } from './source';

const heading = (text: string): Heading => ({ key: text, text });
const column = (path: readonly [string, ...string[]], frozen?: FrozenSide): SheetColumn => {
  const [outermost, ...inner] = path;
  return {
    key: path.join('>'),
    width: 80,
    headings: [heading(outermost), ...inner.map(heading)],
    label: path.join(' '),
    align: 'end',
    editable: true,
    ...(frozen === undefined ? {} : { frozen }),
  };
};

const COLUMNS = [
  column(['region'], 'left'),
  column(['F1', 'F1.1', '2025']),
  column(['F1', 'F1.2', '2025']),
  column(['F1', 'F1.2', 'growth']),
  column(['F2', 'F2.1', '2025']),
  column(['next', '%'], 'right'),
  column(['next', 'place'], 'right'),
];

/** `text first-last level+rows` */
const shown = (columns: readonly SheetColumn[]) =>
  headingCells(columns).map((row) =>
    row.map((cell) => `${cell.heading.text} ${cell.first}-${cell.last} ${cell.level}+${cell.rows}`),
  );

describe('headingCells', () => {
  it('merges neighbours of a group and gives the outermost heading the rows left', () => {
    expect(headingLevels(COLUMNS)).toBe(3);
    expect(shown(COLUMNS)).toEqual([
      ['region 0-0 0+3', 'F1 1-3 0+1', 'F2 4-4 0+1', 'next 5-6 0+2'],
      ['F1.1 1-1 1+1', 'F1.2 2-3 1+1', 'F2.1 4-4 1+1'],
      ['2025 1-1 2+1', '2025 2-2 2+1', 'growth 3-3 2+1', '2025 4-4 2+1', '% 5-5 2+1', 'place 6-6 2+1'],
    ]);
  });

  it('covers every column in every row exactly once', () => {
    const covered = COLUMNS.map(() => [0, 0, 0]);
    for (const cell of headingCells(COLUMNS).flat())
      for (let index = cell.first; index <= cell.last; index++)
        for (let level = cell.level; level < cell.level + cell.rows; level++) {
          const levels = covered[index] ?? [];
          levels[level] = (levels[level] ?? 0) + 1;
        }
    expect(covered).toEqual(COLUMNS.map(() => [1, 1, 1]));
  });

  it('does not merge across a group around or a frozen edge, nor the columns’ own headings', () => {
    expect(shown([column(['A', 'x', '1']), column(['B', 'x', '1'])])[1]).toEqual(['x 0-0 1+1', 'x 1-1 1+1']);
    expect(shown([column(['A', '1'], 'left'), column(['A', '2'])])[0]).toEqual(['A 0-0 0+1', 'A 1-1 0+1']);
    expect(shown([column(['same']), column(['same'])])[0]).toEqual(['same 0-0 0+1', 'same 1-1 0+1']);
  });

  it('does not merge what another group has parted', () => {
    expect(shown([column(['A', '1']), column(['B', '2']), column(['A', '3'])])[0]).toEqual([
      'A 0-0 0+1',
      'B 1-1 0+1',
      'A 2-2 0+1',
    ]);
  });

  it('has one empty row for no columns', () => {
    expect(headingCells([])).toEqual([[]]);
  });
});
