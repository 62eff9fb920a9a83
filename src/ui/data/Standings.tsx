import { createMemo, Index, Show } from 'solid-js';
import { formatShort } from '../../i18n';
import type { FactorResult } from '../../model/rating';
import { ChainButton } from '../parts/ChainButton';
import { isOfFactor } from './columns';
import styles from './data.module.css';
import { factorStyle, shownFigure } from './figures';
import { type Frame, factorResult } from './frame';
import type { PlaceMoves } from './placeMoves';
import type { DataScreenView } from './view';

/** The place of the active cell's region, and what the last edit did to it and to others. */
export function PlaceNow(props: { readonly view: DataScreenView; readonly moves: PlaceMoves | null }) {
  const { view } = props;
  const words = () => view.words().data;
  const place = () => {
    const { rating, rated } = view.frame();
    const region = view.activeRegion();
    const now = region < rated ? (rating?.places[region] ?? 0) : 0;
    if (now === 0) return null;
    const placed = rating?.places.reduce((count, each) => count + (each > 0 ? 1 : 0), 0) ?? 0;
    return {
      now,
      placed,
      region: view.frame().regions[region]?.code ?? '',
      before: props.moves?.before[region] ?? 0,
    };
  };
  return (
    <Show when={place()}>
      {(at) => (
        <p class={styles.place}>
          <b>
            <ChainButton subject={{ kind: 'place', region: at().region, year: view.year() }}>
              {words().placeOf(at().now, at().placed)}
            </ChainButton>
          </b>
          <Show when={at().before > 0 && at().before !== at().now}>
            <span class="label">{words().placeBefore(at().before)}</span>
          </Show>
          <Show when={props.moves}>{(moves) => <span class="label">{words().placesMoved(moves().moved)}</span>}</Show>
        </p>
      )}
    </Show>
  );
}

/** By the factor of the active cell: the best, the region itself, the last. */
export function Standings(props: { readonly view: DataScreenView }) {
  const { view } = props;
  const words = () => view.words().data;
  const standing = createMemo(() => {
    const column = view.activeColumn();
    const frame = view.frame();
    const result = isOfFactor(column) ? factorResult(frame, column) : undefined;
    if (result === undefined || !isOfFactor(column)) return null;
    const { factor } = column;
    const style = factorStyle(factor.unit, factor.formula);
    return {
      code: factor.code,
      rows: standingRows(frame, result, view.activeRegion()).map((region) => ({
        region,
        position: formatShort(result.positions[region] ?? Number.NaN, 1, frame.language),
        name: frame.regions[region]?.names[frame.language] ?? '',
        value: shownFigure(result.values[region] ?? Number.NaN, style, frame.language),
      })),
    };
  });
  const of = (region: number, { code }: { readonly code: string }) => ({
    region: view.frame().regions[region]?.code ?? '',
    year: view.year(),
    factor: code,
  });
  return (
    <Show when={standing()?.rows.length ? standing() : null}>
      {(found) => (
        <section class={styles.section}>
          <table class={styles.standing}>
            <caption class="label">{words().standing(found().code)}</caption>
            <tbody>
              {/* By place, not by identity: an edit makes all of them anew, and the focus stays. */}
              <Index each={found().rows}>
                {(row) => (
                  <tr classList={{ [styles.here ?? '']: row().region === view.activeRegion() }}>
                    <td class="number">
                      <ChainButton subject={{ kind: 'position', ...of(row().region, found()) }}>
                        {row().position}
                      </ChainButton>
                    </td>
                    <th scope="row">{row().name}</th>
                    <td class="number">
                      <ChainButton subject={{ kind: 'value', ...of(row().region, found()) }}>{row().value}</ChainButton>
                    </td>
                  </tr>
                )}
              </Index>
            </tbody>
          </table>
        </section>
      )}
    </Show>
  );
}

/** Regions with the best and the worst position, and the given one between them. */
function standingRows({ rated }: Frame, { positions }: FactorResult, region: number): readonly number[] {
  let [best, worst] = [-1, -1];
  for (let each = 0; each < rated; each++) {
    const position = positions[each] ?? Number.NaN;
    if (Number.isNaN(position)) continue;
    if (best < 0 || position < (positions[best] ?? 0)) best = each;
    if (worst < 0 || position > (positions[worst] ?? 0)) worst = each;
  }
  const isPlaced = region < rated && !Number.isNaN(positions[region] ?? Number.NaN);
  return [...new Set([best, ...(isPlaced ? [region] : []), worst])].filter((each) => each >= 0);
}
