import { expect, it } from 'vitest';
import { addressIn, surveyHref } from './address';

it('an address leads back to what it was made of', () => {
  expect(addressIn(surveyHref('counts'))).toEqual({ part: 'counts', region: null });
  expect(addressIn(surveyHref('counts', 'KZ-62'))).toEqual({ part: 'counts', region: 'KZ-62' });
  expect(addressIn(surveyHref('counts', 'Ауыл/1'))).toEqual({ part: 'counts', region: 'Ауыл/1' });
});

it('an address of another hand shows the counts of all regions', () => {
  for (const hash of ['', '#/survey', '#/survey/', '#/survey/whatever', '#/survey/counts/%']) {
    expect(addressIn(hash)).toEqual({ part: 'counts', region: null });
  }
});
