import { createMemo, createSignal, For, Show } from 'solid-js';
import { formatNumber } from '../../i18n';
import type { Subject } from '../../model/explanation';
import { createAgreeing } from '../../state/agreeing';
import { moveAmongFigures } from '../parts/amongFigures';
import { Button } from '../parts/Button';
import { ChainButton } from '../parts/ChainButton';
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
  const of = (kind: 'places reproduced' | 'rank agreement', reading: number): Subject => ({
    kind,
    region: '',
    year: view.lattice()?.year ?? 0,
    reading,
  });
  return (
    <Show when={agreement()}>
      {(found) => (
        <section class={styles.part}>
          <h2>{words().agreement}</h2>
          <table class={styles.table} on:keydown={moveAmongFigures}>
            <caption class="unseen">{words().agreement}</caption>
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
                      <ChainButton subject={of('places reproduced', at)}>
                        {words().reproducedOf(found().readings[at]?.reproduced ?? 0, found().published)}
                      </ChainButton>
                    </td>
                    <td class={styles.number}>
                      <Show when={!Number.isNaN(found().readings[at]?.tau)} fallback="–">
                        <ChainButton subject={of('rank agreement', at)} isMinor>
                          {formatNumber(found().readings[at]?.tau ?? Number.NaN, 3, view.app.language())}
                        </ChainButton>
                      </Show>
                    </td>
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
