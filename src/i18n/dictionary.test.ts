import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../model/words';
import { dictionaryOf } from './dictionaries';
import { preferredLanguage } from './index';

/** Names that stay as they are in every language. */
const PROPER =
  /\b(?:Tartym|tartym|AES|GCM|Excel|CSV|PNG|JSON|XLSX|XLS|PDF|HTML|ZIP|UTF|Windows|KOI8|CP866|Mac|Ctrl|Shift|Alt|Enter|Insert|Delete|Backspace|Esc|Tab|Eng|English|USD|R|F\d?|Q\d*|F\d\.\d|KZ|KATO|https?|ISO|input|region|year|value|unit|status|source|note|id|sep|survey_date|service_date|yyyy|mm|dd)\b/g;
/** Arguments that a function of words is tried with: most take figures or text, some a problem with a place. */
const TRIALS: readonly (readonly unknown[])[] = [
  [2, 3, 4, 5],
  [0, 0, 0, 0],
  [{ place: {}, questions: [], regions: [], samples: [], values: [], found: [], missing: [], rows: [], code: '' }, '5'],
];

/** Every text of a dictionary with its path; functions are called with trial arguments. */
function* texts(node: unknown, path: string): Generator<readonly [path: string, text: string]> {
  if (typeof node === 'string') yield [path, node];
  else if (typeof node === 'function') {
    for (const trial of TRIALS) {
      try {
        const text: unknown = node(...trial);
        if (typeof text === 'string' && !/object Object|undefined|NaN/.test(text)) yield [path, text];
      } catch {
        // Not the arguments this one wants; another trial may be.
      }
    }
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) yield* texts(value, `${path}.${key}`);
  }
}

const textsOf = (language: Language) => [...texts(dictionaryOf(language), language)];

describe('the dictionaries', () => {
  it('have no empty text but where nothing is to be said', () => {
    // In Kazakh the Order speaks for itself: there is no translation to be called unofficial.
    const silent = /\.(?:idle|scales\.1|peersShort\.observed)$|^kk\.survey\.region\.unofficial$/;
    for (const language of LANGUAGES) {
      expect(textsOf(language).filter(([path, text]) => text.trim() === '' && !silent.test(path))).toEqual([]);
    }
  });

  it('have no stray English word in Kazakh and Russian', () => {
    for (const language of ['kk', 'ru'] as const) {
      const stray = textsOf(language).filter(([, text]) => /[a-z]{2,}/i.test(text.replace(PROPER, '')));
      expect(stray).toEqual([]);
    }
  });

  it('have no Kazakh letter in Russian, and no Cyrillic in English', () => {
    const own = /\.languages\.|\.languageNames\./;
    const inRussian = textsOf('ru').filter(([path, text]) => /[әғқңөұүһі]/i.test(text) && !own.test(path));
    expect(inRussian).toEqual([]);
    const inEnglish = textsOf('en').filter(([path, text]) => /[а-яәғқңөұүһі]/i.test(text) && !own.test(path));
    expect(inEnglish).toEqual([]);
  });

  it('have no exclamation mark and no stray space', () => {
    for (const language of LANGUAGES) {
      expect(textsOf(language).filter(([, text]) => text.includes('!'))).toEqual([]);
      expect(textsOf(language).filter(([, text]) => / {2}|\s$|^\s/.test(text))).toEqual([]);
    }
  });
});

describe('the language to begin in', () => {
  it('is the first one asked for that the product speaks', () => {
    expect(preferredLanguage(['ru-RU', 'ru', 'en-US'])).toBe('ru');
    expect(preferredLanguage(['de-DE', 'en-US', 'ru'])).toBe('en');
    expect(preferredLanguage(['kk-Cyrl-KZ', 'ru'])).toBe('kk');
    expect(preferredLanguage(['KK_KZ'])).toBe('kk');
  });

  it('is Kazakh where neither Russian nor English is asked for', () => {
    expect(preferredLanguage([])).toBe('kk');
    expect(preferredLanguage(['de-DE', 'fr'])).toBe('kk');
    expect(preferredLanguage(['rue', 'eng'])).toBe('kk');
  });
});
