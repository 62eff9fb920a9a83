import { regionName } from './order';
import { expect, test } from './page';

const KOSTANAY = 'KZ-39';
const AKMOLA = 'KZ-11';
const PAVLODAR = 'KZ-55';

test.use({ language: 'kk' });

test('regions to compare with are chosen by typing, marked on every screen and kept over a reload', async ({
  page,
  app,
}) => {
  const { peers, rating, region } = app.words;
  const [akmola, pavlodar] = [AKMOLA, PAVLODAR].map((code) => regionName(code, app.language)) as [string, string];
  await app.chooseOwnRegion(KOSTANAY);
  await page.getByRole('button', { name: peers.choose }).click();
  const dialog = page.getByRole('dialog', { name: peers.title });
  await expect(dialog.getByRole('option', { name: regionName(KOSTANAY, app.language) })).toHaveCount(0);
  await page.keyboard.type('ақм');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('пав');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('list', { name: peers.chosen }).getByRole('listitem')).toHaveText([
    `A${akmola}`,
    `B${pavlodar}`,
  ]);
  await page.keyboard.press('Escape');

  const marked = app.league().getByRole('rowheader', { name: peers.marked(akmola, 'A'), exact: true });
  await expect(marked).toBeVisible();
  const table = page.getByRole('table', { name: peers.title });
  await expect(table.getByRole('row').nth(1)).toContainText(akmola);
  await expect(table.getByRole('row').nth(1)).toContainText('+3,248');
  const rows = app
    .league()
    .getByRole('row')
    .filter({ has: page.getByRole('button') });
  await page.getByRole('button', { name: peers.only }).click();
  await expect(rows).toHaveCount(4); // pinned, and again in its place
  await page.getByRole('button', { name: peers.only }).click();
  await expect(rows).toHaveCount(21);

  await app.show('region');
  const directions = page.getByRole('table', { name: region.directions, exact: true });
  await expect(directions.getByRole('columnheader', { name: peers.to('A'), exact: true })).toBeVisible();
  const first = directions.getByRole('row').nth(1).getByRole('cell');
  // F1: 15,0 against 14,0 of Akmola and 10,75 of Pavlodar.
  await expect(first.nth(5)).toHaveText('+1,0');
  await expect(first.nth(6)).toHaveText('+4,3');

  await app.show('readings');
  await expect(page.getByRole('img', { name: `${peers.marked(akmola, 'A')}: 1–2` })).toBeVisible();

  await app.reload();
  await app.show('rating');
  await expect(marked).toBeVisible();
  await page.getByRole('button', { name: peers.choose }).click();
  await page.getByRole('button', { name: peers.remove(akmola) }).click();
  await page.keyboard.press('Escape');
  await expect(marked).toHaveCount(0);
  await expect(app.league().getByRole('rowheader', { name: peers.marked(pavlodar, 'A'), exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: `${rating.tileOf(pavlodar, 2)}, ` })).toBeVisible();
});

test('no more than four are marked; a fifth is told to wait', async ({ page, app }) => {
  const { peers } = app.words;
  await app.show('region');
  await page.getByRole('button', { name: peers.compare }).click();
  const dialog = page.getByRole('dialog', { name: peers.title });
  for (let place = 0; place < 5; place++) await dialog.getByRole('option').nth(place).click();
  await expect(dialog.getByRole('list', { name: peers.chosen }).getByRole('listitem')).toHaveCount(4);
  await expect(dialog.getByRole('status')).toHaveText(peers.full(4));
});
