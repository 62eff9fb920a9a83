import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../i18n/dictionaries';
import { type StorageHealth, storageText } from './storageText';

const text = (health: Partial<StorageHealth>) =>
  storageText({ state: 'saved', persistent: null, bytes: null, ...health }, dictionaryOf('ru'), 'ru');

describe('the state of storage in words', () => {
  it('says what is known, and no more', () => {
    expect(text({})).toEqual({ text: 'Сохранено', details: '', alarming: false });
    expect(text({ persistent: true, bytes: 14_680_064 })).toEqual({
      text: 'Сохранено',
      details: ' · хранилище постоянное, 14\u00A0МБ',
      alarming: false,
    });
    expect(text({ state: 'saving', persistent: false }).text).toBe('Сохраняется…');
  });

  it('alarms where the work is not kept', () => {
    expect(text({ state: 'memory', persistent: true })).toMatchObject({ alarming: true, details: '' });
    expect(text({ state: 'refused' }).alarming).toBe(true);
  });
});
