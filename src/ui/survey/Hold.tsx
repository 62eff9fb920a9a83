import { createEffect, createSignal, For, on, onCleanup, Show } from 'solid-js';
import { formatPercent } from '../../i18n';
import { DRAWING, HELD_SHARE, type PlaceHold } from '../../model/redraw';
import type { RegionCode } from '../../model/region';
import { Button } from '../parts/Button';
import { KeyFigure, KeyFigureList } from '../parts/KeyFigureList';
import { ProgressBar } from '../parts/ProgressBar';
import { Wide } from '../parts/Wide';
import styles from './survey.module.css';
import type { SurveyView } from './view';

interface HoldProps {
  readonly view: SurveyView;
  readonly region: RegionCode;
  /** The region's counted responses. */
  readonly accepted: number;
}

type Stage =
  | { readonly stage: 'idle' }
  | { readonly stage: 'drawing'; readonly done: number }
  | { readonly stage: 'stopped' }
  | { readonly stage: 'none' }
  | { readonly stage: 'done'; readonly hold: PlaceHold };

/** What the region's place owes to who happened to be asked, drawn when it is asked for, and given up at any time. */
export function Hold(props: HoldProps) {
  const { view } = props;
  const { app } = view;
  const words = () => view.words().hold;
  const [stage, setStage] = createSignal<Stage>({ stage: 'idle' });
  let asked = 0;

  const compute = async () => {
    const choices = app.choices();
    if (choices === null) return;
    asked += 1;
    const mine = asked;
    setStage({ stage: 'drawing', done: 0 });
    const answer = await app.calculations.hold({ year: view.year(), choices }, props.region, (done) => {
      if (mine === asked) setStage({ stage: 'drawing', done });
    });
    if (mine !== asked) return;
    if (answer === null) setStage({ stage: 'stopped' });
    else setStage(answer.hold === null ? { stage: 'none' } : { stage: 'done', hold: answer.hold });
  };
  const stop = () => {
    asked += 1;
    app.calculations.giveUpHold();
    setStage({ stage: 'stopped' });
  };
  // An answer about other data says nothing of these: one that is waited for is asked for anew, of the same region.
  createEffect(
    on(
      () => [props.region, view.summary(), app.derived.rating()] as const,
      ([region], before) => {
        const isAwaited = stage().stage === 'drawing';
        if (isAwaited) app.calculations.giveUpHold();
        asked += 1;
        setStage({ stage: 'idle' });
        if (isAwaited && region === before?.[0]) void compute();
      },
      { defer: true },
    ),
  );
  onCleanup(() => {
    if (stage().stage === 'drawing') app.calculations.giveUpHold();
  });

  const drawing = () => {
    const now = stage();
    return now.stage === 'drawing' ? now : null;
  };
  const found = () => {
    const now = stage();
    return now.stage === 'done' ? now.hold : null;
  };
  return (
    <section class={styles.part}>
      <h2>{words().title}</h2>
      <p class="label">{words().lead(DRAWING.draws)}</p>
      <Show when={props.accepted < view.form.leastResponses}>
        <p class={`${styles.rate} warn`}>{words().fewMeans(props.accepted, view.form.leastResponses)}</p>
      </Show>
      <Show when={view.carried() === 0} fallback={<p class={styles.rate}>{words().onlySums}</p>}>
        <div class={`${styles.tools} ${styles.bare}`}>
          <Show
            when={drawing()}
            fallback={
              <Button onClick={() => void compute()}>{found() === null ? words().compute : words().again}</Button>
            }
          >
            {(now) => (
              <>
                <ProgressBar text={words().computing} done={now().done} />
                <Button onClick={stop}>{words().stop}</Button>
              </>
            )}
          </Show>
          <span role="status" class="secondary">
            {stage().stage === 'stopped' ? words().stopped : stage().stage === 'none' ? words().none : ''}
          </span>
        </div>
        <Show when={found()}>{(hold) => <Held view={view} hold={hold()} />}</Show>
      </Show>
    </section>
  );
}

function Held(props: { readonly view: SurveyView; readonly hold: PlaceHold }) {
  const { view } = props;
  const words = () => view.words().hold;
  const percent = (share: number) => formatPercent(share * 100, 1, view.language());
  const more = () => {
    const { more: needed } = props.hold;
    if (needed === null) return words().tooMany;
    return needed === 0 ? words().noMore : words().moreOf(needed);
  };
  const shareOfAll = () => (props.hold.all[props.hold.place] ?? 0) / props.hold.drawing.draws;
  return (
    <>
      <KeyFigureList>
        <KeyFigure label={words().place}>{props.hold.place}</KeyFigure>
        <KeyFigure label={words().held}>{percent(props.hold.held)}</KeyFigure>
        <KeyFigure label={words().heldAll}>{percent(shareOfAll())}</KeyFigure>
        <KeyFigure
          label={words().more(percent(HELD_SHARE))}
          title={props.hold.more === null ? words().tooManyLong : undefined}
        >
          {more()}
        </KeyFigure>
      </KeyFigureList>
      <Show when={props.hold.more === null}>
        <p class="label">{words().tooManyLong}</p>
      </Show>
      <Distribution {...props} />
    </>
  );
}

const [BAR, HEIGHT] = [120, 12] as const;

/** How often each place came out, as bars and in figures. */
function Distribution(props: { readonly view: SurveyView; readonly hold: PlaceHold }) {
  const { view } = props;
  const words = () => view.words().hold;
  const rows = () => {
    const { own, all, drawing, place } = props.hold;
    return [...own.keys()]
      .filter((each) => (own[each] ?? 0) + (all[each] ?? 0) > 0)
      .sort((a, b) => (a || Number.POSITIVE_INFINITY) - (b || Number.POSITIVE_INFINITY))
      .map((each) => ({
        place: each,
        isStanding: each === place,
        own: (100 * (own[each] ?? 0)) / drawing.draws,
        all: (100 * (all[each] ?? 0)) / drawing.draws,
      }));
  };
  const cells = (share: number, isStanding: boolean) => (
    <>
      <td class="number">{share === 0 ? '–' : view.number(share, 1)}</td>
      <td>
        <svg width={BAR} height={HEIGHT} aria-hidden="true">
          <rect class={isStanding ? styles.barStanding : styles.bar} width={(BAR * share) / 100} height={HEIGHT} />
        </svg>
      </td>
    </>
  );
  return (
    <Wide label={words().distribution}>
      <table class={`${styles.table} ${styles.narrowTable}`}>
        <caption class="unseen">{words().distribution}</caption>
        <thead>
          <tr>
            <th scope="col" class="number">
              {words().placeColumn}
            </th>
            <th scope="col" class="number">
              {words().own}
            </th>
            <th scope="col">
              <span class="unseen">{words().distribution}</span>
            </th>
            <th scope="col" class="number">
              {words().all}
            </th>
            <th scope="col">
              <span class="unseen">{words().distribution}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {(row) => (
              <tr class={styles.row} classList={{ [styles.own ?? '']: row.isStanding }}>
                <th scope="row" class="number">
                  {row.place === 0 ? words().noPlace : row.place}
                </th>
                {cells(row.own, row.isStanding)}
                {cells(row.all, row.isStanding)}
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Wide>
  );
}
