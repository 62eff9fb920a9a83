import { LANGUAGES, type Language } from '../model/words';

/** What the product itself writes into a demo package. */
interface DemoWords {
  readonly name: string;
  /** Where a figure comes from: a table of the Bureau of National Statistics, or nowhere. */
  readonly table: (table: string, isHalfYear: boolean) => string;
  readonly made: string;
}

/**
 * The texts of a demo package. They are stored like any text of the user and yet are the product's own: all languages
 * stand together, so that one written in one language is known again in another.
 */
export const DEMO_WORDS: Readonly<Record<Language, DemoWords>> = {
  kk: {
    name: 'Демо: 20 өңір',
    table: (table, isHalfYear) => `ҰСБ, ${table}-кесте${isHalfYear ? ', қаңтар–маусым' : ''}`,
    made: 'көрсету үшін жасалған',
  },
  ru: {
    name: 'Демо: 20 регионов',
    table: (table, isHalfYear) => `БНС, таблица ${table}${isHalfYear ? ', январь–июнь' : ''}`,
    made: 'составлено для демонстрации',
  },
  en: {
    name: 'Demo: 20 regions',
    table: (table, isHalfYear) => `BNS table ${table}${isHalfYear ? ', January–June' : ''}`,
    made: 'made for the demo',
  },
};

/** The demo's file has a plain hyphen where the English text has a dash. */
const folded = (text: string): string => text.replace('January-June', 'January–June');

/**
 * The source of a figure in a language, where it is one that the product wrote for the demo (in any language, or in the
 * demo's file); any other as it stands.
 */
export function sourceIn(language: Language, source: string): string {
  const text = folded(source);
  const number = /\d+/.exec(text)?.[0] ?? '';
  const own = DEMO_WORDS[language];
  for (const known of LANGUAGES) {
    const { made, table } = DEMO_WORDS[known];
    if (text === made) return own.made;
    if (number !== '' && text === table(number, false)) return own.table(number, false);
    if (number !== '' && text === table(number, true)) return own.table(number, true);
  }
  return source;
}

/** The name of a package in a language, where it is the demo's, numbered or not; any other as it stands. */
export function packageNameIn(language: Language, name: string): string {
  const [, base, number] = /^(.*?)( \(\d+\))?$/s.exec(name) ?? [];
  const isDemo = LANGUAGES.some((known) => DEMO_WORDS[known].name === base);
  return isDemo ? `${DEMO_WORDS[language].name}${number ?? ''}` : name;
}
