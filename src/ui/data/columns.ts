import { type ColumnKey, columnKey } from '../../model/column';
import type {
  DirectionCode,
  Factor,
  FactorCode,
  InputCode,
  InputDefinition,
  Methodology,
} from '../../model/methodology';
import type { Unit } from '../../model/unit';
import { type FigureStyle, factorStyle, styleOf } from './figures';

/** What a raw series is to the factor under which it stands. */
export type SeriesPart = 'level' | 'index' | 'deflator' | 'actual' | 'target' | 'fulfilment' | 'typed' | 'value';

interface OfFactor {
  /** Unique in the sheet, and in it the same for as long as the column means the same. */
  readonly key: string;
  readonly factor: Factor;
  /** Its place among all factors and its direction's among all directions: the order of a rating's tables. */
  readonly factorIndex: number;
  readonly directionIndex: number;
  readonly style: FigureStyle;
}

/** A raw series in one year: the cells that are stored. */
interface Stored {
  readonly kind: 'series';
  readonly key: ColumnKey;
  readonly input: InputCode;
  readonly year: number;
  readonly unit: Unit;
}

/** A raw series under the factor that is made of it. */
export interface FactorSeries extends OfFactor, Stored {
  readonly key: ColumnKey;
  readonly part: SeriesPart;
  /** The series by which the factor's columns are named. */
  readonly isMain: boolean;
}

/** A raw series of the package's own, which feeds no factor. */
export interface OwnSeries extends Stored {
  readonly factor: null;
  readonly part: 'own';
  readonly own: InputDefinition;
  readonly style: FigureStyle;
}

export type SeriesColumn = FactorSeries | OwnSeries;

/** The values of a factor, computed. */
export interface FactorColumn extends OfFactor {
  readonly kind: 'factor';
}

/** How many answers each value of a survey factor was made of. */
export interface AnswersColumn extends OfFactor {
  readonly kind: 'answers';
}

/** What stands beside the series and does not scroll: `threshold`, `next`: of the active column, value and place. */
export type FrozenKind = 'region' | 'place' | 'change' | 'score' | 'threshold' | 'next';

export type DataColumn =
  | { readonly kind: FrozenKind; readonly key: string }
  | SeriesColumn
  | FactorColumn
  | AnswersColumn;

/** A column that stands under a factor. */
export type ColumnOfFactor = FactorSeries | FactorColumn | AnswersColumn;

export const isOfFactor = (column: DataColumn | undefined): column is ColumnOfFactor =>
  column !== undefined && 'factor' in column && column.factor !== null;

/** Stands for the package's own series where a direction is chosen; no code is blank. */
export const OWN_SERIES = '';

/** What the user wants to see. */
export interface Wishes {
  readonly year: number;
  /** One direction alone, or the package's own series; null for all. */
  readonly direction: DirectionCode | typeof OWN_SERIES | null;
  /** The year before stands beside. */
  readonly beside: boolean;
  /** Also series without any value. */
  readonly empty: boolean;
}

/** What the columns depend on besides the methodology. */
export interface Ground {
  readonly methodology: Pick<Methodology, 'directions' | 'inputs'>;
  /** The package's own series. */
  readonly own: readonly InputDefinition[];
  /** Whether the package has any observation of the series, in whatever year. */
  isUsed(input: InputCode): boolean;
  /** The unit that the package keeps the series in. */
  unitOf(input: InputCode): Unit;
  /** Whether the year has answers to the factor's questions. */
  hasAnswers(factor: FactorCode): boolean;
  /** Whether a typed value of the factor would count somewhere: a region has no counted answer, or experts decide. */
  needsTyped(factor: FactorCode): boolean;
  /** Whether there is a rating year before to compare places with. */
  readonly hasBefore: boolean;
}

/**
 * The columns of the sheet: region, place and change frozen left; then direction by direction and factor by factor
 * what the factor is made of and, last, its value; R and the next threshold of the active column frozen right. A level and its typed index stand where they are
 * used (an index also where the Order asks for one; elsewhere it wins over the level and stands before it), deflators and typed values where there are any, all of them on
 * wish. A series that several factors share stands under the first. Where a factor's value is the typed figure itself
 * it is not repeated. The package's own series come last, used or not.
 */
