import { createEffect, type JSX, on } from 'solid-js';
import { isKeyboardFree } from '../parts/keyboardFree';
import styles from './Frame.module.css';

interface FrameProps {
  readonly skipText: string;
  readonly railCollapsed: boolean;
  /** Which screen is on view. */
  readonly screen: string;
  readonly title: JSX.Element;
  readonly rail: JSX.Element;
  readonly trace: JSX.Element;
  readonly status: JSX.Element;
  /** The rail of narrow screens. */
  readonly bottom: JSX.Element;
  readonly children: JSX.Element;
}

/** Where everything stands: one window, a rail on the left, the trace under the title, the status at the bottom. */
export function Frame(props: FrameProps) {
  let screen: HTMLElement | undefined;
  const focusScreen = () => screen?.focus({ preventScroll: true });
  // What had the keyboard has gone with its screen: the next key is for the one that is on view.
  createEffect(
    on(
      () => props.screen,
      () => isKeyboardFree() && focusScreen(),
      { defer: true },
    ),
  );
  return (
    <div class={styles.frame} classList={{ [styles.collapsed ?? '']: props.railCollapsed }}>
      {/* No link: the fragment is the address of a screen. */}
      <button type="button" class={styles.skip} onClick={focusScreen}>
        {props.skipText}
      </button>
      <header class={styles.head}>
        <div class={styles.brand}>
          <svg width="14" height="14" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M0 2h12M0 6h8.5M0 10h5" stroke="currentColor" stroke-width="2" />
          </svg>
          <span>Tartym</span>
        </div>
        <div class={styles.title}>{props.title}</div>
      </header>
      <div class={styles.rail}>{props.rail}</div>
      <div class={styles.trace}>{props.trace}</div>
      <main ref={screen} class={styles.screen} tabindex="-1">
        {props.children}
      </main>
      <footer class={styles.status}>{props.status}</footer>
      <div class={styles.bottom}>{props.bottom}</div>
    </div>
  );
}
