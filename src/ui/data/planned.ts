import { formatShort, formatSigned } from '../../i18n';
import type { CellEffect } from '../../model/plan';
import type { SeriesColumn } from './columns';
import { type FigureStyle, shownFigure, shownNumber } from './figures';
import { effectsOf, type Frame } from './frame';
import type { TracePart } from './trace';

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
      ? [emptyText(said, effects)]
      : [
          plan.base(shownFigure(base, style, said.language)),
          ...(Number.isNaN(value) ? [] : [plan.difference(differenceText(value, base, style, said))]),
        ];
  return [...compared, ...parts].filter((part) => part !== '').join(' · ');
}

/** What there is to say of a base that has no figure. */
function emptyText({ words: { plan } }: Said, [first]: readonly CellEffect[]): string {
  const before = first?.kind === 'override' ? first.before : null;
  return before?.kind === 'invalid' ? plan.baseInvalid(before.text) : plan.baseEmpty;
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

/** Enough to see what a figure was made of; the cell itself has every digit. */
const MOST_DECIMALS = 3;

/**
 * How a figure that was computed for a scenario or a planning year comes about, as one line with the numbers in it:
 * `1 094 × 119,759 % = 1 310,165`, `290,8 + 60 = 350,8`, `115,6 × 290,8 ÷ 350,8 = 95,8`. Empty where none was computed.
 */
export function plannedParts(frame: Frame, series: SeriesColumn, region: number, value: number): readonly TracePart[] {
  const steps = effectsOf(frame, series, region).filter((effect) => effect.kind !== 'override');
  const [first] = steps;
  if (first === undefined || Number.isNaN(value)) return [];
  const number = (figure: number): string => formatShort(figure, MOST_DECIMALS, frame.language);
  const here: TracePart = { kind: 'here', text: number(shownNumber(value, series.style)) };
  const made = steps.map((effect) => operationText(effect, number)).join('');
  if (made === '') return [here];
  return [{ kind: 'text', text: `${number(shownNumber(first.before, series.style))}${made} = ` }, here];
}

/** What a step does to the figure before it; empty where that repeats. */
function operationText(effect: Exclude<CellEffect, { kind: 'override' }>, number: (figure: number) => string): string {
  switch (effect.kind) {
    case 'projected':
      return effect.by === 'repeats' ? '' : ` × ${number(effect.growth)}\u00A0%`;
    case 'added':
      return effect.additions
        .map(({ amount }) => (amount < 0 ? ` \u2212 ${number(-amount)}` : ` + ${number(amount)}`))
        .join('');
    case 'scaled': {
      const { current, previous } = effect;
      const over = current === null ? '' : ` × ${number(current.level + current.added)} ÷ ${number(current.level)}`;
      return previous === null
        ? over
        : `${over} × ${number(previous.level)} ÷ ${number(previous.level + previous.added)}`;
    }
  }
}

/** What stands in the base, or on its path; null where nothing does. */
export function baseOf([first]: readonly CellEffect[]): number | null {
  if (first === undefined) return null;
  switch (first.kind) {
    case 'override':
      return first.before?.kind === 'number' ? first.before.value : figureOrNone(first.inBase ?? Number.NaN);
    case 'projected':
      return figureOrNone(first.inBase);
    default:
      return first.before;
  }
}

const figureOrNone = (value: number): number | null => (Number.isNaN(value) ? null : value);

const differenceText = (value: number, base: number, style: FigureStyle, { language }: Said): string =>
  formatSigned(shownNumber(value, style) - shownNumber(base, style), style.decimals, language);
