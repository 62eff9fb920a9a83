import { createMemo, For, Show } from 'solid-js';
import type { Subject } from '../../model/explanation';
import { type FactorCode, factorsOf } from '../../model/methodology';
import type { PackageRegion } from '../../model/region';
import { factorStyle, shownFigure } from '../data/figures';
import styles from './league.module.css';
import type { LeagueView } from './view';

interface ReferenceRowsProps {
  readonly view: LeagueView;
  readonly columns: number;
  /** A number was clicked: its whole chain is wanted. */
  readonly onOpen: (subject: Subject) => void;
}

/** A factor value of a row, as it is printed. */
interface Figure {
  readonly factor: FactorCode;
  readonly text: string;
}

/**
 * Rows that stand in no ranking, such as the national total: below the table, without place and R, with the factor
 * values that are known of them for the year.
 */
export function ReferenceRows(props: ReferenceRowsProps) {
  const { view } = props;
  const references = () => view.document.settings().regions.filter((region) => region.role === 'reference');
  const factorFigures = ({ code }: PackageRegion): readonly Figure[] => {
    const values = view.references();
    const index = values?.regions.indexOf(code) ?? -1;
    return factorsOf(view.methodology).flatMap((factor, place): Figure[] => {
      const value = values?.factors[place]?.values[index] ?? Number.NaN;
      if (Number.isNaN(value)) return [];
      const style = factorStyle(factor.unit, factor.formula);
      const unit = style.isShare ? `${view.language() === 'en' ? '' : '\u00A0'}%` : '';
      return [
        { factor: factor.code, text: `${factor.code}\u00A0${shownFigure(value, style, view.language())}${unit}` },
      ];
    });
  };
  /** Place, change, name and R alone: what is said of the row stands under its name. */
  const isNarrow = () => props.columns <= 4;
  const Said = (said: { readonly region: PackageRegion }) => {
    const figures = createMemo(() => factorFigures(said.region));
    const open = ({ factor }: Figure) =>
      props.onOpen({ kind: 'value', region: said.region.code, year: view.rating().year, factor });
    return (
      <>
        <span>{view.words().rating.referenceRow}</span>
        <Show when={figures().length > 0}>
          <span class={styles.referenceFigures}>
            <For each={figures()}>
              {(figure, at) => (
                <>
                  {at() === 0 ? '' : ' · '}
                  <button
                    type="button"
                    aria-haspopup="dialog"
                    class={styles.referenceFigure}
                    onClick={() => open(figure)}
                  >
                    {figure.text}
                  </button>
                </>
              )}
            </For>
          </span>
        </Show>
      </>
    );
  };
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
                    <Said region={region} />
                  </p>
                </Show>
              </th>
              <Show when={!isNarrow()}>
                <td colspan={props.columns - 3} class={styles.quiet}>
                  <Said region={region} />
                </td>
              </Show>
            </tr>
          )}
        </For>
      </tbody>
    </Show>
  );
}
