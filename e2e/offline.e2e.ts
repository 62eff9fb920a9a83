import { expect, test } from './page';

test.use({ serviceWorkers: 'allow' });

test('once loaded, the product opens without a network, and its search finds the Order', async ({
  page,
  context,
  app,
}) => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  await app.reload();
  await app.expectPlace('KZ-11', 1);
  await app.choosePoints('linear');
  await app.expectPlace('KZ-55', 1);
  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog', { name: app.words.shell.search });
  await expect(search).toBeVisible();
  await page.keyboard.type('¶8');
  await expect(search.getByRole('option').first()).toContainText('¶8');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^¶8/ })).toBeVisible();
});

test('the product can be installed: the browser finds nothing against it', async ({ page, app }) => {
  await app.show('package');
  const client = await page.context().newCDPSession(page);
  const { errors } = await client.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  // A test has a window of its own, in which nothing can be installed.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test.describe('the single file, opened from a disk', () => {
  test.use({ baseURL: new URL('../dist-single/tartym.html', import.meta.url).href });

  test('computes the demo rating, writes and reads a workbook, keeps an edit over a reload, and asks for nothing', async ({
    page,
    context,
    app,
  }) => {
    const address = page.url();
    expect(address).toMatch(/^file:/);
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await app.expectPlace('KZ-11', 1);
    await app.show('package');
    await expect(page.getByText(app.words.packages.fromDisk)).toBeVisible();
    const { bytes } = await app.exportAs('results workbook');
    await app.bringWorkbookBack(bytes, 520);
    await app.show('data');
    await app.typeInto('KZ-71', 'fixed_capital_index', 2025, '140');
    await app.expectSaved();
    await app.reload();
    await app.show('rating');
    await app.expectPlace('KZ-71', 10, '10,583');
    expect(asked.filter((address) => !/^(?:data|blob):/.test(address))).toEqual([address]);
  });
});
