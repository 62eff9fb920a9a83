import { type Accessor, createMemo, type JSX, Show } from 'solid-js';
import { samePlain } from '../../model/same';
import { Change } from '../parts/Change';
import { PeerMark } from '../parts/PeerMark';
import { regionHref } from '../region/address';
import { CautionTags } from './CautionTags';
import { ContributionBar, segmentText } from './ContributionBar';
import type { LeagueLayout } from './layout';
import styles from './league.module.css';
import { bandText, PlaceBand } from './PlaceBand';
import type { RowFigures } from './rowFigures';
import type { ScoreScale } from './scale';
import { type LeagueView, placeText, type RowName } from './view';

interface LeagueRowProps {
  readonly view: LeagueView;
  readonly layout: LeagueLayout;
  readonly scale: ScoreScale;
  readonly row: RowName;
}

/** What the cells of a row are drawn from: made once a row, so that a cell costs no more than what it shows. */
interface Row {
  readonly view: LeagueView;
  readonly name: RowName;
  readonly layout: Accessor<LeagueLayout>;
  readonly scale: Accessor<ScoreScale>;
  readonly figures: Accessor<RowFigures>;
  readonly isOwn: Accessor<boolean>;
}

interface CellProps {
  readonly row: Row;
}

/** Of the height of a row, what is drawn under its cells. */
const HAIRLINE = 1;

/** One region of the league table: a line, or two where there is less room. */
export function LeagueRow(props: LeagueRowProps) {
  const { view, row: name } = props;
  const isOwn = () => name.code === view.own();
  const row: Row = {
    view,
    name,
    layout: () => props.layout,
    scale: () => props.scale,
    figures: createMemo(() => view.figuresOf(name.code), undefined, { equals: samePlain }),
    isOwn,
  };
  return (
    <tr
      class={styles.row}
      classList={{ [styles.own ?? '']: isOwn(), [styles.pinned ?? '']: name.pinned }}
      data-row={name.code}
    >
      <Show when={props.layout.lines === 2} fallback={<OneLine row={row} />}>
        <TwoLines row={row} />
      </Show>
    </tr>
  );
}

function OneLine(props: CellProps) {
  const { row } = props;
  return (
    <>
      <PlaceCell row={row} />
      <ChangeCell row={row} />
      <NameCell row={row} />
      <ScoreCell row={row} />
      <Show
        when={row.figures().noScore === null}
        fallback={
          <td colspan="2" class={styles.drawn}>
            <WhyNoScore row={row} />
          </td>
        }
      >
        <td class={styles.drawn}>
          <Bar row={row} height={row.layout().rowHeight - HAIRLINE} thickness={14} />
        </td>
        <BandCell row={row} />
      </Show>
      <td class={styles.flags}>
        <CautionTags view={row.view} cautions={row.figures().cautions} />
      </td>
    </>
  );
}

/** Name over bar; band and tags have cells of their own where they fit, else the band is two figures under R. */
function TwoLines(props: CellProps) {
  const { row } = props;
  return (
    <>
      <PlaceCell row={row} />
      <ChangeCell row={row} />
      <NameCell row={row}>
        <Show when={row.figures().noScore === null} fallback={<WhyNoScore row={row} />}>
          <Bar row={row} height={10} thickness={8} />
        </Show>
      </NameCell>
      <Show when={row.layout().hasBand}>
        <BandCell row={row} />
        <td class={styles.flags}>
          <CautionTags view={row.view} cautions={row.figures().cautions} />
        </td>
      </Show>
      <ScoreCell row={row} />
    </>
  );
}

/** The place, spanned where it is shared, with the bracket to its indistinct neighbours. */
function PlaceCell(props: CellProps) {
  const { view, name, figures } = props.row;
  const words = () => view.words().rating;
  const bracket = () => (name.pinned ? null : figures().bracket);
  const title = () => {
    const { from = 0, to = 0 } = figures().span ?? {};
    const said = [
      ...(to > from ? [words().shared(from, to)] : []),
      ...(bracket() === null ? [] : [words().indistinctLong]),
    ];
    return said.join(' ') || undefined;
  };
  return (
    <td
      class={`${styles.place} ${styles.placeFigure}`}
      data-trace="place"
      classList={{
        [styles.bracket ?? '']: bracket() !== null,
        [styles.bracketFirst ?? '']: bracket() === 'first',
        [styles.bracketLast ?? '']: bracket() === 'last',
      }}
      title={title()}
    >
      <Show
        when={figures().span}
        fallback={
          <>
            <span aria-hidden="true">–</span>
            <span class="unseen">{words().noPlace}</span>
          </>
        }
      >
        {(span) => <>{placeText(span())}</>}
      </Show>
    </td>
  );
}

