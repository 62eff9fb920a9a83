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
): Names => {
  let regions: ReadonlyMap<string, string> | undefined;
  const seriesCalled = (code: string) => {
    const inputs = methodology === null || settings === null ? [] : seriesOf(methodology, settings);
    const factors = methodology?.directions.flatMap((direction) => direction.factors) ?? [];
    return [...inputs, ...factors].find((each) => each.code === code);
  };
  return {
    region: (code) => {
      regions ??= new Map(settings?.regions.map((region) => [region.code, region.names[language]]));
      return regions.get(code) ?? code;
    },
    input: (code) => seriesCalled(code)?.shortNames[language] ?? code,
    isShare: (code) => {
      const unit = seriesCalled(code)?.unit;
      return unit?.measure === 'percent' && unit.of === 'whole';
    },
  };
};
