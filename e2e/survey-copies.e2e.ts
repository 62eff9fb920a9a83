import { fileOf } from './app';
import { expect, test } from './page';
import { madeUp, sampleText } from './samples';

test('a copy with sums holds no single response and gives the same rating and the same counts', async ({
  page,
  app,
}) => {
  const { survey, exporting, packages } = app.words;
  const company = /Demo enterprise 62-2025-\d+/.exec(sampleText('demo-survey.csv'))?.[0] ?? '';
  const lines = await app.leagueLines();
  await app.show('package');
  const whole = await app.exportAs('package');
  expect(whole.text).toContain(company);
  const nameless = await app.exportAs('anonymous copy');
  expect(nameless.text).not.toContain(company);
  expect(JSON.parse(nameless.text)).toMatchObject({ responses: 'anonymous', parts: { log: [] } });
  const copy = await app.exportAs('copy with sums');
  expect(copy.name).toContain(exporting.files['copy with sums']);
  expect(JSON.parse(copy.text)).toMatchObject({ responses: 'sums', parts: { batches: [], responses: {}, log: [] } });
  expect(copy.text.length).toBeLessThan(whole.text.length);

  await app.chooseFiles(page.getByRole('button', { name: packages.openFile }), madeUp(copy.name, copy.text));
  // Its sums are those of the responses that are here.
  await expect(page.getByRole('dialog')).toContainText(app.words.reviewing.same);
  await app.openApart();
  await app.show('rating');
  await expect.poll(() => app.leagueLines()).toEqual(lines);
  await app.show('survey');
  await expect(page.getByText(survey.counts.carried(479))).toBeVisible();
  const row = page
    .getByRole('table', { name: survey.counts.table })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Область Ұлытау', exact: true }) });
  await expect(row.getByRole('cell').first()).toHaveText('14 / 15');
  await expect(row).toContainText(survey.counts.weakestOf('Q8', 7));
  await row.getByRole('link').click();
  await expect(page.getByText('3,13–5,45')).toBeVisible();
  await expect(page.getByText(survey.hold.onlySums)).toBeVisible();
  await page.getByRole('link', { name: survey.part.quality }).click();
  await expect(page.getByRole('heading', { name: survey.quality.title })).toBeVisible();
  await expect(page.getByText(survey.quality.onlySums(479))).toBeVisible();
});

test('the survey alone is sent, and taken over into another package as a part of it', async ({ page, app }) => {
  const { survey, exporting, packages, reviewing, sending } = app.words;
  await app.show('package');
  await page.getByRole('main').getByRole('button', { name: exporting.title }).click();
  await page.getByRole('menuitem', { name: sending.open }).click();
  const dialog = page.getByRole('dialog', { name: sending.title });
  await dialog.getByRole('radio', { name: sending.parts.survey.name }).check();
  await dialog.getByRole('radio', { name: exporting.kinds['anonymous copy'].name }).check();
  const leaving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: sending.write, exact: true }).last().click();
  const { name, text } = await fileOf(await leaving);
  expect(name).toContain(sending.parts.file);
  expect(JSON.parse(text)).toMatchObject({ holds: 'survey', parts: { observations: { rows: [] }, log: [] } });

  await app.createPackage('Екінші компьютер');
  await app.chooseFiles(page.getByRole('button', { name: packages.openFile }), madeUp(name, text));
  const review = page.getByRole('dialog', { name: reviewing.title(name) });
  await expect(review).toContainText(reviewing.parts.survey);
  await expect(review).toContainText(reviewing.lead(1, 0));
  await review.getByRole('button', { name: reviewing.acceptAll }).click();
  await expect(review).toContainText(reviewing.samePart);
  await page.keyboard.press('Escape');
  await app.show('survey');
  await expect(page.getByText(survey.counts.weakestOf('Q8', 7))).toBeVisible();
});

test('what was typed in on one machine comes into the package of another once, however often its file does', async ({
  page,
  app,
}) => {
  const { survey, exporting, importing, shell } = app.words;
  const main = page.getByRole('main');
  await app.show('survey');
  const leaving = page.waitForEvent('download');
  await main.getByRole('button', { name: exporting.title }).click();
  await page.getByRole('menuitem', { name: exporting.kinds['whole survey CSV'].name }).click();
  const { name, text } = await fileOf(await leaving);
  await app.show('package');
  await app.createPackage('Екінші компьютер');
  await app.show('survey');
  const file = madeUp(name, text);
  const dialog = app.importDialog(name);
  await app.chooseFiles(main.getByRole('button', { name: shell.import }).first(), file);
  await dialog.getByRole('button', { name: importing.writeResponses(958) }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(survey.counts.weakestOf('Q8', 7))).toBeVisible();
  await app.chooseFiles(main.getByRole('button', { name: shell.import }).first(), file);
  await expect(dialog.locator('dl > div').filter({ hasText: importing.repeated })).toContainText('958');
  await expect(dialog.getByRole('button', { name: importing.write, exact: true })).toBeDisabled();
});
