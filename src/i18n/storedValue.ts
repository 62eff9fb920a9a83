import type { Observation } from '../model/observation';
import type { Language } from '../model/words';
import { formatShort } from './format';

/** More decimals than any figure of a table has; beyond them a double has no digits of its own. */
const MOST_DECIMALS = 15;

/**
 * What stands in a cell, as a message tells it: a number with every digit in the language's own signs, a reason or any
 * other text in quotes.
 *
 * @param isShare kept as 0..1 and shown in per cent
 */
export function storedValue(observation: Observation, language: Language, isShare = false): string {
  if (observation.kind === 'number') {
    // In per cent without the noise of a multiplication.
    const shown = isShare ? Number((observation.value * 100).toPrecision(MOST_DECIMALS)) : observation.value;
    return `${formatShort(shown, MOST_DECIMALS, language)}${isShare ? '\u00A0%' : ''}`;
  }
  const text = observation.kind === 'missing' ? observation.reason : observation.text;
  return language === 'en' ? `“${text}”` : `«${text}»`;
}
