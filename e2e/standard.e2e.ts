import type { Locator, Page } from '@playwright/test';
import { type App, fileOf } from './app';
import { barriers } from './barriers';
import { putOnClipboard } from './clipboard/clipboard';
import { regionName } from './order';
import { expect, secondTab, test } from './page';
import { bare, pdfPages } from './pdfText';
import { madeUp } from './samples';

const OWN = 'KZ-27';
const TODAY = new Date('2026-03-01T10:00:00');

const row = (page: Page, item: string): Locator => page.locator(`[data-item="${item}"]`);

/** What the row is marked with; nothing where it has no mark. */
const markOf = (page: Page, item: string): Promise<string | null> =>
  row(page, item)
    .locator('input:checked')
    .first()
    .evaluateAll((inputs) => inputs[0]?.getAttribute('aria-label') ?? null);

const figure = (page: Page, label: string): Locator =>
  page.getByRole('main').locator('dl > div').filter({ hasText: label }).getByRole('definition');

/** The Standard screen of a region, on the first of March 2026. */
async function showStandard(page: Page, app: App, region = OWN): Promise<void> {
  await page.clock.setFixedTime(TODAY);
  await app.show('standard');
  await page
    .getByRole('combobox', { name: app.words.standard.choose })
    .selectOption({ label: regionName(region, app.language) });
  await expect(row(page, 'std.1.r1')).toBeVisible();
}

