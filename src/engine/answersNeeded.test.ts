import { expect, test } from 'vitest';
import { demoInNode, demoResponses } from '../../e2e/nodeRating';
import { order5 } from '../methodology';
import { factorsOf } from '../model/methodology';
import type { Choices } from '../model/rating';
import type { SurveyResponse } from '../model/survey';
import { answersNeeded } from './answersNeeded';
import { rate } from './rate';
import { tally } from './survey';
import { laddersOf } from './thresholds';

const YEAR = 2025;
const choices: Choices = { readings: order5.readings, missing: order5.missing, weights: {}, expert: [] };
const codes = order5.form.block2.questions.map(({ code }) => code);
/** The answer that is best for the region: 7, no additional document, no corruption. */
const best = (question: string): number => (question === 'Q14' || question === 'Q15' ? 0 : 7);

test('so many respondents with the best answers give the place, and one fewer does not', async () => {
  const [demo, responses] = [await demoInNode(), await demoResponses()];
  const rating = rate(demo, order5, choices, YEAR);
  const ladders = laddersOf(rating, order5);
  const needed = answersNeeded(rating, order5);
  const placeWith = (region: number, questions: readonly string[], more: number): number => {
    const answers = codes.slice(0, 15).map((code) => (questions.includes(code) ? best(code) : null));
    const sample = responses.find(({ year }) => year === YEAR) as SurveyResponse;
    const added = Array.from({ length: more }, (_, index): SurveyResponse => {
      return { ...sample, id: `more ${index}`, region: rating.regions[region] ?? '', answers };
    });
    const surveys = tally([{ synthetic: true, responses: [...responses, ...added] }], order5, demo.regions);
    return rate({ ...demo, surveys }, order5, choices, YEAR, rating).places[region] ?? 0;
  };
  let looked = 0;
  for (const region of demo.regions.keys()) {
    for (const ladder of ladders(region).map((each) => needed(region, each))) {
      const formula = factorsOf(order5).find(({ code }) => code === ladder.lever.input)?.formula;
      for (const { answers, place } of ladder.steps) {
        if (formula?.kind !== 'survey') {
          expect(answers).toBeNull();
        } else if (answers !== null && answers < 400) {
          expect(placeWith(region, formula.questions, answers)).toBeLessThanOrEqual(place);
          expect(placeWith(region, formula.questions, answers - 1)).toBeGreaterThan(place);
          looked += 1;
        }
      }
    }
  }
  expect(looked).toBeGreaterThan(5);
});
