import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { SCREENS, type ScreenId } from './screens';

/** Address of a screen. A fragment, because a page opened from disk has no other address of its own. */
export const hrefOf = (screen: ScreenId): string => `#/${screen}`;

/** The choice of reports for paper, of the region last looked at; and that of empty tables to be filled in. */
export const REPORTS = '#/region//report';
export const TEMPLATES = '#/package/templates';

/** The methodology of the package, to be looked at and edited. */
export const METHOD = '#/readings/method';

/** Two methodologies on the same figures. */
export const METHODS = '#/readings/methods';

/** The screen that a fragment asks for; null where it asks for none that there is. */
export const screenOf = (hash: string): ScreenId | null =>
  SCREENS.find((screen) => hash === hrefOf(screen.id) || hash.startsWith(`${hrefOf(screen.id)}/`))?.id ?? null;

/** The screen on view: follows the address (links, back, forward); an unknown address shows `otherwise`. */
export function createRoute(otherwise: ScreenId): Accessor<ScreenId> {
  const here = () => screenOf(location.hash) ?? otherwise;
  const [screen, setScreen] = createSignal(here());
  const follow = () => setScreen(here());
  window.addEventListener('hashchange', follow);
  onCleanup(() => window.removeEventListener('hashchange', follow));
  return screen;
}

/** Goes to a screen as a click on its link would. */
export function goTo(screen: ScreenId): void {
  location.hash = hrefOf(screen);
}
