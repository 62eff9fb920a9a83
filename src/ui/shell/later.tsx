import { type Component, createSignal, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { useApp } from '../../state/app';
import { NotLoaded } from './NotLoaded';

/**
 * A component that is loaded when it is first drawn, and with it all words: only what is wrapped in this, or is loaded by
 * something that is, may read `AppState.words`. Where it cannot be loaded that is said, and it can be tried again.
 */
export function later<Props extends object>(load: () => Promise<Component<Props>>): Component<Props> {
  const [loaded, setLoaded] = createSignal<Component<Props>>();
  return (props) => {
    const app = useApp();
    const [isMissing, setMissing] = createSignal(false);
    const fetch = async (): Promise<void> => {
      setMissing(false);
      try {
        const [component] = await Promise.all([load(), app.loadAllWords()]);
        setLoaded(() => component);
      } catch {
        setMissing(true);
      }
    };
    if (loaded() === undefined || !app.hasAllWords()) void fetch();
    return (
      <Show
        when={app.hasAllWords() && loaded()}
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
