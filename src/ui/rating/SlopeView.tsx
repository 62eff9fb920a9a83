import { createMemo, For, Show } from 'solid-js';
import type { Dictionary } from '../../i18n';
import { ChartFigure } from '../chart/ChartFigure';
import { ChainButton } from '../parts/ChainButton';
import { Change } from '../parts/Change';
import { BlankRows } from './BlankRows';
import { placesGained } from './league';
import { createRowWindow } from './rowWindow';
import { type Slope, slopeConfiguration, slopeHeight, slopesDrawn } from './slope';
import styles from './slope.module.css';
import type { LeagueView } from './view';

const ROW_HEIGHT = 26;

/** Places of the rating year before and of the one on view, a line a region. */
export function SlopeView(props: { readonly view: LeagueView }) {
  const { view } = props;
  const words = () => view.words().rating;
  const before = view.app.derived.before;
  const slopes = createMemo((): readonly Slope[] =>
    view.codes().map((code) => {
      const index = view.indexOf(code);
      return {
        code,
        name: view.nameOf(code),
        shortName: view.shortNameOf(code),
        before: before()?.places[index] ?? 0,
        now: view.rating().places[index] ?? 0,
        isOwn: code === view.own(),
        letter: view.letterOf(code),
      };
    }),
  );
  const drawn = createMemo(() => slopesDrawn(slopes()));
  return (
    <Show when={before()} fallback={<p class={styles.nothing}>{words().noYearBefore}</p>}>
      {(earlier) => {
        const years = () => [earlier().year, view.rating().year] as const;
        const title = () => words().slopeOf(...years());
        return (
          <div class={styles.slope}>
            <Show when={drawn().length < slopes().length}>
              <p class="label">{words().slopeSome(drawn().length, slopes().length)}</p>
            </Show>
            <ChartFigure
              title={title()}
              description={title()}
              fileName={words().slopeFile(...years())}
              height={slopeHeight(slopes().length)}
              configuration={(colours, isNarrow) => slopeConfiguration(drawn(), years(), colours, isNarrow)}
              rows={() => [
                [words().region, ...years().map(String), words().change],
                ...slopes().map((slope) => [slope.name, slope.before || null, slope.now || null, gainedBy(slope)]),
              ]}
              table={() => <SlopeTable view={view} slopes={slopes()} years={years()} title={title()} />}
            />
          </div>
        );
      }}
    </Show>
  );
}

const changeWords = (words: Dictionary['rating'], gained: number | null): string =>
  gained === null ? '' : gained === 0 ? words.same : gained > 0 ? words.up(gained) : words.down(-gained);

/** Places won or lost; null where one of the two years has none. */
const gainedBy = ({ before, now }: Slope): number | null => placesGained(Int32Array.of(before), Int32Array.of(now), 0);

function SlopeTable(props: {
  readonly view: LeagueView;
  readonly slopes: readonly Slope[];
  readonly years: readonly [number, number];
  readonly title: string;
}) {
  const words = () => props.view.words().rating;
  let body: HTMLTableSectionElement | undefined;
  const rows = createRowWindow(
    () => body,
    () => props.slopes.length,
    () => ROW_HEIGHT,
  );
  const shown = createMemo(() => props.slopes.slice(rows.range().first, rows.range().end));
  const place = ({ code }: Slope, value: number, year: number) => (
    <Show when={value > 0} fallback="–">
      <ChainButton subject={{ kind: 'place', region: code, year }}>{value}</ChainButton>
    </Show>
  );
  return (
    <table class={styles.table} aria-rowcount={rows.isWindowed() ? props.slopes.length + 1 : undefined}>
      <caption class="unseen">{props.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words().region}</th>
          <For each={props.years}>
            {(year) => (
              <th scope="col" class="number">
                {year}
              </th>
            )}
          </For>
          <th scope="col" class="number">
            {words().change}
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        <BlankRows rows={rows.range().first} height={ROW_HEIGHT} columns={4} />
        <For each={shown()}>
          {(slope) => (
            <tr classList={{ [styles.own ?? '']: slope.isOwn }}>
              <th scope="row">{slope.letter === null ? slope.name : `${slope.letter} ${slope.name}`}</th>
              <td class="number">{place(slope, slope.before, props.years[0])}</td>
              <td class="number">{place(slope, slope.now, props.years[1])}</td>
              <td class="number">
                <Show when={gainedBy(slope) !== null}>
                  <ChainButton subject={{ kind: 'change', region: slope.code, year: props.years[1] }}>
                    <Change places={gainedBy(slope)} words={changeWords(words(), gainedBy(slope))} />
                  </ChainButton>
                </Show>
              </td>
            </tr>
          )}
        </For>
        <BlankRows rows={props.slopes.length - rows.range().end} height={ROW_HEIGHT} columns={4} />
      </tbody>
    </table>
  );
}
