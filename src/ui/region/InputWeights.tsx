import { For, Show } from 'solid-js';
import { Figure } from './Figure';
import styles from './region.module.css';
import type { RegionView } from './view';

/** Weights that differ by less are the same. */
const SAME = 1e-9;

/** What each input weighs in R: one tenge of fixed capital moves two factors at once. */
export function InputWeights(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = view.words;
  const weights = () => view.profile()?.weights.filter(({ weight, inOrder }) => weight > 0 || inOrder > 0) ?? [];
  /** Where a factor lacks or the weights are one's own, the Order's stand beside. */
  const isOtherwise = () => weights().some(({ weight, inOrder }) => Math.abs(weight - inOrder) > SAME);
  return (
    <Show when={weights().length > 0}>
      <section class={styles.part}>
        <h2>{words().lens}</h2>
        <Show when={weights().some(({ factors }) => factors.length > 1)}>
          <p class="label">{words().lensLead}</p>
        </Show>
        <table class={styles.table}>
          <caption class="unseen">{words().lens}</caption>
          <thead>
            <tr>
              <th scope="col">{words().lever}</th>
              <th scope="col" class="number">
                {words().share}
              </th>
              <Show when={isOtherwise()}>
                <th scope="col" class="number" title={words().shareInOrderLong}>
                  {words().shareInOrder}
                </th>
              </Show>
            </tr>
          </thead>
          <tbody>
            <For each={weights()}>
              {({ input, weight, factors, inOrder }) => (
                <tr>
                  <th scope="row" class={styles.wrapped}>
                    {view.leverName({ input, kind: 'cell' })}
                    <Show when={factors.length > 1}>
                      <span class="muted">
                        {' '}
                        {factors.map((each) => `${each.factor} ${view.number(each.weight * 100, 1)}`).join(' + ')}
                      </span>
                    </Show>
                  </th>
                  <td class="number">
                    <Figure view={view} of={{ kind: 'input weight', input }}>
                      {view.number(weight * 100, 1)}
                    </Figure>
                  </td>
                  <Show when={isOtherwise()}>
                    <td class="number muted">{view.number(inOrder * 100, 1)}</td>
                  </Show>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </Show>
  );
}
