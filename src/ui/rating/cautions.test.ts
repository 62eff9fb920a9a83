import { describe, expect, it } from 'vitest';
import { SAMPLE_METHODOLOGY, sampleRating } from '../../files/resultsSample';
import { dictionaryOf } from '../../i18n/dictionaries';
import type { Remark } from '../../model/rating';
import { cautionsOf, factorNotes } from './cautions';
import { cautionNote, cautionSentence, cautionTag } from './cautionText';

const of = (index: number, changed: Parameters<typeof sampleRating>[0] = {}) =>
  cautionsOf(sampleRating(changed), SAMPLE_METHODOLOGY, index);

describe('cautions of a region', () => {
  it('tell a missing direction from a missing factor', () => {
    expect(of(0)).toEqual([{ kind: 'partly covered', coverage: 0.7, factors: ['D1.2'] }]);
    expect(of(1)).toEqual([{ kind: 'incomplete', coverage: 0.6, factors: ['D2.1'] }]);
  });

  it('say nothing of coverage where there is no value at all', () => {
    expect(of(3)).toEqual([]);
  });

  it('count responses against the least number, and those without a date', () => {
    const responses = { accepted: Int32Array.of(15, 14, 0, 0), unverified: Int32Array.of(0, 3, 0, 0) };
    const whole = { factorCoverage: Float64Array.of(1, 1, 1, 1) };
    expect(of(0, { responses, ...whole })).toEqual([]);
    expect(of(1, { responses, ...whole })).toEqual([
      { kind: 'few responses', accepted: 14, least: 15 },
      { kind: 'service not verified', responses: 3 },
    ]);
  });

  it('name factors below 0 and typed values that are not used', () => {
    const { factors } = sampleRating();
    const remarks = new Map<number, readonly Remark[]>([
      [
        2,
        [
          { code: 'current below 0', input: 'trade', year: 2025 },
          { code: 'typed value not used', answers: 4 },
        ],
      ],
    ]);
    const remarked = factors.map((factor) => (factor.factor === 'D1.2' ? { ...factor, remarks } : factor));
    expect(of(2, { factors: remarked }).map(({ kind }) => kind)).toEqual([
      'incomplete',
      'below zero',
      'typed not used',
    ]);
  });
});

describe('notes on factors', () => {
  it('say a direction by its own code where all its factors are meant', () => {
    const { factors } = sampleRating();
    const provisional = new Map<number, readonly Remark[]>([[0, [{ code: 'provisional' }]]]);
    const changed = factors.map((factor) =>
      factor.factor === 'D2.1' ? { ...factor, synthetic: true } : { ...factor, remarks: provisional },
    );
    expect(factorNotes(sampleRating({ factors: changed }), SAMPLE_METHODOLOGY)).toEqual({
      synthetic: ['D2'],
      provisional: ['D1'],
      linearUsed: [],
      noSpread: ['D1.2', 'D2.1'],
    });
  });
});

describe('cautions in words', () => {
  const kazakh = dictionaryOf('kk');
  const english = dictionaryOf('en');
  const few = { kind: 'few responses', accepted: 14, least: 15 } as const;
  const incomplete = { kind: 'incomplete', coverage: 0.95, factors: ['D1.1', 'D1.2'] } as const;

  it('are short in a tag and whole in a sentence', () => {
    expect(cautionTag(few, kazakh)).toBe('¶4 14/15');
    expect(cautionSentence(few, kazakh, SAMPLE_METHODOLOGY, 'kk')).toBe('¶4: 15 жауаптың орнына 14.');
    expect(cautionSentence(incomplete, english, SAMPLE_METHODOLOGY, 'en')).toBe(
      'Coverage 95%. No value of: D1.1 D1.1; D1.2 D1.2.',
    );
  });

  it('group regions that lack the same in a note, and count them where they are many', () => {
    const found = [
      { name: 'A', caution: incomplete },
      { name: 'B', caution: { ...incomplete, factors: ['D2.1'] } },
      { name: 'C', caution: incomplete },
    ];
    expect(cautionNote('incomplete', found, english, SAMPLE_METHODOLOGY)).toBe('Incomplete data: A, C (D1); B (D2).');
    const many = Array.from({ length: 12 }, (_, at) => ({ name: `R${at}`, caution: incomplete }));
    expect(cautionNote('incomplete', many, english, SAMPLE_METHODOLOGY)).toBe('Incomplete data: 12 regions (D1).');
  });
});
