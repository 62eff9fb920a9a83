import { Show } from 'solid-js';
import { Change } from '../parts/Change';
import { KeyFigure, KeyFigureList } from '../parts/KeyFigureList';
import styles from './scenarios.module.css';
import { nextAbove } from './standing';
import { Traced } from './Traced';
import { underBase } from './underPlans';
import type { ScenariosView } from './view';

/** Place and R of the region in the scenario on view against the base, what lies to the next place, and under which assumption. */
export function KeyFigures(props: { readonly view: ScenariosView }) {
  const { view } = props;
  const words = view.words;
  const own = () => view.standingOf(view.active());
  const base = () => view.baseStandingFor(view.active());
  const isScenario = () => view.active() !== null;
  const label = () => (isScenario() ? words().placeIn(view.named(view.active())) : words().placeInBase);
  const ofRegion = () => ({ region: view.region() ?? '', year: view.year() });
  const inBase = () => underBase(view);
  const above = () => {
    const rating = view.rating();
    return rating === null ? null : nextAbove(rating, view.region());
  };
  return (
    <KeyFigureList label={view.nameOf(view.region() ?? '')}>
      <KeyFigure label={label()}>
        <Show when={own().place > 0} fallback={<small class="secondary">{words().noPlace}</small>}>
          <Traced view={view} subject={{ ...ofRegion(), kind: 'place' }}>
            {own().place}
          </Traced>
        </Show>
        <Show when={isScenario() && base().place > 0}>
          <small>
            <PlaceChange view={view} from={base().place} to={own().place} />
          </small>
          <small class="secondary">
            <Traced view={view} subject={{ ...ofRegion(), kind: 'place' }} under={inBase}>
              {words().inBase(String(base().place))}
            </Traced>
          </small>
        </Show>
      </KeyFigure>
      <KeyFigure label={words().score}>
        <Traced view={view} subject={{ ...ofRegion(), kind: 'score' }}>
          {view.number(own().score, 3)}
        </Traced>
        <Show when={isScenario() && base().place > 0}>
          <Traced
            view={view}
            subject={{ ...ofRegion(), kind: 'score' }}
            under={inBase}
            formula={() => `${view.number(own().score, 3)} − ${view.number(base().score, 3)}`}
          >
            <Difference view={view} value={own().score - base().score} decimals={3} />
          </Traced>
        </Show>
      </KeyFigure>
      <Show when={above()}>
        {(next) => (
          <KeyFigure label={words().toNext(next().place)}>
            <Traced
              view={view}
              subject={{
                kind: 'score difference',
                year: view.year(),
                region: next().regions[0] ?? '',
                beside: view.region() ?? '',
              }}
              name={words().toNext(next().place)}
            >
              {view.number(next().score, 3)}
            </Traced>
            <small class={`secondary ${styles.holders}`}>{next().regions.map(view.nameOf).join(', ')}</small>
          </KeyFigure>
        )}
      </Show>
      <KeyFigure label={words().peers}>
        <small>{view.assumptions(view.active())}</small>
      </KeyFigure>
    </KeyFigureList>
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

/** A difference with its sign and colour; `=` where none is to be seen, nothing where there is none to tell. */
export function Difference(props: { readonly view: ScenariosView; readonly value: number; readonly decimals: number }) {
  const text = () => props.view.signed(props.value, props.decimals);
  const sign = () => (/[1-9]/.test(text()) ? Math.sign(props.value) : 0);
  return (
    <small class={sign() === 0 ? 'muted' : sign() > 0 ? 'up' : 'down'}>
      {Number.isNaN(props.value) ? '' : sign() === 0 ? '=' : text()}
    </small>
  );
}
