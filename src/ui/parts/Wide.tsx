import type { JSX } from 'solid-js';
import styles from './Wide.module.css';

/** A table that scrolls inside itself where it does not fit, with the keyboard too. */
export function Wide(props: { readonly label: string; readonly children: JSX.Element }) {
  return (
    <section class={styles.scroll} aria-label={props.label} tabindex="0">
      {props.children}
    </section>
  );
}
