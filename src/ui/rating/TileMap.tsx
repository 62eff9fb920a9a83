import { createMemo, createSignal, For, Show } from 'solid-js';
import { compareNames } from '../../i18n';
import type { Subject } from '../../model/explanation';
import { factorsOf } from '../../model/methodology';
import type { RegionCode } from '../../model/region';
import type { ChartColours } from '../chart/colours';
import type { PictureText } from '../chart/picture';
import { TakeAway } from '../chart/TakeAway';
import { factorStyle, shownFigure } from '../data/figures';
import { Button } from '../parts/Button';
import { ChainButton } from '../parts/ChainButton';
import type { Option } from '../parts/SegmentedControl';
import { Select } from '../parts/Select';
import { fifthOfPlace, fifths } from './league';
import { type Measure, measured } from './measure';
import styles from './side.module.css';
import { tileLayout } from './tileLayout';
import { directionName, type LeagueView } from './view';

/** Above so many regions tiles are no picture any more. */
export const MOST_TILES = 60;
/** Below so many regions with a place colours say nothing. */
const LEAST_COLOURED = 5;

/**
 * The regions as tiles of one size, coloured by the fifth of the ranking they lie in: by place, by R, by any direction
 * or factor. A tile leads to its row; the same is there as a table and as a picture.
 */
export function TileMap(props: { readonly view: LeagueView; readonly onChoose: (code: RegionCode) => void }) {
  const { view } = props;
  const words = () => view.words().rating;
  const [measure, setMeasure] = createSignal<Measure>({ kind: 'place' });
  const [asTable, setAsTable] = createSignal(false);
  const byName = createMemo(() => {
    const compare = compareNames(view.language());
    return [...view.rating().regions].sort((a, b) => compare(view.nameOf(a), view.nameOf(b)));
  });
  const layout = createMemo(() => tileLayout(byName()));
  const shown = createMemo(() => measured(view.rating(), measure()));
  const rank = (code: RegionCode) => shown().ranks[view.indexOf(code)] ?? 0;
  /** The best first, those without a value last. */
  const byRank = createMemo(() => {
    const last = view.rating().regions.length + 1;
    return [...view.rating().regions].sort((a, b) => (rank(a) || last) - (rank(b) || last));
  });
  const text = (code: RegionCode) => valueText(view, measure(), shown().values[view.indexOf(code)] ?? Number.NaN);
  const fifth = (code: RegionCode) => (rank(code) === 0 ? 0 : fifthOfPlace(rank(code), shown().placed));
  const options = createMemo(() => measureOptions(view));
  const chosen = () => options().find(({ value }) => sameMeasure(value, measure())) ?? options()[0];
  const what = () => chosen()?.text ?? '';
  const title = () => words().ofYear(what(), view.rating().year);
  /** The places that each colour is of, where the regions are enough to be told apart by it. */
  const key = () =>
    shown().placed < LEAST_COLOURED
      ? []
      : fifths(shown().placed).map(({ fifth: of, from, to }) => ({
          fifth: of,
          text: from === to ? String(from) : `${from}–${to}`,
        }));

  const draw = async (about: PictureText, colours: ChartColours): Promise<Blob> => {
    const { tilePicture } = await import('./tilePicture');
    const tiles = byName().map((code) => ({
      code,
      name: view.shortNameOf(code),
      text: text(code),
      fifth: fifth(code),
      isOwn: code === view.own(),
      letter: view.letterOf(code),
    }));
    return tilePicture(tiles, layout(), { label: words().mapKey, fifths: key() }, about, colours);
  };

  return (
    <section class={styles.part}>
      <div class={styles.head}>
        <h2>{layout().isMap ? words().map : words().tiles}</h2>
        <TakeAway
          title={title()}
          fileName={words().mapFile(what(), view.rating().year)}
          draw={draw}
          rows={() => [
            [words().place, words().region, what()],
            ...byRank().map((code) => [
              rank(code) || null,
              view.nameOf(code),
              shown().values[view.indexOf(code)] ?? null,
            ]),
          ]}
        />
      </div>
      <div class={styles.mapBar}>
        <Select
          grow
          label={words().showBy}
          options={options()}
          value={chosen()?.value ?? measure()}
          onChange={setMeasure}
        />
        <Button aria-pressed={asTable()} onClick={() => setAsTable(!asTable())}>
          {view.words().charts.table}
        </Button>
      </div>
      <Show
        when={!asTable()}
        fallback={
          <MapTable
            view={view}
            what={what()}
            title={title()}
            order={byRank()}
            rank={rank}
            text={text}
            subject={(code) => measureSubject(view, measure(), code)}
            rankSubject={(code) => rankSubject(view, measure(), code)}
          />
        }
      >
        <ul class={styles.tiles} style={{ '--across': String(layout().columns) }}>
          <For each={byName()}>
            {(code) => {
              const name = () =>
                rank(code) === 0
                  ? words().tileWithoutPlace(view.nameOf(code))
                  : measure().kind === 'place'
                    ? words().tileOf(view.nameOf(code), rank(code))
                    : `${view.nameOf(code)}, ${what()}: ${text(code)}`;
              const letter = () => view.letterOf(code);
              const label = () => {
                const marked = letter();
                return marked === null ? name() : view.words().peers.marked(name(), marked);
              };
              const at = () => layout().places.get(code);
              return (
                <li style={{ 'grid-row': String(at()?.row ?? 'auto'), 'grid-column': String(at()?.column ?? 'auto') }}>
                  <button
                    type="button"
                    class={styles.tile}
                    // All in one list: a class that changes beside it would take it away.
                    classList={{
                      [styles.placeless ?? '']: fifth(code) === 0,
                      ...Object.fromEntries(FIFTHS.map((each) => [`fifth-${each}`, fifth(code) === each])),
                      [styles.own ?? '']: code === view.own(),
                      [styles.compared ?? '']: letter() !== null,
                      [styles.active ?? '']: code !== view.own() && view.traced()?.code === code,
                    }}
                    title={label()}
                    aria-label={label()}
                    aria-pressed={view.traced()?.code === code}
                    onClick={() => props.onChoose(code)}
                  >
                    <span class={styles.tileHead}>
                      <b class={styles.tilePlace} classList={{ [styles.longFigure ?? '']: text(code).length > 4 }}>
                        {text(code)}
                      </b>
                      <Show when={letter()}>{(marked) => <span class={styles.tileLetter}>{marked()}</span>}</Show>
                    </span>
                    <span class={styles.tileName}>{view.shortNameOf(code)}</span>
                  </button>
                </li>
              );
            }}
          </For>
        </ul>
        <Show when={key().length > 0}>
          <ul class={styles.key} aria-label={words().mapKey}>
            <For each={key()}>{(of) => <li class={`${styles.fifth} fifth-${of.fifth}`}>{of.text}</li>}</For>
          </ul>
        </Show>
      </Show>
    </section>
  );
}

