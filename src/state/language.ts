import { batch, createEffect, createSignal, on } from 'solid-js';
import { type Dictionary, loadDictionary, preferredLanguage } from '../i18n';
import type { Language } from '../model/words';
import type { SessionState } from './session';

/** The language the user has chosen, or the one the browser asks for. */
const wantedLanguage = (session: Pick<SessionState, 'language'>): Language =>
  session.language() ?? preferredLanguage(navigator.languages);

/** The words that the first screen is drawn with. */
export const loadFirstWords = (session: Pick<SessionState, 'language'>): Promise<Dictionary> =>
  loadDictionary(wantedLanguage(session));

/** The language on view and its words: they change together, once the words of the language wanted are there. */
export function createLanguage(session: Pick<SessionState, 'language'>, first: Dictionary) {
  const [language, setLanguage] = createSignal(wantedLanguage(session));
  const [words, setWords] = createSignal(first);
  const wanted = () => wantedLanguage(session);
  createEffect(
    on(
      wanted,
      async (asked) => {
        const loaded = await loadDictionary(asked);
        if (asked !== wanted()) return; // another was chosen meanwhile
        batch(() => {
          setLanguage(asked);
          setWords(() => loaded);
        });
      },
      { defer: true },
    ),
  );
  return { language, words };
}
