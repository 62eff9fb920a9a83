import type { Change, SettingsFields } from '../model/change';
import type { PackageSettings } from '../model/package';
import type { Present } from '../model/present';
import type { RegionCode } from '../model/region';

/** Writes down what is to be said of a region in the meeting; a blank text takes it away. */
export function writeRemark({ settings }: Pick<Present, 'settings'>, code: RegionCode, wanted: string): Change {
  const { remarks, regions } = settings;
  const text = wanted.normalize('NFC').replaceAll('\r\n', '\n').trim();
  const { [code]: before = '', ...others } = remarks;
  const names = regions.find((region) => region.code === code)?.names ?? { kk: code, ru: code, en: code };
  return {
    label: { code: 'remarked', names },
    edits:
      text === before
        ? []
        : [
            {
              kind: 'settings',
              before: { remarks },
              after: { remarks: text === '' ? others : { ...others, [code]: text } },
            },
          ],
  };
}

/** The remarks without those on some regions, as the two sides of an edit of settings; both empty where none goes. */
export function withoutRemarks(
  { remarks }: Pick<PackageSettings, 'remarks'>,
  goes: (region: RegionCode) => boolean,
): { readonly before: SettingsFields; readonly after: SettingsFields } {
  const kept = Object.entries(remarks).filter(([region]) => !goes(region));
  if (kept.length === Object.keys(remarks).length) return { before: {}, after: {} };
  return { before: { remarks }, after: { remarks: Object.fromEntries(kept) } };
}
