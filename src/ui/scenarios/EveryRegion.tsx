import { createMemo, createSignal, For, Show } from 'solid-js';
import { formatCount, say } from '../../i18n';
import type { ExtraLadder, LadderProgress } from '../../model/overtake';
import { AXES, type Readings } from '../../model/readings';
import type { RegionCode } from '../../model/region';
import { samePlain } from '../../model/same';
import { createFollowing } from '../../state/following';
import { ProgressBar } from '../parts/ProgressBar';
import { Wide } from '../parts/Wide';
import { amountText, unitText } from './extraText';
import styles from './overtake.module.css';
import type { OvertakeView } from './overtaking';
import { standingIn } from './standing';
import { Traced } from './Traced';
import { underReadings } from './underPlans';

/** What the next place would cost every region through the chosen input, under each way of making points. */
export function EveryRegion(props: { readonly overtake: OvertakeView }) {
  const [isOpen, setOpen] = createSignal(false);
  const words = () => props.overtake.view.app.words().overtaking;
  return (
    <details class={styles.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words().every}</summary>
      {/* Much to compute, for those who ask. */}
      <Show when={isOpen()}>
        <Costs overtake={props.overtake} />
      </Show>
    </details>
  );
}

function Costs(props: { readonly overtake: OvertakeView }) {
  const { overtake } = props;
  const { view } = overtake;
  const words = () => view.app.words().overtaking;
  const [progress, setProgress] = createSignal<LadderProgress>({ done: 0, of: 1 });
  const question = createMemo(overtake.whole, null, { equals: samePlain });
  const answered = createFollowing(question, view.app.derived.rating, view.app.calculations.rated, async (asked) => {
    const { year, choices, extra } = asked;
    const readings = AXES.points.map((points) => ({ ...choices.readings, points }));
    setProgress({ done: 0, of: 1 });
    const found = await view.app.calculations.overtakeLadders({ year, choices }, readings, extra, setProgress);
    return found === null ? null : { asked, ladders: found };
  });
  const ladders = () => {
    const found = answered();
    return found !== null && samePlain(found.asked, question()) ? found.ladders : null;
  };
  const regions = createMemo((): readonly RegionCode[] => {
    const rating = view.rating() ?? undefined;
    const place = (code: RegionCode) => standingIn(rating, code).place || Number.POSITIVE_INFINITY;
    return [...(rating?.regions ?? [])].sort((a, b) => place(a) - place(b));
  });
  const axis = () => view.app.words().readings.axes.points;
  return (
    <Show
      when={ladders()}
      fallback={
        <ProgressBar
          text={words().checked(
            formatCount(progress().done, view.language()),
            formatCount(progress().of, view.language()),
          )}
          done={progress().done / progress().of}
        />
      }
    >
      {(found) => (
        <>
          <p class="label">{words().everyLead(unitText(overtake, overtake.extra()?.input ?? ''))}</p>
          <Wide label={words().every}>
            <table class={`${styles.table} ${styles.every}`}>
              <caption class="unseen">{words().every}</caption>
              <thead>
                <tr>
                  <th scope="col">{view.words().region}</th>
                  <For each={found()}>
                    {({ readings }) => (
                      <th scope="col" class="number">
                        {axis().values[readings.points].name}
                      </th>
                    )}
                  </For>
                </tr>
              </thead>
              <tbody>
                <For each={regions()}>
                  {(region) => (
                    <tr classList={{ [styles.own ?? '']: region === view.region() }}>
                      <th scope="row">
                        <button type="button" class={styles.rung} onClick={() => view.lookAt(region)}>
                          {overtake.shortName(region)}
                        </button>
                      </th>
                      <For each={found()}>
                        {({ regions: codes, ladders: all, readings }) => (
                          <td class="number">
                            <Cost
                              overtake={overtake}
                              region={region}
                              readings={readings}
                              ladder={all[codes.indexOf(region)]}
                            />
                          </td>
                        )}
                      </For>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </Wide>
        </>
      )}
    </Show>
  );
}

interface CostProps {
  readonly overtake: OvertakeView;
  readonly region: RegionCode;
  readonly readings: Readings;
  readonly ladder: ExtraLadder | undefined;
}

/** The amount for the next place that can be reached, and from which to which place; else why there is none. */
function Cost(props: CostProps) {
  const { overtake } = props;
  const { view } = overtake;
  const words = () => view.app.words().overtaking;
  const climbing = () => (props.ladder?.kind === 'ladder' ? props.ladder : null);
  const next = () => climbing()?.steps[0];
  const reason = (): string => {
    if (props.ladder?.kind === 'fault') return say(words().faults, props.ladder.fault, view.names());
    return climbing()?.place === 1 ? words().isFirst : words().noStep;
  };
  return (
    <Show
      when={next()}
      fallback={
        <span class="muted" title={reason()}>
          <Show when={climbing()?.place === 1} fallback="–">
            <Traced
              view={view}
              subject={{ kind: 'place', region: props.region, year: view.year() }}
              under={() =>
                underReadings(
                  view,
                  view.app.words().readings.axes.points.values[props.readings.points].name,
                  props.readings,
                )
              }
            >
              1
            </Traced>
          </Show>
        </span>
      }
    >
      {(step) => (
        <>
          <Traced
            view={view}
            subject={{ kind: 'place', region: props.region, year: view.year() }}
            under={overtake.underMore(step().amount, props.region, props.readings)}
          >
            {amountText(overtake, overtake.extra()?.input ?? '', step().amount)}
          </Traced>
          <small class={`muted ${styles.line}`}>
            {climbing()?.place} → {step().place}
          </small>
        </>
      )}
    </Show>
  );
}
