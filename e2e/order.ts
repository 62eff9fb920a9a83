import { type Names, namesIn } from '../src/i18n';
import { order5 } from '../src/methodology';
import type { Language } from '../src/model/words';

export { order5 };

/** The name of a region as the screens print it. */
export function regionName(code: string, language: Language): string {
  const region = order5.regions.find((each) => each.code === code);
  if (region === undefined) throw new Error(`there is no region ${code}`);
  return region.names[language];
}

/** Names as messages use them. */
export const namesOf = (language: Language): Names =>
  namesIn({ regions: order5.regions.map((region, slot) => ({ ...region, slot })), inputs: [] }, order5, language);
