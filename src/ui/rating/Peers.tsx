import { createMemo, For, Show } from 'solid-js';
import { formatSigned } from '../../i18n';
import type { Subject } from '../../model/explanation';
import { Button } from '../parts/Button';
import { ChainButton } from '../parts/ChainButton';
import { PeerMark } from '../parts/PeerMark';
import { useShell } from '../shell/shell';
import styles from './side.module.css';
import type { LeagueView } from './view';

/** The regions that the own one is compared with: how far each is from it; the table can be cut down to them. */
export function Peers(props: { readonly view: LeagueView }) {
  const { view } = props;
  const shell = useShell();
  const words = () => view.words().peers;
  const scoreOf = (code: string) => view.rating().scores[view.indexOf(code)] ?? Number.NaN;
  const placeOf = (code: string) => view.rating().places[view.indexOf(code)] ?? 0;
  const byPlace = createMemo(() => {
    const last = view.rating().regions.length + 1;
    return [...view.peers()].sort((a, b) => (placeOf(a) || last) - (placeOf(b) || last));
  });
  /** To R of the own region; without one, R itself. */
  const figure = (code: string) =>
    Number.isNaN(view.ownScore())
      ? view.number(scoreOf(code), 3)
      : formatSigned(scoreOf(code) - view.ownScore(), 3, view.language());
  const of = (code: string) => ({ region: code, year: view.rating().year });
  const subject = (code: string): Subject => {
    const own = view.own();
    return own === null || Number.isNaN(view.ownScore())
      ? { kind: 'score', ...of(code) }
      : { kind: 'score difference', ...of(code), beside: own };
  };
  const heading = () => (Number.isNaN(view.ownScore()) ? view.words().rating.score : view.words().rating.difference);
  return (
    <section class={styles.part}>
      <div class={styles.head}>
        <h2>{words().title}</h2>
        <Show when={view.peers().length > 0}>
          <span class="label">{heading()}</span>
        </Show>
      </div>
      <Show when={view.peers().length > 0} fallback={<p class="label">{words().none}</p>}>
        <table class={styles.table}>
          <caption class="unseen">{words().title}</caption>
          <thead class="unseen">
            <tr>
              <th scope="col">{view.words().rating.place}</th>
              <th scope="col">{view.words().rating.region}</th>
              <th scope="col">{heading()}</th>
            </tr>
          </thead>
          <tbody>
            <For each={byPlace()}>
              {(code) => (
                <tr class={styles.row}>
                  <td class={styles.place}>
                    <Show when={placeOf(code) > 0} fallback="–">
                      <ChainButton subject={{ kind: 'place', ...of(code) }}>{placeOf(code)}</ChainButton>
                    </Show>
                  </td>
                  <th scope="row" class={styles.name}>
                    <span class={styles.marked}>
                      <PeerMark letter={view.letterOf(code) ?? ''} />
                      {view.nameOf(code)}
                    </span>
                  </th>
                  <td class="number">
                    <ChainButton subject={subject(code)}>{figure(code)}</ChainButton>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Show>
      <div class={styles.actions}>
        <Button kind="quiet" aria-haspopup="dialog" onClick={shell.choosePeers}>
          {words().choose}
        </Button>
        <Show when={view.peers().length > 0}>
          <Button kind="quiet" aria-pressed={view.peersOnly()} onClick={() => view.setPeersOnly(!view.peersOnly())}>
            {words().only}
          </Button>
        </Show>
      </div>
    </section>
  );
}
