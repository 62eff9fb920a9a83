import { For, type JSX, Show } from 'solid-js';
import type { ChartColours } from '../chart/colours';
import type { PictureText } from '../chart/picture';
import { TakeAway } from '../chart/TakeAway';
import { shownFigure, shownNumber } from '../data/figures';
import { Swatch } from '../parts/Swatch';
import { Figure } from './Figure';
import { pictureFile, pictureTitle } from './pictureFile';
import type { FactorFigures } from './portrait';
import styles from './region.module.css';
import type { RegionView } from './view';

/** Length of the longest bar. */
const WIDTH = 48;

/** What brings R most against the median, and what costs it most. */
export function Sides(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = view.words;
  const longest = () =>
    Math.max(0, ...[...view.portrait().strengths, ...view.portrait().weaknesses].map(({ gain }) => Math.abs(gain)));
  const table = (title: string, none: string, factors: readonly FactorFigures[], beside?: JSX.Element) => (
    <section class={styles.part}>
      <div class={styles.head}>
        <h2>{title}</h2>
        {beside}
      </div>
      <Show when={factors.length > 0} fallback={<p class="label">{none}</p>}>
        <table class={styles.table}>
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words().factor}</th>
              <th scope="col" class="number">
                {words().value}
              </th>
              <th scope="col" class="number">
                {words().placeShort}
              </th>
              <th scope="col" class="number" colspan="2">
                {words().gain}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={factors}>
              {(of) => (
                <tr>
                  <th scope="row" class={styles.wrapped}>
                    <Swatch direction={of.direction} />
                    {view.factorName(of.factor.code)}
                  </th>
                  <td class="number">
                    <Figure view={view} of={{ kind: 'value', factor: of.factor.code }}>
                      {shownFigure(of.value, view.styleOfFactor(of.factor.code), view.language())}
                    </Figure>
                  </td>
                  <td class="number">
                    <Figure view={view} of={{ kind: 'factor place', factor: of.factor.code }} isMinor>
                      {of.place}
                    </Figure>
                  </td>
                  <td class={styles.bar}>
                    <svg width={WIDTH} height="8" aria-hidden="true">
                      <rect
                        class={of.gain > 0 ? styles.gained : styles.lost}
                        width={longest() > 0 ? (Math.abs(of.gain) / longest()) * WIDTH : 0}
                        height="8"
                      />
                    </svg>
                  </td>
                  <td class="number" classList={{ up: of.gain > 0, down: of.gain < 0 }}>
                    <Figure view={view} of={{ kind: 'gain', factor: of.factor.code }} isMinor>
                      {view.signed(of.gain, 3)}
                    </Figure>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Show>
    </section>
  );
  const draw = async (text: PictureText, colours: ChartColours) => {
    const [{ tablePicture }, { sidesPicture }] = await Promise.all([
      import('../chart/tablePicture'),
      import('./barsPicture'),
    ]);
    return tablePicture(sidesPicture(view, colours), text, colours);
  };
  return (
    <div class={styles.pair}>
      {table(words().strengths, words().noStrengths, view.portrait().strengths)}
      {table(
        words().weaknesses,
        words().noWeaknesses,
        view.portrait().weaknesses,
        <Show when={longest() > 0}>
          <TakeAway
            title={pictureTitle(view, words().sides)}
            fileName={pictureFile(view, words().sides)}
            draw={draw}
            rows={() => [
              [words().factor, words().value, words().placeShort, words().gain],
              ...[...view.portrait().strengths, ...view.portrait().weaknesses].map(({ factor, value, place, gain }) => [
                view.factorName(factor.code),
                shownNumber(value, view.styleOfFactor(factor.code)),
                place,
                gain,
              ]),
            ]}
          />
        </Show>,
      )}
    </div>
  );
}
