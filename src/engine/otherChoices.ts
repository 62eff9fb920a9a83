import type { OtherChoice, UnderOtherChoice } from '../model/explanation';
import type { Choices, Rating } from '../model/rating';
import { AXES, AXIS_NAMES, acts, MISSING_POLICIES } from '../model/readings';

/** Every choice that differs from the one made on one axis, of those that change anything. */
export function otherChoices({ readings, missing }: Choices): readonly OtherChoice[] {
  const onAxes = AXIS_NAMES.filter((axis) => acts(axis, readings)).flatMap((axis) =>
    AXES[axis].filter((value) => value !== readings[axis]).map((value) => ({ axis, value }) as OtherChoice),
  );
  const policies = MISSING_POLICIES.filter((policy) => policy !== missing);
  return [...onAxes, ...policies.map((value): OtherChoice => ({ axis: 'missing', value }))];
}

/** The choices with another one made on its axis. */
export const withChoice = (choices: Choices, { axis, value }: OtherChoice): Choices =>
  axis === 'missing'
    ? { ...choices, missing: value }
    : { ...choices, readings: { ...choices.readings, [axis]: value } };

/** One region's numbers in a rating under another choice. */
export function regionUnder(choice: OtherChoice, rating: Rating, index: number): UnderOtherChoice {
  const at = (list: Float64Array): number => list[index] ?? Number.NaN;
  return {
    choice,
    values: rating.factors.map(({ values }) => at(values)),
    points: rating.factors.map(({ points }) => at(points)),
    positions: rating.factors.map(({ positions }) => at(positions)),
    directions: rating.directions.map(({ scores }) => at(scores)),
    score: at(rating.scores),
    place: rating.places[index] ?? 0,
  };
}
