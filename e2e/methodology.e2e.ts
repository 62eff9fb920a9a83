import { METHOD } from '../src/ui/shell/route';
import { type App, fileOf } from './app';
import { barriers } from './barriers';
import { expect, secondTab, test } from './page';
import { madeUp } from './samples';

/** Goes to the editor of the methodology, as its link does. */
async function openMethod(app: App, part = ''): Promise<void> {
  await app.page.goto(METHOD + part);
  await expect(app.page.getByRole('heading', { name: app.words.methodology.title, exact: true })).toBeVisible();
}

const draftOf = (app: App) => app.page.getByRole('complementary', { name: app.words.methodology.draft });

test('a copy of the Order is changed by the keyboard: faults at their fields, places before it is kept, reload, undo, another tab', async ({
  app,
}) => {
  test.slow(); // axe reads the whole editor twice
  const { page } = app;
  const { methodology: words, terms } = app.words;
  const other = await secondTab(app);
  const byOrder = await app.leagueLines();
  await page.bringToFront();
  await openMethod(app);
  const main = page.getByRole('main');
  await expect(main).toContainText(words.builtInLead);
  await page.getByRole('button', { name: words.copy }).press('Enter');
  await page.keyboard.type('Менің әдістемем');
  await page.keyboard.press('Enter');
  await expect(main).toContainText(words.ownLead);
  await expect(page.getByRole('banner')).toContainText('Менің әдістемем');

  const weight = page.getByRole('textbox', { name: /^F3 .*%/ });
  await weight.fill('−5');
  await expect(weight).toHaveAttribute('aria-invalid', 'true');
  await expect(draftOf(app)).toContainText(words.fault.notNegative);
  await expect(draftOf(app).getByRole('button', { name: words.keep })).toBeDisabled();
  await weight.fill('5');
  await expect(draftOf(app)).toContainText(words.sumOff);
  // What it would do is told, and done once it is kept.
  await expect(draftOf(app)).toContainText(words.effect(2025));
  await expect(draftOf(app).getByRole('status')).not.toContainText(words.moves(0, 20));
  await draftOf(app).getByRole('button', { name: words.showAll }).click();
  const rows = draftOf(app).getByRole('row');
  const first = rows.filter({ has: page.getByRole('cell').nth(1).getByText('1', { exact: true }) });
  const leader = (await first.getByRole('rowheader').textContent()) ?? '';

  await app.reload();
  await expect(weight).toHaveValue('5');
  await page.getByRole('button', { name: /^F9\.1 / }).press('Delete');
  await page.keyboard.press('Enter');
  await expect(draftOf(app)).toContainText(words.fault.someFactor);
  await page.getByRole('textbox', { name: words.addFactorTo('F9') }).fill('Дороги');
  await page.keyboard.press('Enter');
  const added = page.getByRole('button', { name: 'F9.1 Дороги', exact: true });
  await expect(added).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(added).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^F9\.1 / })).toBeVisible();
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+y');
  await expect(added).toBeVisible();
  await draftOf(app).getByRole('button', { name: words.discard }).click();
  await expect(weight).toHaveValue('45');
  await weight.fill('5');
  await draftOf(app).getByRole('button', { name: words.keep }).press('Enter');
  await expect(app.message(words.kept('Менің әдістемем'))).toBeVisible();
  await openMethod(app, '/difference');
  await expect(page.getByRole('row', { name: /F3.*45.*5$/ })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.goto('#/survey/questions');
  await page.getByRole('button', { name: 'Q1 → F7.1' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Q1 → F7.1' })).toHaveAttribute('aria-pressed', 'true');
  await openMethod(app);
  await page.getByRole('button', { name: /^F7\.1 / }).press('F2');
  await expect(page.getByRole('checkbox', { name: 'Q1', exact: true })).toBeChecked();
  expect(await barriers(page)).toEqual([]);
  await draftOf(app).getByRole('button', { name: words.discard }).click();

  await app.show('rating');
  await expect.poll(async () => (await app.leagueLines())[0]?.region).toBe(leader);
  await expect.poll(() => other.leagueLines()).toEqual(await app.leagueLines());
  await expect(other.page.getByRole('banner')).toContainText('Менің әдістемем');
  await expect(page.getByRole('main')).not.toContainText(terms.standings.official.word);
  await other.page.bringToFront();
  await other.page.keyboard.press('Control+z');
  await expect.poll(() => app.leagueLines()).toEqual(byOrder);
  await expect(page.getByRole('banner')).toContainText('Менің әдістемем');
  await other.page.keyboard.press('Control+z');
  await expect(page.getByRole('banner')).not.toContainText('Менің әдістемем');
  await other.page.keyboard.press('Control+y');
  await expect(page.getByRole('banner')).toContainText('Менің әдістемем');

  await page.bringToFront();
  await openMethod(app);
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: words.toFile }).click();
  const file = await fileOf(await leaving);
  await page.getByRole('button', { name: words.useOrder }).click();
  await expect(main).toContainText(words.builtInLead);
  const take = page.getByRole('button', { name: words.fromFile });
  const newer = file.text.replace('"version": 1', '"version": 9');
  await app.chooseFiles(take, madeUp('newer.json', newer));
  await expect(draftOf(app).getByRole('alert')).toContainText(/9.*1/);
  await app.chooseFiles(take, madeUp(file.name, file.text));
  await expect(draftOf(app)).toContainText(words.moves(0, 20));
  await draftOf(app).getByRole('button', { name: words.keep }).click();
  await expect(page.getByRole('banner')).toContainText('Менің әдістемем');
});

