import styles from './ProgressBar.module.css';

interface ProgressBarProps {
  readonly text: string;
  /** From 0 to 1; left out where how much there is to do is not known. */
  readonly done?: number | undefined;
}

/** How far long work has come, in words and as a bar. */
export function ProgressBar(props: ProgressBarProps) {
  return (
    <label class={styles.field}>
      <span>{props.text}</span>
      <progress value={props.done} max={1} />
    </label>
  );
}
