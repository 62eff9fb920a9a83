import { Show } from 'solid-js';
import { Change } from '../parts/Change';
import styles from './scenarios.module.css';
import { nextAbove } from './standing';
import type { ScenariosView } from './view';

/** Place and R of the region in the scenario on view against the base, what lies to the next place, and under which assumption. */
export function KeyFigures(props: { readonly view: ScenariosView }) {
  const { view } = props;
  const words = view.words;
  const own = () => view.standingOf(view.active());
  const base = () => view.baseStandingFor(view.active());
  const isScenario = () => view.active() !== null;
  const label = () => (isScenario() ? words().placeIn(view.named(view.active())) : words().placeInBase);
  const above = () => {
    const rating = view.rating();
    return rating === null ? null : nextAbove(rating, view.region());
  };
  return (
    <dl class={styles.figures} aria-label={view.nameOf(view.region() ?? '')}>
      <div class={styles.figure}>
        <dt>{label()}</dt>
        <dd>
          <Show when={own().place > 0} fallback={<small class="secondary">{words().noPlace}</small>}>
            {own().place}
          </Show>
          <Show when={isScenario() && base().place > 0}>
            <small>
              <PlaceChange view={view} from={base().place} to={own().place} />
            </small>
            <small class="secondary">{words().inBase(String(base().place))}</small>
          </Show>
        </dd>
      </div>
      <div class={styles.figure}>
        <dt>{words().score}</dt>
        <dd>
          {view.number(own().score, 3)}
          <Show when={isScenario() && base().place > 0}>
            <Difference view={view} value={own().score - base().score} decimals={3} />
          </Show>
        </dd>
      </div>
      <Show when={above()}>
        {(next) => (
          <div class={styles.figure}>
            <dt>{words().toNext(next().place)}</dt>
            <dd>
              {view.number(next().score, 3)}
              <small class="secondary">{next().regions.map(view.nameOf).join(', ')}</small>
            </dd>
          </div>
        )}
      </Show>
      <div class={styles.figure}>
        <dt>{words().peers}</dt>
        <dd>
          <small>{view.assumptions(view.active())}</small>
        </dd>
      </div>
    </dl>
  );
}

/** A change of place against the base; nothing where either has none. */
export function PlaceChange(props: { readonly view: ScenariosView; readonly from: number; readonly to: number }) {
  const won = () => (props.from > 0 && props.to > 0 ? props.from - props.to : null);
  const text = () => {
    const { rating } = props.view.app.words();
    const places = won() ?? 0;
    return places === 0 ? rating.same : places > 0 ? rating.up(places) : rating.down(-places);
  };
  return <Change places={won()} words={text()} />;
}

/** A difference with its sign and colour; `=` where there is none. */
export function Difference(props: { readonly view: ScenariosView; readonly value: number; readonly decimals: number }) {
  const text = () => props.view.signed(props.value, props.decimals);
  const tone = () => (/^[+]/.test(text()) ? 'up' : /^\u2212/.test(text()) ? 'down' : 'muted');
  return <small class={tone()}>{Number.isFinite(props.value) ? text() : ''}</small>;
}
