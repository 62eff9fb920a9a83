import { beforeAll, describe, expect, it } from 'vitest';
import { order5 } from '../methodology';
import type { RatingData } from '../model/rating';
import type { Readings } from '../model/readings';
import { type Drawing, HELD_SHARE, type PlaceHold } from '../model/redraw';
import type { SurveyResponse } from '../model/survey';
import { NO_AMENDMENTS, standingResponses } from '../model/surveyStanding';
import { responsesIn } from '../model/unpackedResponses';
import { seededRandom } from './random';
import { rate } from './rate';
import { holdSteps } from './redraw';
import { choicesOf, importedSurvey, loadSample } from './sample.fixture';
import { tally } from './survey';

const YEAR = 2025;
const QUESTIONS = order5.form.block2.questions.map(({ code }) => code);
const drawing: Drawing = { draws: 60, seed: 7 };
let data: RatingData;
let responses: readonly SurveyResponse[];

beforeAll(async () => {
  data = await loadSample('demo-hard.csv', 'demo-survey.csv');
  responses = [...responsesIn((await importedSurvey('demo-survey.csv')).chunks)];
});

function hold(region: string, zero: Readings['zero'] = 'left out', of = responses): PlaceHold | null {
  const choices = choicesOf({ zero });
  const surveys = tally([{ synthetic: true, responses: of }], order5, data.regions);
  const own = { ...data, surveys };
  const standing = standingResponses([{ synthetic: true, responses: of }], NO_AMENDMENTS, QUESTIONS);
  const rating = rate(own, order5, choices, YEAR);
  const ground = { data: own, methodology: order5, choices, year: YEAR, rating, responses: standing };
  const steps = holdSteps(region, ground, drawing);
  let last = 0;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    expect(step.value).toBeGreaterThanOrEqual(last);
    expect(step.value).toBeLessThan(1);
    last = step.value;
  }
}

/** Places that draws give, worked out from the responses themselves: drawn, tallied and rated as a file would be. */
function placesOfDraws(region: string, more: number, zero: Readings['zero']): readonly number[] {
  const own = responses.filter((each) => each.year === YEAR && each.region === region);
  const rest = responses.filter((each) => !own.includes(each));
  const index = data.regions.findIndex(({ code }) => code === region);
  return Array.from({ length: drawing.draws }, (_, draw) => {
    const random = seededRandom(drawing.seed + draw);
    const drawn = Array.from({ length: own.length + more }, () => own[Math.floor(random() * own.length)]);
    const all = [...rest, ...drawn.flatMap((each) => each ?? [])];
    const surveys = tally([{ synthetic: true, responses: all }], order5, data.regions);
    return rate({ ...data, surveys }, order5, choicesOf({ zero }), YEAR).places[index] ?? 0;
  });
}

const countsOf = (places: readonly number[]): Int32Array => {
  const counts = new Int32Array(data.regions.length + 1);
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
};

describe.each(['left out', 'counted as 0'] as const)('with 0 %s', (zero) => {
  it('gives the places that drawn responses give, and the least number of answers that holds the place', () => {
    const found = hold('KZ-19', zero);
    if (found === null) throw new Error('no place');
    expect(found).toMatchObject({ region: 'KZ-19', year: YEAR, responses: 25, drawing });
    expect(found.own).toEqual(countsOf(placesOfDraws('KZ-19', 0, zero)));
    const share = (more: number) =>
      placesOfDraws('KZ-19', more, zero).filter((place) => place === found.place).length / drawing.draws;
    expect(found.held).toBe(share(0));
    const { more } = found;
    if (more === null || more === 0) throw new Error('the place is too sure or too close for this test');
    expect(share(more)).toBeGreaterThanOrEqual(HELD_SHARE);
    expect(share(more - 1)).toBeLessThan(HELD_SHARE);
  });
});

it('drawn anew in all regions, the places are those of as many draws, and the same every time', () => {
  const found = hold('KZ-39');
  expect(found?.all.reduce((sum, count) => sum + count, 0)).toBe(drawing.draws);
  expect(found?.all).not.toEqual(found?.own);
  expect(hold('KZ-39')).toEqual(found);
});

it('where all say the same the place holds as it is', () => {
  const [one] = responses.filter(({ year, region }) => year === YEAR && region === 'KZ-62');
  if (one === undefined) throw new Error('no response');
  const alike = responses.map((each) =>
    each.year === YEAR && each.region === 'KZ-62' ? { ...each, answers: one.answers } : each,
  );
  const found = hold('KZ-62', 'left out', alike);
  expect([found?.held, found?.more]).toEqual([1, 0]);
  expect(found?.own[found.place]).toBe(drawing.draws);
});

it('says nothing of a region without responses', () => {
  const without = responses.filter(({ region }) => region !== 'KZ-62');
  expect(hold('KZ-62', 'left out', without)).toBeNull();
  expect(hold('KZ-99')).toBeNull();
});
