import { For, Show } from 'solid-js';
import type { RegionCode } from '../../model/region';
import type { ChartColours } from '../chart/colours';
import type { PictureText } from '../chart/picture';
import { TakeAway } from '../chart/TakeAway';
import type { CopiedRow } from '../parts/copyRows';
import { PeerMark } from '../parts/PeerMark';
import { Swatch } from '../parts/Swatch';
import { Wide } from '../parts/Wide';
import { directionTicks, MOST_MARKS, stripX } from './directionStrip';
import { Figure } from './Figure';
import { pictureFile, pictureTitle } from './pictureFile';
import type { DirectionFigures } from './portrait';
import styles from './region.module.css';
import type { RegionView } from './view';

/** Width of a strip; less where the columns of three or four peers take their room. */
const WIDTH = 204;
const WIDTH_AMONG_PEERS = 156;
const HEIGHT = 28;

/** The nine directions against the leader, the median and everyone else; the strip says in a picture what the figures say. */
export function DirectionTable(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = view.words;
  const portrait = view.portrait;
  const width = () => (view.peers().length > 2 ? WIDTH_AMONG_PEERS : WIDTH);
  const x = (score: number) => stripX(view, width())(score);
  const ticks = () => directionTicks(view);
  const draw = async (text: PictureText, colours: ChartColours) => {
    const [{ tablePicture }, { directionsPicture }] = await Promise.all([
      import('../chart/tablePicture'),
      import('./directionsPicture'),
    ]);
    return tablePicture(directionsPicture(view, colours), text, colours);
  };
  const rows = (): readonly CopiedRow[] => [
    [
      words().direction,
      words().weight,
      words().points,
      words().toMedian,
      words().toLeader,
      ...view.peers().map(({ code }) => view.app.firstWords().peers.toLong(view.nameOf(code))),
      words().contribution,
      words().placeShort,
    ],
    ...portrait().directions.map((of) => [
      view.directionName(of.direction),
      of.weight,
      of.score,
      of.score - of.median,
      of.score - of.leader,
      ...of.peers.map((score) => of.score - score),
      of.contribution,
      of.place || null,
    ]),
  ];
  const leaderCode = () => view.rating().regions[portrait().leader] ?? '';
  const leaderName = () => view.nameOf(leaderCode());
  const codeOf = (of: DirectionFigures) => view.methodology.directions[of.direction]?.code ?? '';
  /** @param beside the region that is compared with; null: the median */
  const difference = (of: DirectionFigures, from: number, beside: RegionCode | null) => {
    const value = () => of.score - from;
    return (
      <td class="number" classList={{ up: value() > 0.05, down: value() < -0.05 }}>
        <Show when={!Number.isNaN(value())} fallback="–">
          <Figure view={view} of={{ kind: 'direction difference', direction: codeOf(of), beside }} isMinor>
            {view.signed(value(), 1)}
          </Figure>
        </Show>
      </td>
    );
  };
  return (
    <section class={styles.part}>
      <div class={styles.head}>
        <h2>{words().directions}</h2>
        <TakeAway
          title={pictureTitle(view, words().directions)}
          fileName={pictureFile(view, words().directions)}
          draw={draw}
          rows={rows}
        />
      </div>
      <Wide label={words().directions}>
        <table class={styles.table}>
          <caption class="unseen">{words().directions}</caption>
          <thead>
            <tr>
              <th scope="col" class={styles.name}>
                {words().direction}
              </th>
              <th scope="col" class="number">
                {words().weight}
              </th>
              <th scope="col" class="number">
                {words().points}
              </th>
              <th scope="col">
                <span class="unseen">
                  {words().strip(view.number(view.methodology.points.worst, 0), view.number(portrait().most, 0))}
                </span>
                <svg width={width()} height="16" aria-hidden="true">
                  <For each={ticks()}>
                    {(tick) => (
                      <text x={x(tick)} y="12" text-anchor="middle">
                        {tick}
                      </text>
                    )}
                  </For>
                </svg>
              </th>
              <th scope="col" class="number">
                {words().toMedian}
              </th>
              <th scope="col" class="number">
                {words().toLeader}
              </th>
              <For each={view.peers()}>
                {({ code, letter }) => (
                  <th scope="col" class="number" title={view.app.words().peers.toLong(view.nameOf(code))}>
                    {view.app.words().peers.to(letter)}
                  </th>
                )}
              </For>
              <th scope="col" class="number">
                {words().contribution}
              </th>
              <th scope="col" class="number">
                {words().placeShort}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={portrait().directions}>
              {(of) => (
                <tr>
                  <th scope="row" class={styles.name}>
                    <Swatch direction={of.direction} />
                    {view.directionName(of.direction)}
                  </th>
                  <td class="number">
                    <Figure view={view} of={{ kind: 'direction weight', direction: codeOf(of) }} isMinor>
                      {view.number(of.weight, 1)}
                    </Figure>
                  </td>
                  <td class="number">
                    <Figure view={view} of={{ kind: 'direction', direction: codeOf(of) }}>
                      {view.number(of.score, 1)}
                    </Figure>
                  </td>
                  <td>
                    <Strip of={of} width={width()} x={x} ticks={ticks()} view={view} />
                  </td>
                  {difference(of, of.median, null)}
                  {difference(of, of.leader, leaderCode())}
                  <For each={of.peers}>{(score, at) => difference(of, score, view.peers()[at()]?.code ?? '')}</For>
                  <td class="number">
                    <Figure view={view} of={{ kind: 'contribution', direction: codeOf(of) }} isMinor>
                      {view.number(of.contribution, 3)}
                    </Figure>
                  </td>
                  <td class="number">
                    <Show when={of.place > 0} fallback="–">
                      <Figure view={view} of={{ kind: 'direction place', direction: codeOf(of) }} isMinor>
                        {of.place}
                      </Figure>
                    </Show>
                  </td>
                </tr>
              )}
            </For>
            <tr>
              <th scope="row" class={styles.name}>
                {words().total}
              </th>
              <td class="number">
                <Figure view={view} of={{ kind: 'weight sum' }}>
                  {view.number(100, 1)}
                </Figure>
              </td>
              <td colspan={4 + view.peers().length} />
              <td class="number">
                <Figure view={view} of={{ kind: 'score' }}>
                  {view.number(view.score(), 3)}
                </Figure>
              </td>
              <td class="number">
                <Figure view={view} of={{ kind: 'place' }} isMinor>
                  {view.place()}
                </Figure>
              </td>
            </tr>
          </tbody>
        </table>
      </Wide>
      <p class={styles.legend} aria-hidden="true">
        <span>
          <svg width="12" height="12" aria-hidden="true">
            <circle class={styles.own} cx="6" cy="6" r="4.5" />
          </svg>
          {view.nameOf(view.code())}
        </span>
        <span>
          <svg width="12" height="12" aria-hidden="true">
            <rect class={styles.leader} x="2.5" y="2.5" width="7" height="7" />
          </svg>
          {words().leaderIs(leaderName())}
        </span>
        <span>
          <svg width="4" height="12" aria-hidden="true">
            <line class={styles.median} x1="2" x2="2" y1="0" y2="12" />
          </svg>
          {words().medianMark}
        </span>
        <span>
          <svg width="4" height="12" aria-hidden="true">
            <line class={styles.other} x1="2" x2="2" y1="2" y2="10" />
          </svg>
          {words().othersMark}
        </span>
        <For each={view.peers()}>
          {({ code, letter }) => (
            <span>
              <PeerMark letter={letter} />
              {view.nameOf(code)}
            </span>
          )}
        </For>
      </p>
    </section>
  );
}

