import type { JSX } from 'solid-js';
import type { Subject } from '../../model/explanation';
import { useApp } from '../../state/app';
import { useShell } from '../shell/shell';
import styles from './ChainButton.module.css';

/** A number that opens its chain: by a click, by Enter, by F1, whatever the bar below explains. */
export function ChainButton(props: { readonly subject: Subject; readonly children: JSX.Element }) {
  const app = useApp();
  const shell = useShell();
  return (
    <button
      type="button"
      class={styles.figure}
      aria-haspopup="dialog"
      title={app.firstWords().shell.openTrace}
      onClick={() => shell.openTrace(props.subject)}
      on:keydown={(event) => {
        if (event.key !== 'F1') return;
        event.preventDefault();
        event.stopPropagation();
        shell.openTrace(props.subject);
      }}
    >
      {props.children}
    </button>
  );
}
