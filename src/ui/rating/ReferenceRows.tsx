import { For, Show } from 'solid-js';
import type { FactorFormula, InputCode } from '../../model/methodology';
import { factorsOf } from '../../model/methodology';
import type { PackageRegion } from '../../model/region';
import styles from './league.module.css';
import type { LeagueView } from './view';

/** The series in which a factor's value itself may stand typed. */
const typedInput = (formula: FactorFormula): InputCode | null => {
  if (formula.kind === 'growth') return `${formula.level}_index`;
  return formula.kind === 'fulfilment' ? formula.typed : null;
};

/**
 * Rows that stand in no ranking, such as the national total: below the table, without place and R, with the indices
 * that are known of them for the year.
 */
export function ReferenceRows(props: { readonly view: LeagueView; readonly columns: number }) {
  const { view } = props;
  const references = () => view.document.settings().regions.filter((region) => region.role === 'reference');
  const indices = (region: PackageRegion): string => {
    view.document.cellsVersion();
    const { year } = view.rating();
    return factorsOf(view.methodology)
      .flatMap(({ code, formula }) => {
        const input = typedInput(formula);
        const observation = input === null ? null : view.document.mirror().observation(region.code, input, year);
        return observation?.kind === 'number' ? [`${code} ${view.number(observation.value, 1)}`] : [];
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
                    <Said text={indices(region)} />
                  </p>
                </Show>
              </th>
              <Show when={!isNarrow()}>
                <td colspan={props.columns - 3} class={styles.quiet}>
                  <Said text={indices(region)} />
                </td>
              </Show>
            </tr>
          )}
        </For>
      </tbody>
    </Show>
  );
}
