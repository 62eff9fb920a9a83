import { type Component, createSignal, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { type AppState, useApp } from '../../state/app';
import { NotLoaded } from './NotLoaded';

/** What else has to be there before a component can be drawn. */
interface Needs {
  readonly isThere: (app: AppState) => boolean;
  readonly load: (app: AppState) => Promise<unknown>;
}

const ALL_WORDS: Needs = { isThere: (app) => app.hasAllWords(), load: (app) => app.loadAllWords() };
const FIRST_WORDS: Needs = { isThere: () => true, load: () => Promise.resolve() };

/**
 * A component that is loaded when it is first drawn, and with it all words: only what is wrapped in this, or is loaded by
 * something that is, may read `AppState.words`. Where it cannot be loaded that is said, and it can be tried again.
 */
export const later = <Props extends object>(load: () => Promise<Component<Props>>): Component<Props> =>
  loadedWhenDrawn(load, ALL_WORDS);

/** The same of a component that says no more than `AppState.firstWords`. */
export const laterInFirstWords = <Props extends object>(load: () => Promise<Component<Props>>): Component<Props> =>
  loadedWhenDrawn(load, FIRST_WORDS);

function loadedWhenDrawn<Props extends object>(load: () => Promise<Component<Props>>, needs: Needs): Component<Props> {
  const [loaded, setLoaded] = createSignal<Component<Props>>();
  return (props) => {
    const app = useApp();
    const [isMissing, setMissing] = createSignal(false);
    const fetch = async (): Promise<void> => {
      setMissing(false);
      try {
        const [component] = await Promise.all([load(), needs.load(app)]);
        setLoaded(() => component);
      } catch {
        setMissing(true);
      }
    };
    if (loaded() === undefined || !needs.isThere(app)) void fetch();
    return (
      <Show
        when={needs.isThere(app) && loaded()}
        fallback={
          <Show when={isMissing()}>
            <NotLoaded words={app.firstWords()} onAgain={() => void fetch()} />
          </Show>
        }
      >
        {(component) => <Dynamic component={component()} {...props} />}
      </Show>
    );
  };
}
