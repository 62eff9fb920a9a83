import { actsOn } from '../../model/actingAxes';
import { type Column, columnKey, observationAt, stateAt } from '../../model/column';
import type { CellBehind, Explanation, Subject, SurveyBehind, Token } from '../../model/explanation';
import type { Factor, InputCode } from '../../model/methodology';
import type { CellEffect } from '../../model/plan';
import { type FactorResult, ORIGINS, type Origin, type Rating } from '../../model/rating';
import { acts } from '../../model/readings';
import type { SurveyColumn, SurveyStatistics } from '../../model/survey';
import { numberAt, uncomputed } from '../cell';
import { surveyInterval } from '../interval';
import { explained, once, type Point, type RatedFactor, withLead } from './basis';
import { additionsTo, effectsOf, followsCell, typedFormula } from './effects';
import { bracketed, constant, joined, leaf, leafOf, sign } from './tokens';

/** Whether the factor's values are shares, which are shown in per cent. */
export const isShare = ({ unit }: Pick<Factor, 'unit'>): boolean => unit.measure === 'percent' && unit.of === 'whole';

/** A series behind a factor: its column as the rating found it. */
interface Series {
  readonly input: InputCode;
  readonly year: number;
  readonly column: Column | undefined;
}

type SeriesName = 'index' | 'current' | 'previous' | 'deflator' | 'typed' | 'actual' | 'target' | 'value';

/** The series that a factor may be made of, by what they are to it; see `sourcesOf` for their order in the result. */
function seriesOf({ factor, result }: RatedFactor, year: number): Readonly<Partial<Record<SeriesName, Series>>> {
  const { formula } = factor;
  const at = (place: number, input: InputCode, of = year): Series => {
    const source = result.sources[place];
    return { input, year: of, column: source !== undefined && 'states' in source ? source : undefined };
  };
  switch (formula.kind) {
    case 'growth':
      return {
        index: at(0, `${formula.level}_index`),
        current: at(1, formula.level),
        previous: at(2, formula.level, year - 1),
        deflator: at(3, `${formula.level}_deflator`),
      };
    case 'fulfilment':
      return { typed: at(0, formula.typed), actual: at(1, formula.actual), target: at(2, formula.target) };
    case 'survey':
      // Where experts decide there is no column of answers before the typed one.
      return { typed: at(result.sources.length - 1, factor.code) };
    case 'value':
      return { value: at(0, formula.input) };
  }
}

const USED: Readonly<Record<Origin, readonly SeriesName[]>> = {
  none: [],
  'typed index': ['index'],
  levels: ['current', 'previous'],
  'deflated levels': ['current', 'previous', 'deflator'],
  'typed fulfilment': ['typed'],
  target: ['actual', 'target'],
  survey: [],
  typed: ['typed'],
  expert: ['typed'],
  value: ['value'],
  held: [],
  projected: [],
};

export const originOf = (result: FactorResult, index: number): Origin => ORIGINS[result.origins[index] ?? 0] ?? 'none';

/** The region's cells behind a factor value: those it was made of, then those that were given and gave way. */
export function cellsOf(point: Point, of: RatedFactor): readonly CellBehind[] {
  const { index, cellIndex, region, rating } = point;
  const used = USED[originOf(of.result, index)];
  const absence = of.result.absences.get(index);
  const cells = Object.entries(seriesOf(of, rating.year)).map(([name, { input, year, column }]) => {
    const address = { region, input, year };
    return {
      ...cellBehind(column, cellIndex, effectsOf(point, address, cellIndex)),
      address,
      isUsed: used.includes(name as SeriesName),
      isWanted: absence !== undefined && 'input' in absence && absence.input === input && absence.year === year,
    };
  });
  // The levels by which a typed value was brought to what projects add are behind it too.
  const typed = cells.filter(({ isUsed }) => isUsed);
  const isBehind = ({ address }: CellBehind): boolean =>
    typed.some((cell) => followsCell(cell.effects, cell.address, address));
  const all = cells.map((cell) => ({ ...cell, isUsed: cell.isUsed || isBehind(cell) }));
  return [
    ...all.filter(({ isUsed }) => isUsed),
    ...all.filter(({ isUsed, isWanted, state }) => !isUsed && (isWanted || state !== 'none')),
  ].map(({ isWanted: _, ...cell }) => cell);
}

