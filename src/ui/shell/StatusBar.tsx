import { type JSX, Show } from 'solid-js';
import type { FirstWords } from '../../i18n';
import type { Standing } from '../../model/rating';
import type { Language } from '../../model/words';
import styles from './StatusBar.module.css';
import { standingTone, weightsText } from './standing';
import { type StorageHealth, storageText } from './storageText';

export interface StatusProps {
  readonly words: FirstWords;
  readonly language: Language;
  /** Name of the own region; null until it is chosen. */
  readonly ownRegion: string | null;
  readonly year: number | null;
  readonly standing: Standing | null;
  /** Name of the scenario on view; null: the base is. */
  readonly scenario: string | null;
  /** Name of the weight set on view; null: the methodology's own weights are. */
  readonly weights: string | null;
  readonly readings: string | null;
  /** Count, sum and mean of the selected cells, in words. */
  readonly selection: string | null;
  /** Null where no package is open. */
  readonly changesSinceFile: number | null;
  readonly storage: StorageHealth;
  readonly onOwnRegion: () => void;
  readonly onReadings: () => void;
}

/**
 * Whose figures, of which year, what they may be called, how they were read, and whether they are kept. What the user is
 * told, its child, stands over the latter, never over the former.
 */
export function StatusBar(props: StatusProps & { readonly children?: JSX.Element }) {
  const storage = () => storageText(props.storage, props.words, props.language);
  const region = () =>
    props.ownRegion === null ? props.words.shell.chooseOwnRegion : props.words.shell.ownRegionOf(props.ownRegion);
  return (
    <div class={styles.bar}>
      <button
        type="button"
        class={`${styles.part} ${styles.own}`}
        aria-haspopup="dialog"
        aria-label={region()}
        title={region()}
        onClick={() => props.onOwnRegion()}
      >
        {props.ownRegion ?? props.words.shell.chooseOwnRegion}
      </button>
      <Show when={props.year}>{(year) => <span class={styles.part}>{year()}</span>}</Show>
      <Show when={props.standing}>
        {(standing) => (
          <span class={styles.part}>
            <StandingWords words={props.words} standing={standing()} />
          </span>
        )}
      </Show>
      <div class={styles.rest}>
        <div class={styles.line}>
          <Show when={props.scenario}>
            {(scenario) => (
              <span
                class={`${styles.part} ${styles.gives} ${styles.other}`}
                title={props.words.shell.scenario(scenario())}
              >
                {props.words.shell.scenario(scenario())}
              </span>
            )}
          </Show>
          <Show when={props.weights}>
            {(weights) => (
              <span
                class={`${styles.part} ${styles.gives} ${styles.other}`}
                title={weightsText(props.words, props.standing, weights())}
              >
                {weightsText(props.words, props.standing, weights())}
              </span>
            )}
          </Show>
          <Show when={props.selection}>
            {(selection) => (
              <span class={`${styles.part} ${styles.gives}`} role="status">
                {selection()}
              </span>
            )}
          </Show>
          <Show when={props.readings}>
            {(readings) => (
              <button
                type="button"
                class={`${styles.part} ${styles.gives}`}
                aria-haspopup="dialog"
                aria-label={props.words.shell.readingsOf(readings())}
                title={props.words.shell.readingsOf(readings())}
                onClick={() => props.onReadings()}
              >
                {readings()}
              </button>
            )}
          </Show>
          <span class="spring" />
          <Show when={props.changesSinceFile !== null}>
            <span class={styles.part}>{props.words.shell.changesSinceFile(props.changesSinceFile ?? 0)}</span>
          </Show>
          <span class={styles.part} classList={{ bad: storage().alarming }}>
            {storage().text}
            <span class={styles.room}>{storage().details}</span>
          </span>
        </div>
        {props.children}
      </div>
    </div>
  );
}

/** The word that says what a figure may be called, with its addition. */
export function StandingWords(props: { readonly words: FirstWords; readonly standing: Standing }) {
  const standing = () => props.words.terms.standings[props.standing];
  return (
    <>
      <span class={`${styles.word} ${styles[standingTone(props.standing)]}`}>{standing().word}</span>{' '}
      <span class={styles.room}>{standing().addition}</span>
    </>
  );
}
