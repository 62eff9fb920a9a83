import type { JSX } from 'solid-js';
import type { Subject } from '../../model/explanation';
import { useApp } from '../../state/app';
import { useShell } from '../shell/shell';
import styles from './ChainButton.module.css';

interface ChainButtonProps {
  readonly subject: Subject;
  /** Before it is opened. */
  readonly onOpen?: () => void;
  readonly children: JSX.Element;
}

/** A number that opens its chain: by a click, by Enter, by F1, whatever the bar below explains. */
export function ChainButton(props: ChainButtonProps) {
  const app = useApp();
  const shell = useShell();
  const open = () => {
    props.onOpen?.();
    shell.openTrace(props.subject);
  };
  return (
    <button
      type="button"
      class={styles.figure}
      aria-haspopup="dialog"
      title={app.firstWords().shell.openTrace}
      onClick={open}
      on:keydown={(event) => {
        if (event.key !== 'F1') return;
        event.preventDefault();
        event.stopPropagation();
        open();
      }}
    >
      {props.children}
    </button>
  );
}
