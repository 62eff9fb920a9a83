import type { Language } from '../src/model/words';
import { SCREENS } from '../src/ui/shell/screens';
import { expect, test } from './page';
import { wordsOnView } from './wordsOnView';

/** What Kazakh and Russian take over as it is: names of the product, of formats, of keys, codes of the methodology. */
const TAKEN_OVER = [
  /^(?:Tartym|tartym|CSV|JSON|Excel|XLSX|UTF-8|UTF-16|Windows-1251|KZT|USD|MIT)$/,
  /^(?:Ctrl|Alt|Shift|Enter|Esc|Escape|Tab|Delete|[A-Z]|F2)$/,
  /^(?:[FQ]\d+(?:\.\d+)?|R|KZ(?:-\d\d)?|I|II|III|IV|V)$/,
  /^demo-(?:hard|survey)\.csv$/,
];
/** The languages by their own names stand in the switch. */
const OWN_NAMES = new Set(['English', 'Eng']);

const LATIN_WORD = /[A-Za-z][A-Za-z0-9]*(?:[-.][A-Za-z0-9]+)*/g;

function strayWords(texts: readonly string[]): readonly string[] {
  return texts
    .filter((text) => !OWN_NAMES.has(text))
    .flatMap((text) =>
      (text.match(LATIN_WORD) ?? [])
        .filter((word) => !TAKEN_OVER.some((known) => known.test(word)))
        .map((word) => `${word} in “${text}”`),
    );
}

/** Figures in the wrong shape for the language. Dates, versions and clock times are told apart by their own shapes. */
function wrongFigures(texts: readonly string[], language: Language): readonly string[] {
  const wrong =
    language === 'en'
      ? [/\d,\d{1,2}(?!\d)/, /\d,\d{4}/, /\d\u00A0\d/]
      : [/(?<![\d.F])\d+\.\d+(?![\d.])/, /\d \d{3}(?!\d)/, /\d,\d{3},\d{3}/];
  const hyphenForMinus = /(?:^|[\s(])-\d/;
  return texts.filter((text) => {
    const figures = text.replace(/[FQ]\d+\.\d+/g, '').replace(/\d\d\.\d\d\.\d{4}/g, '');
    return [...wrong, hyphenForMinus].some((shape) => shape.test(figures));
  });
}

for (const language of ['kk', 'ru', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test(`every screen speaks ${language} and writes its figures so`, async ({ page, app }) => {
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const { id } of SCREENS) {
        await app.show(id);
        await expect(page).toHaveTitle(new RegExp(app.words.shell.screen[id]));
        const texts = await wordsOnView(page);
        expect(texts.length, `texts on ${id}`).toBeGreaterThan(20);
        if (language !== 'en') expect.soft(strayWords(texts), `stray words on ${id}`).toEqual([]);
        expect.soft(wrongFigures(texts, language), `figures on ${id}`).toEqual([]);
      }
    });
  });
}

for (const [locale, language] of [
  ['de-DE', 'kk'],
  ['ru-KZ', 'ru'],
  ['kk', 'kk'],
  ['en-US', 'en'],
] as const) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale, language });

    test(`is spoken to in ${language}`, async ({ page, app }) => {
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(app.words.rating.title);
    });
  });
}

test('the language that is chosen stays after a reload', async ({ page, app }) => {
  await app.chooseLanguage('kk');
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
});
