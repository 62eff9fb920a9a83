import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { METHODS } from '../shell/route';

/** Whether the address asks for two methodologies on the same figures, as it changes. */
export function createMethodsAddress(): Accessor<boolean> {
  const here = () => location.hash === METHODS;
  const [isAsked, setAsked] = createSignal(here());
  const follow = () => setAsked(here());
  window.addEventListener('hashchange', follow);
  onCleanup(() => window.removeEventListener('hashchange', follow));
  return isAsked;
}
