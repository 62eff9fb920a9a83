import type { Ladder, Step } from '../model/ladder';
import { type Factor, factorsOf, type Methodology } from '../model/methodology';
import { ORIGINS, type Rating } from '../model/rating';
import type { SurveyColumn } from '../model/survey';
import { surveyScale } from './interval';
import { type MovedRegion, moving, type Situation } from './oneRegion';
import { TOLERANCE } from './places';

/** More respondents than anyone asks. */
const MOST = 2 ** 14;

/**
 * How many more respondents would lift a survey factor to each step of its ladder: respondents who give the best answer
 * (7; that they know of institutions; no additional document; no corruption) to its questions and none to others.
 * Every factor that is made of the same questions moves with it, as the awareness and the satisfaction of Q5 do, so
 * that the number may be less than the step of the one factor would need.
 */
export function answersNeeded(rating: Rating, methodology: Methodology) {
  const move = moving(rating, methodology);
  const factors = factorsOf(methodology);
  return (region: number, ladder: Ladder): Ladder => {
    const own = factors.find(({ code }) => code === ladder.lever.input);
    if (ladder.lever.kind !== 'answers' || own?.formula.kind !== 'survey') return ladder;
    const { questions } = own.formula;
    const answered = factors.flatMap((factor, index) => {
      const { formula } = factor;
      const isAsked = formula.kind === 'survey' && formula.questions.some((question) => questions.includes(question));
      const grown = isAsked ? growingBy(factor, index, region, rating, methodology) : null;
      return grown === null ? [] : [{ index, grown }];
    });
    const moved = move(
      region,
      answered.map(({ index }) => index),
    );
    const after = (more: number): Situation => moved.at(answered.map(({ grown }) => grown(more)));
    return {
      ...ladder,
      steps: ladder.steps.map((step) => ({ ...step, answers: least(step, after, moved, rating, region) })),
    };
  };
}

/** A factor's value with so many more best answers; null where it is not made of answers in the region. */
function growingBy(
  { formula }: Factor,
  index: number,
  region: number,
  rating: Rating,
  methodology: Methodology,
): ((more: number) => number) | null {
  const result = rating.factors[index];
  const answers = result?.sources[0] as SurveyColumn | undefined;
  if (formula.kind !== 'survey' || answers === undefined || ORIGINS[result?.origins[region] ?? 0] !== 'survey')
    return null;
  const { zero } = rating.choices.readings;
  const statistics = zero === 'left out' ? answers.leftOut : answers.counted;
  const [n, value] = [statistics.n[region] ?? 0, statistics.value[region] ?? Number.NaN];
  const scale = surveyScale(formula, methodology.form, zero);
  const best = formula.statistic === 'share yes' || formula.statistic === 'mean count' ? scale.from : scale.to;
  return (more) => (value * n + best * more) / (n + more);
}

/** The least number of respondents that gives the step's place, by doubling and halving: more never do worse. */
function least(
  { place }: Step,
  after: (more: number) => Situation,
  moved: MovedRegion,
  { scores }: Rating,
  region: number,
): number | null {
  const does = (more: number): boolean => {
    const situation = after(more);
    let above = 0;
    for (let other = 0; other < scores.length; other++) {
      if (other !== region && moved.scoreOf(other, situation) > situation.own + TOLERANCE) above += 1;
      if (above >= place) return false;
    }
    return true;
  };
  let high = 1;
  while (high <= MOST && !does(high)) high *= 2;
  if (high > MOST) return null;
  let low = high / 2;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (does(middle)) high = middle;
    else low = middle;
  }
  return high;
}