async function showPart(page: Page, app: App, part: keyof App['words']['standard']['parts']): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^${app.words.standard.parts[part]}`) }).click();
}

/** Opens what stands behind a mark; the focus is then in the evidence. */
async function openRow(page: Page, item: string): Promise<Locator> {
  await row(page, item).getByRole('button').first().click();
  return row(page, item);
}

/** Types into a field of an open row, and leaves it. */
async function fill(opened: Locator, label: string, text: string): Promise<void> {
  const field = opened.getByRole('textbox', { name: label, exact: true });
  await field.fill(text);
  await field.press('Tab');
}

for (const language of ['kk', 'ru'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('a region is assessed without the mouse, undone, redone, and stands after a reload', async ({ page, app }) => {
      const words = app.words.standard;
      const percent = (value: string) => `${value}\u00A0%`;
      await page.keyboard.press('Alt+8');
      await app.expectScreen('standard');
      for (let presses = 0; presses < 60 && (await page.locator('[data-item] :focus').count()) === 0; presses += 1) {
        await page.keyboard.press('Tab');
      }
      for (const key of ['1', 'ArrowDown', '2', 'ArrowDown', '3', 'ArrowDown', '4', 'ArrowUp']) {
        await page.keyboard.press(key);
      }
      expect(await Promise.all(['r1', 'r2', 'r3', 'r4'].map((item) => markOf(page, `std.1.${item}`)))).toEqual([
        words.marks.met,
        words.marks.partly,
        words.marks['not met'],
        words.marks['not applicable'],
      ]);
      // (1 + 0.5 + 0) / 3, over the two provisions of the block, over all eight.
      await expect(figure(page, words.block(1))).toHaveText(percent('25'));
      await expect(figure(page, words.whole)).toHaveText(percent('6,3'));
      await expect(figure(page, words.unassessed)).toHaveText('32 / 35');

      await test.step('what shows it is typed behind Enter, and Escape leads back', async () => {
        await page.keyboard.press('Enter');
        await page.keyboard.type('Қаулы № 15 ҚҒӘҰҮІҢӨҺ');
        await page.keyboard.press('Tab');
        await page.keyboard.type('https://adilet.zan.kz/kaz/docs/V2300031722');
        for (const text of ['12.01.2026', 'А. Экономист', '01.02.2026', '15.02.2026']) {
          await page.keyboard.press('Tab');
          await page.keyboard.type(text);
        }
        await page.keyboard.press('Escape');
        await expect(
          row(page, 'std.1.r3').getByRole('radio', { name: words.marks['not met'], exact: true }),
        ).toBeFocused();
        await expect(row(page, 'std.1.r3')).toContainText('Қаулы № 15 ҚҒӘҰҮІҢӨҺ');
        await expect(row(page, 'std.1.r3')).toContainText('01.02.2026');
      });

      await test.step('undo takes back the last field and mark, redo brings them again', async () => {
        for (let step = 0; step < 7; step += 1) await page.keyboard.press('Control+z');
        await expect(figure(page, words.unassessed)).toHaveText('33 / 36');
        expect(await markOf(page, 'std.1.r4')).toBeNull();
        for (let step = 0; step < 7; step += 1) await page.keyboard.press('Control+y');
        await expect(figure(page, words.unassessed)).toHaveText('32 / 35');
        await expect(row(page, 'std.1.r3')).toContainText('01.02.2026');
      });

      await app.expectSaved();
      await app.reload();
      await expect(figure(page, words.whole)).toHaveText(percent('6,3'));
      await expect(row(page, 'std.1.r3')).toContainText('А. Экономист');
    });
  });
}

test('a digit is known by its place, also where the layout has a letter on it, and 0 takes the mark away', async ({
  page,
  app,
}) => {
  await showStandard(page, app);
  const first = row(page, 'std.2.r1').getByRole('radio').first();
  await first.focus();
  await first.dispatchEvent('keydown', { code: 'Digit2', key: 'ә', bubbles: true });
  expect(await markOf(page, 'std.2.r1')).toBe(app.words.standard.marks.partly);
  const second = row(page, 'std.2.r1').getByRole('radio').nth(1);
  await second.dispatchEvent('keydown', { code: 'Numpad3', key: '3', bubbles: true });
  expect(await markOf(page, 'std.2.r1')).toBe(app.words.standard.marks['not met']);
  await page.keyboard.press('0');
  expect(await markOf(page, 'std.2.r1')).toBeNull();
  // Without Num Lock the block of numbers moves, and there is no seventh mark.
  await page.keyboard.press('Numpad3');
  await page.keyboard.press('7');
  expect(await markOf(page, 'std.2.r1')).toBeNull();
});

test('any one type meets provision 5; a "may" row waits; notes are ticked and move nothing', async ({ page, app }) => {
  const words = app.words.standard;
  await showStandard(page, app);
  await row(page, 'std.5.r1.t2').getByRole('checkbox').check();
  await expect(row(page, 'std.5.r1')).toContainText(words.metByType);
  await expect(figure(page, words.whole)).toHaveText('12,5\u00A0%');
  expect(await markOf(page, 'std.3.r10')).toBe(words.marks['not applicable']);
  await expect(row(page, 'std.3.r10')).toContainText(words.permissive);
  await row(page, 'std.3.n1').getByRole('checkbox').check();
  await expect(figure(page, words.notesTicked)).toHaveText('1 / 44');
  await expect(figure(page, words.whole)).toHaveText('12,5\u00A0%');
  await row(page, 'std.5.r1.t2').getByRole('checkbox').uncheck();
  await expect(figure(page, words.whole)).toHaveText('0\u00A0%');
});

test('of a city it is said how the words about the oblast are read, of an oblast it is not', async ({ page, app }) => {
  const { interpretation } = app.words.standard;
  await showStandard(page, app, 'KZ-71');
  await expect(page.getByText(new RegExp(`^${interpretation}: .*маслихат`))).toHaveCount(2);
  await showStandard(page, app, OWN);
  await expect(page.getByText(new RegExp(`^${interpretation}: `))).toHaveCount(0);
});

test.describe('bad input', () => {
  test('a faulty day and address stay in the field and say why; markup, other scripts and emoji stay text', async ({
    page,
    app,
  }) => {
    const words = app.words.standard;
    await showStandard(page, app);
    const opened = await openRow(page, 'std.2.r1');
    await fill(opened, words.due, '31.02.2026');
    await expect(opened.getByRole('alert')).toContainText('31.02.2026');
    await expect(opened.getByRole('textbox', { name: words.due })).toHaveAttribute('aria-invalid', 'true');
    await fill(opened, words.due, '28.02.2026');
    await expect(opened.getByRole('alert')).toHaveCount(0);

    await fill(opened, words.links, 'javascript:alert(1)');
    await expect(opened.getByRole('alert')).toContainText('javascript:alert(1)');
    await expect(opened.getByRole('link')).toHaveCount(0);
    await fill(opened, words.links, 'https://gov.kz/a\nhttp://gov.kz/жоспар');
    const links = opened.getByRole('list', { name: words.links }).getByRole('listitem');
    await expect(links).toHaveCount(2);
    await expect(links.nth(1)).toContainText('http://gov.kz/жоспар');
    await expect(links.nth(1).getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer');

    const text = '<img src=x onerror=alert(1)> שלום عالم 👩‍👩‍👧 ✅';
    await fill(opened, words.evidence, text);
    await expect(row(page, 'std.2.r1')).toContainText(text);
    await expect(page.locator('img')).toHaveCount(0);
  });

  test('five megabytes of text are refused with both lengths, and what stood stays', async ({ page, app, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const words = app.words.standard;
    await showStandard(page, app);
    const opened = await openRow(page, 'std.2.r1');
    await fill(opened, words.evidence, 'протокол');
    const evidence = opened.getByRole('textbox', { name: words.evidence });
    await evidence.press('End');
    await putOnClipboard(page, { text: 'x'.repeat(5_000_000), html: '' });
    await page.keyboard.press('Control+v');
    await expect(opened.getByRole('alert')).toContainText('5\u00A0000\u00A0008');
    await expect(evidence).toHaveValue('протокол');
    await app.expectSaved();
  });
});

test('another tab follows, and what was typed over something newer is refused and stays in the field', async ({
  page,
  app,
}) => {
  const words = app.words.standard;
  await showStandard(page, app);
  const other = await secondTab(app);
  await showStandard(other.page, other);
  const [here, there] = [await openRow(page, 'std.1.r1'), await openRow(other.page, 'std.1.r1')];
  const evidence = (opened: Locator) => opened.getByRole('textbox', { name: words.evidence });
  await evidence(here).pressSequentially('здесь');
  await fill(there, words.evidence, 'там');
  await expect(row(page, 'std.1.r1')).toContainText('там');
  await evidence(here).press('Tab');
  await expect(app.message(/стандарт/)).toBeVisible();
  await expect(evidence(here)).toHaveValue('здесь');
  await expect(row(other.page, 'std.1.r1')).toContainText('там');
});

test('what is overdue is listed from today, the longest first, for the region and for all', async ({ page, app }) => {
  const words = app.words.standard;
  const table = page.getByRole('table', { name: words.parts.overdue });
  const lines = () =>
    table.getByRole('row').evaluateAll((rows) => rows.slice(1).map((each) => each.querySelector('td')?.textContent));
  await showStandard(page, app);
  await fill(await openRow(page, 'std.1.r1'), words.due, '28.02.2026');
  await fill(await openRow(page, 'std.1.r2'), words.due, '01.03.2026');
  await fill(await openRow(page, 'std.1.r3'), words.review, '01.02.2026');
  await expect(row(page, 'std.1.r1')).toContainText(words.passed);
  await showPart(page, app, 'overdue');
  expect(await lines()).toEqual(['28', '1']);
  await showPart(page, app, 'assessment');
  await row(page, 'std.1.r1').getByRole('radio', { name: words.marks.met, exact: true }).check({ force: true });
  await showStandard(page, app, 'KZ-10');
  await fill(await openRow(page, 'std.1.r1'), words.due, '31.12.2025');
  await showPart(page, app, 'overdue');
  expect(await lines()).toEqual(['60']);
  await page.getByRole('radio', { name: words.everywhere }).check({ force: true });
  expect(await lines()).toEqual(['60', '28']);
  await table.getByRole('link').nth(1).click();
  await expect(page.getByRole('combobox', { name: words.choose })).toHaveValue(regionName(OWN, 'ru'));
});

test('regions stand beside each other and are ordered by any column; the own one is on top', async ({ page, app }) => {
  const words = app.words.standard;
  await app.chooseOwnRegion('KZ-10');
  await showStandard(page, app, 'KZ-55');
  for (const item of ['std.1.r1', 'std.1.r2']) {
    await row(page, item).getByRole('radio', { name: words.marks.met, exact: true }).check({ force: true });
  }
  await showPart(page, app, 'regions');
  const table = page.getByRole('table', { name: words.regionsTable });
  const names = () => table.getByRole('rowheader').allTextContents();
  const abai = regionName('KZ-10', 'ru');
  expect((await names()).slice(0, 2)).toEqual([abai, regionName('KZ-55', 'ru')]);
  expect(await names()).toHaveLength(21);
  const pavlodar = table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: regionName('KZ-55', 'ru') }) });
  // 2 of 4 met in the first of eight provisions.
  await expect(pavlodar.getByRole('cell').nth(0)).toHaveText('6,3');
  await expect(pavlodar.getByRole('cell').nth(1)).toHaveText('50,0');
  await expect(pavlodar.getByRole('cell').last()).toHaveText('34 / 36');
  const byName = table.getByRole('columnheader').first();
  await byName.getByRole('button').click();
  await expect(byName).toHaveAttribute('aria-sort', 'ascending');
  expect((await names()).slice(0, 3)).toEqual([abai, regionName('KZ-11', 'ru'), regionName('KZ-15', 'ru')]);
  await byName.getByRole('button').click();
  await expect(byName).toHaveAttribute('aria-sort', 'descending');
  expect((await names()).at(-1)).toBe(regionName('KZ-11', 'ru'));
});

for (const language of ['kk', 'ru'] as const) {
  test.describe(`on paper in ${language}`, () => {
    test.use({ language });

    test('the self-assessment has every requirement, repeated headings, page numbers, package, date, author and word', async ({
      page,
      app,
    }) => {
      const words = app.words.standard;
      await showStandard(page, app, 'KZ-71');
      await row(page, 'std.1.r1').getByRole('radio', { name: words.marks.partly, exact: true }).check({ force: true });
      await fill(await openRow(page, 'std.1.r1'), words.evidence, 'Қаулы ҚҒӘҰҮІҢӨҺ қғәұүіңөһ');
      await page.getByRole('button', { name: words.print }).click();
      await page.getByRole('textbox', { name: words.author }).fill('Ә. Құрастырушы');
      await page.keyboard.press('Escape');
      const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
      expect(pages.length).toBeGreaterThan(3);
      const day = language === 'kk' ? '2026 жылғы 1 наурыз' : '1 марта 2026 года';
      const foot = [app.words.demo.name, regionName('KZ-71', language), app.words.terms.standings.demo.word];
      for (const [index, text] of pages.entries()) {
        expect(text).toContain(`${index + 1}/${pages.length}`);
        expect(text).toContain(
          bare([...foot, app.words.sheet.print.printed(day), words.madeBy('Ә. Құрастырушы')].join(' · ')),
        );
        if (index > 0) expect(text).toContain(bare(`${words.number}${words.requirement}${words.mark}`));
      }
      const whole = pages.join('');
      const items = await page.locator('[data-item] p[lang=kk]').allTextContents();
      expect(items).toHaveLength(87); // 38 requirements, 44 notes, 5 types
      for (const item of items.slice(0, 40)) expect(whole).toContain(bare(item));
      const blocks = await page.getByRole('main').locator('h2 > span[lang=kk]').allTextContents();
      expect(blocks).toHaveLength(3);
      for (const block of blocks) expect(whole).toContain(bare(block));
      expect(whole).toContain(bare('Қаулы ҚҒӘҰҮІҢӨҺ қғәұүіңөһ'));
      expect(whole).toContain(bare(words.marks.partly));
      expect(whole).toContain(bare(words.interpretation));
      if (language === 'ru') expect(whole).toContain(bare(words.translationLead));
      // Nothing but the sheets is printed, and the screen is back afterwards.
      expect(whole).not.toContain(bare(app.words.shell.saveToFile));
      await expect(page.locator('body > div').getByRole('table')).toHaveCount(0);
    });

    test('the yearly report is drafted from the figures, written over, kept, printed, and given back to the draft', async ({
      page,
      app,
    }) => {
      const words = app.words.standard;
      await showStandard(page, app);
      await showPart(page, app, 'report');
      const table = page.getByRole('table', { name: words.figure });
      const line = (name: RegExp) =>
        table
          .getByRole('row')
          .filter({ has: page.getByRole('rowheader', { name }) })
          .getByRole('cell');
      await expect(line(language === 'kk' ? /^Негізгі капиталға салынатын/ : /^Инвестиции в основной/)).toHaveText([
        'млрд ₸',
        '749,9',
        '893,4',
        '116,2',
        /5549/,
      ]);
      await expect(line(language === 'kk' ? /нысаналы индикатор$/ : /^Целевой индикатор/)).toHaveText([
        'млрд ₸',
        /\d/,
        '998,2',
        '89,5',
        /./,
      ]);
      const texts = page.getByRole('article').getByRole('textbox');
      await expect(texts).toHaveCount(5);
      await expect(texts.first()).toHaveValue(/998,2/);
      await texts.nth(1).fill('Басым бағыттар: агроөнеркәсіп 🌾');
      await texts.nth(1).press('Control+Enter');
      await expect(page.getByText(words.ownWords)).toBeVisible();
      await app.expectSaved();
      await page.reload();
      await expect(texts.nth(1)).toHaveValue('Басым бағыттар: агроөнеркәсіп 🌾');
      const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
      const whole = pages.join('');
      for (const text of [words.reportTitle(2025), 'Басым бағыттар: агроөнеркәсіп', '893,4', '5549', words.signature]) {
        expect(whole).toContain(bare(text));
      }
      for (const [index, text] of pages.entries()) expect(text).toContain(`${index + 1}/${pages.length}`);
      await page.getByRole('button', { name: words.backToDraft }).click();
      await expect(texts.nth(1)).toHaveValue('');
      await page.keyboard.press('Control+z');
      await expect(texts.nth(1)).toHaveValue(/агроөнеркәсіп/);
    });
  });
}

test('the assessment leaves with the package’s file and comes back with it', async ({ page, app }) => {
  const words = app.words.standard;
  await showStandard(page, app);
  await row(page, 'std.1.r1').getByRole('radio', { name: words.marks.met, exact: true }).check({ force: true });
  await fill(await openRow(page, 'std.1.r1'), words.evidence, 'приказ № 5');
  await app.expectSaved();
  const leaving = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const { name, text } = await fileOf(await leaving);
  await app.show('package');
  await app.chooseFiles(page.getByRole('button', { name: app.words.packages.openFile }), madeUp(name, text));
  await app.openApart();
  await expect(page.getByRole('banner')).toContainText('(2)');
  await showStandard(page, app);
  await expect(figure(page, words.whole)).toHaveText('3,1\u00A0%');
  await expect(row(page, 'std.1.r1')).toContainText('приказ № 5');
});

for (const [language, colorScheme, width] of [
  ['ru', 'dark', 1440],
  ['kk', 'light', 390],
  ['en', 'light', 1024],
] as const) {
  test.describe(`${language}, ${colorScheme}, ${width} px`, () => {
    test.use({ language, colorScheme, viewport: { width, height: 844 } });

    test('no part of the screen has a barrier or is wider than the window', async ({ page, app }) => {
      test.slow(); // axe reads every element of every part
      await page.clock.setFixedTime(TODAY);
      await page.goto('#/standard/assessment/KZ-71');
      const words = app.words.standard;
      await row(page, 'std.1.r1').getByRole('radio', { name: words.marks.partly, exact: true }).check({ force: true });
      const opened = await openRow(page, 'std.1.r1');
      await fill(opened, words.due, '01.02.2026');
      await fill(opened, words.links, 'https://gov.kz/');
      await fill(opened, words.review, '2026');
      for (const part of ['assessment', 'overdue', 'regions', 'report'] as const) {
        if (part !== 'assessment') await showPart(page, app, part);
        expect.soft(await barriers(page), part).toEqual([]);
        const overhang = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(overhang, `${part} scrolls sideways by`).toBeLessThanOrEqual(0);
      }
      await page.getByRole('button', { name: words.print }).click();
      expect.soft(await barriers(page), 'print').toEqual([]);
    });
  });
}
