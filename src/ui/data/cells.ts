import { formatCount, formatNumber, plainNumber, say, sourceIn } from '../../i18n';
import type { Absence } from '../../model/absence';
import { observationAt, stateAt } from '../../model/column';
import type { Quantity } from '../../model/explanation';
import type { Finding } from '../../model/finding';
import type { Ladder, Threshold } from '../../model/ladder';
import { isNoDataMark, noDataText } from '../../model/noData';
import { ORIGINS, type Remark } from '../../model/rating';
import type { CellView } from '../sheet/source';
import { findingText } from './checks/findingText';
import type { AnswersColumn, FactorColumn, SeriesColumn } from './columns';
import { type FigureStyle, shownFigure, wholeFigure } from './figures';
import { countedAnswers, effectsOf, type Frame, isFromExperts, type RowValues, regionOfRow, rowValues } from './frame';
import { isFromProjects, isOverridden, plannedText } from './planned';
import { thresholdParts, thresholdText } from './thresholdText';

/** Stands where there is no figure. */
export const NO_FIGURE = '…';
const EMPTY: CellView = { text: '' };

/** One cell as it is drawn. */
export function cellView(frame: Frame, row: number, column: number): CellView {
  const shown = frame.columns[column];
  const region = regionOfRow(frame, row);
  switch (shown?.kind) {
    case undefined:
      return EMPTY;
    case 'region':
      return regionView(frame, region);
    case 'place':
      return placeView(frame, region);
    case 'change':
      return changeView(frame, region);
    case 'score':
      return scoreView(frame, region);
    case 'series':
      return seriesView(frame, shown, column, region);
    case 'factor':
      return factorView(frame, shown, region);
    case 'answers':
      return answersView(frame, shown, region);
    case 'threshold':
      return thresholdView(frame, region);
    case 'next':
      return nextPlaceView(frame, region);
  }
}

/** The whole name, or on a telephone the short one with the whole beside it. */
function regionView({ regions, language, isNarrow }: Frame, region: number): CellView {
  const { names, shortNames } = regions[region] ?? {};
  if (names === undefined || shortNames === undefined) return EMPTY;
  return isNarrow ? { text: shortNames[language], title: names[language] } : { text: names[language] };
}

function placeView({ rating, rated, words }: Frame, region: number): CellView {
  if (rating === null || region >= rated) return EMPTY;
  const place = rating.places[region] ?? 0;
  if (place > 0) return { text: String(place), tone: 'strong' };
  const reason = rating.withoutScore.get(region);
  return {
    text: '–',
    tone: 'muted',
    title: reason === undefined ? words.rating.noPlace : words.rating.noScore[reason],
  };
}

function changeView({ rating, before, rated, words }: Frame, region: number): CellView {
  const [was, is] = [before?.places[region] ?? 0, rating?.places[region] ?? 0];
  if (region >= rated || was === 0 || is === 0) return EMPTY;
  if (was === is) return { text: '=', tone: 'muted', title: words.rating.same };
  const moved = Math.abs(was - is);
  return is < was
    ? { text: String(moved), tone: 'up', title: words.rating.up(moved) }
    : { text: String(moved), tone: 'down', title: words.rating.down(moved) };
}

function scoreView({ rating, rated, language }: Frame, region: number): CellView {
  const score = region < rated ? (rating?.scores[region] ?? Number.NaN) : Number.NaN;
  return Number.isNaN(score) ? EMPTY : { text: formatNumber(score, 3, language) };
}

function seriesView(frame: Frame, series: SeriesColumn, column: number, region: number): CellView {
  const cells = frame.cells[column];
  const { words } = frame;
  const state = cells === undefined ? 'none' : stateAt(cells, region);
  if (cells === undefined || state === 'none') {
    const answers = unusedBy(frame, series, region);
    return answers === 0 ? EMPTY : { text: '', state: 'computed', title: words.data.answersDecide(answers) };
  }
  const observation = observationAt(cells, region);
  const value = cells.values[region] ?? Number.NaN;
  const planned = plannedText(frame, series, region, value);
  if (observation?.kind === 'missing') {
    const absence = cells.computed?.absences.get(region);
    const why = absence === undefined ? words.data.missing(observation.reason) : reasonText(frame, absence);
    // A mark stands as it was written; a reason has no room but beside.
    const text = isNoDataMark(observation.reason) ? observation.reason : NO_FIGURE;
    return { text, state: 'missing', title: joined(why, observation.note, planned) };
  }
  if (observation?.kind === 'invalid') {
    return { text: observation.text, state: 'invalid', title: words.data.invalid(observation.text) };
  }
  const shown = isOverridden(effectsOf(frame, series, region)) ? 'overridden' : state;
  const word = shown === 'final' ? '' : words.terms.states[shown];
  const finding = frame.doubted.get(series.key)?.cells.get(region);
  const doubt = finding === undefined ? '' : doubtText(frame, series, finding);
  const unused = unusedBy(frame, series, region);
  const source = sourceIn(frame.language, observation?.source ?? '');
  return {
    text: shownFigure(value, series.style, frame.language),
    state: finding === undefined ? shown : 'outlier',
    ...titled(
      joined(doubt, word, planned, source, observation?.note, unused > 0 ? words.data.answersDecide(unused) : ''),
    ),
  };
}

