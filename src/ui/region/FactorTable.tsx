import { For, Show } from 'solid-js';
import { unitName } from '../../i18n';
import { shownFigure } from '../data/figures';
import { Swatch } from '../parts/Swatch';
import { Wide } from '../parts/Wide';
import { Figure } from './Figure';
import type { FactorFigures } from './portrait';
import styles from './region.module.css';
import type { RegionView } from './view';

/** Every factor: value, points, place, and what the survey's answers can say with 95 % certainty. */
export function FactorTable(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = view.words;
  const surveyed = (code: string) => view.profile()?.surveyed.find(({ factor }) => factor === code);
  const figure = ({ factor }: FactorFigures, value: number) =>
    shownFigure(value, view.styleOfFactor(factor.code), view.language());
  const interval = (of: FactorFigures) => {
    const found = surveyed(of.factor.code);
    return found?.low == null || found.high === null ? null : { low: found.low, high: found.high };
  };
  return (
    <section class={styles.part}>
      <h2>{words().factors}</h2>
      <Wide label={words().factors}>
        <table class={styles.table}>
          <caption class="unseen">{words().factors}</caption>
          <thead>
            <tr>
              <th scope="col" class={`${styles.name} ${styles.long}`}>
                {words().factor}
              </th>
              <th scope="col" class="number">
                {words().value}
              </th>
              <th scope="col">
                <span class="unseen">{words().unitHeading}</span>
              </th>
              <th scope="col" class="number">
                {words().points}
              </th>
              <th scope="col" class="number">
                {words().placeShort}
              </th>
              <th scope="col" class="number">
                {words().gain}
              </th>
              <th scope="col" class="number">
                {words().answers}
              </th>
              <th scope="col" class="number">
                {words().interval}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={view.portrait().factors}>
              {(of) => (
                <tr>
                  <th scope="row" class={`${styles.name} ${styles.long}`}>
                    <Swatch direction={of.direction} />
                    {view.factorName(of.factor.code)}
                  </th>
                  <Show
                    when={of.absence}
                    fallback={
                      <>
                        <td class="number">
                          <Figure view={view} of={{ kind: 'value', factor: of.factor.code }}>
                            {figure(of, of.value)}
                          </Figure>
                        </td>
                        <td class={styles.unit}>{unitName(of.factor.unit, view.app.words().units)}</td>
                        <td class="number">
                          <Figure view={view} of={{ kind: 'points', factor: of.factor.code }} isMinor>
                            {view.number(of.points, 1)}
                          </Figure>
                        </td>
                        <td class="number">
                          <Figure view={view} of={{ kind: 'factor place', factor: of.factor.code }} isMinor>
                            {words().placeOf(of.place, of.of)}
                          </Figure>
                        </td>
                        <td class="number" classList={{ up: of.gain > 0.0005, down: of.gain < -0.0005 }}>
                          <Figure view={view} of={{ kind: 'gain', factor: of.factor.code }} isMinor>
                            {view.signed(of.gain, 3)}
                          </Figure>
                        </td>
                      </>
                    }
                  >
                    {(absence) => (
                      <td colspan="5" class={styles.absent}>
                        {view.absence(absence())}
                      </td>
                    )}
                  </Show>
                  <td class="number">
                    <Show when={surveyed(of.factor.code)}>
                      {(survey) => (
                        <Figure view={view} of={{ kind: 'answers', factor: of.factor.code }} isMinor>
                          {survey().n}
                        </Figure>
                      )}
                    </Show>
                  </td>
                  <td class="number">
                    <Show when={interval(of)}>
                      {(found) => (
                        <>
                          <Figure view={view} of={{ kind: 'interval low', factor: of.factor.code }} isMinor>
                            {figure(of, found().low)}
                          </Figure>
                          –
                          <Figure view={view} of={{ kind: 'interval high', factor: of.factor.code }} isMinor>
                            {figure(of, found().high)}
                          </Figure>
                        </>
                      )}
                    </Show>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Wide>
    </section>
  );
}
