import { createMemo, For, Show } from 'solid-js';
import { formatNumber, plainNumber } from '../../i18n';
import { type Factor, factorsOf } from '../../model/methodology';
import { readQuantity } from '../../model/quantity';
import { ORIGINS, type Rating } from '../../model/rating';
import { PEER_ASSUMPTIONS, type PeerAssumption } from '../../model/scenario';
import type { ExpectedGrowth } from '../../state/scenarioEdits';
import { Wide } from '../parts/Wide';
import { Sheet } from '../sheet/Sheet';
import type { CellPlace, CellText, CellView, SheetColumn, SheetSource } from '../sheet/source';
import { useShell } from '../shell/shell';
import styles from './scenarios.module.css';
import { standingIn } from './standing';
import { Traced } from './Traced';
import { underPeers } from './underPlans';
import type { ScenariosView } from './view';

/** In per cent of the year before: more is a slip. */
const MOST_GROWTH = 1000;

const ROW = 28;
const MOST_ROWS = 12;
const SCROLL_BAR = 12;

/** What planning years rest on: the place under each assumption about other regions, and their growths, which can be typed. */
export function PeersAhead(props: { readonly view: ScenariosView }) {
  const { view } = props;
  const words = view.words;
  const chosen = (): PeerAssumption => view.scenario()?.peers ?? 'held';
  const standing = (assumption: PeerAssumption, year: number) =>
    standingIn(view.aheadOf(assumption, year), view.region());
  return (
    <Show when={view.planningYears().length > 0}>
      <section class={styles.part} data-help="peers">
        <h2>{words().ahead}</h2>
        <Wide label={words().ahead}>
          <table class={styles.table}>
            <caption class="unseen">{words().ahead}</caption>
            <thead>
              <tr>
                <th scope="col" class={styles.named}>
                  {words().assumption}
                </th>
                <For each={view.planningYears()}>
                  {(year) => (
                    <>
                      <th scope="col" class="number">
                        {words().placeOfYear(year)}
                      </th>
                      <th scope="col" class="number">
                        R
                      </th>
                    </>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={PEER_ASSUMPTIONS}>
                {(assumption) => (
                  <tr classList={{ [styles.chosen ?? '']: assumption === chosen() }}>
                    <th scope="row" class={styles.named} title={words().assumptionsLong[assumption]}>
                      {words().assumptions[assumption]}
                    </th>
                    <For each={view.planningYears()}>
                      {(year) => (
                        <>
                          <td class="number">
                            <Traced
                              view={view}
                              subject={{ kind: 'place', region: view.region() ?? '', year }}
                              under={() => underPeers(view, assumption)}
                            >
                              {standing(assumption, year).place || '–'}
                            </Traced>
                          </td>
                          <td class="number secondary">
                            <Traced
                              view={view}
                              subject={{ kind: 'score', region: view.region() ?? '', year }}
                              under={() => underPeers(view, assumption)}
                            >
                              {view.number(standing(assumption, year).score, 3)}
                            </Traced>
                          </td>
                        </>
                      )}
                    </For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </Wide>
        <Show when={view.active() !== null && chosen() === 'projected'}>
          <Growths view={view} />
        </Show>
        <p class="label">
          {words().assumptionsLong[chosen()]}. {words().computedLead}
        </p>
      </section>
    </Show>
  );
}

/** The growths that are expected of other regions: of their own past, or as typed. */
function Growths(props: { readonly view: ScenariosView }) {
  const { view } = props;
  const shell = useShell();
  const words = view.words;
  const all = factorsOf(view.methodology);
  const factors = all.flatMap((factor, index) => (factor.formula.kind === 'growth' ? [{ factor, index }] : []));
  const rating = (): Rating | undefined => view.aheadOf('projected', view.planningYears()[0] ?? 0);
  const peers = createMemo((): readonly number[] => {
    const computed = new Set(view.computedAhead());
    return (rating()?.regions ?? []).flatMap((code, index) => (computed.has(code) ? [] : [index]));
  });
  const typed = createMemo(
    () =>
      new Map(
        (view.app.scenarios.plan()?.growths ?? []).map(({ region, factor, growth }) => [`${region} ${factor}`, growth]),
      ),
  );
  const codeAt = (row: number): string => rating()?.regions[peers()[row] ?? -1] ?? '';
  const columnOf = (factor: Factor): SheetColumn => {
    const name = `${factor.code} ${factor.shortNames[view.language()]}`;
    return {
      key: factor.code,
      width: 84,
      headings: [{ key: factor.code, text: `${factor.code}, %`, title: name }],
      label: name,
      align: 'end',
      editable: true,
    };
  };
  const columns = createMemo((): readonly SheetColumn[] => [
    {
      key: 'region',
      width: 236,
      headings: [{ key: 'region', text: words().region }],
      label: words().region,
      align: 'start',
      editable: false,
      frozen: 'left',
      namesRows: true,
    },
    ...factors.map(({ factor }) => columnOf(factor)),
  ]);
  const version = createMemo<number>((count) => {
    columns();
    peers();
    typed();
    rating();
    return count + 1;
  }, 0);
  const valueAt = (row: number, column: number): number => {
    const found = factors[column - 1];
    return rating()?.factors[found?.index ?? -1]?.values[peers()[row] ?? -1] ?? Number.NaN;
  };
  const cell = (row: number, column: number): CellView => {
    if (column === 0) return { text: view.nameOf(codeAt(row)) };
    const found = factors[column - 1];
    const value = valueAt(row, column);
    const text = Number.isNaN(value) ? '' : formatNumber(value, 1, view.language());
    if (typed().has(`${codeAt(row)} ${found?.factor.code}`))
      return { text, state: 'overridden', title: words().growthTyped };
    const origin = ORIGINS[rating()?.factors[found?.index ?? -1]?.origins[peers()[row] ?? -1] ?? 0];
    return origin === 'projected'
      ? { text, state: 'projected', title: words().growthMean }
      : { text, tone: 'muted', title: words().growthHeld };
  };
  const source: SheetSource = {
    version,
    rowCount: () => peers().length,
    columns,
    rowLabel: (row) => view.nameOf(codeAt(row)),
    cell,
    copyText: (row, column) =>
      column === 0 ? view.nameOf(codeAt(row)) : plainNumber(valueAt(row, column), view.language()),
  };
  const write = (batch: readonly CellText[]): void => {
    const scenario = view.active();
    if (scenario === null) {
      // Deleted while it was typed into.
      view.tellNotKept(batch.map(({ text }) => text).join(' '));
      return;
    }
    let faulty: string | null = null;
    const expected = batch.flatMap(({ row, column, text }): readonly ExpectedGrowth[] => {
      const factor = factors[column - 1]?.factor.code;
      const read = readQuantity(text, text.includes(',') ? ',' : '.');
      if (factor === undefined || codeAt(row) === '') return [];
      if (read.kind === 'blank') return [{ region: codeAt(row), factor, growth: null }];
      if (read.kind === 'number' && read.value > 0 && read.value <= MOST_GROWTH)
        return [{ region: codeAt(row), factor, growth: read.value }];
      faulty ??= text.trim();
      return [];
    });
    if (expected.length > 0) void view.edits.expectGrowths(scenario, expected);
    if (faulty !== null) shell.say(words().growthFaulty(faulty));
  };
  return (
    <>
      <h3 class={styles.minor}>{words().growths}</h3>
      <div style={{ height: `${(Math.min(MOST_ROWS, peers().length) + 1) * ROW + SCROLL_BAR}px` }}>
        <Sheet
          source={source}
          label={words().growths}
          hint={view.app.words().data.hint}
          onReady={(sheet) => sheet.activate({ row: 0, column: 1 })}
          onEdit={write}
          onPaste={write}
          onClear={(places: readonly CellPlace[]) => write(places.map((place) => ({ ...place, text: '' })))}
          onUndo={() => void view.app.undo()}
          onRedo={() => void view.app.redo()}
        />
      </div>
    </>
  );
}
