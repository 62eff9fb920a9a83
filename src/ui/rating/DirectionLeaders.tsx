import { createMemo, For, Show } from 'solid-js';
import { Swatch } from '../parts/Swatch';
import { directionLeaders } from './leaders';
import styles from './side.module.css';
import { directionName, type LeagueView } from './view';

/** Who leads each direction, and where the own region stands in it. */
export function DirectionLeaders(props: { readonly view: LeagueView }) {
  const { view } = props;
  const words = () => view.words().rating;
  const own = () => view.own();
  const leaders = createMemo(() => {
    const code = own();
    return directionLeaders(view.rating(), code === null ? -1 : view.indexOf(code));
  });
  const namesOf = (indices: readonly number[]) => {
    const [first, ...others] = indices.map((index) => view.nameOf(view.rating().regions[index] ?? ''));
    if (first === undefined) return '–';
    return others.length === 0 ? first : words().andMore(first, others.length);
  };
  const allNames = (indices: readonly number[]) =>
    indices.map((index) => view.nameOf(view.rating().regions[index] ?? '')).join(', ');
  return (
    <section class={styles.part}>
      <div class={styles.head}>
        <h2>{words().leaders}</h2>
        <Show when={own()}>
          <span class="label">{words().ownPlaceIn}</span>
        </Show>
      </div>
      <table class={styles.table}>
        <caption class="unseen">{words().leaders}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{view.words().terms.direction}</th>
            <th scope="col">{words().region}</th>
            <th scope="col">{words().ownPlaceIn}</th>
          </tr>
        </thead>
        <tbody>
          <For each={leaders()}>
            {(of, direction) => (
              <tr class={styles.row}>
                <th
                  scope="row"
                  class={styles.direction}
                  title={directionName(view.methodology, direction(), view.language())}
                >
                  <Swatch direction={direction()} />
                  {view.methodology.directions[direction()]?.code}
                </th>
                <td class={styles.name} title={of.first.length > 1 ? allNames(of.first) : undefined}>
                  {namesOf(of.first)}
                </td>
                <td class="number">{of.ownPlace > 0 ? of.ownPlace : ''}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}
