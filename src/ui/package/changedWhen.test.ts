import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../i18n/dictionaries';
import { changedWhen, dayInWords } from './changedWhen';

const now = new Date(2026, 2, 1, 9, 30);
const when = (moment: Date): string => changedWhen(moment, now, dictionaryOf('ru').packages, 'ru');

describe('when a package was changed', () => {
  it('is said with the time of day today and yesterday, by the calendar and not by hours', () => {
    expect(when(new Date(2026, 2, 1, 0, 5))).toBe('сегодня, 00:05');
    expect(when(new Date(2026, 1, 28, 23, 59))).toBe('вчера, 23:59');
    expect(when(new Date(2026, 1, 28, 0, 0))).toBe('вчера, 00:00');
  });

  it('is the day where it lies further back', () => {
    expect(when(new Date(2026, 1, 27, 23, 59))).toBe('27\u00A0февраля 2026\u00A0года');
  });
});

it('a day of the methodology is the same day in every time zone', () => {
  expect(dayInWords('2023-01-18', 'kk')).toBe('2023\u00A0жылғы 18\u00A0қаңтар');
});
