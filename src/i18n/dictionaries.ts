import type { Language } from '../model/words';
import { english } from './en/dictionary';
import { type Dictionary, kazakh } from './kk/dictionary';
import { russian } from './ru/dictionary';

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { kk: kazakh, ru: russian, en: english };

/** A dictionary at once, for tests; the product loads only the language it speaks (`loadDictionary`). */
export const dictionaryOf = (language: Language): Dictionary => DICTIONARIES[language];