const FIFTHS = [1, 2, 3, 4, 5] as const;

function MapTable(props: {
  readonly view: LeagueView;
  readonly what: string;
  readonly title: string;
  readonly order: readonly RegionCode[];
  readonly rank: (code: RegionCode) => number;
  readonly text: (code: RegionCode) => string;
  readonly subject: (code: RegionCode) => Subject;
  readonly rankSubject: (code: RegionCode) => Subject;
}) {
  const { view } = props;
  const words = () => view.words().rating;
  return (
    <table class={styles.table}>
      <caption class="unseen">{props.title}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{words().place}</th>
          <th scope="col">{words().region}</th>
          <th scope="col">{props.what}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.order}>
          {(code) => (
            <tr class={styles.row} classList={{ [styles.ownRow ?? '']: code === view.own() }}>
              <td class={styles.place}>
                <Show when={props.rank(code) > 0} fallback="–">
                  <ChainButton subject={props.rankSubject(code)}>{props.rank(code)}</ChainButton>
                </Show>
              </td>
              <th scope="row" class={styles.name} classList={{ [styles.ownName ?? '']: code === view.own() }}>
                {view.nameOf(code)}
              </th>
              <td class="number">
                <Show when={props.rank(code) > 0} fallback={props.text(code)}>
                  <ChainButton subject={props.subject(code)}>{props.text(code)}</ChainButton>
                </Show>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

function measureOptions(view: LeagueView): readonly Option<Measure>[] {
  const words = view.words().rating;
  return [
    { value: { kind: 'place' }, text: words.byRank },
    { value: { kind: 'score' }, text: words.byScore },
    ...view.methodology.directions.map((_, index) => ({
      value: { kind: 'direction' as const, index },
      text: directionName(view.methodology, index, view.language()),
    })),
    ...factorsOf(view.methodology).map(({ code, shortNames }, index) => ({
      value: { kind: 'factor' as const, index },
      text: `${code} ${shortNames[view.language()]}`,
    })),
  ];
}

const sameMeasure = (a: Measure, b: Measure): boolean =>
  a.kind === b.kind && ('index' in a ? a.index : -1) === ('index' in b ? b.index : -1);

/** Where a region stands by a measure. */
function rankSubject(view: LeagueView, measure: Measure, region: RegionCode): Subject {
  const shown = measureSubject(view, measure, region);
  if (shown.kind === 'direction') return { ...shown, kind: 'direction place' };
  if (shown.kind === 'value') return { ...shown, kind: 'factor place' };
  return { kind: 'place', region, year: shown.year };
}

/** The number of a region that a measure shows. */
function measureSubject(view: LeagueView, measure: Measure, region: RegionCode): Subject {
  const of = { region, year: view.rating().year };
  switch (measure.kind) {
    case 'place':
    case 'score':
      return { kind: measure.kind, ...of };
    case 'direction':
      return { kind: 'direction', ...of, direction: view.methodology.directions[measure.index]?.code ?? '' };
    case 'factor':
      return { kind: 'value', ...of, factor: factorsOf(view.methodology)[measure.index]?.code ?? '' };
  }
}

function valueText(view: LeagueView, measure: Measure, value: number): string {
  if (Number.isNaN(value)) return '–';
  if (measure.kind === 'place') return String(value);
  if (measure.kind === 'score') return view.number(value, 2);
  const factor = measure.kind === 'factor' ? factorsOf(view.methodology)[measure.index] : undefined;
  if (factor === undefined) return view.number(value, 1);
  return shownFigure(value, factorStyle(factor.unit, factor.formula), view.language());
}
