import type { Methodology } from '../model/methodology';
import { seriesOf } from '../model/ownInputs';
import type { PackageSettings } from '../model/package';
import type { Language } from '../model/words';
import type { Names } from './messages';

/** Names of the regions and inputs that messages speak of; a code that is not known stands for itself. */
export const namesIn = (
  settings: Pick<PackageSettings, 'regions' | 'inputs'> | null,
  methodology: Pick<Methodology, 'inputs' | 'directions'> | null,
  language: Language,
): Names => ({
  region: (code) => settings?.regions.find((region) => region.code === code)?.names[language] ?? code,
  input: (code) => {
    const inputs = methodology === null || settings === null ? [] : seriesOf(methodology, settings);
    const factors = methodology?.directions.flatMap((direction) => direction.factors) ?? [];
    return [...inputs, ...factors].find((each) => each.code === code)?.shortNames[language] ?? code;
  },
});