const DISTRICTS = Array.from({ length: 14 }, (_, index) => `Район ${index + 1}`);
const FACTORS = ['Инвестиции', 'Жильё', 'Рабочие места', 'Дороги', 'Безработица', 'МСП', 'Экспорт'];

test('an oblast rates fourteen districts by seven factors of its own and sends the file on', async ({
  app,
  colleague,
  context,
}) => {
  const { page } = app;
  const { methodology: words, structure } = app.words;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const paste = async (text: string): Promise<void> => {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await page.keyboard.press('Control+v');
  };
  // The colleague's page was opened last.
  await page.bringToFront();
  await app.show('package');
  await app.createPackage('Районы');
  await openMethod(app, '/rules');
  await page.getByRole('button', { name: words.openRegions }).click();
  await page.getByRole('button', { name: structure.list }).click();
  await page.getByRole('textbox', { name: structure.listField }).focus();
  await paste(DISTRICTS.join('\r\n'));
  await page.getByRole('button', { name: structure.replace(14) }).press('Enter');
  await expect(page.getByRole('button', { name: 'Район 14', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');

  await openMethod(app);
  await page.getByRole('button', { name: words.empty }).press('Enter');
  await page.keyboard.type('Оценка районов');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: words.addFactorTo('D1') })).toBeFocused();
  await paste(FACTORS.join('\r\n'));
  await expect(page.getByRole('button', { name: 'D1.7 Экспорт', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'D1.5 Безработица', exact: true }).press('F2');
  await page.getByRole('combobox', { name: words.better }).selectOption(words.betters.lower);
  await draftOf(app).getByRole('button', { name: words.keep }).click();
  await expect(app.message(words.kept('Оценка районов'))).toBeVisible();

  await app.show('data');
  await app.activeCell().focus();
  // The first district is the worst by every factor, the last the best: of unemployment it has the least.
  await paste(DISTRICTS.map((_, at) => FACTORS.map((_, f) => (f === 4 ? 20 - at : at + 1)).join('\t')).join('\r\n'));
  await page.keyboard.press('Enter');
  await app.show('rating');
  const places = async () => (await app.leagueLines()).map(({ region, place, score }) => [region, place, score]);
  await expect.poll(async () => (await places()).at(0)).toEqual(['Район 14', '1', '20,000']);
  await expect.poll(async () => (await places()).at(-1)).toEqual(['Район 1', '14', '1,000']);
  const leaving = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const file = await fileOf(await leaving);

  await colleague.show('package');
  const open = colleague.page.getByRole('button', { name: colleague.words.packages.openFile });
  await colleague.chooseFiles(open, madeUp(file.name, file.text));
  await expect(colleague.page.getByRole('banner')).toContainText('Оценка районов');
  await colleague.show('rating');
  await expect.poll(() => colleague.leagueLines()).toEqual(await app.leagueLines());
  await openMethod(colleague);
  await expect(colleague.page.getByRole('button', { name: 'D1.7 Экспорт', exact: true })).toBeVisible();
});
