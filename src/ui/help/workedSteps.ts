import type { Dictionary } from '../../i18n';
import type { Subject } from '../../model/explanation';
import type { Methodology } from '../../model/methodology';
import type { Rating } from '../../model/rating';
import type { RegionCode } from '../../model/region';

type WorkedKind = keyof Dictionary['help']['worked']['steps'];

/** A number on the way from the cells to the place. */
export interface WorkedStep {
  readonly kind: WorkedKind;
  readonly subject: Subject;
}

/**
 * The numbers on the way of one factor of one region, each made of the one before: value, position, points, score and
 * contribution of its direction, R, place. The position is left out where points do not come from it.
 */
export function workedSteps(
  { directions }: Pick<Methodology, 'directions'>,
  rating: Pick<Rating, 'year' | 'factors'>,
  { region, factor }: { readonly region: RegionCode; readonly factor: string },
): readonly WorkedStep[] {
  const of = { region, year: rating.year };
  const direction = directions.find(({ factors }) => factors.some(({ code }) => code === factor))?.code;
  const isRanked = rating.factors.find((each) => each.factor === factor)?.formula === 'rank';
  const ofFactor = (kind: 'value' | 'position' | 'points'): WorkedStep => ({ kind, subject: { kind, factor, ...of } });
  return [
    ofFactor('value'),
    ...(isRanked ? [ofFactor('position')] : []),
    ofFactor('points'),
    ...(direction === undefined
      ? []
      : (['direction', 'contribution'] as const).map(
          (kind): WorkedStep => ({ kind, subject: { kind, direction, ...of } }),
        )),
    { kind: 'score', subject: { kind: 'score', ...of } },
    { kind: 'place', subject: { kind: 'place', ...of } },
  ];
}