function ChangeCell(props: CellProps) {
  const { view, figures } = props.row;
  const words = () => {
    const { rating: said } = view.words();
    const places = figures().gained ?? 0;
    if (places === 0) return said.same;
    return places > 0 ? said.up(places) : said.down(-places);
  };
  return (
    <td class={styles.change} data-trace="change">
      <Change places={figures().gained} words={words()} />
    </td>
  );
}

function NameCell(props: CellProps & { readonly children?: JSX.Element }) {
  const { view, name, layout, isOwn, figures } = props.row;
  const region = () => view.nameOf(name.code);
  const isNarrow = () => layout().lines === 2;
  const letter = () => view.letterOf(name.code);
  const label = () => {
    if (name.pinned) return `${region()}, ${view.words().rating.pinnedOwn}`;
    const marked = letter();
    return marked === null ? region() : view.words().peers.marked(region(), marked);
  };
  return (
    <th scope="row" class={styles.name} aria-label={label()}>
      <span class={styles.nameLine}>
        <Show when={letter()}>{(marked) => <PeerMark letter={marked()} />}</Show>
        {/* For the mouse: twenty links more would be twenty stops of Tab. */}
        <a
          href={regionHref(name.code)}
          tabindex="-1"
          class={styles.regionName}
          classList={{ [styles.ownName ?? '']: isOwn(), [styles.wrappedName ?? '']: isNarrow() }}
        >
          {region()}
        </a>
        <Show when={isNarrow() && !layout().hasBand}>
          <CautionTags view={view} cautions={figures().cautions} />
        </Show>
      </span>
      {props.children}
    </th>
  );
}

/** R, as a button that the trace explains; one of them is on the way of the Tab key, arrows reach the others. */
function ScoreCell(props: CellProps) {
  const { view, name, layout, figures } = props.row;
  const isTraced = () => {
    const traced = view.traced();
    return traced?.code === name.code && traced.pinned === name.pinned;
  };
  const score = createMemo(() => view.number(figures().score, 3));
  const smallBand = () => {
    const { best, worst } = figures().band;
    if (best === 0 || layout().lines === 1 || layout().hasBand) return null;
    return best === worst ? String(best) : `${best}–${worst}`;
  };
  return (
    <td class={`${styles.score} ${styles.figureCell}`}>
      <button
        type="button"
        class={styles.figure}
        tabindex={isTraced() ? 0 : -1}
        aria-pressed={isTraced()}
        aria-label={view.words().rating.scoreOf(view.nameOf(name.code), score())}
        data-score={name.code}
        data-trace="score"
        data-pinned={name.pinned ? '' : undefined}
        onClick={() => view.select(name)}
        onFocus={() => view.select(name)}
      >
        {score()}
        <Show when={smallBand()}>
          {(places) => (
            <small class={styles.smallBand} title={bandText(view, figures().band)}>
              {places()}
            </small>
          )}
        </Show>
      </button>
    </td>
  );
}

function BandCell(props: CellProps) {
  const { row } = props;
  return (
    <td class={styles.drawn} data-trace="band">
      <PlaceBand
        view={row.view}
        band={row.figures().band}
        isOwn={row.isOwn()}
        height={row.layout().rowHeight - HAIRLINE}
      />
    </td>
  );
}

function Bar(props: CellProps & { readonly height: number; readonly thickness: number }) {
  const { view, name, layout, scale, figures } = props.row;
  return (
    <span
      class={styles.barHolder}
      ref={(holder) =>
        // Spelled out only when pointed at: nine texts a row would be more work than the row itself.
        holder.addEventListener('pointerover', (event) => {
          holder.title = segmentText(view, view.indexOf(name.code), event.target);
        })
      }
    >
      <ContributionBar
        view={view}
        scale={scale()}
        figures={figures()}
        width={layout().barWidth}
        height={props.height}
        thickness={props.thickness}
      />
    </span>
  );
}

function WhyNoScore(props: CellProps) {
  const { view, figures } = props.row;
  return (
    <Show when={figures().noScore}>
      {(why) => <span class={styles.quiet}>{view.words().rating.noScore[why()]}</span>}
    </Show>
  );
}
