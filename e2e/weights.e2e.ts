import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { rate } from '../src/engine';
import { weightThresholds } from '../src/engine/weightThresholds';
import type { Rating, RatingData } from '../src/model/rating';
import { sumOf, withWeight } from '../src/model/weightTable';
import type { Weights } from '../src/model/weightThreshold';
import { type App, fileOf } from './app';
import { demoInNode } from './nodeRating';
import { order5 } from './order';
import { expect, test } from './page';

const OWN = 'KZ-27';
const YEAR = 2025;

let demo: RatingData;
test.beforeAll(async () => {
  demo = await demoInNode();
});
test.beforeEach(async ({ app }) => {
  await app.chooseOwnRegion(OWN);
  await app.show('readings');
});

/** The weights of the Order with one moved and the rest shared, as the model shares them. */
function weightsWith(direction: string, weight: number): Weights {
  const rows = order5.directions.map(({ code, weight: own }) => ({ direction: code, weight: own, locked: false }));
  const made = withWeight(rows, direction, weight);
  if (!made.ok) throw new Error(made.problem.code);
  return Object.fromEntries(made.value.map((row) => [row.direction, row.weight]));
}

/** The demo's rating under weights, computed here without any browser. */
const ratingUnder = (weights: Weights): Rating =>
  rate(demo, order5, { readings: order5.readings, missing: order5.missing, weights, expert: [] }, YEAR);

/** As printed in Russian, with so many decimals. */
const printed = (value: number, decimals: number): string => value.toFixed(decimals).replace('.', ',');

const nameOf = (app: App, code: string): string => {
  const found = order5.directions.find((direction) => direction.code === code);
  return `${code} ${found?.shortNames[app.language] ?? ''}`;
};

const field = (app: App, code: string): Locator =>
  app.page.getByRole('textbox', { name: app.words.weights.weightOf(nameOf(app, code)) });

const fieldTexts = (app: App): Promise<readonly string[]> =>
  Promise.all(order5.directions.map(({ code }) => field(app, code).inputValue()));

const setRow = (app: App, name: string): Locator =>
  app.page.getByRole('row').filter({ has: app.page.getByRole('button', { name, exact: true }) });

