import { describe, expect, it } from 'vitest';
import { leagueLayout } from './layout';

const sum = (widths: readonly number[]) => widths.reduce((total, each) => total + each, 0);

describe('the layout of the table', () => {
  it('is one line a region where the bars have room', () => {
    expect(leagueLayout(960, 190, 2)).toMatchObject({ lines: 1, rowHeight: 28, hasBand: true });
    expect(leagueLayout(860, 190, 2).lines).toBe(1);
  });

  it('puts the bar under the name where there is less, the band beside it as long as it fits', () => {
    expect(leagueLayout(780, 190, 2)).toMatchObject({ lines: 2, rowHeight: 44, hasBand: true });
    expect(leagueLayout(390, 190, 2)).toMatchObject({ lines: 2, hasBand: false });
  });

  it('never asks for more than there is, down to 320 pixels', () => {
    for (let width = 320; width <= 2560; width += 7) {
      const layout = leagueLayout(width, 230, 5);
      expect(sum(layout.columns)).toBeLessThanOrEqual(width);
      expect(layout.barWidth).toBeGreaterThanOrEqual(120);
    }
  });

  it('gives shared places of four figures their room', () => {
    const [narrow = 0] = leagueLayout(1200, 190, 2).columns;
    const [wide = 0] = leagueLayout(1200, 190, '4998–4999'.length).columns;
    expect(wide).toBeGreaterThan(narrow);
  });
});