export function dataColumns(wishes: Wishes, ground: Ground): readonly DataColumn[] {
  const shown = new Set<string>();
  const middle: DataColumn[] = [];
  let factorIndex = -1;
  ground.methodology.directions.forEach((direction, directionIndex) => {
    for (const factor of direction.factors) {
      factorIndex += 1;
      if (wishes.direction !== null && wishes.direction !== direction.code) continue;
      const place = { factor, factorIndex, directionIndex };
      for (const column of factorColumns(place, wishes, ground)) {
        if (shown.has(column.key)) continue;
        shown.add(column.key);
        middle.push(column);
      }
    }
  });
  return [
    { kind: 'region', key: 'region' },
    { kind: 'place', key: 'place' },
    ...(ground.hasBefore ? [{ kind: 'change', key: 'change' } as const] : []),
    ...middle,
    ...ownColumns(wishes, ground),
    { kind: 'score', key: 'score' },
    { kind: 'threshold', key: 'threshold' },
    { kind: 'next', key: 'next' },
  ];
}

function ownColumns({ direction, beside, year }: Wishes, ground: Ground): readonly OwnSeries[] {
  if (direction !== null && direction !== OWN_SERIES) return [];
  const years = beside ? [year - 1, year] : [year];
  return ground.own.flatMap((own) => {
    const unit = ground.unitOf(own.code);
    return years.map((at): OwnSeries => {
      const key = columnKey(own.code, at);
      return {
        kind: 'series',
        key,
        input: own.code,
        year: at,
        part: 'own',
        unit,
        style: styleOf(unit),
        factor: null,
        own,
      };
    });
  });
}

type Place = Pick<OfFactor, 'factor' | 'factorIndex' | 'directionIndex'>;

function factorColumns(
  place: Place,
  wishes: Wishes,
  ground: Ground,
): readonly (FactorSeries | FactorColumn | AnswersColumn)[] {
  const { factor } = place;
  const { formula } = factor;
  const known = new Set(ground.methodology.inputs.map(({ code }) => code));
  const used = (input: InputCode): boolean => known.has(input) && (wishes.empty || ground.isUsed(input));
  const main = (input: InputCode, part: SeriesPart): readonly FactorSeries[] => [
    ...(wishes.beside ? [seriesColumn(place, input, wishes.year - 1, part, ground, true)] : []),
    seriesColumn(place, input, wishes.year, part, ground, true),
  ];
  const beside = (input: InputCode, part: SeriesPart): readonly FactorSeries[] =>
    used(input) ? [seriesColumn(place, input, wishes.year, part, ground, false)] : [];
  const value: FactorColumn = {
    kind: 'factor',
    key: `ƒ ${factor.code}`,
    ...place,
    style: factorStyle(factor.unit, formula),
  };

  switch (formula.kind) {
    case 'growth': {
      const index = `${formula.level}_index`;
      const hasLevel = !formula.realOnly || used(formula.level);
      if (!hasLevel && !used(`${formula.level}_deflator`)) return main(index, 'index');
      const deflator = beside(`${formula.level}_deflator`, 'deflator');
      const level = main(formula.level, 'level');
      return formula.realOnly
        ? [...level, seriesColumn(place, index, wishes.year, 'index', ground, false), ...deflator, value]
        : [...beside(index, 'index'), ...level, ...deflator, value];
    }
    case 'fulfilment':
      return [
        ...main(formula.target, 'target'),
        seriesColumn(place, formula.actual, wishes.year, 'actual', ground, false),
        ...beside(formula.typed, 'fulfilment'),
        value,
      ];
    case 'survey': {
      const answers: AnswersColumn = { ...value, kind: 'answers', key: `n ${factor.code}`, style: COUNT };
      const isTyped = wishes.empty || ground.isUsed(factor.code) || ground.needsTyped(factor.code);
      return [
        value,
        ...(ground.hasAnswers(factor.code) ? [answers] : []),
        ...(isTyped ? [seriesColumn(place, factor.code, wishes.year, 'typed', ground, false)] : []),
      ];
    }
    case 'value':
      return main(formula.input, 'value');
  }
}

const COUNT: FigureStyle = { decimals: 0, isShare: false };

function seriesColumn(
  place: Place,
  input: InputCode,
  year: number,
  part: SeriesPart,
  ground: Ground,
  isMain: boolean,
): FactorSeries {
  const unit = part === 'typed' ? place.factor.unit : ground.unitOf(input);
  const style = part === 'typed' ? factorStyle(unit, place.factor.formula) : styleOf(unit);
  return { kind: 'series', key: columnKey(input, year), input, year, part, unit, style, isMain, ...place };
}

/** Where among other columns the one stands that means the same, of whatever year; −1 where none does. */
export function columnLike(column: DataColumn | undefined, among: readonly DataColumn[]): number {
  if (column === undefined) return -1;
  const same = among.findIndex(({ key }) => key === column.key);
  if (same >= 0 || column.kind !== 'series') return same;
  // The last of them: where the year before stands beside, the year on view comes after it.
  return among.findLastIndex(
    (each) => each.kind === 'series' && each.factor === column.factor && each.input === column.input,
  );
}
