import type { JSX } from 'solid-js';
import styles from './KeyFigureList.module.css';

interface KeyFigureListProps {
  /** What they are figures of, where no heading says it. */
  readonly label?: string;
  readonly children: JSX.Element;
}

/** The figures that are asked for first, side by side, split by hairlines; in two columns where there is little room. */
export function KeyFigureList(props: KeyFigureListProps) {
  return (
    <dl class={styles.figures} aria-label={props.label}>
      {props.children}
    </dl>
  );
}

interface KeyFigureProps {
  readonly label: string;
  readonly title?: string | undefined;
  readonly tone?: 'warn' | 'bad' | 'muted' | undefined;
  /** The figure; what belongs to it is `small`. */
  readonly children: JSX.Element;
}

/** One key figure under its label. */
export function KeyFigure(props: KeyFigureProps) {
  return (
    <div class={styles.figure} title={props.title}>
      <dt>{props.label}</dt>
      <dd class={props.tone}>{props.children}</dd>
    </div>
  );
}