/** What is doubtful of a figure, and why. */
function doubtText(frame: Frame, { unit, style }: SeriesColumn, finding: Finding): string {
  const { words, language } = frame;
  const nameOf = (input: string): string => nameOfInput(frame, input);
  const why = findingText(finding, { words, language, nameOf, unitOf: () => unit, styleOf: () => style });
  return `${words.checks.names[finding.code]}. ${why}`;
}

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');

const titled = (title: string): { title?: string } => (title === '' ? {} : { title });

function factorView(frame: Frame, column: FactorColumn, region: number): CellView {
  const row = rowValues(frame, column, region);
  if (row === undefined || isUntold(frame, row, region)) return { text: '', state: 'computed' };
  const value = row.values.values[row.index] ?? Number.NaN;
  if (Number.isNaN(value)) return { text: NO_FIGURE, state: 'computed', ...titled(absenceText(frame, column, region)) };
  return {
    text: shownFigure(value, column.style, frame.language),
    state: 'computed',
    title: originText(frame, column, region),
  };
}

/** Nobody has to give figures of a reference row: where none were, nothing is said. */
function isUntold({ rated }: Frame, { values, index }: RowValues, region: number): boolean {
  const absence = values.absences.get(index)?.code;
  return region >= rated && (absence === 'no data' || absence === 'no counted answer');
}

function answersView(frame: Frame, column: AnswersColumn, region: number): CellView {
  const n = region < frame.rated ? countedAnswers(frame.rating, column, region) : 0;
  return { text: n === 0 ? '' : formatCount(n, frame.language), state: 'computed' };
}

/** How the region's place depends on its cell of the active column; undefined where nothing is known of it. */
const ladderOf = ({ thresholds, regions }: Frame, region: number): Ladder | null | undefined =>
  thresholds?.ladders.get(regions[region]?.code ?? '');

/** The next value at which the place improves; on pointing it, with all its digits, those after it, and where a place is lost. */
function thresholdView(frame: Frame, region: number): CellView {
  const ladder = ladderOf(frame, region);
  const { words, thresholds, language } = frame;
  if (ladder === undefined || thresholds === null) return EMPTY;
  if (ladder === null) return { text: NO_THRESHOLD, tone: 'muted', title: words.data.movesNoPlace };
  const title = ladderText(ladder, thresholds.style, frame);
  const [step] = ladder.steps;
  if (step === undefined) return { text: NO_THRESHOLD, tone: 'muted', title };
  const { sign, figure } = thresholdParts(step, ladder.better, thresholds.style, language, thresholds.decimals);
  // A figure that does when it is typed needs no sign.
  return { text: sign === '>' || sign === '<' ? `${sign}\u00A0${figure}` : figure, title };
}

const NO_THRESHOLD = '–';

function nextPlaceView(frame: Frame, region: number): CellView {
  const step = ladderOf(frame, region)?.steps[0];
  return step === undefined ? EMPTY : { text: `→\u00A0${step.place}` };
}

/** All that is known of a ladder, in one line. */
function ladderText(ladder: Ladder, style: FigureStyle, { words, language }: Frame): string {
  const { steps, better, loss, bestPlace } = ladder;
  const said = (threshold: Threshold, way: Ladder['better']): string =>
    `${thresholdText(threshold, way, style, language)} → ${threshold.place}`;
  const { region } = words;
  const up = steps.length === 0 ? region.outOfReachLong(bestPlace) : steps.map((step) => said(step, better)).join('; ');
  const down = loss === null ? region.safe : said(loss, better === 'up' ? 'down' : 'up');
  return joined(steps.length === 0 ? up : `${region.steps}: ${up}`, `${region.lost}: ${down}`);
}

/** Where a factor's value came from, and what has to be known of it. */
export function originText(frame: Frame, column: Pick<FactorColumn, 'factorIndex'>, region: number): string {
  const row = rowValues(frame, column, region);
  const origin = ORIGINS[row?.values.origins[row.index] ?? 0] ?? 'none';
  const remarks = (row?.values.remarks.get(row.index) ?? []).map((remark) => remarkText(frame, remark));
  return joined(frame.words.reasons.origins[origin], ...remarks);
}

const remarkText = (frame: Frame, remark: Remark): string =>
  say(frame.words.reasons.remarks, remark, 'input' in remark ? nameOfInput(frame, remark.input) : '');

/** Why a region has no value of a factor, in words; empty where it has one. */
export function absenceText(frame: Frame, column: Pick<FactorColumn, 'factorIndex'>, region: number): string {
  const row = rowValues(frame, column, region);
  const absence = row?.values.absences.get(row.index);
  return absence === undefined ? '' : reasonText(frame, absence);
}

