import { createMemo, For, Show } from 'solid-js';
import type { ChoiceAxis, Explanation, Subject, UnderOtherChoice } from '../../model/explanation';
import { shownParagraphs } from '../../model/paragraphs';
import type { Readings } from '../../model/readings';
import { samePlain } from '../../model/same';
import { useApp } from '../../state/app';
import { createExplaining } from '../../state/explaining';
import { readingText } from '../readings/readingText';
import { useShell } from '../shell/shell';
import { type ChainView, underReadings } from './chain';
import { numberUnder, onAxis } from './choices';
import { regionName, shownQuantity } from './subjectText';
import styles from './trace.module.css';

/** Texts of one axis, or of what becomes of missing factors. */
interface Heading {
  readonly name: string;
  readonly question: string;
  readonly paragraph: string;
  readonly values: Readonly<Record<string, { readonly name: string; readonly explanation: string }>>;
}

/**
 * Where the Order is silent: what was chosen and why, what else could have been, and what the number and the place would
 * be then. R of different readings is never compared, only places.
 */
export function ChoicesPart(props: { readonly view: ChainView; readonly explanation: Explanation }) {
  const { view } = props;
  const shell = useShell();
  return (
    <>
      <Show when={props.explanation.interpretation}>
        {(interpretation) => (
          <section class={styles.part}>
            <h4>{view.words().trace.interpretation}</h4>
            <p class={styles.text}>{interpretation().reason[view.language()]}</p>
          </section>
        )}
      </Show>
      <Show when={props.explanation.axes.length > 0}>
        <section class={styles.part}>
          <h4>{view.words().trace.choices}</h4>
          <For each={props.explanation.axes}>
            {(axis) => <AxisTable view={view} explanation={props.explanation} axis={axis} />}
          </For>
          <button type="button" class={styles.link} aria-haspopup="dialog" onClick={shell.openReadings}>
            {view.words().readings.title}
          </button>
        </section>
      </Show>
      <BandReadings view={view} explanation={props.explanation} />
    </>
  );
}

function AxisTable(props: { readonly view: ChainView; readonly explanation: Explanation; readonly axis: ChoiceAxis }) {
  const { view } = props;
  const heading = (): Heading => {
    const { axes, missing } = view.words().readings;
    return props.axis === 'missing' ? missing : axes[props.axis];
  };
  const chosen = (): string => {
    const settings = view.naming().settings;
    return props.axis === 'missing' ? settings.missing : settings.readings[props.axis];
  };
  const place = (places: number): string => view.words().trace.placeUnder(places);
  const chosenPlace = (): number => {
    const { region, year } = props.explanation.subject;
    const value = view.explained().of({ kind: 'place', region, year })?.result.value;
    return value === undefined || Number.isNaN(value) ? 0 : value;
  };
  const ownFigure = (): string =>
    numberUnder(NOTHING, props.explanation.subject, view.naming().methodology) === null
      ? ''
      : shownQuantity(view.naming(), props.explanation.subject, props.explanation.result);
  const otherFigure = (under: UnderOtherChoice): string => {
    const value = numberUnder(under, props.explanation.subject, view.naming().methodology);
    return value === null
      ? ''
      : shownQuantity(view.naming(), props.explanation.subject, { ...props.explanation.result, value });
  };
  return (
    <table class={styles.choices}>
      <caption>
        {heading().name}{' '}
        <span class={styles.where}>{shownParagraphs(view.naming().methodology, heading().paragraph)}</span>
        <span class={styles.question}>{heading().question}</span>
      </caption>
      <tbody>
        <tr class={styles.chosen}>
          <th scope="row">
            {heading().values[chosen()]?.name} <span class="unseen">({view.words().trace.chosen})</span>
          </th>
          <td class="number">{ownFigure()}</td>
          <td class="number">{chosenPlace() > 0 ? place(chosenPlace()) : ''}</td>
        </tr>
        <tr class={styles.why}>
          <td colspan="3">{heading().values[chosen()]?.explanation}</td>
        </tr>
        <For each={onAxis(view.explained().otherwise, props.axis)}>
          {(under) => (
            <tr title={heading().values[under.choice.value]?.explanation}>
              <th scope="row">{heading().values[under.choice.value]?.name}</th>
              <td class="number">{otherFigure(under)}</td>
              <td class="number">{place(under.place)}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

/** No figures: only asked for whether a number has any that can be compared. */
const NOTHING: UnderOtherChoice = {
  choice: { axis: 'missing', value: 'rescale' },
  values: [],
  points: [],
  positions: [],
  directions: [],
  score: Number.NaN,
  place: 0,
};

/** Readings named one by one; more are counted. */
const MOST_READINGS = 4;

/** The readings under which a region has the place at an end of its band: each leads to the place as it comes about there. */
function BandReadings(props: { readonly view: ChainView; readonly explanation: Explanation }) {
  const { view } = props;
  const words = () => view.words().trace;
  const all = () => props.explanation.readings;
  /** Of all regions that have been published, with no place of its own. */
  const isAgreement = () => props.explanation.subject.region === '';
  return (
    <Show when={all().length > 0}>
      <section class={styles.part}>
        <h4>{isAgreement() ? words().reading : words().underReadings}</h4>
        <ul class={styles.readings}>
          <For each={all().slice(0, MOST_READINGS)}>
            {(readings) => (
              <Show when={!isAgreement()} fallback={<li>{readingText(readings, view.words())}</li>}>
                <PlaceUnder view={view} of={props.explanation.subject} readings={readings} />
              </Show>
            )}
          </For>
        </ul>
        <Show when={all().length > MOST_READINGS}>
          <p class="label">{words().moreReadings(all().length - MOST_READINGS)}</p>
        </Show>
      </section>
    </Show>
  );
}

interface PlaceUnderProps {
  readonly view: ChainView;
  /** Of which region and year. */
  readonly of: Subject;
  readonly readings: Readings;
}

/** One reading by name, and below it R under it with those who stand above. */
function PlaceUnder(props: PlaceUnderProps) {
  const { view } = props;
  const app = useApp();
  const words = () => view.words().trace;
  const subject = (kind: 'place' | 'score'): Subject => ({ kind, region: props.of.region, year: props.of.year });
  const under = createMemo(() => underReadings(app, props.readings), null, { equals: samePlain });
  const explained = createExplaining(app, () => subject('place'), { under, isFormulaAll: true });
  const score = () => explained().of(subject('score'))?.result;
  /** The nearest first. */
  const above = (): readonly string[] => {
    const ranked = explained().explanation?.restsOn ?? [];
    const place = explained().explanation?.result.value ?? Number.NaN;
    return Number.isNaN(place)
      ? []
      : ranked
          .slice(0, place - 1)
          .reverse()
          .map(({ region }) => regionName(view.naming(), region));
  };
  return (
    <li>
      <button type="button" class={styles.link} onClick={() => view.go(subject('place'), under)}>
        {readingText(props.readings, view.words())}
      </button>
      <Show when={score()}>
        {(found) => (
          <span class="label">
            {words().placeThere(
              shownQuantity(view.naming(), subject('score'), found()),
              above().slice(0, MOST_ABOVE),
              above().length - MOST_ABOVE,
            )}
          </span>
        )}
      </Show>
    </li>
  );
}

/** Regions named that stand above; more are counted. */
const MOST_ABOVE = 3;
