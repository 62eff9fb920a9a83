import { formatShort } from '../../i18n';
import { columnKey } from '../../model/column';
import type { FactorFormula } from '../../model/methodology';
import { effectsAt } from '../../model/plan';
import { type FactorResult, ORIGINS, type Origin } from '../../model/rating';
import { scoreTrace } from '../rating/scoreTrace';
import { absenceText, originText } from './cells';
import type { ColumnOfFactor, SeriesColumn } from './columns';
import { factorStyle, shownNumber } from './figures';
import { countedAnswers, type Frame, factorResult } from './frame';

/** A piece of a formula with its numbers: a label is muted, the number of the active cell and the result stand out. */
export interface TracePart {
  readonly kind: 'label' | 'text' | 'here' | 'result';
  readonly text: string;
}

/** Enough to see what a figure was made of; the cell itself has every digit. */
const MOST_DECIMALS = 3;

/**
 * How a region's value of a factor came about, as one line with the numbers in it, and what it is worth:
 * `100 × 893,4 ÷ 768,8 = 116,2 → 12 балл`. Where the region has no value, the reason.
 *
 * @param column of the factor; where it is one of its series, that number is the one that stands out
 */
export function factorTrace(frame: Frame, column: ColumnOfFactor, region: number): readonly TracePart[] {
  const result = factorResult(frame, column);
  if (result === undefined || region >= frame.rated) return [];
  const value = result.values[region] ?? Number.NaN;
  // The year where it is not the cell's own: a figure of the year before enters the growth of this one.
  const year = column.kind === 'series' && column.year !== frame.year ? ` ${frame.year}` : '';
  const head: TracePart = { kind: 'label', text: `${column.factor.code}${year}: ` };
  if (Number.isNaN(value)) return [head, { kind: 'text', text: absenceText(frame, column, region) }];
  const isValueItself = column.kind === 'series' && ITSELF[column.part] === originOf(result, region);
  return isValueItself
    ? [{ kind: 'label', text: `${column.factor.code}${year}` }, ...worth(frame, column, region)]
    : [head, ...derivation(frame, column, result, region), ...worth(frame, column, region)];
}

/** Series whose figure is the factor's value as it stands, and the origin that the value then has. */
const ITSELF: Readonly<Partial<Record<SeriesColumn['part'], Origin>>> = {
  index: 'typed index',
  fulfilment: 'typed fulfilment',
  typed: 'typed',
  value: 'value',
};

const originOf = (result: FactorResult, region: number): Origin => ORIGINS[result.origins[region] ?? 0] ?? 'none';

const written = (frame: Frame, value: number): string => formatShort(value, MOST_DECIMALS, frame.language);

function derivation(frame: Frame, column: ColumnOfFactor, result: FactorResult, region: number): readonly TracePart[] {
  const value = result.values[region] ?? Number.NaN;
  const origin = originOf(result, region);
  const { factor } = column;
  const style = factorStyle(factor.unit, factor.formula);
  const shown = written(frame, shownNumber(value, style));
  const text = (content: string): TracePart => ({ kind: 'text', text: content });
  /** One number of the formula, set off where it is the active cell's. */
  const operand = (input: string, year: number): TracePart => ({
    kind: column.kind === 'series' && column.input === input && column.year === year ? 'here' : 'text',
    text: written(frame, frame.observed(region, input, year)),
  });
  const equals: readonly TracePart[] = [text(' = '), { kind: 'result', text: shown }];
  const { year } = frame;
  switch (origin) {
    case 'levels':
    case 'deflated levels': {
      const level = levelOf(factor.formula);
      if (origin === 'levels') {
        return [text('100 × '), operand(level, year), text(' ÷ '), operand(level, year - 1), ...equals];
      }
      return [
        text('10\u00A0000 × '),
        operand(level, year),
        text(' ÷ ('),
        operand(level, year - 1),
        text(' × '),
        operand(`${level}_deflator`, year),
        text(')'),
        ...equals,
      ];
    }
    case 'target': {
      if (factor.formula.kind !== 'fulfilment') break;
      const { actual, target } = factor.formula;
      return [text('100 × '), operand(actual, year), text(' ÷ '), operand(target, year), ...equals];
    }
    case 'typed index':
    case 'typed fulfilment': {
      const following = typedFollowing(frame, column, result, region);
      if (following === null) break;
      const { before, ratios } = following;
      const over = ratios.map(([above, below]) => ` × ${written(frame, above)} ÷ ${written(frame, below)}`);
      return [text(`${written(frame, before)}${over.join('')}`), ...equals];
    }
    case 'survey':
      return [
        { kind: 'result', text: shown },
        { kind: 'label', text: ` · ${questionsOf(factor.formula)}, ` },
        { kind: 'label', text: frame.words.trace.answers(countedAnswers(frame.rating, column, region)) },
      ];
    default:
  }
  return [
    { kind: 'result', text: shown },
    { kind: 'label', text: ` · ${frame.words.reasons.origins[origin]}` },
  ];
}

