import { Show } from 'solid-js';
import { formatShort } from '../../i18n';
import { WeightScale } from './ContributionBar';
import type { LeagueLayout } from './layout';
import styles from './league.module.css';
import { PlaceAxis } from './PlaceBand';
import type { ScoreScale } from './scale';
import type { LeagueView } from './view';

/** Heads of the columns; over bars and bands, their scales. */
export function LeagueHead(props: {
  readonly view: LeagueView;
  readonly layout: LeagueLayout;
  readonly scale: ScoreScale;
}) {
  const { view } = props;
  const words = () => view.words().rating;
  const before = () => view.app.derived.before();
  const isNarrow = () => props.layout.lines === 2;
  const most = () => formatShort(props.scale.most, 1, view.language());
  const band = () => (
    <th scope="col" class={`${styles.head} ${styles.band}`}>
      <span class="unseen">{words().band}</span>
      <Show when={!isNarrow()} fallback={<span aria-hidden="true">{words().band}</span>}>
        <PlaceAxis view={view} title={words().band} />
      </Show>
    </th>
  );
  const score = () => (
    <th scope="col" class={`${styles.head} ${styles.score}`}>
      {words().score}
    </th>
  );
  const flags = () => (
    <th scope="col" class={styles.head}>
      {words().flags}
    </th>
  );
  return (
    <thead>
      <tr>
        <th scope="col" class={`${styles.head} ${styles.place}`}>
          {words().place}
        </th>
        <th
          scope="col"
          class={`${styles.head} ${styles.change}`}
          title={before() === null ? words().noYearBefore : words().changeFromLong(before()?.year ?? 0)}
        >
          <Show when={before()} fallback={<span class="unseen">{words().change}</span>}>
            {(year) => <span classList={{ unseen: isNarrow() }}>{words().changeFrom(year().year)}</span>}
          </Show>
        </th>
        <th scope="col" class={`${styles.head} ${styles.name}`}>
          {isNarrow() ? words().narrowRegion(most()) : words().region}
        </th>
        <Show when={isNarrow()}>
          <Show when={props.layout.hasBand}>
            {band()}
            {flags()}
          </Show>
          {score()}
        </Show>
        <Show when={!isNarrow()}>
          {score()}
          <th scope="col" class={`${styles.head} ${styles.bars}`}>
            <span class="unseen">{words().contributions}</span>
            <WeightScale view={view} scale={props.scale} width={props.layout.barWidth} />
          </th>
          {band()}
          {flags()}
        </Show>
      </tr>
    </thead>
  );
}