async function type(page: Page, app: App, code: string, text: string): Promise<void> {
  await field(app, code).focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** R and place of the own region in the row of a set. */
async function expectResult(row: Locator, weights: Weights): Promise<void> {
  const rating = ratingUnder(weights);
  const index = rating.regions.indexOf(OWN);
  await expect(row.getByRole('cell').nth(1)).toHaveText(printed(rating.scores[index] ?? Number.NaN, 3));
  await expect(row.getByRole('cell').nth(2)).toHaveText(String(rating.places[index]));
}

test('a weight is typed and the rest shares what is left; the places follow everywhere, and undo brings the Order back', async ({
  page,
  app,
  context,
}) => {
  const { shell, weights } = app.words;
  const wanted = weightsWith('F3', 35);
  await type(page, app, 'F3', '35');
  await expect(field(app, 'F4')).toBeFocused();
  await expect(field(app, 'F1')).toHaveValue(printed(wanted['F1'] ?? 0, 1));
  expect(await fieldTexts(app)).toEqual(order5.directions.map(({ code }) => printed(wanted[code] ?? 0, 1)));
  await expectResult(setRow(app, shell.workingSet), wanted);
  await expect(app.statusBar()).toContainText(shell.ownMethod(shell.workingSet));

  await app.show('rating');
  const rating = ratingUnder(wanted);
  const index = rating.regions.indexOf(OWN);
  await app.expectPlace(OWN, rating.places[index] ?? 0, printed(rating.scores[index] ?? 0, 3));
  await expect(page.getByText(app.words.rating.notes.ownWeights(shell.workingSet))).toBeVisible();

  await app.expectSaved();
  await app.reload();
  await app.show('readings');
  await expect(field(app, 'F3')).toHaveValue('35,0');
  await field(app, 'F3').focus();
  await page.keyboard.press('Control+z');
  await expect(field(app, 'F3')).toHaveValue('45,0');
  await expect(app.statusBar()).not.toContainText(shell.ownMethod(''));
  await expect(page.getByRole('button', { name: weights.backToOrder })).toBeDisabled();

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const pasted = ['10', '10,0', '40 %', '5', '15', '2,5', '5,0%', '7,5', '5'];
  await page.evaluate((text) => navigator.clipboard.writeText(text), pasted.join('\r\n'));
  await field(app, 'F1').focus();
  await page.keyboard.press('Control+v');
  await expect(field(app, 'F3')).toHaveValue('40,0');
  await expect(field(app, 'F8')).toHaveValue('7,5');
  await page.keyboard.press('Control+z');
  await expect(field(app, 'F3')).toHaveValue('45,0');
});

test('a weight moved there and back leaves the others as they were', async ({ page, app }) => {
  const before = await fieldTexts(app);
  for (const text of ['100', '0', '12.3', '45']) await type(page, app, 'F3', text);
  await expect(field(app, 'F1')).toHaveValue('15,0');
  expect(await fieldTexts(app)).toEqual(before);
});

test('locked weights stay; what stands in the way is said at the table, and Escape brings the weight back', async ({
  page,
  app,
}) => {
  const { weights } = app.words;
  const lock = (code: string) => page.getByRole('button', { name: weights.lockOf(nameOf(app, code)) });
  const alert = page.getByRole('alert');
  for (const code of ['F1', 'F5']) await lock(code).click();
  await type(page, app, 'F3', '35');
  await expect(field(app, 'F1')).toHaveValue('15,0');
  await expect(field(app, 'F5')).toHaveValue('10,0');
  await expect(field(app, 'F2')).toHaveValue('13,3');

  await type(page, app, 'F3', '80');
  await expect(alert).toContainText('105');
  await expect(field(app, 'F3')).toBeFocused();
  await expect(field(app, 'F3')).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Escape');
  await expect(field(app, 'F3')).toHaveValue('35,0');
  await expect(alert).toBeEmpty();

  await type(page, app, 'F3', 'много');
  await expect(alert).toContainText('«много»');
  await page.keyboard.press('Escape');

  for (const { code } of order5.directions) {
    if ((await lock(code).getAttribute('aria-pressed')) === 'false' && code !== 'F3') await lock(code).click();
  }
  await type(page, app, 'F3', '30');
  await expect(alert).toContainText('5');
  await page.keyboard.press('Escape');
  expect(sumOf((await fieldTexts(app)).map((text) => ({ weight: Number(text.replace(',', '.')) }))).toFixed(1)).toBe(
    '100.0',
  );
});

test('a set is saved by its name, renamed, taken into a scenario, deleted and brought back; all by keyboard', async ({
  page,
  app,
}) => {
  const { weights, shell } = app.words;
  const press = async (button: Locator) => {
    await button.focus();
    await page.keyboard.press('Enter');
  };
  const act = async (item: string) => {
    await press(page.getByRole('main').getByRole('button', { name: weights.actions }));
    await press(page.getByRole('menuitem', { name: item }));
  };
  await type(page, app, 'F3', '35');
  await press(page.getByRole('button', { name: weights.save }));
  await page.keyboard.type('Треть на инвестиции');
  await page.keyboard.press('Enter');
  const saved = setRow(app, 'Треть на инвестиции');
  await expect(saved).toHaveAttribute('aria-current', 'true');
  await expect(saved.getByRole('rowheader').getByRole('button')).toBeFocused();
  await expect(setRow(app, shell.workingSet)).toHaveCount(0);
  await expect(app.statusBar()).toContainText(shell.ownMethod('Треть на инвестиции'));

  // Editing a saved set begins a working one and leaves it alone.
  await type(page, app, 'F3', '20');
  await expectResult(saved, weightsWith('F3', 35));
  await press(page.getByRole('button', { name: weights.save }));
  await page.keyboard.type('треть на инвестиции');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Введите другое название/)).toBeVisible();
  await press(page.getByRole('button', { name: weights.replace('Треть на инвестиции') }));
  await expect(field(app, 'F3')).toHaveValue('20,0');
  await expect(setRow(app, shell.workingSet)).toHaveCount(0);

  await act(weights.rename);
  await page.keyboard.type('Пятая часть');
  await page.keyboard.press('Enter');
  await expect(setRow(app, 'Пятая часть').getByRole('rowheader').getByRole('button')).toBeFocused();

  // A scenario begun while the set is on view may take it; what is looked at later is told apart from what it has.
  const { scenarios } = app.words;
  await page.keyboard.press('Alt+5');
  await expect(page.getByRole('textbox', { name: scenarios.nameOfNew })).toBeFocused();
  await expect(page.getByRole('combobox', { name: scenarios.weights })).toHaveValue('Пятая часть');
  await page.keyboard.type('План');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('treeitem', { selected: true })).toContainText('План');
  await page.keyboard.press('Alt+6');
  await press(page.getByRole('button', { name: weights.backToOrder }));
  await page.keyboard.press('Alt+5');
  const otherWeights = page.getByText(scenarios.otherWeights(order5.names[app.language], 'Пятая часть'));
  await expect(otherWeights).toBeVisible();
  await press(page.getByRole('button', { name: scenarios.showOwnWeights }));
  await expect(otherWeights).toHaveCount(0);

  await page.keyboard.press('Alt+6');
  await act(weights.delete);
  await expect(page.getByRole('dialog', { name: weights.deleteTitle('Пятая часть') })).toContainText(
    weights.deleteLead('План', order5.names[app.language]),
  );
  await page.keyboard.press('Enter');
  await expect(setRow(app, 'Пятая часть')).toHaveCount(0);
  await expect(field(app, 'F3')).toHaveValue('45,0');
  await page.getByRole('status', { name: shell.messages }).getByRole('button', { name: shell.undo }).click();
  await expect(setRow(app, 'Пятая часть')).toBeVisible();
  await app.expectSaved();
  await app.reload();
  await expect(setRow(app, 'Пятая часть')).toBeVisible();
});

