import type { JSX } from 'solid-js';
import styles from './ScreenBar.module.css';

interface ScreenBarProps {
  readonly title: string;
  /** Year, readings; then an element of class `spring`; then actions. */
  readonly children?: JSX.Element;
}

/** The bar over every screen: its title, what is on view, what can be done. */
export function ScreenBar(props: ScreenBarProps) {
  return (
    <div class={styles.bar}>
      <h1>{props.title}</h1>
      {props.children}
    </div>
  );
}
