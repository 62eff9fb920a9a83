import { createMemo, createSignal, For, Show } from 'solid-js';
import { formatCount } from '../../i18n';
import type { MethodologyEffect } from '../../state/methodologyWork';
import { Button } from '../parts/Button';
import { Change } from '../parts/Change';
import type { Editor } from './editor';
import styles from './method.module.css';

/** So many regions are shown until all are asked for: the own one and those that move most. */
const FIRST = 8;

/** Places before and after: the own region first, then those that move most. */
export function Effect(props: { readonly editor: Editor; readonly effect: MethodologyEffect }) {
  const { app, document, words, nameOf } = props.editor;
  const [isWhole, setWhole] = createSignal(false);
  const names = createMemo(() => new Map(document.settings().regions.map(({ code, names }) => [code, names])));
  const nameIn = (region: string): string => {
    const found = names().get(region);
    return found === undefined ? region : nameOf(found);
  };
  const rows = createMemo(() => {
    const { regions, before, after } = props.effect;
    const all = regions.map((region, index) => ({ region, before: before[index] ?? 0, after: after[index] ?? 0 }));
    const own = app.session.ownRegion();
    const size = (row: (typeof all)[number]): number =>
      row.region === own
        ? Number.POSITIVE_INFINITY
        : Math.abs((row.before || all.length + 1) - (row.after || all.length + 1));
    return all.toSorted((a, b) => size(b) - size(a) || (a.after || Infinity) - (b.after || Infinity));
  });
  const moved = () => rows().filter(({ before, after }) => before !== after).length;
  const place = (value: number) => (value === 0 ? words().noPlace : formatCount(value, app.language()));
  return (
    <section aria-label={words().effect(props.effect.year)}>
      <h3>{words().effect(props.effect.year)}</h3>
      <p role="status">{words().moves(moved(), rows().length)}</p>
      <table class={styles.effect}>
        <thead>
          <tr>
            <th scope="col">{words().region}</th>
            <th scope="col" class={styles.number}>
              {words().before}
            </th>
            <th scope="col" class={styles.number}>
              {words().after}
            </th>
            <th scope="col" class={styles.number}>
              <span class="unseen">{words().change}</span>±
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={isWhole() ? rows() : rows().slice(0, FIRST)}>
            {({ region, before, after }) => (
              <tr classList={{ [styles.own ?? '']: region === app.session.ownRegion() }}>
                <th scope="row">{nameIn(region)}</th>
                <td class={styles.number}>{place(before)}</td>
                <td class={styles.number}>{place(after)}</td>
                <td class={styles.number}>
                  <Change
                    places={before === 0 || after === 0 ? null : before - after}
                    words={words().changeOf(before - after)}
                  />
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={!isWhole() && rows().length > FIRST}>
        <Button kind="quiet" onClick={() => setWhole(true)}>
          {words().showAll}
        </Button>
      </Show>
    </section>
  );
}
