import { barriers } from './barriers';
import { regionName } from './order';
import { expect, test } from './page';
import { bare, pdfPages } from './pdfText';

const OWN = 'KZ-59';
const LONG = 'Ұзақ атаулы сценарий, әлеуметтік-кәсіпкерлік корпорациясының өнеркәсіптік жобаларымен';
const REMARK = Array.from({ length: 14 }, (_, line) => `${line + 1}. Қаулы ҚҒӘҰҮІҢӨҺ қғәұүіңөһ, экспорт`).join('\n');

for (const language of ['kk', 'ru'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('a region is one sheet of paper, whatever is said of it, and everything behind it the full report', async ({
      page,
      app,
    }) => {
      const { region: words, report, standard, terms, scenarios } = app.words;
      await test.step('one page by Ctrl+P, on the demo', async () => {
        await page.goto(`#/region/${OWN}`);
        await expect(page.getByRole('table', { name: words.ladder })).toBeVisible();
        await expect(async () => {
          const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
          expect(pages).toHaveLength(1);
          expect(pages[0]).toContain(bare(report.overtaken));
        }).toPass();
      });

      await page.getByRole('textbox', { name: words.remark }).fill(REMARK);
      await page.getByRole('textbox', { name: words.remark }).press('Control+Enter');
      await app.show('scenarios');
      await page.getByRole('textbox', { name: scenarios.nameOfNew }).fill(LONG);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('contentinfo')).toContainText(terms.standings.demo.word);
      await app.expectSaved();

      const dialog = page.getByRole('dialog', { name: report.title });
      await test.step('one page of a scenario with long names, chosen by the search', async () => {
        await page.keyboard.press('Control+k');
        const search = page.getByRole('dialog', { name: app.words.shell.search });
        await expect(search).toBeVisible();
        await page.keyboard.type(report.command);
        await expect(search.getByRole('option').first()).toContainText(report.command);
        await page.keyboard.press('Enter');
        await dialog.getByRole('textbox', { name: standard.author }).fill('Ә. Құрастырушы');
        await expect(page.getByRole('table', { name: words.ladder })).toBeVisible();
        expect(await barriers(page)).toEqual([]);
        await expect(async () => {
          const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
          expect(pages).toHaveLength(1);
          const [sheet = ''] = pages;
          for (const text of [
            report.heading(regionName(OWN, language), 2025, null),
            `${report.standing(terms.standings.demo.word, terms.standings.demo.addition)} · ${report.scenario(LONG)}`,
            words.allReadings(40),
            words.weaknesses,
            report.levers,
            report.overtaken,
            report.scenario(LONG),
            report.scenarioPlaces(16, 16),
            '1. Қаулы ҚҒӘҰҮІҢӨҺ қғәұүіңөһ',
            standard.madeBy('Ә. Құрастырушы'),
            standard.signature,
            '1 / 1',
          ]) {
            expect(sheet).toContain(bare(text));
          }
          expect(sheet).not.toContain(bare(report.pdfLead));
        }).toPass();
      });

      await test.step('the full report', async () => {
        await dialog.getByRole('radio', { name: report.kinds.whole }).check({ force: true });
        await expect(dialog.getByRole('button', { name: standard.printNow, exact: true })).toBeEnabled();
        const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
        const whole = pages.join('');
        for (const [index, part] of Object.values(report.parts).entries())
          expect(whole).toContain(bare(report.part(index + 1, part)));
        for (const [index, sheet] of pages.entries()) {
          expect(sheet).toContain(bare(`${index + 1} / ${pages.length}`));
          expect(sheet).toContain(bare(standard.madeBy('Ә. Құрастырушы')));
        }
        // The heading of a table of several sheets stands on each: that of the methodology, and that of the targets or the rating.
        const heading = bare(app.words.exporting.workbook.what + app.words.exporting.workbook.chosen);
        expect(whole.split(heading).length).toBeGreaterThan(2);
        // The last line of the remark stands here, with the places of the scenario beside those of the base.
        expect(whole).toContain(bare('14. Қаулы ҚҒӘҰҮІҢӨҺ'));
        expect(whole).toContain(bare(`${LONG}2025${regionName(OWN, language)}1616`));
      });
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(page).toHaveURL(new RegExp(`#/region/${OWN}$`));
    });
  });
}

test('a screen is printed across, all of its columns, with the line that every sheet bears', async ({ page, app }) => {
  const line = bare(`Демо: 20 регионов · ${app.words.terms.standings.demo.word}`);
  for (const [screen, last] of [
    ['package', app.words.packages.methodology],
    ['rating', app.words.rating.leaders],
    ['scenarios', app.words.overtaking.title],
    ['survey', 'Q15'],
  ] as const) {
    await app.show(screen);
    const text = bare(last);
    await expect(async () => {
      const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
      for (const each of pages) expect(each.toLowerCase()).toContain(line.toLowerCase());
      expect(pages.join(' ')).toContain(text);
    }).toPass();
  }
});
