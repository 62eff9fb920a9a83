import { For, Show } from 'solid-js';
import { actsIn } from '../../model/actingAxes';
import type { Subject } from '../../model/explanation';
import { shownParagraphs } from '../../model/paragraphs';
import { AXIS_NAMES } from '../../model/readings';
import { Button } from '../parts/Button';
import { ChainButton } from '../parts/ChainButton';
import { useShell } from '../shell/shell';
import styles from './readings.module.css';
import type { PlaceUnder, ReadingsView } from './view';

/** What each axis alone does to the own region's place. */
export function AxisTable(props: { readonly view: ReadingsView }) {
  const { view } = props;
  const shell = useShell();
  const words = view.words;
  const axisWords = () => view.app.words().readings.axes;
  const span = (axis: (typeof AXIS_NAMES)[number]) => {
    const [best, ...others] = view.alongAxis(view.own(), axis)?.filter(({ place }) => place > 0) ?? [];
    if (best === undefined) return null;
    const least = (a: PlaceUnder, b: PlaceUnder) => (b.place < a.place ? b : a);
    const most = (a: PlaceUnder, b: PlaceUnder) => (b.place > a.place ? b : a);
    return { best: others.reduce(least, best), worst: others.reduce(most, best) };
  };
  const idle = (axis: (typeof AXIS_NAMES)[number]) =>
    actsIn(view.document.methodology, axis) ? axisWords()[axis].idle : words().neverActs;
  const subject = ({ reading }: PlaceUnder): Subject => ({
    kind: 'place under',
    region: view.codeOf(view.own()),
    year: view.lattice()?.year ?? 0,
    reading,
  });
  const end = (of: PlaceUnder) => <ChainButton subject={subject(of)}>{of.place}</ChainButton>;
  return (
    <section class={styles.part}>
      <Show
        when={view.own() >= 0}
        fallback={
          <>
            <p class="label">{words().noOwnRegion}</p>
            <Button onClick={shell.chooseOwnRegion}>{view.app.words().rating.chooseRegion}</Button>
          </>
        }
      >
        <h2>{words().axes(view.nameOf(view.own()))}</h2>
        <p class="label">{words().axesLead}</p>
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words().axis}</th>
              <th scope="col" class={styles.number}>
                {words().places}
              </th>
              <th scope="col" class={styles.number}>
                {words().difference}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={AXIS_NAMES}>
              {(axis) => (
                <tr>
                  <th scope="row">
                    {axisWords()[axis].name}{' '}
                    <span class="muted">{shownParagraphs(view.document.methodology, axisWords()[axis].paragraph)}</span>
                  </th>
                  <Show
                    when={span(axis)}
                    fallback={
                      <td colspan="2" class={`${styles.number} muted`} title={idle(axis)}>
                        –
                      </td>
                    }
                  >
                    {(found) => (
                      <>
                        <td class={styles.number}>
                          {end(found().best)}
                          <Show when={found().worst.place !== found().best.place}>–{end(found().worst)}</Show>
                        </td>
                        <td class={styles.number}>
                          <ChainButton
                            subject={subject(found().worst)}
                            formula={`${found().worst.place} − ${found().best.place}`}
                          >
                            {found().worst.place - found().best.place}
                          </ChainButton>
                        </td>
                      </>
                    )}
                  </Show>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Show>
    </section>
  );
}
