import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../i18n/dictionaries';
import { wholeOrder5 as order5 } from '../../methodology/whole';
import { draftFaults, withDirection, withFactor, withInput } from '../../model/methodologyDraft';
import { LANGUAGES } from '../../model/words';
import { faultText } from './faultText';

const words = dictionaryOf('en').methodology.fault;
const survey = (questions: readonly string[], statistic: 'mean' | 'share yes' = 'mean') =>
  withFactor(order5, 3, 0, { formula: { kind: 'survey', statistic, questions, expertAllowed: false } });
const blank = { kk: '', ru: '', en: '' };
const exportsIndex = order5.inputs.findIndex(({ code }) => code === 'exports_index');

describe('what is said of a fault', () => {
  it.each([
    [withDirection(order5, 0, { names: blank }), words.blank],
    [withDirection(order5, 0, { weight: Number.NaN }), words.number],
    [withDirection(order5, 0, { weight: -1 }), words.notNegative],
    [withDirection(order5, 0, { code: 'two words' }), words.code],
    [withDirection(order5, 0, { code: 'F2' }), words.taken('F2')],
    [
      withDirection(order5, 4, {
        factors: (order5.directions[4]?.factors ?? []).map((each) => ({ ...each, weight: 0 })),
      }),
      words.someWeight,
    ],
    [withDirection(order5, 4, { factors: [] }), words.someFactor],
    [{ ...order5, directions: [] }, words.someDirection],
    [{ ...order5, points: { worst: 20, best: 1 } }, words.bestAbove],
    [{ ...order5, points: { worst: Number.NaN, best: 1 } }, words.number],
    [withFactor(order5, 0, 0, { formula: { kind: 'value', input: 'gdp' } }), words.noInput('gdp')],
    [
      withFactor(order5, 4, 0, { formula: { kind: 'fulfilment', actual: 'fdi', target: 'fdi', typed: 'exports' } }),
      words.sameInputs,
    ],
    [survey([]), words.someQuestion],
    [survey(['Q99']), words.noQuestion('Q99')],
    [survey(['Q16']), words.questionKind],
    [survey(['Q15', 'Q14'], 'share yes'), words.oneQuestion],
    [withInput(order5, exportsIndex, { unit: { measure: 'number' } }), words.indexUnit],
    [withInput(order5, 0, { code: 'F4.1' }), words.factorCode],
    [{ ...order5, source: { ...order5.source, date: '2026' } }, words.day],
  ])('says what to do (%#)', (draft, text) => {
    expect(draftFaults(draft).map((fault) => faultText(fault, words))).toContain(text);
  });

  it.each(LANGUAGES)('is never the notation of a parser in %s, but where nothing better is known', (language) => {
    const said = dictionaryOf(language).methodology.fault;
    const [fault] = draftFaults(withDirection(order5, 0, { weight: -1 }));
    expect(fault === undefined ? '' : faultText(fault, said)).not.toContain('≥');
  });
});
