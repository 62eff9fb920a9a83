/** The three languages of the interface; Kazakh is the Order's own. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in the three languages; a text without one of them does not compile. */
export type Words = Readonly<Record<Language, string>>;

/** Where nothing is said. */
export const NO_WORDS: Words = { kk: '', ru: '', en: '' };
