import type { Page } from '@playwright/test';
import { PAPER_FORM } from '../src/i18n/paperForm';
import { wholeOrder5 } from '../src/methodology/whole';
import type { Language } from '../src/model/words';
import type { App } from './app';
import { expect, test } from './page';

/** What the Order's form says, line by line, in a language. */
function formLines(language: Language): readonly string[] {
  const { annex, label, title, block1, block2 } = wholeOrder5.form;
  return [
    annex?.[language] ?? '',
    label?.[language] ?? '',
    title[language],
    block1.title[language],
    ...block1.items.map((item, index) => `${index + 1}. ${item[language]}:`),
    `${block2.title[language]}:`,
    ...block2.questions.map(({ text, scale }, index) =>
      scale.kind === 'mark'
        ? `${index + 1}. ${text[language]}, ${PAPER_FORM[language].where} ${scale.words[language]}.` +
          Array.from({ length: scale.to - scale.from + 1 }, (_, mark) => scale.from + mark).join('')
        : `${index + 1}. ${text[language]}`,
    ),
  ];
}

async function openPaper(page: Page, app: App) {
  await app.show('survey');
  await page.getByRole('button', { name: app.words.survey.paper.open }).click();
  return page.getByRole('dialog', { name: app.words.survey.paper.title });
}

/** What is on paper: the page as it is printed. */
async function onPaper(page: Page) {
  // A browser without a printer says only that it is done.
  const begin = () => page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const pagesOf = (paper: string): number => paper.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  let pdf = '';
  // What is put on the paper is put there anew when something in the dialog has changed a moment ago.
  await expect
    .poll(async () => {
      await begin();
      pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      return pagesOf(pdf);
    })
    .toBeGreaterThan(1);
  await page.emulateMedia({ media: 'print' });
  await begin();
  const copies = page.getByRole('article').filter({ visible: true });
  return { copies, pdf, pages: pagesOf(pdf) };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

test.describe('in Kazakh', () => {
  test.use({ language: 'kk' });

  test('the form is printed in the Order’s own words and order, blank and without a number', async ({ page, app }) => {
    await openPaper(page, app);
    const { copies, pdf, pages } = await onPaper(page);
    await expect(copies).toHaveCount(1);
    expect(pages).toBe(2);
    expect(pdf).toMatch(/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/);
    const printed = plain((await copies.textContent()) ?? '');
    expect(printed.startsWith(formLines('kk').map(plain).join(''))).toBe(true);
    expect(printed).toContain(PAPER_FORM.kk.notOfTheOrder);
    expect(printed).not.toContain('№');
    await expect(copies).toHaveAttribute('lang', 'kk');
    for (const letter of 'ӘәҒғҚқҢңӨөҰұҮүҺһІі') {
      if (formLines('kk').join('').includes(letter)) expect(printed).toContain(letter);
    }
  });
});

test('in Russian it says that it is unofficial; three copies bear region and numbers, two pages of A4 each', async ({
  page,
  app,
}) => {
  const { paper } = app.words.survey;
  const dialog = await openPaper(page, app);
  await dialog.getByRole('combobox', { name: paper.region }).selectOption({ label: 'Область Ұлытау' });
  await dialog.getByRole('textbox', { name: paper.copies }).fill('3');
  await dialog.getByRole('textbox', { name: paper.copies }).press('Tab');
  await dialog.getByRole('textbox', { name: paper.first }).fill('0099');
  await expect(dialog.getByText(paper.numbers('0099', '0101'))).toBeVisible();
  const { copies, pages } = await onPaper(page);
  await expect(copies).toHaveCount(3);
  expect(pages).toBe(6);
  for (const [index, number] of ['0099', '0100', '0101'].entries()) {
    const text = plain((await copies.nth(index).textContent()) ?? '');
    expect(text.startsWith('Неофициальный перевод')).toBe(true);
    expect(text).toContain('Область Ұлытау');
    expect(text).toContain(`№ ${number}`);
    expect(text).toContain('Заполняет интервьюер (не входит в форму Приказа)');
  }
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(copies).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});
