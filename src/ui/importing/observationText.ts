import { type Dictionary, formatShort, unitName } from '../../i18n';
import type { Methodology } from '../../model/methodology';
import type { Observation } from '../../model/observation';
import { seriesOf } from '../../model/ownInputs';
import type { PackageSettings } from '../../model/package';
import type { Unit } from '../../model/unit';
import type { Language } from '../../model/words';

/** More than any figure of a table has. */
const MOST_DECIMALS = 9;

/** The unit that an input is kept in: the package's own, or the methodology's; null for an input it does not know. */
export function unitOf(input: string, settings: PackageSettings, methodology: Methodology): Unit | null {
  const factors = methodology.directions.flatMap((direction) => direction.factors);
  const known = [...seriesOf(methodology, settings), ...factors].find((each) => each.code === input);
  return settings.units[input] ?? known?.unit ?? null;
}

/** A name with the unit behind it, as a header prints it: `Экспорт, млн USD`. */
export const withUnit = (name: string, unit: Unit | null, words: Dictionary['units']): string =>
  [name, unit === null ? '' : unitName(unit, words)].filter((part) => part !== '').join(', ');

/** What stands in a cell, with all its decimals; a share is shown in per cent, as its unit says. */
export function observationText(
  observation: Observation,
  unit: Unit | null,
  words: Dictionary,
  language: Language,
): string {
  if (observation.kind === 'invalid') return observation.text;
  if (observation.kind === 'missing') return observation.reason || words.terms.states.missing;
  const isShare = unit?.measure === 'percent' && unit.of === 'whole';
  return formatShort(isShare ? observation.value * 100 : observation.value, MOST_DECIMALS, language);
}
