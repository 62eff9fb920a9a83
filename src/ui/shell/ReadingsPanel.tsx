import { createUniqueId, For, Show } from 'solid-js';
import type { Dictionary } from '../../i18n';
import { actsIn } from '../../model/actingAxes';
import type { Methodology } from '../../model/methodology';
import { type Paragraphed, shownParagraphs } from '../../model/paragraphs';
import {
  AXES,
  AXIS_NAMES,
  type Axis,
  acts,
  MISSING_POLICIES,
  type MissingPolicy,
  type Readings,
  sameReadings,
} from '../../model/readings';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import styles from './ReadingsPanel.module.css';
import { hrefOf } from './route';

/** One value on each axis, and what becomes of missing factors. */
export interface ReadingChoices {
  readonly readings: Readings;
  readonly missing: MissingPolicy;
}

interface ReadingsPanelProps {
  readonly words: Dictionary;
  readonly chosen: ReadingChoices;
  /** The methodology's. */
  readonly defaults: ReadingChoices & Paragraphed & Pick<Methodology, 'directions'>;
  /** The own region's place were an axis set to a value; undefined where it is not known. */
  readonly ownPlace?: (axis: Axis, value: string) => number | undefined;
  readonly onChange: (chosen: ReadingChoices) => void;
  readonly onClose: () => void;
}

/** Every choice where the Order can be read in several ways. Stands beside the screen: what is chosen shows at once. */
export function ReadingsPanel(props: ReadingsPanelProps) {
  const words = () => props.words.readings;
  /** With its paragraph only where the methodology has it. */
  const told = <Heading extends { readonly paragraph: string }>(heading: Heading): Heading => ({
    ...heading,
    paragraph: shownParagraphs(props.defaults, heading.paragraph),
  });
  const idle = (axis: Axis): string => {
    if (!actsIn(props.defaults, axis)) return props.words.lattice.neverActs;
    return acts(axis, props.chosen.readings) ? '' : words().axes[axis].idle;
  };
  const isDefault = () =>
    sameReadings(props.chosen.readings, props.defaults.readings) && props.chosen.missing === props.defaults.missing;
  const choose = (axis: Axis, value: string) =>
    props.onChange({ ...props.chosen, readings: { ...props.chosen.readings, [axis]: value } });
  return (
    <Dialog
      kind="side"
      help="reading"
      title={words().title}
      closeText={props.words.shell.close}
      onClose={props.onClose}
      footer={
        <>
          <Button disabled={isDefault()} onClick={() => props.onChange(props.defaults)}>
            {words().toDefaults}
          </Button>
          <a href={hrefOf('readings')} onClick={() => props.onClose()}>
            {props.words.lattice.all}
          </a>
        </>
      }
    >
      <p class={styles.lead}>{words().lead}</p>
      <For each={AXIS_NAMES}>
        {(axis) => (
          <AxisChoice
            first={axis === AXIS_NAMES[0]}
            heading={told(words().axes[axis])}
            idle={idle(axis)}
            values={AXES[axis]}
            value={props.chosen.readings[axis]}
            default={props.defaults.readings[axis]}
            defaultWord={words().byDefault}
            place={(value) => {
              const place = props.ownPlace?.(axis, value);
              return place === undefined ? '' : words().ownPlace(place);
            }}
            onChange={(value) => choose(axis, value)}
          />
        )}
      </For>
      <AxisChoice
        heading={told(words().missing)}
        idle=""
        values={MISSING_POLICIES}
        value={props.chosen.missing}
        default={props.defaults.missing}
        defaultWord={words().byDefault}
        place={() => ''}
        onChange={(missing) => props.onChange({ ...props.chosen, missing })}
      />
    </Dialog>
  );
}

interface AxisChoiceProps<Value extends string> {
  readonly heading: {
    readonly name: string;
    readonly question: string;
    readonly paragraph: string;
    readonly values: Readonly<Record<string, { readonly name: string; readonly explanation: string }>>;
  };
  /** Why the choice changes nothing just now; empty where it does. */
  readonly idle: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly default: Value;
  readonly defaultWord: string;
  readonly place: (value: Value) => string;
  readonly onChange: (value: Value) => void;
  /** Where the focus goes when the panel opens. */
  readonly first?: boolean;
}

function AxisChoice<Value extends string>(props: AxisChoiceProps<Value>) {
  const group = createUniqueId();
  return (
    <fieldset class={styles.axis}>
      <legend>
        {props.heading.name}
        <span class={styles.paragraph}>{props.heading.paragraph}</span>
      </legend>
      <p class={styles.question}>
        {props.heading.question} <span class={styles.idle}>{props.idle}</span>
      </p>
      <For each={props.values}>
        {(value) => {
          const explanationId = `${group}-${value.replaceAll(' ', '-')}`;
          return (
            <label class={styles.choice} classList={{ [styles.chosen ?? '']: value === props.value }}>
              <input
                type="radio"
                autofocus={props.first === true && value === props.value}
                name={group}
                checked={value === props.value}
                aria-describedby={explanationId}
                onChange={() => props.onChange(value)}
              />
              <span class={styles.name}>
                {props.heading.values[value]?.name}
                <Show when={value === props.default}>
                  {' '}
                  <span class={styles.default}>{props.defaultWord}</span>
                </Show>
              </span>
              <span class={styles.place}>{props.place(value)}</span>
              <span id={explanationId} class={styles.explanation}>
                {props.heading.values[value]?.explanation}
              </span>
            </label>
          );
        }}
      </For>
    </fieldset>
  );
}
