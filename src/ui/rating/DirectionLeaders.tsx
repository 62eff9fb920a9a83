import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Subject } from '../../model/explanation';
import { Button } from '../parts/Button';
import { ChainButton } from '../parts/ChainButton';
import { Swatch } from '../parts/Swatch';
import { directionLeaders, factorLeaders, type Leaders } from './leaders';
import styles from './side.module.css';
import { directionName, type LeagueView } from './view';

/** One line: a direction, or one of its factors. */
interface Line extends Leaders {
  readonly direction: number;
  readonly code: string;
  readonly title: string;
}

/** Who leads each direction (¶3) and, when asked for, each factor; and where the own region stands in it. */
export function DirectionLeaders(props: { readonly view: LeagueView }) {
  const { view } = props;
  const words = () => view.words().rating;
  const own = () => view.own();
  const [byFactor, setByFactor] = createSignal(false);
  const lines = createMemo((): readonly Line[] => {
    const code = own();
    const index = code === null ? -1 : view.indexOf(code);
    const ofFactors = factorLeaders(view.rating(), index);
    let at = 0;
    return directionLeaders(view.rating(), index).flatMap((leaders, direction): readonly Line[] => {
      const named = view.methodology.directions[direction];
      const factors = (named?.factors ?? []).map((factor) => ({ factor, leaders: ofFactors[at++] }));
      if (!byFactor())
        return [
          {
            ...leaders,
            direction,
            code: named?.code ?? '',
            title: directionName(view.methodology, direction, view.language()),
          },
        ];
      return factors.flatMap(({ factor, leaders: of }) =>
        of === undefined
          ? []
          : [{ ...of, direction, code: factor.code, title: `${factor.code} ${factor.names[view.language()]}` }],
      );
    });
  });
  const ownPlaceOf = ({ code }: Line): Subject => {
    const of = { region: own() ?? '', year: view.rating().year };
    return byFactor()
      ? { kind: 'factor place', ...of, factor: code }
      : { kind: 'direction place', ...of, direction: code };
  };
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
        <h2>{byFactor() ? words().factorLeaders : words().leaders}</h2>
        <Show when={own()}>
          <span class="label">{words().ownPlaceIn}</span>
        </Show>
      </div>
      <table class={styles.table}>
        <caption class="unseen">{byFactor() ? words().factorLeaders : words().leaders}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{view.words().terms.direction}</th>
            <th scope="col">{words().region}</th>
            <th scope="col">{words().ownPlaceIn}</th>
          </tr>
        </thead>
        <tbody>
          <For each={lines()}>
            {(of) => (
              <tr class={styles.row}>
                <th scope="row" class={styles.direction} title={of.title}>
                  <Swatch direction={of.direction} />
                  {of.code}
                </th>
                <td class={styles.name} title={of.first.length > 1 ? allNames(of.first) : undefined}>
                  {namesOf(of.first)}
                </td>
                <td class="number">
                  <Show when={of.ownPlace > 0}>
                    <ChainButton subject={ownPlaceOf(of)}>{of.ownPlace}</ChainButton>
                  </Show>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Button kind="quiet" aria-pressed={byFactor()} onClick={() => setByFactor(!byFactor())}>
        {words().allLeaders}
      </Button>
    </section>
  );
}
