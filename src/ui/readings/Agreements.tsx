import { createMemo, createSignal, For, Show } from 'solid-js';
import { formatNumber } from '../../i18n';
import { createAgreeing } from '../../state/agreeing';
import { Button } from '../parts/Button';
import styles from './readings.module.css';
import { readingText } from './readingText';
import type { ReadingsView } from './view';

/** Readings listed at first: those that reproduce most. */
const NEAREST = 5;

/** How many of the published places each reading reproduces, the nearest first. */
export function Agreements(props: { readonly view: ReadingsView }) {
  const { view } = props;
  const words = view.words;
  const [all, setAll] = createSignal(false);
  const agreement = createAgreeing(view.app);
  const order = createMemo(() => {
    const readings = agreement()?.readings ?? [];
    const tau = (at: number) => readings[at]?.tau || 0;
    const reproduced = (at: number) => readings[at]?.reproduced ?? 0;
    return readings.map((_, at) => at).sort((a, b) => reproduced(b) - reproduced(a) || tau(b) - tau(a) || a - b);
  });
  const tauText = (value: number) => (Number.isNaN(value) ? '–' : formatNumber(value, 3, view.app.language()));
  return (
    <Show when={agreement()}>
      {(found) => (
        <section class={styles.part}>
          <h2>{words().agreement}</h2>
          <table class={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words().reading}</th>
                <th scope="col" class={styles.number}>
                  {words().reproduced}
                </th>
                <th scope="col" class={styles.number} title={words().tauLong}>
                  {words().tau}
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={all() ? order() : order().slice(0, NEAREST)}>
                {(at) => (
                  <tr classList={{ [styles.own ?? '']: at === view.chosenIndex() }}>
                    <th scope="row">
                      <button type="button" class={styles.link} title={words().choose} onClick={() => view.choose(at)}>
                        <Show when={view.lattice()?.readings[at]}>
                          {(readings) => readingText(readings(), view.app.words())}
                        </Show>
                      </button>
                    </th>
                    <td class={styles.number}>
                      {words().reproducedOf(found().readings[at]?.reproduced ?? 0, found().published)}
                    </td>
                    <td class={styles.number}>{tauText(found().readings[at]?.tau ?? Number.NaN)}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
          <Button kind="quiet" onClick={() => setAll(!all())}>
            {all() ? words().showBest : words().showAll(order().length)}
          </Button>
        </section>
      )}
    </Show>
  );
}
