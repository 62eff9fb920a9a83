import { type Accessor, createEffect, createMemo, createSignal, on, untrack } from 'solid-js';
import { type Dictionary, type FirstWords, loadDictionary, loadFirstWords, preferredLanguage } from '../i18n';
import type { Language } from '../model/words';
import type { SessionState } from './session';

/** The language the user has chosen, or the one the browser asks for. */
const wantedLanguage = (session: Pick<SessionState, 'language'>): Language =>
  session.language() ?? preferredLanguage(navigator.languages);

/** The words of a language as far as they are loaded. */
export interface LoadedWords {
  readonly first: FirstWords;
  /** Null until something has asked for more than the first. */
  readonly all: Dictionary | null;
}

/** The words that the first screen is drawn with. */
export const loadWordsToBegin = async (session: Pick<SessionState, 'language'>): Promise<LoadedWords> => ({
  first: await loadFirstWords(wantedLanguage(session)),
  all: null,
});

export interface LanguageState {
  readonly language: Accessor<Language>;
  /** For what is drawn with the first screen. */
  readonly firstWords: Accessor<FirstWords>;
  /**
   * For everything else, which is drawn once all words are there (`ui/shell/later`).
   * @throws where it is asked before: a fault of the program
   */
  readonly words: Accessor<Dictionary>;
  readonly hasAllWords: Accessor<boolean>;
  /** Loads the rest of the dictionary, now and in every language chosen later. */
  loadAllWords(): Promise<Dictionary>;
}

/** The language on view and its words: they change together, once the words of the language wanted are there. */
export function createLanguage(
  session: Pick<SessionState, 'language' | 'setLanguage'>,
  begin: LoadedWords,
): LanguageState {
  const [spoken, setSpoken] = createSignal({ language: wantedLanguage(session), ...begin });
  const [wantsAll, setWantsAll] = createSignal(begin.all !== null);
  const wanted = () => wantedLanguage(session);
  const [attempts, setAttempts] = createSignal(0);
  const isSpoken = (language: Language, isWhole: boolean): boolean =>
    untrack(() => language === spoken().language && (spoken().all !== null) === isWhole);
  // Not deferred: a screen that is opened first may have asked for all words before effects run.
  createEffect(
    on([wanted, wantsAll, attempts], async ([language, isWhole]) => {
      if (isSpoken(language, isWhole)) return;
      try {
        const [first, all] = await Promise.all([loadFirstWords(language), isWhole ? loadDictionary(language) : null]);
        // Unless something else is wanted by now, or an earlier attempt has brought it.
        if (language !== wanted() || isWhole !== wantsAll() || isSpoken(language, isWhole)) return;
        setSpoken({ language, first, all });
      } catch {
        // Whoever asks for all words is told, and asks again; a language that cannot be loaded is not chosen.
        const standing = untrack(spoken).language;
        if (language !== standing) session.setLanguage(standing);
      }
    }),
  );
  return {
    // What stands already is not drawn anew when the rest arrives.
    language: createMemo(() => spoken().language),
    firstWords: createMemo(() => spoken().first),
    words: () => {
      const { all } = spoken();
      if (all === null) throw new Error('words were asked for that are not loaded');
      return all;
    },
    hasAllWords: () => spoken().all !== null,
    loadAllWords: () => {
      const hasFailed = untrack(() => wantsAll() && spoken().all === null);
      if (hasFailed) setAttempts((count) => count + 1);
      setWantsAll(true);
      return loadDictionary(wanted());
    },
  };
}
