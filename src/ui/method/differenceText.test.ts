import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../i18n/dictionaries';
import { wholeOrder5 as order5 } from '../../methodology/whole';
import { methodologyDifference } from '../../model/methodologyDifference';
import { deleteFactor, moveDirection, withDirection, withFactor } from '../../model/methodologyDraft';
import type { WholeMethodology } from '../../model/wholeMethodology';
import { differenceText } from './differenceText';

const nameOfInput = (code: string) => order5.inputs.find((input) => input.code === code)?.shortNames.en ?? code;
const told = (after: WholeMethodology) =>
  methodologyDifference(order5, after).map((each) =>
    Object.values(differenceText(each, dictionaryOf('en'), 'en', nameOfInput)),
  );

describe('a difference in words', () => {
  it('says what it is of, and both sides as they are shown elsewhere', () => {
    expect(told(withDirection(order5, 2, { weight: 32.5 }))).toEqual([['Direction F3: weight', '45', '32.5']]);
    expect(told(withFactor(order5, 0, 0, { better: 'lower', unit: { measure: 'number' } }))).toEqual([
      ['Factor F1.1: better is', 'higher', 'lower'],
      ['Factor F1.1: unit', '% of previous year', 'number'],
    ]);
    expect(told(withFactor(order5, 1, 1, { formula: { kind: 'value', input: 'fdi' } }))).toEqual([
      [
        'Factor F2.2: value from',
        `growth of a level: ${nameOfInput('sme_count')}`,
        `an input as it stands: ${nameOfInput('fdi')}`,
      ],
    ]);
    expect(told({ ...order5, missing: 'worst', readings: { ...order5.readings, points: 'linear' } })).toEqual([
      [
        'Methodology: where a value is missing',
        dictionaryOf('en').readings.missing.values.rescale.name,
        dictionaryOf('en').readings.missing.values.worst.name,
      ],
      ['Readings: Points', 'by rank', 'linear'],
    ]);
  });

  it('says of a document what is written there, and nothing where the other has nothing to say', () => {
    const { number, date, title } = order5.source;
    expect(
      told({ ...order5, source: { number, date, title } }).map(([thing, before, after]) => [thing, before, after]),
    ).toEqual([
      ['Methodology: document, registration', '31722, 2023-01-19', '–'],
      ['Methodology: document, in force', order5.source.inForce?.en, '–'],
    ]);
  });

  it('says what came, what went and what stands in another order', () => {
    expect(told(deleteFactor(order5, 5, 0))).toEqual([
      ['Factor F6.1', order5.directions[5]?.factors[0]?.names.en, 'removed'],
    ]);
    expect(told(moveDirection(order5, 0, 1))[0]).toEqual([
      'Direction: order',
      'F1, F2, F3, F4, F5, F6, F7, F8, F9',
      'F2, F1, F3, F4, F5, F6, F7, F8, F9',
    ]);
  });
});
