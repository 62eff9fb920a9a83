import { Match, Switch } from 'solid-js';
import styles from './Change.module.css';

interface ChangeProps {
  /** Places won (above 0) or lost: a triangle up always means a better place. Null: nothing to compare with. */
  readonly places: number | null;
  /** The same in words, for a screen reader and a tooltip. */
  readonly words: string;
}

/** A change of place: triangle, number and colour, `=` where there is none. */
export function Change(props: ChangeProps) {
  const direction = () => Math.sign(props.places ?? 0);
  return (
    <Switch>
      <Match when={props.places === null}>{null}</Match>
      <Match when={direction() === 0}>
        <span class={`${styles.change} muted`} title={props.words}>
          <span aria-hidden="true">=</span>
          <span class="unseen">{props.words}</span>
        </span>
      </Match>
      <Match when={true}>
        <span class={`${styles.change} ${direction() > 0 ? 'up' : 'down'}`} title={props.words}>
          <Triangle up={direction() > 0} />
          <span aria-hidden="true">{Math.abs(props.places ?? 0)}</span>
          <span class="unseen">{props.words}</span>
        </span>
      </Match>
    </Switch>
  );
}

/** Drawn: the typeface has no such sign. */
function Triangle(props: { readonly up: boolean }) {
  return (
    <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
      <path d={props.up ? 'M4 1l3.5 6h-7z' : 'M4 7L.5 1h7z'} />
    </svg>
  );
}
