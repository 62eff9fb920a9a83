import { For, Show } from 'solid-js';
import { Figure } from './Figure';
import styles from './region.module.css';
import type { RegionView } from './view';

/** What each input weighs in R: one tenge of fixed capital moves two factors at once. */
export function InputWeights(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = view.words;
  const weights = () => view.profile()?.weights.filter(({ weight }) => weight > 0) ?? [];
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
            </tr>
          </thead>
          <tbody>
            <For each={weights()}>
              {({ input, weight, factors }) => (
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
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </Show>
  );
}
