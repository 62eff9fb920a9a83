const russian = new Intl.PluralRules('ru');
const english = new Intl.PluralRules('en');

/** The Russian form that goes with a number: 1 регион, 2 региона, 5 регионов; after a fraction the second (1,5 балла). */
export function pluralRu(count: number, one: string, few: string, many: string): string {
  const form = russian.select(count);
  if (form === 'one') return one;
  return form === 'many' ? many : few;
}

/** The English form that goes with a number. Kazakh needs none: a noun after a number stays as it is. */
export const pluralEn = (count: number, one: string, other: string): string =>
  english.select(count) === 'one' ? one : other;
