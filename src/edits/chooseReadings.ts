import type { Change, Edit, SettingsFields } from '../model/change';
import type { PackageSettings } from '../model/package';
import type { Present } from '../model/present';
import { samePlain } from '../model/same';

/** How the package is to be rated; a field left out stays as it is. */
export type ReadingsChoice = Partial<Pick<PackageSettings, 'readings' | 'missing' | 'expert'>>;

/** Chooses readings, the policy for missing factors, or the factors whose whole column comes from experts (¶7). */
export function chooseReadings(present: Present, choice: ReadingsChoice): Change {
  const { readings, missing, expert } = present.settings;
  const before: SettingsFields = {
    ...(choice.readings === undefined || samePlain(choice.readings, readings) ? {} : { readings }),
    ...(choice.missing === undefined || choice.missing === missing ? {} : { missing }),
    ...(choice.expert === undefined || samePlain(choice.expert, expert) ? {} : { expert }),
  };
  const changed = Object.keys(before) as (keyof ReadingsChoice)[];
  const after: SettingsFields = Object.fromEntries(changed.map((field) => [field, choice[field]]));
  const edits: readonly Edit[] = changed.length === 0 ? [] : [{ kind: 'settings', before, after }];
  return { label: { code: 'readings' }, edits };
}
