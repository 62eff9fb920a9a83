import { type Explanation, isMedian, type Subject } from '../../model/explanation';
import { sourcesOf } from '../factorValues';
import { explainAgreement } from './agreement';
import {
  type Basis,
  explained,
  type Point,
  plain,
  type RatedDirection,
  type RatedFactor,
  ratedDirections,
} from './basis';
import {
  explainDirectionDifference,
  explainDirectionPlace,
  explainDirectionWeight,
  explainFactorPlace,
  explainGain,
  explainScoreChange,
  explainScoreDifference,
  explainThree,
  explainWeightSum,
} from './beside';
import { explainCell } from './cell';
import { explainEffect, explainInputWeight, explainPlaceEffect, explainThreshold } from './input';
import { explainIntervalEnd } from './interval';
import { explainMedian } from './median';
import { explainMovePart, explainMoveWhole } from './move';
import { explainNeed } from './need';
import { explainBandEnd, explainChange, explainPlace, explainPlaceUnder } from './place';
import { explainPoints, explainPosition } from './points';
import { explainAllResponses, explainQuestion, explainResponses } from './question';
import { explainContribution, explainCoverage, explainDirection, explainScore } from './score';
import { explainStandard } from './standard';
import { leaf } from './tokens';
import { explainValue, surveyBehind } from './value';

/**
 * Where a number comes from: its formula with the numbers in it, the paragraphs it follows, the choices that act on it,
 * the cells behind it. Read out of the tables of a rating, nothing is computed again; null where the rating does not
 * know the number (another year, what a row beside the ranking has none of, a factor of another methodology).
 */
export function explain(basis: Basis, subject: Subject): Explanation | null {
  if (subject.kind === 'cell') return basis.regions.includes(subject.region) ? explainCell(basis, subject) : null;
  if (subject.kind === 'median cell') return explainMedian(basis, subject);
  if ('part' in subject) return explainStandard(basis, subject);
  if (subject.year !== basis.rating.year) return null;
  switch (subject.kind) {
    case 'places reproduced':
    case 'rank agreement':
      return explainAgreement(basis, subject);
    case 'weight sum':
      return explainWeightSum(basis, subject);
    case 'all responses':
    case 'few responses':
    case 'unverified responses':
      return explainAllResponses(basis, subject);
  }
  if (subject.kind === 'direction weight') {
    const of = ratedDirections(basis).find(({ direction }) => direction.code === subject.direction);
    return of === undefined ? null : explainDirectionWeight(basis, of, subject);
  }
  const index = basis.rating.regions.indexOf(subject.region);
  if (isMedian(subject)) return explainMedian(basis, subject);
  if (index < 0) return explainReference(basis, subject);
  const point: Point = { ...basis, region: subject.region, index, cellIndex: index };
  switch (subject.kind) {
    case 'score':
      return explainScore(point, subject);
    case 'place':
      return explainPlace(point, subject);
    case 'change':
      return explainChange(point, subject);
    case 'place under':
      return explainPlaceUnder(point, subject);
    case 'score change':
      return explainScoreChange(point, subject);
    case 'score difference':
      return explainScoreDifference(point, subject);
    case 'best of three':
      return explainThree(point, subject, 'best');
    case 'worst of three':
      return explainThree(point, subject, 'worst');
    case 'best place':
      return explainBandEnd(point, subject, 'best');
    case 'worst place':
      return explainBandEnd(point, subject, 'worst');
    case 'coverage':
      return explainCoverage(point, subject, 'direction');
    case 'factor coverage':
      return explainCoverage(point, subject, 'factor');
    case 'responses':
      return explainResponses(point, subject);
    case 'question answers':
    case 'question value':
    case 'question deviation':
    case 'question low':
    case 'question high':
      return explainQuestion(point, subject);
    case 'input weight':
      return explainInputWeight(point, subject);
    case 'effect':
      return explainEffect(point, subject);
    case 'place effect':
      return explainPlaceEffect(point, subject);
    case 'threshold':
      return explainThreshold(point, subject);
    case 'move part':
      return explainMovePart(point, subject);
    case 'move whole':
      return explainMoveWhole(point, subject);
    case 'direction':
    case 'contribution':
    case 'direction place':
    case 'direction difference': {
      const of = ratedDirections(basis).find(({ direction }) => direction.code === subject.direction);
      return of === undefined ? null : ofDirection(point, of, subject);
    }
    default: {
      const of = ratedDirections(basis)
        .flatMap(({ factors }) => factors)
        .find(({ factor }) => factor.code === subject.factor);
      return of === undefined ? null : ofFactor(point, of, subject);
    }
  }
}

/** A factor value of a row beside the ranking: it comes out of cells like any other, and leads no further. */
function explainReference(basis: Basis, subject: Subject): Explanation | null {
  const { references, columns, rating } = basis;
  const index = references?.year === subject.year ? references.regions.indexOf(subject.region) : -1;
  if (references === null || index < 0 || subject.kind !== 'value') return null;
  const of = ratedDirections(basis)
    .flatMap(({ factors }) => factors)
    .find(({ factor }) => factor.code === subject.factor);
  const values = references.factors.find(({ factor }) => factor === subject.factor);
  if (of === undefined || values === undefined) return null;
  const sources = sourcesOf(
    of.factor,
    { regions: [], columns, surveys: new Map() },
    subject.year,
    rating.choices.expert,
  );
  const point: Point = { ...basis, region: subject.region, index, cellIndex: basis.regions.indexOf(subject.region) };
  const told = explainValue(point, { ...of, result: { ...of.result, ...values, sources } }, subject);
  return { ...told, leadsTo: [] };
}

function ofDirection(point: Point, of: RatedDirection, subject: Subject): Explanation | null {
  switch (subject.kind) {
    case 'direction difference':
      return explainDirectionDifference(point, of, subject);
    case 'direction place':
      return explainDirectionPlace(point, of, subject);
    case 'contribution':
      return explainContribution(point, of, subject);
    default:
      return explainDirection(point, of, subject);
  }
}

function ofFactor(point: Point, of: RatedFactor, subject: Subject): Explanation | null {
  switch (subject.kind) {
    case 'points':
      return explainPoints(point, of, subject);
    case 'position':
      return explainPosition(point, of, subject);
    case 'answers':
      return explainAnswers(point, of, subject);
    case 'interval low':
      return explainIntervalEnd(point, of, subject, 'low');
    case 'interval high':
      return explainIntervalEnd(point, of, subject, 'high');
    case 'factor place':
      return explainFactorPlace(point, of, subject);
    case 'gain':
      return explainGain(point, of, subject);
    case 'need':
      return explainNeed(point, of, subject);
    default:
      return explainValue(point, of, subject);
  }
}

/** How many answers a survey factor was made of; ¶4 asks for a least number of respondents, ¶19 says which. */
function explainAnswers(point: Point, of: RatedFactor, subject: Subject): Explanation {
  const survey = surveyBehind(point, of);
  const { region, year } = subject;
  return explained(subject, {
    result: plain(survey?.counted ?? Number.NaN),
    formula: survey === null ? [] : [leaf('answers counted', survey.counted)],
    paragraphs: ['4', '19'],
    axes: of.factor.formula.kind === 'survey' && of.factor.formula.statistic === 'mean' ? ['zero'] : [],
    survey,
    leadsTo: [{ kind: 'value', region, year, factor: of.factor.code }],
  });
}
