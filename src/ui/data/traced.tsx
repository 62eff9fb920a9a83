import { For, type JSX } from 'solid-js';
import { formatShort, sourceIn } from '../../i18n';
import { observationAt } from '../../model/column';
import type { Subject } from '../../model/explanation';
import type { Observation } from '../../model/observation';
import type { Traced } from '../shell/shell';
import type { FactorSeries, SeriesColumn } from './columns';
import { shownNumber } from './figures';
import type { Frame } from './frame';
import { plannedParts, plannedText } from './planned';
import { inputName } from './sheetColumns';
import { factorSource, factorTrace, placeTrace, type TracePart } from './trace';

/** What the trace bar says of a cell: null where there is nothing to say of it. */
export function tracedCell(frame: Frame, region: number, column: number): Traced | null {
  const traced = saidOf(frame, region, column);
  const subject = subjectOf(frame, region, column);
  return traced === null || subject === null ? traced : { ...traced, subject };
}

/** The number that stands in a cell, by its name; null where it is none of the rating's. */
export function subjectOf(frame: Frame, region: number, column: number): Subject | null {
  const shown = frame.columns[column];
  const code = frame.regions[region]?.code;
  if (shown === undefined || code === undefined) return null;
  const of = { region: code, year: frame.year };
  switch (shown.kind) {
    case 'series':
      return { ...of, kind: 'cell', input: shown.input, year: shown.year };
    case 'factor':
      return { ...of, kind: 'value', factor: shown.factor.code };
    case 'answers':
      return region < frame.rated ? { ...of, kind: 'answers', factor: shown.factor.code } : null;
    default: {
      if (region >= frame.rated) return null;
      if (shown.kind === 'score') return { ...of, kind: 'score' };
      return { ...of, kind: shown.kind === 'change' && frame.before !== null ? 'change' : 'place' };
    }
  }
}

function saidOf(frame: Frame, region: number, column: number): Traced | null {
  const shown = frame.columns[column];
  const named = frame.regions[region]?.shortNames[frame.language];
  if (shown === undefined || named === undefined) return null;
  if (!('factor' in shown)) return tracedPlace(frame, named, region);
  const cells = frame.cells[column];
  const observation = cells === undefined ? null : observationAt(cells, region);
  if (shown.factor === null) {
    return {
      name: `${named} · ${shown.own.shortNames[frame.language]} · ${shown.year}`,
      formula: <Parts parts={figureParts(frame, shown, region, observation)} />,
      source: sourceOf(frame, shown, region, observation),
    };
  }
  const paragraph = { number: shown.factor.paragraph, text: shown.factor.shortNames[frame.language] };
  if (shown.kind !== 'series') {
    return {
      name: `${named} · ${shown.factor.code} · ${frame.year}`,
      formula: <Parts parts={factorTrace(frame, shown, region)} />,
      source: factorSource(frame, shown, region),
      paragraph,
    };
  }
  return {
    name: `${named} · ${shown.factor.code} · ${shown.year}`,
    formula: <Parts parts={[...namedFigure(frame, shown, region, observation), ...feeding(frame, shown, region)]} />,
    source: sourceOf(frame, shown, region, observation),
    paragraph,
  };
}

function tracedPlace(frame: Frame, named: string, region: number): Traced | null {
  const parts = placeTrace(frame, region);
  if (parts.length === 0) return null;
  return {
    name: `${named} · R · ${frame.year}`,
    formula: <Parts parts={parts} />,
    paragraph: { number: '8', text: frame.words.rating.scoreFormula },
  };
}

/** The figure itself with every digit, what it was computed from, or what stands in its place. */
function namedFigure(
  frame: Frame,
  series: SeriesColumn,
  region: number,
  observation: Observation | null,
): readonly TracePart[] {
  const name: TracePart = { kind: 'label', text: `${seriesName(frame, series)}: ` };
  return [name, ...figureParts(frame, series, region, observation)];
}

/** What the series is called; a soft factor typed by hand has the factor's own name. */
const seriesName = (frame: Frame, series: SeriesColumn): string =>
  series.part === 'typed' ? frame.words.data.parts.typed : inputName(series, frame);

function figureParts(
  frame: Frame,
  series: SeriesColumn,
  region: number,
  observation: Observation | null,
): readonly TracePart[] {
  const { words, language } = frame;
  const computed = plannedParts(frame, series, region, valueIn(frame, series, region));
  if (computed.length > 0) return computed;
  if (observation === null) return [{ kind: 'label', text: words.data.noFigure }];
  if (observation.kind === 'missing') return [{ kind: 'text', text: words.data.missing(observation.reason) }];
  if (observation.kind === 'invalid') return [{ kind: 'text', text: words.data.invalid(observation.text) }];
  const value = formatShort(shownNumber(observation.value, series.style), 12, language);
  return [
    { kind: 'here', text: value },
    ...(observation.formula === undefined ? [] : [{ kind: 'label', text: ` ${observation.formula}` } as const]),
  ];
}

/** The factor that the figure enters, with all its numbers. */
function feeding(frame: Frame, series: FactorSeries, region: number): readonly TracePart[] {
  const parts = factorTrace(frame, series, region);
  return parts.length === 0 ? [] : [{ kind: 'label', text: '  ·  ' }, ...parts];
}

const valueIn = (frame: Frame, series: SeriesColumn, region: number): number =>
  frame.cells[frame.columns.indexOf(series)]?.values[region] ?? Number.NaN;

/** Where a figure comes from, and of which kind it is; of one in a scenario or a planning year, what makes it so. */
function sourceOf(frame: Frame, series: SeriesColumn, region: number, observation: Observation | null): string {
  const { words, language } = frame;
  const planned = plannedText(frame, series, region, valueIn(frame, series, region));
  const status = observation?.kind === 'number' ? words.terms.states[observation.status] : undefined;
  const source = observation?.source === undefined ? undefined : sourceIn(language, observation.source);
  return [planned, source, status].filter((part) => part !== undefined && part !== '').join(' · ');
}

/** The pieces of a formula as the trace bar and the margin print them. */
export function Parts(props: { readonly parts: readonly TracePart[] }): JSX.Element {
  return (
    <For each={props.parts}>
      {(part) => {
        if (part.kind === 'label') return <span class="muted">{part.text}</span>;
        if (part.kind === 'here') return <b class="accent">{part.text}</b>;
        return part.kind === 'result' ? <b>{part.text}</b> : part.text;
      }}
    </For>
  );
}