/** A region that is compared with: a tick and its letter, above the line (side −1) or below it. */
function PeerTick(props: { readonly x: number; readonly letter: string; readonly side: -1 | 1 }) {
  const middle = HEIGHT / 2;
  return (
    <>
      <line class={styles.compared} x1={props.x} x2={props.x} y1={middle - 4} y2={middle + 4} />
      <text class={styles.letter} x={props.x} y={props.side < 0 ? 8 : HEIGHT} text-anchor="middle">
        {props.letter}
      </text>
    </>
  );
}

function Strip(props: {
  readonly of: DirectionFigures;
  readonly width: number;
  readonly x: (score: number) => number;
  readonly ticks: readonly number[];
  readonly view: RegionView;
}) {
  const middle = HEIGHT / 2;
  const text = () => {
    const figure = (value: number) => props.view.number(value, 1);
    return props.view.words().stripText(figure(props.of.score), figure(props.of.median), figure(props.of.leader));
  };
  const others = () => (props.of.others.length <= MOST_MARKS ? props.of.others : []);
  return (
    <svg width={props.width} height={HEIGHT} role="img" aria-label={text()}>
      <For each={props.ticks}>
        {(tick) => <line class={styles.hairline} x1={props.x(tick)} x2={props.x(tick)} y1="0" y2={HEIGHT} />}
      </For>
      <For each={others()}>
        {(score) => (
          <line class={styles.other} x1={props.x(score)} x2={props.x(score)} y1={middle - 4} y2={middle + 4} />
        )}
      </For>
      <For each={props.view.peers()}>
        {({ letter }, at) => (
          <Show when={Number.isFinite(props.of.peers[at()])}>
            <PeerTick x={props.x(props.of.peers[at()] ?? 0)} letter={letter} side={at() % 2 === 0 ? -1 : 1} />
          </Show>
        )}
      </For>
      <Show when={Number.isFinite(props.of.score)}>
        <line class={styles.link} x1={props.x(props.of.median)} x2={props.x(props.of.score)} y1={middle} y2={middle} />
      </Show>
      <Show when={Number.isFinite(props.of.median)}>
        <line
          class={styles.median}
          x1={props.x(props.of.median)}
          x2={props.x(props.of.median)}
          y1={middle - 8}
          y2={middle + 8}
        />
      </Show>
      <Show when={Number.isFinite(props.of.leader)}>
        <rect class={styles.leader} x={props.x(props.of.leader) - 3.5} y={middle - 3.5} width="7" height="7" />
      </Show>
      <Show when={Number.isFinite(props.of.score)}>
        <circle class={styles.own} cx={props.x(props.of.score)} cy={middle} r="4.5" />
      </Show>
    </svg>
  );
}
