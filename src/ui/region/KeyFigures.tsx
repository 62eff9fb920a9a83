import { Show } from 'solid-js';
import { formatPercent } from '../../i18n';
import { AXES } from '../../model/readings';
import { Change } from '../parts/Change';
import { Figure } from './Figure';
import styles from './region.module.css';
import type { RegionView } from './view';

/** Place, R, what lies to the neighbours, the bands over readings, the target: what is asked first. */
export function KeyFigures(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = view.words;
  const before = () => {
    const found = view.app.derived.before();
    const place = found?.places[view.index()] ?? 0;
    return found !== null && place > 0 ? { year: found.year, place, score: found.scores[view.index()] ?? NaN } : null;
  };
  const won = () => (before()?.place ?? 0) - view.place();
  const changeWords = () => {
    const rating = view.app.words().rating;
    return won() === 0 ? rating.same : won() > 0 ? rating.up(won()) : rating.down(-won());
  };
  const span = (places: readonly number[]) => {
    const known = places.filter((place) => place > 0);
    if (known.length === 0) return '–';
    const [best, worst] = [Math.min(...known), Math.max(...known)];
    return best === worst ? String(best) : `${best}–${worst}`;
  };
  const target = () => view.portrait().target;
  return (
    <dl class={styles.figures}>
      <div class={styles.figure}>
        <dt>{words().place(view.placed())}</dt>
        <dd>
          <Figure view={view} of={{ kind: 'place' }}>
            {view.place()}
          </Figure>{' '}
          <Show when={before()}>
            {(old) => (
              <small title={words().changeFrom(old().year)}>
                <Change places={won()} words={changeWords()} />
              </small>
            )}
          </Show>
        </dd>
      </div>
      <div class={styles.figure}>
        <dt>{words().score}</dt>
        <dd>
          <Figure view={view} of={{ kind: 'score' }}>
            {view.number(view.score(), 3)}
          </Figure>{' '}
          <Show when={before()}>
            {(old) => (
              <small class={view.score() < old().score ? 'down' : 'up'}>
                {view.signed(view.score() - old().score, 3)}
              </small>
            )}
          </Show>
        </dd>
      </div>
      <Show when={view.portrait().toNext}>
        {(next) => (
          <div class={styles.figure}>
            <dt>{words().toNext(next().place)}</dt>
            <dd>{view.number(next().score, 3)}</dd>
          </div>
        )}
      </Show>
      <Show when={view.portrait().ahead}>
        {(next) => (
          <div class={styles.figure}>
            <dt>{words().ahead(next().place)}</dt>
            <dd>{view.number(next().score, 3)}</dd>
          </div>
        )}
      </Show>
      <Show when={view.lattice()}>
        {(lattice) => (
          <>
            <div class={styles.figure}>
              <dt>{words().threeReadings}</dt>
              <dd>{span(AXES.points.map((points) => lattice().byPoints[points][view.index()] ?? 0))}</dd>
            </div>
            <div class={styles.figure}>
              <dt>{words().allReadings(lattice().readings.length)}</dt>
              <dd>
                <Band view={view} best={lattice().best[view.index()] ?? 0} worst={lattice().worst[view.index()] ?? 0} />
              </dd>
            </div>
          </>
        )}
      </Show>
      <Show when={target()}>
        {(found) => (
          <div class={styles.figure}>
            <dt>{words().fulfilment}</dt>
            <dd>
              <Figure view={view} of={{ kind: 'value', factor: found().factor }}>
                {formatPercent(Math.round(found().fulfilment * 10) / 10, 1, view.language())}
              </Figure>{' '}
              <Show when={Number.isFinite(found().target)}>
                <small class="secondary">
                  {view.number(found().actual, 1)} / {view.number(found().target, 1)}
                </small>
              </Show>
            </dd>
          </div>
        )}
      </Show>
    </dl>
  );
}

/** Best and worst place over all readings, each of which can say under which readings it is one. */
function Band(props: { readonly view: RegionView; readonly best: number; readonly worst: number }) {
  return (
    <Show when={props.best > 0} fallback="–">
      <span>
        <Figure view={props.view} of={{ kind: 'best place' }}>
          {props.best}
        </Figure>
        <Show when={props.worst !== props.best}>
          –
          <Figure view={props.view} of={{ kind: 'worst place' }}>
            {props.worst}
          </Figure>
        </Show>
      </span>
    </Show>
  );
}