test('sets leave as XLSX, CSV and JSON and come back; a file that does not do says why and adds nothing', async ({
  page,
  app,
}) => {
  const { weights } = app.words;
  await type(page, app, 'F3', '35');
  await page.getByRole('button', { name: weights.save }).click();
  await page.keyboard.type('A');
  await page.keyboard.press('Enter');
  const give = async (item: string) => {
    await page.getByRole('main').getByRole('button', { name: weights.actions }).click();
    const leaving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).click();
    return fileOf(await leaving);
  };
  const csv = await give(weights.toCsv);
  expect(csv.name).toMatch(/^A \d{4}-\d\d-\d\d\.csv$/);
  const json = await give(weights.allToJson);
  expect(JSON.parse(json.text)).toMatchObject({ sets: [{ name: 'A', weights: weightsWith('F3', 35) }] });

  const book = await give(weights.toXlsx);
  expect(book.name).toMatch(/^A \d{4}-\d\d-\d\d\.xlsx$/);

  const take = (name: string, content: string | Uint8Array) =>
    app.chooseFiles(page.getByRole('button', { name: weights.fromFile }), {
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(content),
    });
  // A name that is there is asked about: beside the set that has it, or in its place.
  const ask = page.getByRole('dialog', { name: weights.takeTitle });
  await take(csv.name, csv.text);
  await expect(ask).toContainText('A (2)');
  await page.keyboard.press('Enter');
  await expect(setRow(app, 'A (2)')).toBeVisible();
  await expectResult(setRow(app, 'A (2)'), weightsWith('F3', 35));
  await take('sets.json', json.text);
  await ask.getByRole('button', { name: weights.takeReplace }).click();
  await expect(app.message(weights.taken(1, 'A'))).toBeVisible();
  await take(book.name, book.bytes);
  await ask.getByRole('button', { name: weights.takeBeside }).click();
  await expect(app.message(weights.taken(1, 'A (3)'))).toBeVisible();
  await expectResult(setRow(app, 'A (3)'), weightsWith('F3', 35));
  await take('faulty.csv', csv.text.replace('35', '36'));
  await expect(app.message(/101/)).toBeVisible();
  await take('other.csv', 'region,input,year,value\n');
  await expect(app.message('«other.csv»')).toBeVisible();
  await expect(setRow(app, 'A (4)')).toHaveCount(0);
});

test('places by set are a chart beside the lattice, a table and a picture', async ({ page, app }) => {
  const { weights, charts, shell } = app.words;
  await expect(page.getByText(weights.slopeEmpty)).toBeVisible();
  await type(page, app, 'F3', '10');
  const figure = page.getByRole('figure').filter({ hasText: weights.slope });
  await expect(figure.getByRole('img', { name: weights.slope })).toBeVisible();
  const leaving = page.waitForEvent('download');
  await figure.getByRole('button', { name: /^PNG/ }).click();
  const picture = await leaving;
  expect(
    readFileSync(await picture.path())
      .subarray(1, 4)
      .toString('latin1'),
  ).toBe('PNG');

  await figure.getByRole('radio', { name: charts.table }).check({ force: true });
  const [before, after] = [ratingUnder({}), ratingUnder(weightsWith('F3', 10))];
  const own = before.regions.indexOf(OWN);
  const short = order5.regions.find(({ code }) => code === OWN)?.shortNames[app.language] ?? '';
  const row = figure.getByRole('row').filter({ has: page.getByRole('rowheader', { name: short, exact: true }) });
  await expect(row.getByRole('cell')).toHaveText([String(before.places[own]), String(after.places[own])]);
  await expect(figure.getByRole('columnheader').last()).toHaveText(shell.workingSet);
});

test('the weights at which the own place changes stand at a strip, which can be moved with the keys', async ({
  page,
  app,
}) => {
  const { weights, lattice } = app.words;
  const rating = ratingUnder({});
  const found = weightThresholds(rating, demo, order5, rating.regions.indexOf(OWN));
  const ofF3 = found.find(({ direction }) => direction === 'F3');
  const slider = page.getByRole('slider', { name: weights.weightOf(nameOf(app, 'F3')) });
  const row = page.getByRole('row').filter({ has: slider });
  for (const [cell, threshold] of [
    [row.getByRole('cell').nth(1), ofF3?.down[0]],
    [row.getByRole('cell').nth(2), ofF3?.up[0]],
  ] as const) {
    await expect(cell).toContainText(printed(threshold?.value ?? Number.NaN, 2));
    await expect(cell).toContainText(lattice.placeOf(threshold?.place ?? 0));
  }
  // To the nearest weight below and a tenth further, a tenth a key.
  const below = ofF3?.down[0];
  const steps = Math.ceil((45 - (below?.value ?? 0)) * 10);
  await slider.focus();
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(field(app, 'F3')).toHaveValue(printed(45 - steps / 10, 1));
  await expect(setRow(app, app.words.shell.workingSet).getByRole('cell').nth(2)).toHaveText(String(below?.place));
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(lattice.placeOf(below?.place ?? 0)));
});