/** What stands in a cell, and what a plan has done to it. */
export const cellBehind = (
  column: Column | undefined,
  index: number,
  effects: readonly CellEffect[],
): Omit<CellBehind, 'address' | 'isUsed'> => ({
  observation: column === undefined ? null : observationAt(column, index),
  state: column === undefined ? 'none' : stateAt(column, index),
  value: numberAt(column, index),
  absence: uncomputed(column, index) ?? null,
  effects,
});

/** The cells behind several factors, each once: used where any of them used it. */
export function cellsOfAll(point: Point, factors: readonly RatedFactor[]): readonly CellBehind[] {
  const found = new Map<string, CellBehind>();
  for (const cell of factors.flatMap((of) => cellsOf(point, of))) {
    const key = columnKey(cell.address.input, cell.address.year);
    if (found.get(key)?.isUsed !== true) found.set(key, cell);
  }
  return [...found.values()];
}

/** How a factor value came out of cells or answers: methodology.md §3, §6, §7, §9. */
export function explainValue(point: Point, of: RatedFactor, subject: Subject): Explanation {
  const { index, rating } = point;
  const { factor, direction, result } = of;
  const origin = originOf(result, index);
  const value = result.values[index] ?? Number.NaN;
  const { region, year } = subject;
  const cells = cellsOf(point, of);
  return explained(subject, {
    result: { value, isShare: isShare(factor) },
    formula: Number.isNaN(value) ? [] : formulaOf(point, of, origin, subject),
    paragraphs: once([...withLead(factor.paragraph), ...(origin === 'expert' ? ['7'] : [])]),
    axes: actsOn(factor, 'zero') && origin === 'survey' && acts('zero', rating.choices.readings) ? ['zero'] : [],
    interpretation: factor.interpretation ?? null,
    origin,
    absence: result.absences.get(index) ?? null,
    remarks: result.remarks.get(index) ?? [],
    survey: surveyBehind(point, of),
    cells,
    additions: cells.flatMap(({ address, effects, isUsed }) => (isUsed ? additionsTo(address, effects) : [])),
    leadsTo: [
      { kind: 'points', region, year, factor: factor.code },
      { kind: 'direction', region, year, direction: direction.code },
      { kind: 'median value', region: '', year, factor: factor.code },
    ],
  });
}

const HUNDRED = constant(100);

function formulaOf(point: Point, of: RatedFactor, origin: Origin, subject: Subject): readonly Token[] {
  const { cellIndex } = point;
  const series = seriesOf(of, subject.year);
  const share = isShare(of.factor);
  const cell = (name: SeriesName): Token => {
    const { input = '', year = subject.year, column } = series[name] ?? {};
    return leafOf('cell', numberAt(column, cellIndex), { kind: 'cell', region: subject.region, year, input }, share);
  };
  const typed = (name: SeriesName): readonly Token[] => {
    const { input = '', year = subject.year } = series[name] ?? {};
    return typedFormula(point, { region: subject.region, input, year }, cellIndex, cell(name));
  };
  switch (origin) {
    case 'typed index':
      return typed('index');
    case 'typed fulfilment':
      return typed('typed');
    case 'held':
    case 'projected':
      return assumedFormula(point, of, origin, subject.region);
    case 'levels':
      return [HUNDRED, sign('×'), cell('current'), sign('÷'), cell('previous')];
    case 'deflated levels':
      return [
        constant(10_000),
        sign('×'),
        cell('current'),
        sign('÷'),
        ...bracketed([cell('previous'), sign('×'), cell('deflator')]),
      ];
    case 'target':
      return [HUNDRED, sign('×'), cell('actual'), sign('÷'), cell('target')];
    case 'survey':
      return surveyFormula(point, of, share);
    default: {
      const [name] = USED[origin];
      return name === undefined ? [] : [cell(name)];
    }
  }
}

