import { describe, expect, it } from 'vitest';
import { order5, wholeOrder5 } from '../methodology';
import { hasParagraph, shownParagraphs } from './paragraphs';

const text = { kk: '–', ru: '–', en: '–' };
const index = { paragraphs: [{ number: '1', text }] };

describe('paragraphs beside numbers', () => {
  it('are those of the Order where it is the methodology, with its texts or before they are there', async () => {
    const whole = await wholeOrder5();
    for (const reference of ['¶10', '¶9, ¶11–¶18', '¶14', '¶13(2)']) {
      expect(shownParagraphs(order5, reference)).toBe(reference);
      expect(shownParagraphs(whole, reference)).toBe(reference);
    }
  });

  it('are not told of a methodology that does not have them; what names none is told of any', () => {
    expect([hasParagraph(index, '1'), hasParagraph(index, '10')]).toEqual([true, false]);
    expect(shownParagraphs(index, '¶10')).toBe('');
    expect(shownParagraphs(index, '¶9, ¶11–¶18')).toBe('');
    expect(shownParagraphs(index, '¶1')).toBe('¶1');
    expect(shownParagraphs(index, 'the methodology is silent')).toBe('the methodology is silent');
  });
});
