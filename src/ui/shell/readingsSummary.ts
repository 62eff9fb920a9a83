import type { FirstWords } from '../../i18n';
import { type Paragraphed, shownParagraphs } from '../../model/paragraphs';
import { AXIS_NAMES, type Axis, acts, type MissingPolicy, type Readings } from '../../model/readings';

/** Where the Order speaks of points. */
const POINTS = '¶10';
/** Axes that the summary always names, as the Order's ¶10 turns on them. */
const ALWAYS: readonly Axis[] = ['points', 'inside', 'ties'];

/** The name of the value chosen on an axis. */
export function chosenName(axis: Axis, readings: Readings, words: FirstWords): string {
  const values: Readonly<Record<string, { readonly name: string }>> = words.readings.axes[axis].values;
  return values[readings[axis]]?.name ?? readings[axis];
}

/**
 * The choices in one line, as the status bar shows them: `¶10: рангі бойынша · орташа · орта ранг`, then whatever else is
 * not the methodology's default.
 */
export function readingsSummary(
  chosen: { readonly readings: Readings; readonly missing: MissingPolicy },
  defaults: Paragraphed & { readonly readings: Readings; readonly missing: MissingPolicy },
  words: FirstWords,
): string {
  const named = AXIS_NAMES.filter(
    (axis) =>
      acts(axis, chosen.readings) && (ALWAYS.includes(axis) || chosen.readings[axis] !== defaults.readings[axis]),
  ).map((axis) => chosenName(axis, chosen.readings, words));
  if (chosen.missing !== defaults.missing) named.push(words.readings.missing.values[chosen.missing].name);
  const paragraph = shownParagraphs(defaults, POINTS);
  return `${paragraph === '' ? '' : `${paragraph}: `}${named.join(' · ')}`;
}
