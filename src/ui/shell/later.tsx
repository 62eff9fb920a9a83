import { type Component, lazy, Show } from 'solid-js';
import { useApp } from '../../state/app';

/**
 * A component that is loaded when it is first drawn, and with it all words: only what is wrapped in this, or is loaded by
 * something that is, may read `AppState.words`.
 */
export function later<Props extends object>(load: () => Promise<Component<Props>>): Component<Props> {
  const Loaded = lazy(async () => ({ default: await load() }));
  return (props) => {
    const app = useApp();
    void app.loadAllWords();
    void Loaded.preload();
    return (
      <Show when={app.hasAllWords()}>
        <Loaded {...props} />
      </Show>
    );
  };
}