/** A typed value that follows the level to which projects add: as typed, and what it is brought to that level by. */
interface Following {
  readonly before: number;
  readonly ratios: readonly (readonly [above: number, below: number])[];
}

function typedFollowing(
  { effects, year }: Frame,
  { factor: { formula } }: ColumnOfFactor,
  result: FactorResult,
  region: number,
): Following | null {
  const typed = typedInput(formula, originOf(result, region));
  if (typed === null) return null;
  const scaled = effectsAt(effects, columnKey(typed, year), region).find((effect) => effect.kind === 'scaled');
  if (scaled === undefined) return null;
  const { before, current, previous } = scaled;
  return {
    before,
    ratios: [
      ...(current === null ? [] : [[current.level + current.added, current.level] as const]),
      ...(previous === null ? [] : [[previous.level, previous.level + previous.added] as const]),
    ],
  };
}

/** The typed series that a value of this origin stands in; null for others. */
function typedInput(formula: FactorFormula, origin: Origin): string | null {
  if (origin === 'typed index' && formula.kind === 'growth') return `${formula.level}_index`;
  return origin === 'typed fulfilment' && formula.kind === 'fulfilment' ? formula.typed : null;
}

const levelOf = (formula: FactorFormula): string => (formula.kind === 'growth' ? formula.level : '');

const questionsOf = (formula: FactorFormula): string => (formula.kind === 'survey' ? formula.questions.join(', ') : '');

/** ` → 12 балл, 20 өңірдің ішінде ранг 9`. */
function worth(frame: Frame, column: ColumnOfFactor, region: number): readonly TracePart[] {
  const result = factorResult(frame, column);
  const points = result?.points[region] ?? Number.NaN;
  if (result === undefined || Number.isNaN(points)) return [];
  const position = result.positions[region] ?? Number.NaN;
  return [
    { kind: 'text', text: ' → ' },
    { kind: 'result', text: frame.words.trace.points(points) },
    ...(Number.isNaN(position)
      ? []
      : [{ kind: 'label', text: ` · ${frame.words.trace.position(position, result.n)}` } as const]),
  ];
}

/** Where the value of a factor came from and how sure it is, for the end of the trace. */
export const factorSource = (frame: Frame, column: ColumnOfFactor, region: number): string =>
  region < frame.rated && factorResult(frame, column) !== undefined ? originText(frame, column, region) : '';

/** R of a region in the words of ¶8, with its place. */
export function placeTrace(frame: Frame, region: number): readonly TracePart[] {
  const { rating, words, language } = frame;
  if (rating === null || region >= frame.rated) return [];
  const reason = rating.withoutScore.get(region);
  if (reason !== undefined) return [{ kind: 'text', text: words.rating.noScore[reason] }];
  return [
    { kind: 'label', text: 'R = ' },
    ...scoreTrace(rating, region, language),
    { kind: 'text', text: ' → ' },
    { kind: 'result', text: words.data.placeOf(rating.places[region] ?? 0, frame.rated) },
  ];
}
