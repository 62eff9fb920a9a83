import type { Page } from '@playwright/test';
import type { App } from './app';
import { expect, test } from './page';
import { demoRow, type Row, surveyFile, surveyRow } from './surveyFiles';

/** Near-copies of a demo response, a straight line and all sevens, among two that are clean; by two interviewers. */
function planted(): readonly Row[] {
  const copied = demoRow(600);
  const by = (interviewer: string, hour: string): Row => ({ interviewer, entered_at: `2026-02-15T${hour}:10:00Z` });
  return [
    { ...copied, ...by('А. Б.', '09'), id: 'copy', q16: '' },
    { ...copied, ...by('А. Б.', '09'), id: 'near', q1: copied.q1 === '5' ? '4' : '5' },
    surveyRow('line', 'KZ-62', '3333333333123', by('А. Б.', '09')),
    surveyRow('sevens', 'KZ-62', '7777777777777', by('В. Г.', '10')),
    surveyRow('clean 1', 'KZ-62', '5404267546324', by('В. Г.', '11')),
    surveyRow('clean 2', 'KZ-62', '1237654321765', by('В. Г.', '12')),
  ];
}

async function importPlanted(page: Page, app: App): Promise<void> {
  await app.show('survey');
  const opener = page.getByRole('main').getByRole('button', { name: app.words.shell.import });
  await app.chooseFiles(opener, surveyFile('planted.csv', planted()));
  const write = page.getByRole('button', { name: app.words.importing.writeResponses(6) });
  await expect(write).toBeEnabled();
  await write.click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('link', { name: app.words.survey.part.quality }).click();
}

test('planted cases are found, with their rules; excluding needs a reason, the rating follows, undo takes it back', async ({
  page,
  app,
}) => {
  const words = app.words.survey.quality;
  await importPlanted(page, app);
  await expect(page.getByText(words.rate(5, 485, '1 %'))).toBeVisible();
  for (const rule of [words.rules.alike(12), words.rules['straight line'](10), words.rules['all best'](10)]) {
    await expect(page.getByText(rule)).toBeVisible();
  }
  const list = page.getByRole('table', { name: words.list });
  const row = (name: string) => list.getByRole('row').filter({ hasText: name });
  await expect(list.getByRole('row')).toHaveCount(6);
  await expect(row(words.line('planted.csv', 5))).toContainText(words.doubts['all best']);
  await expect(row(words.line('planted.csv', 5))).toContainText('7777777777777');
  await expect(row(words.line('planted.csv', 4))).toContainText(words.doubts['straight line']);
  await expect(row(words.doubts.alike)).toHaveCount(3);
  const people = page.getByRole('table', { name: words.people });
  await expect(people.getByRole('row').nth(1)).toContainText('А. Б.');
  await expect(people.getByRole('row').nth(1)).toContainText(words.busiestOf(3, '15.02.2026', '09'));

  const scoreOf = async () => {
    await app.show('rating');
    const score = await app.leagueScore('KZ-62').textContent();
    await app.show('survey');
    await page
      .getByRole('link', { name: words.title })
      .or(page.getByRole('link', { name: app.words.survey.part.quality }))
      .click();
    return score;
  };
  const before = await scoreOf();
  const exclude = page.getByRole('button', { name: new RegExp(`^${words.exclude(0)}`) });
  await expect(exclude).toBeDisabled();
  await row(words.line('planted.csv', 5)).getByRole('checkbox').check();
  await expect(exclude).toHaveText(words.exclude(1));
  await expect(exclude).toBeDisabled();
  const reason = page.getByRole('combobox', { name: words.reason });
  await reason.selectOption({ label: words.reasons.other });
  await expect(exclude).toBeDisabled();
  await page.getByRole('textbox', { name: words.note }).fill('жазуы бір қолдан');
  await expect(exclude).toBeEnabled();
  await exclude.click();
  const excluded = page.getByRole('table', { name: words.excludedTitle });
  await expect(excluded.getByRole('row').nth(1)).toContainText('жазуы бір қолдан');
  await expect(list.getByRole('row')).toHaveCount(5);
  await expect(page.getByText(words.rate(4, 484, '0,8 %'))).toBeVisible();
  expect(await scoreOf()).not.toBe(before);

  await page.getByRole('button', { name: app.words.shell.undo }).click();
  await expect(list.getByRole('row')).toHaveCount(6);
  expect(await scoreOf()).toBe(before);
  await page.getByRole('button', { name: app.words.shell.redo }).click();
  await excluded.getByRole('button', { name: new RegExp(`^${words.readmitOf('')}`) }).click();
  await expect(page.getByText(words.excludedNone)).toBeVisible();
  await expect(list.getByRole('row')).toHaveCount(6);
});

test('a region is told how far its place depends on who was asked, the same every time, and it can be stopped', async ({
  page,
  app,
}) => {
  test.slow(); // hundreds of ratings, on a machine that may have other work
  const { hold, counts } = app.words.survey;
  await app.show('survey');
  await page.getByRole('table', { name: counts.table }).getByRole('link', { name: 'Область Ұлытау' }).first().click();
  await expect(page.getByText(hold.fewMeans(14, 15))).toBeVisible();
  await page.getByRole('button', { name: hold.compute }).click();
  const figure = (label: string) =>
    page.getByRole('main').locator('dl > div').filter({ hasText: label }).getByRole('definition');
  await expect(figure(hold.held)).toHaveText('96,5 %', { timeout: 60_000 });
  await expect(figure(hold.place)).toHaveText('17');
  await expect(figure(hold.more('90 %'))).toHaveText(hold.noMore);
  const places = page.getByRole('table', { name: hold.distribution });
  await expect(places.getByRole('row', { name: /^17 / }).getByRole('cell').first()).toHaveText('96,5');

  // A place that neighbours press: long enough to be stopped.
  await page.goto('#/survey/counts/KZ-71');
  await page.getByRole('button', { name: hold.compute }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: hold.stop }).click();
  await expect(page.getByText(hold.stopped)).toBeVisible();
  await expect(page.getByRole('button', { name: hold.compute })).toBeVisible();
});