const reasonText = (frame: Frame, absence: Absence): string =>
  say(frame.words.reasons.absences, absence, 'input' in absence ? nameOfInput(frame, absence.input) : '');

/** The short name of a series, or of a soft factor typed under its own code. */
export function nameOfInput(
  { methodology, columns, language }: Pick<Frame, 'methodology' | 'columns' | 'language'>,
  input: string,
): string {
  const named =
    columns.flatMap((column) => ('own' in column ? [column.own] : [])).find(({ code }) => code === input) ??
    methodology.inputs.find(({ code }) => code === input) ??
    methodology.directions.flatMap(({ factors }) => factors).find(({ code }) => code === input);
  return named?.shortNames[language] ?? input;
}

/** How many answers stand before a value typed for a soft factor; 0 where none does. */
function unusedBy(frame: Frame, series: SeriesColumn, region: number): number {
  if (series.part !== 'typed' || region >= frame.rated || isFromExperts(frame.rating, series)) return 0;
  return countedAnswers(frame.rating, series, region);
}

/**
 * Whether a cell can be edited: every stored one, but for a soft factor where answers decide and nothing is typed, and
 * one that projects have made what it is.
 */
export function isEditableCell(frame: Frame, row: number, column: number): boolean {
  return isEditableFor(frame, regionOfRow(frame, row), column);
}

/** The same by region, whether it has a row or is filtered out. */
export function isEditableFor(frame: Frame, region: number, column: number): boolean {
  const shown = frame.columns[column];
  if (shown?.kind !== 'series') return false;
  const cells = frame.cells[column];
  if (isFromProjects(effectsOf(frame, shown, region))) return false;
  const isHeld = cells !== undefined && stateAt(cells, region) !== 'none';
  return isHeld || unusedBy(frame, shown, region) === 0;
}

/** The figure of a series or a factor, as it is kept; null where the cell has none. */
export function heldFigure(frame: Frame, row: number, column: number): Quantity | null {
  const shown = frame.columns[column];
  const region = regionOfRow(frame, row);
  const of = (value: number | undefined, isShare: boolean): Quantity | null =>
    value === undefined || Number.isNaN(value) ? null : { value, isShare };
  if (shown?.kind === 'series') {
    const cells = frame.cells[column];
    const observation = cells === undefined ? null : observationAt(cells, region);
    return observation?.kind === 'number' ? of(observation.value, shown.style.isShare) : null;
  }
  if (shown?.kind !== 'factor') return null;
  const found = rowValues(frame, shown, region);
  return of(found?.values.values[found.index], shown.style.isShare);
}

/** The raw value for the clipboard: every digit, no grouping; of a cell without a number the text that says so. */
export function copyText(frame: Frame, row: number, column: number): string {
  const shown = frame.columns[column];
  const region = regionOfRow(frame, row);
  switch (shown?.kind) {
    case 'series':
    case 'factor': {
      const figure = heldFigure(frame, row, column);
      if (figure !== null) return wholeFigure(figure.value, shown.style, frame.language);
      const cells = shown.kind === 'series' ? frame.cells[column] : undefined;
      const observation = cells === undefined ? null : observationAt(cells, region);
      if (observation?.kind === 'missing') return noDataText(observation.reason);
      return observation?.kind === 'invalid' ? observation.text : '';
    }
    case 'score':
      return wholeFigure(
        region < frame.rated ? (frame.rating?.scores[region] ?? Number.NaN) : Number.NaN,
        { decimals: 3, isShare: false },
        frame.language,
      );
    case 'change':
      return changeText(frame, region);
    case 'threshold':
      return plainNumber(nextThreshold(frame, region), frame.language);
    case 'next':
      return String(ladderOf(frame, region)?.steps[0]?.place ?? '');
    default:
      return cellView(frame, row, column).text;
  }
}

/** The next threshold of a region as a figure that does when it is typed; NaN where there is none. */
export function nextThreshold(frame: Frame, region: number): number {
  const ladder = ladderOf(frame, region);
  const step = ladder?.steps[0];
  if (!ladder || step === undefined || frame.thresholds === null) return Number.NaN;
  return thresholdParts(step, ladder.better, frame.thresholds.style, frame.language).number;
}

/** Places won as a signed number, for a spreadsheet cannot read a triangle. */
function changeText({ rating, before, rated }: Frame, region: number): string {
  const [was, is] = [before?.places[region] ?? 0, rating?.places[region] ?? 0];
  return region >= rated || was === 0 || is === 0 ? '' : String(was - is);
}

/** What the editor starts with: the expression that the figure was typed as, else the figure with every digit. */
export function editText(frame: Frame, row: number, column: number): string {
  const cells = frame.cells[column];
  const observation = cells === undefined ? null : observationAt(cells, regionOfRow(frame, row));
  return observation?.kind === 'number' && observation.formula !== undefined
    ? observation.formula
    : copyText(frame, row, column);
}
