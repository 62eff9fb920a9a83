import { DEMO_WORDS } from '../src/i18n/demo';
import { LANGUAGES, type Language } from '../src/model/words';
import { SCREENS } from '../src/ui/shell/screens';
import { App } from './app';
import { order5 } from './order';
import { closeOverlay, OVERLAYS } from './overlays';
import { expect, test } from './page';
import { wordsOnView } from './wordsOnView';

/** What Kazakh and Russian take over as it is: names of the product, of formats, of keys, codes of the methodology. */
const TAKEN_OVER = [
  /^(?:Tartym|tartym|CSV|PNG|JSON|Excel|XLSX|PDF|A4|UTF-8|UTF-16|Windows-1251|KZT|USD|MIT)$/,
  /^(?:Ctrl|Alt|Shift|Enter|Esc|Escape|Tab|Delete|Insert|[A-Z]|F2)$/,
  /^(?:[FQ]\d+(?:\.\d+)?|R|KZ(?:-\d\d)?|I|II|III|IV|V)$/,
  /^(?:Kazakh|Invest)$/, // a company, in the Order's own words
  /^(?:demo|edge)-(?:hard|survey)\.csv$/,
  new RegExp(`^(?:${order5.inputs.map(({ code }) => code).join('|')})$`), // inputs by their codes, in expressions
];
/** The languages by their own names stand in the switch. */
const OWN_NAMES = new Set(['English', 'Eng']);

const LATIN_WORD = /[A-Za-z][A-Za-z0-9]*(?:[-._][A-Za-z0-9]+)*/g;

function strayWords(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) =>
    (text.match(LATIN_WORD) ?? [])
      .filter((word) => !OWN_NAMES.has(word) && !TAKEN_OVER.some((known) => known.test(word)))
      .map((word) => `${word} in “${text}”`),
  );
}

/** Figures in the wrong shape for the language; codes, dates and what is quoted from a file have shapes of their own. */
function wrongFigures(texts: readonly string[], language: Language): readonly string[] {
  const wrong =
    language === 'en'
      ? [/\d,\d{1,2}(?!\d)/, /\d,\d{4}/, /\d\u00A0\d/]
      : [/(?<![\d.F])\d+\.\d+(?![\d.])/, /\d \d{3}(?!\d)/, /\d,\d{3},\d{3}/];
  const hyphenForMinus = /(?:^|[\s(])-\d/;
  return texts.filter((text) => {
    const figures = text.replace(/[FQ]\d+\.\d+|\d\d\.\d\d\.\d{4}|«[^»]*»|“[^”]*”/g, '');
    return [...wrong, hyphenForMinus].some((shape) => shape.test(figures));
  });
}

function expectLanguage(texts: readonly string[], language: Language, where: string): void {
  if (language !== 'en') expect.soft(strayWords(texts), `stray words on ${where}`).toEqual([]);
  expect.soft(wrongFigures(texts, language), `figures on ${where}`).toEqual([]);
}

/** Figures that stand on each screen of the demo package, as each language writes them. */
const FIGURES = {
  kk: {
    package: ['520'],
    data: ['13\u00A0204,1', '288\u00A0030'],
    rating: ['14,792'],
    region: ['14,792'],
    scenarios: [],
    readings: ['45,0'],
    survey: ['479'],
    standard: ['0\u00A0%'],
  },
  ru: {
    package: ['520'],
    data: ['13\u00A0204,1', '288\u00A0030'],
    rating: ['14,792'],
    region: ['14,792'],
    scenarios: [],
    readings: ['45,0'],
    survey: ['479'],
    standard: ['0\u00A0%'],
  },
  en: {
    package: ['520'],
    data: ['13,204.1', '288,030'],
    rating: ['14.792'],
    region: ['14.792'],
    scenarios: [],
    readings: ['45.0'],
    survey: ['479'],
    standard: ['0%'],
  },
} as const;

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test(`every screen speaks ${language} and writes its figures so`, async ({ page, app }) => {
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const { id } of SCREENS) {
        await app.show(id);
        await expect(page).toHaveTitle(new RegExp(app.words.shell.screen[id]));
        // Some figures come a moment after the screen.
        await expect
          .poll(() => wordsOnView(page), { message: `figures on ${id}` })
          .toEqual(expect.arrayContaining([...FIGURES[language][id]]));
        expectLanguage(await wordsOnView(page), language, id);
      }
    });

    test(`what opens over a screen speaks ${language} too`, async ({ page, app }) => {
      for (const [what, open] of OVERLAYS) {
        await open(app);
        expectLanguage(await wordsOnView(page), language, what);
        await closeOverlay(app);
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

test('a demo that was made in English speaks Russian once Russian is chosen', async ({ page, app }) => {
  await app.chooseLanguage('ru');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('banner')).toContainText(DEMO_WORDS.ru.name);
  const russian = new App(page, 'ru');
  for (const id of ['package', 'data'] as const) {
    await russian.show(id);
    expectLanguage(await wordsOnView(page), 'ru', id);
  }
  await expect(page.getByRole('textbox', { name: russian.words.data.source })).toHaveValue(
    /^(?:БНС, таблица|составлено для)/,
  );
});

test('the language that is chosen stays after a reload', async ({ page, app }) => {
  await app.chooseLanguage('kk');
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
});
