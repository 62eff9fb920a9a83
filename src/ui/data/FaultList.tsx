import { For, Show } from 'solid-js';
import { say } from '../../i18n';
import { StateMark } from '../parts/StateMark';
import { nameOfInput } from './cells';
import { faultCount } from './DataBar';
import styles from './data.module.css';
import type { Fault } from './faults';
import type { DataScreenView } from './view';

/** Regions that lead to their cells one by one; the rest are counted. */
const MOST_LINKS = 6;
/** Faults listed: who has more goes by the sheet itself. */
const MOST_FAULTS = 40;

const MARKS = { missing: 'missing', invalid: 'invalid', undefined: 'outlier', unanswered: 'missing' } as const;

/** What is wrong in the year, each with the cells to look at. */
export function FaultList(props: { readonly view: DataScreenView }) {
  const { view } = props;
  const words = () => view.words().data;
  return (
    <section class={styles.section} aria-label={words().checks}>
      <div class={styles.titled}>
        <h2>{words().checks}</h2>
        <Show when={view.faults().length > 0}>
          <span class="label">{words().found(faultCount(view))}</span>
        </Show>
      </div>
      <Show when={view.faults().length > 0} fallback={<p class="label">{words().noFaults}</p>}>
        <ul class={styles.faults}>
          <For each={view.faults().slice(0, MOST_FAULTS)}>{(fault) => <FaultItem view={view} fault={fault} />}</For>
        </ul>
      </Show>
    </section>
  );
}

function FaultItem(props: { readonly view: DataScreenView; readonly fault: Fault }) {
  const { view } = props;
  const words = () => view.words().data;
  const input = () => nameOfInput(view.frame(), props.fault.input);
  const isEverywhere = () => props.fault.regions.length === view.frame().rated && view.frame().rated > 1;
  const reason = () => {
    const { absence, regions } = props.fault;
    // What the reason says of a number or a text is true of its own cell only.
    return absence === null || regions.length > 1 ? '' : say(view.words().reasons.absences, absence, input());
  };
  const where = () =>
    [props.fault.factor, `${input()} ${props.fault.year}`].filter((part) => part !== null).join(' · ');
  const rest = () => props.fault.regions.length - MOST_LINKS;
  return (
    <li>
      <p class={styles.fault}>
        <StateMark state={MARKS[props.fault.kind]} />
        <b>{words().faults[props.fault.kind]}</b>
      </p>
      <p class="label">{reason() === '' ? where() : `${props.fault.factor ?? ''} ${reason()}`.trim()}</p>
      <Show
        when={!isEverywhere()}
        fallback={<RegionLink {...props} region={props.fault.regions[0] ?? 0} text={words().everywhere} />}
      >
        <p class={styles.links}>
          <For each={props.fault.regions.slice(0, MOST_LINKS)}>
            {(region) => (
              <RegionLink
                {...props}
                region={region}
                text={view.frame().regions[region]?.shortNames[view.language()] ?? ''}
              />
            )}
          </For>
          <Show when={rest() > 0}>
            <span class="label">{words().moreRegions(rest())}</span>
          </Show>
        </p>
      </Show>
    </li>
  );
}

function RegionLink(props: {
  readonly view: DataScreenView;
  readonly fault: Fault;
  readonly region: number;
  readonly text: string;
}) {
  const { view } = props;
  const cell = () =>
    [
      view.frame().regions[props.region]?.names[view.language()],
      nameOfInput(view.frame(), props.fault.input),
      props.fault.year,
    ].join(', ');
  const { input, year } = props.fault;
  return (
    <button
      type="button"
      class={styles.link}
      title={view.words().data.goToCell(cell())}
      onClick={() => view.goTo({ region: props.region, input, year })}
    >
      {props.text}
    </button>
  );
}
