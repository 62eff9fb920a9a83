import type { SettingsFields } from '../model/change';
import type { PackageSettings } from '../model/package';

/**
 * The published places without some of them, as the two sides of an edit of settings; both empty where none goes. A year
 * without a place left is left out.
 */
export function withoutPublished(
  { published }: Pick<PackageSettings, 'published'>,
  goes: (year: string, region: string) => boolean,
): { readonly before: SettingsFields; readonly after: SettingsFields } {
  const years = Object.entries(published).map(([year, places]) => {
    const kept = Object.entries(places).filter(([region]) => !goes(year, region));
    return { year, kept, isWhole: kept.length === Object.keys(places).length };
  });
  if (years.every(({ isWhole }) => isWhole)) return { before: {}, after: {} };
  const rest = years.flatMap(({ year, kept }) =>
    kept.length === 0 ? [] : [[year, Object.fromEntries(kept)] as const],
  );
  return { before: { published }, after: { published: Object.fromEntries(rest) } };
}
