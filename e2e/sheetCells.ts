import { expect, type Locator, type Page } from '@playwright/test';
import type { App } from './app';

/** The columns of an input in a year, as the sheet counts them; the active cell is then in it, in the row of a region. */
export async function columnOf(app: App, input: string, year = 2025, region = 'KZ-10'): Promise<number> {
  await app.goToCell(region, input, year);
  const column = await app.activeCell().locator('xpath=..').getAttribute('aria-colindex');
  return Number(column);
}

/** A cell that is drawn, by its region and column. */
export const cellOf = (app: App, region: string, column: number): Locator =>
  app.sheetRow(region).locator(`[aria-colindex="${column}"]`);

/** A heading that is drawn, by its whole text. */
export const headingOf = (app: App, text: string | RegExp): Locator =>
  app.sheet().getByRole('columnheader', { name: text }).first();

/** The middle of what is drawn, or a point inside it, in the window's pixels. */
export async function pointOf(
  place: Locator,
  inside: { x?: number; y?: number } = {},
): Promise<{ x: number; y: number }> {
  const box = await place.boundingBox();
  if (box === null) throw new Error('it is not drawn');
  const along = (start: number, size: number, at: number | undefined) =>
    at === undefined ? start + size / 2 : start + (at < 0 ? size + at : at);
  return { x: along(box.x, box.width, inside.x), y: along(box.y, box.height, inside.y) };
}

/** Presses the mouse on one place, leads it over others, and lets go on the last. */
export async function dragOver(page: Page, ...points: readonly { x: number; y: number }[]): Promise<void> {
  const [first, ...rest] = points;
  if (first === undefined) return;
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
}

/** Holds once so many cells are selected, counted in the rows that are drawn. */
export const expectSelected = (app: App, cells: number): Promise<void> =>
  expect(app.sheet().locator('[aria-selected="true"]')).toHaveCount(cells);

/** Holds once the active cell is the one of a region and, after its name, begins so. */
export const expectActive = (app: App, name: RegExp): Promise<void> =>
  expect(app.activeCell()).toHaveAccessibleName(name);

/** Whether a place lies inside the part of the sheet that is in view. */
export async function isInView(app: App, place: Locator): Promise<boolean> {
  const [inner, outer] = [await place.boundingBox(), await app.sheet().boundingBox()];
  if (inner === null || outer === null) return false;
  const isAcross = inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width + 1;
  return isAcross && inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height;
}
