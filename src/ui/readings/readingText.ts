import type { Dictionary } from '../../i18n';
import { AXIS_NAMES, acts, type Readings } from '../../model/readings';
import { chosenName } from '../shell/readingsSummary';

/** A reading in words, one for each axis that acts: `по рангу · среднее · средний ранг · 0 не учитывается · как есть`. */
export const readingText = (readings: Readings, words: Dictionary): string =>
  AXIS_NAMES.filter((axis) => acts(axis, readings))
    .map((axis) => chosenName(axis, readings, words))
    .join(' · ');
