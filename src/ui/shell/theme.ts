import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js';

export type Theme = 'light' | 'dark';

/**
 * Puts the theme on the page: the chosen one, or the system's as long as none is chosen. Returns the one on view.
 */
export function followTheme(chosen: Accessor<Theme | null>): Accessor<Theme> {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const [systemDark, setSystemDark] = createSignal(system.matches);
  const follow = () => setSystemDark(system.matches);
  system.addEventListener('change', follow);
  onCleanup(() => system.removeEventListener('change', follow));

  const theme = (): Theme => chosen() ?? (systemDark() ? 'dark' : 'light');
  createEffect(() => {
    document.documentElement.dataset['theme'] = theme();
  });
  return theme;
}
