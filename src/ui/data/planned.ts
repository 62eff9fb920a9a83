import { formatSigned } from '../../i18n';
import type { CellEffect } from '../../model/plan';
import type { SeriesColumn } from './columns';
import { type FigureStyle, shownFigure, shownNumber } from './figures';
import { effectsOf, type Frame } from './frame';

/** What the words are taken from. */
type Said = Pick<Frame, 'words' | 'language'>;

/** Whether amounts of projects stand in a cell: then it is not typed over, but the projects are changed. */
export const isFromProjects = (effects: readonly CellEffect[]): boolean =>
  effects.some(({ kind }) => kind === 'added' || kind === 'scaled');

/** Whether a scenario makes a cell what it is, rather than the base or its path. */
export const isOverridden = (effects: readonly CellEffect[]): boolean =>
  effects.some(({ kind }) => kind !== 'projected');

/**
 * Why a cell of a scenario or a planning year shows what it shows: the base's value and the difference, what projects
 * add, by what it is projected. Empty for a cell of the base.
 */
export const plannedText = (frame: Frame, series: SeriesColumn, region: number, value: number): string =>
  effectsText(frame, series.style, effectsOf(frame, series, region), value);

/** The same of any cell, of which the effects are known. */
export function effectsText(said: Said, style: FigureStyle, effects: readonly CellEffect[], value: number): string {
  if (effects.length === 0) return '';
  const { plan } = said.words;
  const base = baseOf(effects);
  const parts = effects.map((effect) => stepText(said, style, effect));
  const compared = !isOverridden(effects)
    ? []
    : base === null
      ? [plan.baseEmpty]
      : [
          plan.base(shownFigure(base, style, said.language)),
          ...(Number.isNaN(value) ? [] : [plan.difference(differenceText(value, base, style, said))]),
        ];
  return [...compared, ...parts].filter((part) => part !== '').join(' · ');
}

function stepText({ words: { plan }, language }: Said, style: FigureStyle, effect: CellEffect): string {
  switch (effect.kind) {
    case 'override':
      return '';
    case 'projected':
      return plan.path[effect.by];
    case 'added': {
      const sum = effect.additions.reduce((total, { amount }) => total + amount, 0);
      return plan.projects(formatSigned(sum, style.decimals, language));
    }
    case 'scaled':
      return plan.scaled;
  }
}

/** What stands in the base, or on its path; null where nothing does. */
export function baseOf(effects: readonly CellEffect[]): number | null {
  const [first, second] = effects;
  if (first?.kind === 'override') {
    if (first.before?.kind === 'number') return first.before.value;
    return second?.kind === 'projected' ? (second.before * second.growth) / 100 : null;
  }
  if (first?.kind === 'projected') return (first.before * first.growth) / 100;
  return first === undefined ? null : first.before;
}

const differenceText = (value: number, base: number, style: FigureStyle, { language }: Said): string =>
  formatSigned(shownNumber(value, style) - shownNumber(base, style), style.decimals, language);
