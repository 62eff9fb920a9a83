import { For, Show } from 'solid-js';
import { factorsOf } from '../../model/methodology';
import type { PackageRegion } from '../../model/region';
import { factorStyle, shownFigure } from '../data/figures';
import styles from './league.module.css';
import type { LeagueView } from './view';

/**
 * Rows that stand in no ranking, such as the national total: below the table, without place and R, with the factor
 * values that are known of them for the year.
 */
export function ReferenceRows(props: { readonly view: LeagueView; readonly columns: number }) {
  const { view } = props;
  const references = () => view.document.settings().regions.filter((region) => region.role === 'reference');
  const factorFigures = ({ code }: PackageRegion): string => {
    const values = view.references();
    const index = values?.regions.indexOf(code) ?? -1;
    return factorsOf(view.methodology)
      .flatMap((factor, place) => {
        const value = values?.factors[place]?.values[index] ?? Number.NaN;
        if (Number.isNaN(value)) return [];
        const style = factorStyle(factor.unit, factor.formula);
        const unit = style.isShare ? `${view.language() === 'en' ? '' : '\u00A0'}%` : '';
        return [`${factor.code}\u00A0${shownFigure(value, style, view.language())}${unit}`];
      })
      .join(' · ');
  };
  /** Place, change, name and R alone: what is said of the row stands under its name. */
  const isNarrow = () => props.columns <= 4;
  const Said = (said: { readonly text: string }) => (
    <>
      <span>{view.words().rating.referenceRow}</span>
      <Show when={said.text}>{(text) => <span class={styles.referenceFigures}>{text()}</span>}</Show>
    </>
  );
  return (
    <Show when={references().length > 0}>
      <tbody>
        <For each={references()}>
          {(region) => (
            <tr class={`${styles.row} ${styles.reference}`}>
              <td class={styles.place}>–</td>
              <td class={styles.change} />
              <th scope="row" class={styles.name} colspan={isNarrow() ? props.columns - 2 : 1}>
                <span class={styles.quietName}>{region.names[view.language()]}</span>
                <Show when={isNarrow()}>
                  <p class={styles.quiet}>
                    <Said text={factorFigures(region)} />
                  </p>
                </Show>
              </th>
              <Show when={!isNarrow()}>
                <td colspan={props.columns - 3} class={styles.quiet}>
                  <Said text={factorFigures(region)} />
                </td>
              </Show>
            </tr>
          )}
        </For>
      </tbody>
    </Show>
  );
}
