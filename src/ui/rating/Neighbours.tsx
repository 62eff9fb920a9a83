import { createMemo, For, Show } from 'solid-js';
import { formatSigned } from '../../i18n';
import type { Subject } from '../../model/explanation';
import { Button } from '../parts/Button';
import { ChainButton } from '../parts/ChainButton';
import { useShell } from '../shell/shell';
import { neighbours } from './league';
import styles from './side.module.css';
import type { LeagueView } from './view';

const REACH = 2;

/** The regions next to the own one in the ranking, and what lies between them in points of R. */
export function Neighbours(props: { readonly view: LeagueView }) {
  const { view } = props;
  const words = () => view.words().rating;
  return (
    <section class={styles.part}>
      <div class={styles.head}>
        <h2>{words().neighbours}</h2>
        <Show when={view.own()}>
          <span class="label">{words().difference}</span>
        </Show>
      </div>
      <Show when={view.own()} fallback={<ChooseOwnRegion view={view} />}>
        {(own) => <NeighbourTable view={view} own={own()} />}
      </Show>
    </section>
  );
}

function NeighbourTable(props: { readonly view: LeagueView; readonly own: string }) {
  const { view } = props;
  const words = () => view.words().rating;
  const own = () => view.indexOf(props.own);
  const scoreOf = (index: number) => view.rating().scores[index] ?? Number.NaN;
  const placeOf = (index: number) => view.rating().places[index] ?? 0;
  const of = (index: number) => ({ region: view.rating().regions[index] ?? '', year: view.rating().year });
  const scoreAt = (index: number): Subject => ({ kind: 'score', ...of(index) });
  const difference = (index: number, from: number): Subject => ({
    kind: 'score difference',
    ...of(index),
    beside: of(from).region,
  });
  const near = createMemo(() => neighbours(view.rating(), own(), REACH));
  const above = () => near().findLast((index) => placeOf(index) < placeOf(own()));
  const below = () => near().find((index) => placeOf(index) > placeOf(own()));
  return (
    <Show
      when={near().length > 0}
      fallback={<p class="label">{view.words().rating.noScore[view.rating().withoutScore.get(own()) ?? 'no data']}</p>}
    >
      <table class={styles.table}>
        <caption class="unseen">{words().neighbours}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{words().place}</th>
            <th scope="col">{words().region}</th>
            <th scope="col">{words().difference}</th>
          </tr>
        </thead>
        <tbody>
          <For each={near()}>
            {(index) => (
              <tr class={styles.row} classList={{ [styles.ownRow ?? '']: index === own() }}>
                <td class={styles.place}>
                  <ChainButton subject={{ kind: 'place', ...of(index) }}>{placeOf(index)}</ChainButton>
                </td>
                <th scope="row" class={styles.name} classList={{ [styles.ownName ?? '']: index === own() }}>
                  {view.nameOf(view.rating().regions[index] ?? '')}
                </th>
                <td class="number">
                  <ChainButton subject={index === own() ? scoreAt(index) : difference(index, own())}>
                    {index === own()
                      ? view.number(scoreOf(index), 3)
                      : formatSigned(scoreOf(index) - scoreOf(own()), 3, view.language())}
                  </ChainButton>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <dl class={styles.gaps}>
        <Show when={above() !== undefined}>
          <dt>{words().toPlace(placeOf(above() ?? -1))}</dt>
          <dd class={styles.gap}>
            <ChainButton subject={difference(above() ?? -1, own())}>
              {view.number(scoreOf(above() ?? -1) - scoreOf(own()), 3)}
            </ChainButton>
          </dd>
        </Show>
        <Show when={below() !== undefined}>
          <dt>{words().aheadOf(placeOf(below() ?? -1))}</dt>
          <dd class={styles.gap}>
            <ChainButton subject={difference(own(), below() ?? -1)}>
              {view.number(scoreOf(own()) - scoreOf(below() ?? -1), 3)}
            </ChainButton>
          </dd>
        </Show>
      </dl>
    </Show>
  );
}

function ChooseOwnRegion(props: { readonly view: LeagueView }) {
  const shell = useShell();
  const words = () => props.view.words().rating;
  return (
    <div class={styles.choose}>
      <p class="label">{words().noOwnRegion}</p>
      <Button onClick={shell.chooseOwnRegion}>{words().chooseRegion}</Button>
    </div>
  );
}
