import type { Change } from '../model/change';
import type { PublishedPlaces, PublishedUpdate } from '../model/package';
import type { Present } from '../model/present';
import { samePlain } from '../model/same';

/**
 * Writes down places of a year as the ministry has published them; those of other regions and years stay. A year
 * without any place is not kept.
 */
export function publishPlaces(
  { settings: { published } }: Pick<Present, 'settings'>,
  year: number,
  updates: readonly PublishedUpdate[],
): Change {
  const places: Record<string, number> = { ...published[year] };
  for (const [region, place] of updates) {
    if (place === null) delete places[region];
    else places[region] = place;
  }
  const { [year]: _, ...others } = published;
  const after: Readonly<Record<string, PublishedPlaces>> =
    Object.keys(places).length === 0 ? others : { ...others, [year]: places };
  return {
    label: { code: 'published', year, places: updates.length },
    edits: samePlain(published, after)
      ? []
      : [{ kind: 'settings', before: { published }, after: { published: after } }],
  };
}