/** What is assumed of a peer: its own value of the last observed year, its own growth, or what the scenario expects. */
function assumedFormula(
  { index }: Point,
  { factor, result }: RatedFactor,
  origin: 'held' | 'projected',
  region: string,
): readonly Token[] {
  const assumed = result.sources.find((source) => source !== undefined && 'expected' in source);
  const growth = assumed?.expected.get(index);
  if (origin === 'projected' && growth !== undefined) return [leaf('growth expected', growth)];
  const values = (assumed?.observed ?? []).flatMap(({ year, values: own }): readonly Token[] => {
    const value = own[index] ?? Number.NaN;
    const of = { kind: 'value', region, year, factor: factor.code } as const;
    return Number.isNaN(value) ? [] : [leafOf('value of a year', value, of)];
  });
  return origin === 'held'
    ? values.slice(-1)
    : [
        sign('geometric mean'),
        ...bracketed(
          joined(
            ';',
            values.map((value) => [value]),
          ),
        ),
      ];
}

/** What the answers add up to over how many there are. Sums are whole multiples of the share that one answer can have. */
function surveyFormula({ index, rating }: Point, { factor, result }: RatedFactor, share: boolean): readonly Token[] {
  const { formula } = factor;
  const answers = answersOf(result);
  if (formula.kind !== 'survey' || answers === undefined) return [];
  const value = result.values[index] ?? Number.NaN;
  const n = statisticsOf(answers, rating).n[index] ?? 0;
  const counted = leaf('answers counted', n);
  const hundred: readonly Token[] = share ? [HUNDRED, sign('×')] : [];
  switch (formula.statistic) {
    case 'share not zero':
      return [
        ...hundred,
        ...bracketed([counted, sign('−'), leaf('answers of 0', answers.zeros[index] ?? 0)]),
        sign('÷'),
        counted,
      ];
    case 'share yes':
      return [...hundred, leaf('answers of yes', Math.round(value * n)), sign('÷'), counted];
    default: {
      const parts = leastCommonMultiple(formula.questions.length);
      const sum = Math.round(value * n * parts) / parts;
      return formula.questions.length === 1
        ? [leaf('sum of answers', sum), sign('÷'), counted]
        : [leaf('sum of means', sum), sign('÷'), leaf('respondents counted', n)];
    }
  }
}

/** A respondent's mean over up to so many questions is a multiple of one over this. */
function leastCommonMultiple(upTo: number): number {
  let multiple = 1;
  for (let factor = 2; factor <= upTo; factor++) {
    let [a, b] = [multiple, factor];
    while (b > 0) [a, b] = [b, a % b];
    multiple *= factor / a;
  }
  return multiple;
}

/** The answers that stand behind a survey factor; undefined where there are none or experts decide. */
export const answersOf = (result: FactorResult): SurveyColumn | undefined =>
  result.sources.find((source): source is SurveyColumn => source !== undefined && 'zeros' in source);

/** The statistics under the chosen reading of the answer 0. */
const statisticsOf = (answers: SurveyColumn, { choices }: Pick<Rating, 'choices'>): SurveyStatistics =>
  choices.readings.zero === 'left out' ? answers.leftOut : answers.counted;

/** The survey behind a region's factor; null where no answer is. */
export function surveyBehind(point: Point, { factor, result }: RatedFactor): SurveyBehind | null {
  const { rating, methodology, index } = point;
  const answers = answersOf(result);
  if (factor.formula.kind !== 'survey' || answers === undefined) return null;
  const { zero } = rating.choices.readings;
  const statistics = statisticsOf(answers, rating);
  return {
    counted: statistics.n[index] ?? 0,
    zeros: answers.zeros[index] ?? 0,
    deviation: statistics.deviation[index] ?? Number.NaN,
    interval: surveyInterval(factor, methodology.form, statistics, zero, index),
    accepted: rating.responses?.accepted[index] ?? 0,
    least: methodology.form.leastResponses,
    questions: factor.formula.questions,
    synthetic: (result.remarks.get(index) ?? []).some(({ code }) => code === 'synthetic'),
  };
}
