import type { JSX } from 'solid-js';
import styles from './Tag.module.css';

interface TagProps {
  readonly tone?: 'plain' | 'warn' | 'accent' | 'bad';
  /** The whole of what the tag says in short. */
  readonly title?: string;
  readonly children: JSX.Element;
}

/** A word that qualifies what stands beside it. */
export function Tag(props: TagProps) {
  return (
    <span class={`${styles.tag} ${props.tone ? (styles[props.tone] ?? '') : ''}`} title={props.title}>
      {props.children}
    </span>
  );
}
