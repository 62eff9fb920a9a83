import type { Subject } from '../../model/explanation';
import type { FactorFormula, Methodology } from '../../model/methodology';
import { ORIGINS, type Origin, type Rating } from '../../model/rating';
import type { RegionCode } from '../../model/region';
import type { HelpTopic } from './topics';

/** What examples are taken from. */
export interface ExampleGround {
  readonly rating: Pick<Rating, 'year' | 'regions' | 'factors' | 'directions'>;
  readonly methodology: Pick<Methodology, 'directions'>;
  readonly region: RegionCode;
}

/**
 * Numbers on view that are a case of a topic, in the order in which one is made of the other: none where the topic is of
 * no number, or the region has none. Factors are looked for from the heaviest direction down.
 */
export function examplesOf(topic: HelpTopic, ground: ExampleGround): readonly Subject[] {
  const { region, rating } = ground;
  const of = { region, year: rating.year };
  const factor = factorWith(ground, () => true);
  const direction = directionOf(ground);
  switch (topic) {
    case 'place':
    case 'score':
    case 'coverage':
      return [{ kind: topic, ...of }];
    case 'change':
      return [{ kind: 'change', ...of }];
    case 'band':
      return [
        { kind: 'best place', ...of },
        { kind: 'worst place', ...of },
      ];
    case 'reading':
      return [
        { kind: 'best of three', ...of },
        { kind: 'worst of three', ...of },
      ];
    case 'points':
      return factor === null
        ? []
        : [
            { kind: 'value', factor, ...of },
            { kind: 'points', factor, ...of },
          ];
    case 'index':
      return asValue(ground, growthFactor(ground));
    case 'target':
      return ofFactor(ground, 'fulfilment');
    case 'survey':
      return ofFactor(ground, 'survey');
    case 'direction':
    case 'contribution':
      return direction === null ? [] : [{ kind: topic, direction, ...of }];
    case 'weight':
      return direction === null ? [] : [{ kind: 'direction weight', direction, ...of }];
    default:
      return [];
  }
}

const ofFactor = (ground: ExampleGround, kind: FactorFormula['kind']): readonly Subject[] =>
  asValue(
    ground,
    factorWith(ground, (formula) => formula.kind === kind),
  );

const asValue = ({ region, rating }: ExampleGround, factor: string | null): readonly Subject[] =>
  factor === null ? [] : [{ kind: 'value', factor, region, year: rating.year }];

/** The first factor with points, of the heaviest direction that has one. */
export function factorWith(
  { rating, methodology, region }: ExampleGround,
  isWanted: (formula: FactorFormula, origin: Origin) => boolean,
): string | null {
  const index = rating.regions.indexOf(region);
  const found = heaviestFirst(methodology)
    .flatMap(({ factors }) => factors)
    .find(({ code, formula }) => {
      const result = rating.factors.find((each) => each.factor === code);
      const origin = ORIGINS[result?.origins[index] ?? 0] ?? 'none';
      return !Number.isNaN(result?.points[index] ?? Number.NaN) && isWanted(formula, origin);
    });
  return found?.code ?? null;
}

/** The first whose growth comes from two levels, which shows more than an index that was typed; else any growth. */
export const growthFactor = (ground: ExampleGround): string | null =>
  factorWith(ground, ({ kind }, origin) => kind === 'growth' && origin.endsWith('levels')) ??
  factorWith(ground, ({ kind }) => kind === 'growth');

function directionOf({ rating, methodology, region }: ExampleGround): string | null {
  const index = rating.regions.indexOf(region);
  const found = heaviestFirst(methodology).find(({ code }) => {
    const scores = rating.directions.find((each) => each.direction === code)?.scores;
    return !Number.isNaN(scores?.[index] ?? Number.NaN);
  });
  return found?.code ?? null;
}

const heaviestFirst = ({ directions }: ExampleGround['methodology']): Methodology['directions'] =>
  [...directions].sort((a, b) => b.weight - a.weight);
