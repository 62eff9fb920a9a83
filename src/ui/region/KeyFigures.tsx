import { Show } from 'solid-js';
import { formatPercent } from '../../i18n';
import { Change } from '../parts/Change';
import { KeyFigure, KeyFigureList } from '../parts/KeyFigureList';
import { overAll, overThree, type PlaceRange } from './bands';
import { Figure } from './Figure';
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
  const target = () => view.portrait().target;
  return (
    <KeyFigureList>
      <KeyFigure label={words().place(view.placed())}>
        <Figure view={view} of={{ kind: 'place' }}>
          {view.place()}
        </Figure>{' '}
        <Show when={before()}>
          {(old) => (
            <small title={words().changeFrom(old().year)}>
              <Figure view={view} of={{ kind: 'change' }} isMinor>
                <Change places={won()} words={changeWords()} />
              </Figure>
            </small>
          )}
        </Show>
      </KeyFigure>
      <KeyFigure label={words().score}>
        <Figure view={view} of={{ kind: 'score' }}>
          {view.number(view.score(), 3)}
        </Figure>{' '}
        <Show when={before()}>
          {(old) => (
            <small classList={{ up: view.score() > old().score, down: view.score() < old().score }}>
              <Figure view={view} of={{ kind: 'score change' }} isMinor>
                {view.signed(view.score() - old().score, 3)}
              </Figure>
            </small>
          )}
        </Show>
      </KeyFigure>
      <Show when={view.portrait().toNext}>
        {(next) => (
          <KeyFigure label={words().toNext(next().place)}>
            <Figure view={view} of={{ kind: 'score difference', region: next().region, beside: view.code() }}>
              {view.number(next().score, 3)}
            </Figure>
          </KeyFigure>
        )}
      </Show>
      <Show when={view.portrait().ahead}>
        {(next) => (
          <KeyFigure label={words().ahead(next().place)}>
            <Figure view={view} of={{ kind: 'score difference', beside: next().region }}>
              {view.number(next().score, 3)}
            </Figure>
          </KeyFigure>
        )}
      </Show>
      <Show when={view.lattice()}>
        {(lattice) => (
          <>
            <KeyFigure label={words().threeReadings}>
              <Band view={view} kinds={['best of three', 'worst of three']} {...overThree(lattice(), view.index())} />
            </KeyFigure>
            <KeyFigure label={words().allReadings(lattice().readings.length)}>
              <Band view={view} kinds={['best place', 'worst place']} {...overAll(lattice(), view.index())} />
            </KeyFigure>
          </>
        )}
      </Show>
      <Show when={target()}>
        {(found) => (
          <KeyFigure label={words().fulfilment}>
            <Figure view={view} of={{ kind: 'value', factor: found().factor }}>
              {formatPercent(Math.round(found().fulfilment * 10) / 10, 1, view.language())}
            </Figure>{' '}
            <Show when={Number.isFinite(found().target.value)}>
              <small class="secondary">
                <Figure view={view} of={{ kind: 'cell', input: found().actual.input }} isMinor>
                  {view.number(found().actual.value, 1)}
                </Figure>
                {' / '}
                <Figure view={view} of={{ kind: 'cell', input: found().target.input }} isMinor>
                  {view.number(found().target.value, 1)}
                </Figure>
              </small>
            </Show>
          </KeyFigure>
        )}
      </Show>
    </KeyFigureList>
  );
}

interface BandProps extends PlaceRange {
  readonly view: RegionView;
  /** What the two ends are. */
  readonly kinds: readonly [best: 'best place' | 'best of three', worst: 'worst place' | 'worst of three'];
}

/** Best and worst place over readings, each of which can say under which readings it is one. */
function Band(props: BandProps) {
  return (
    <Show when={props.best > 0} fallback="–">
      <span>
        <Figure view={props.view} of={{ kind: props.kinds[0] }}>
          {props.best}
        </Figure>
        <Show when={props.worst !== props.best}>
          –
          <Figure view={props.view} of={{ kind: props.kinds[1] }}>
            {props.worst}
          </Figure>
        </Show>
      </span>
    </Show>
  );
}
