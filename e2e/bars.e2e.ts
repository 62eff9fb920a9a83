import { expect, test } from './page';

test.use({ viewport: { width: 1440, height: 900 } });

for (const language of ['ru', 'kk'] as const) {
  test.describe(`in ${language} at 1440 px`, () => {
    test.use({ language });

    test('the bars of Data and Rating keep to one line, and no heading of a table on Region is empty', async ({
      page,
      app,
    }) => {
      for (const screen of ['data', 'rating'] as const) {
        await app.show(screen);
        const bar = page.locator('main h1').locator('xpath=..');
        const tops = await bar.evaluate((element) =>
          [...element.querySelectorAll('button')]
            .map((button) => button.getBoundingClientRect())
            .filter(({ width }) => width > 0)
            .map(({ top, height }) => Math.round((top + height / 2) / 20)),
        );
        expect(tops.length).toBeGreaterThan(1);
        expect(Math.max(...tops) - Math.min(...tops), screen).toBeLessThan(2);
      }
      await app.show('region');
      await expect(page.locator('main table').first()).toBeVisible();
      await expect(page.locator('main th').filter({ hasNotText: /\S/ })).toHaveCount(0);
    });
  });
}
