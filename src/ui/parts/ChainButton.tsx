import type { JSX } from 'solid-js';
import type { Subject } from '../../model/explanation';
import type { UnderPlan } from '../../model/underPlan';
import { useApp } from '../../state/app';
import { useShell } from '../shell/shell';
import styles from './ChainButton.module.css';

interface ChainButtonProps {
  readonly subject: Subject;
  /** What it stands under, where that is not on view. */
  readonly under?: (() => UnderPlan | null) | undefined;
  /** What it is made of, of a number that the chain leads to: `7 − 5`. */
  readonly formula?: string | undefined;
  /** Before it is opened. */
  readonly onOpen?: () => void;
  /** Reached by arrows from the first figure of its row, not by Tab: a table is not a hundred stops (`amongFigures`). */
  readonly isMinor?: boolean;
  readonly children: JSX.Element;
}

/** The number that was focused last, of all on the page. */
let focused: HTMLElement | null = null;

/** A number that opens its chain: by a click, by Enter, by F1; focused, it is told in the trace bar. */
export function ChainButton(props: ChainButtonProps) {
  const app = useApp();
  const shell = useShell();
  const open = () => {
    props.onOpen?.();
    shell.openTrace(props.subject, props.under);
  };
  /** What tells it is loaded when a number is focused first: by then another may be. */
  const tell = async (button: HTMLElement) => {
    focused = button;
    const [{ tracedNumber }] = await Promise.all([import('../trace/tracedNumber'), app.loadAllWords()]);
    if (focused === button && button.isConnected) {
      shell.showTrace(tracedNumber(app, props.subject, button.textContent ?? '', props));
    }
  };
  return (
    <button
      type="button"
      class={styles.figure}
      data-figure=""
      aria-haspopup="dialog"
      tabindex={props.isMinor === true ? -1 : 0}
      title={app.firstWords().shell.openTrace}
      onFocus={({ currentTarget }) => void tell(currentTarget).catch(() => undefined)}
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
