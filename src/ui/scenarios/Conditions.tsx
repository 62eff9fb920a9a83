import { Show } from 'solid-js';
import { AXES, type Readings } from '../../model/readings';
import {
  type Counting,
  PEER_ASSUMPTIONS,
  type Scenario,
  type ScenarioId,
  type WeightSetId,
} from '../../model/scenario';
import { savedSets, WORKING_SET } from '../../model/weightSets';
import { Button } from '../parts/Button';
import { SegmentedControl } from '../parts/SegmentedControl';
import { Select } from '../parts/Select';
import styles from './scenarios.module.css';
import type { ScenariosView } from './view';

/** What the scenario on view chooses for itself: other regions, which projects count, weights, the reading of ¶10. */
export function Conditions(props: { readonly view: ScenariosView }) {
  const { view } = props;
  return (
    <Show when={view.active()}>
      {(id) => (
        <Show when={view.scenario()}>{(scenario) => <Chosen view={view} id={id()} scenario={scenario()} />}</Show>
      )}
    </Show>
  );
}

function Chosen(props: { readonly view: ScenariosView; readonly id: ScenarioId; readonly scenario: Scenario }) {
  const { view } = props;
  const words = view.words;
  const say = (said: Partial<Scenario>) => void view.edits.change(props.id, said);
  const count = (counting: Partial<Counting>) => say({ counting: { ...props.scenario.counting, ...counting } });
  const peers = () =>
    PEER_ASSUMPTIONS.map((value) => ({
      value,
      text: words().assumptions[value],
      title: `${words().assumptions[value]}: ${words().assumptionsLong[value]}`,
    }));
  const axis = () => view.app.words().readings.axes.points;
  const points = (): readonly { readonly value: Readings['points'] | null; readonly text: string }[] => [
    { value: null, text: words().asPackage(axis().values[view.document.settings().readings.points].name) },
    ...AXES.points.map((value) => ({ value, text: axis().values[value].name })),
  ];
  const choosePoints = (value: Readings['points'] | null) => {
    const { points: _, ...others } = props.scenario.readings;
    say({ readings: value === null ? others : { ...others, points: value } });
  };
  const chooseWeights = (value: WeightSetId | null) => {
    say({ weights: value });
    view.app.weights.choose(value);
  };
  const weights = (): readonly { readonly value: WeightSetId | null; readonly text: string }[] => [
    { value: null, text: view.methodology.names[view.language()] },
    ...savedSets(view.book()).map(({ id, set }) => ({ value: id, text: set.name })),
  ];
  const own = () => view.weightsOf(props.id);
  const onView = () => view.app.weights.onView();
  /** The scenario that it branches off, where that is meant with other weights by now. */
  const otherParent = (): ScenarioId | null => {
    const { parent } = props.scenario;
    return parent !== null && view.stands(parent) && view.weightsOf(parent) !== own() ? parent : null;
  };
  return (
    <section class={styles.conditions} aria-label={words().conditions}>
      <Show when={view.planningYears().length > 0}>
        <span class={styles.condition}>
          <span class="label">{words().peers}</span>
          <SegmentedControl
            label={words().peers}
            options={peers()}
            value={props.scenario.peers}
            onChange={(value) => say({ peers: value })}
          />
        </span>
      </Show>
      <Select label={words().weights} labelled options={weights()} value={own()} onChange={chooseWeights} />
      <Select
        label={words().points}
        labelled
        options={points()}
        value={props.scenario.readings.points ?? null}
        onChange={choosePoints}
      />
      <fieldset class={styles.condition} aria-label={words().counting}>
        <label title={words().expectedLong}>
          <input
            type="checkbox"
            checked={props.scenario.counting.expected}
            onChange={({ currentTarget }) => count({ expected: currentTarget.checked })}
          />
          {words().expected}
        </label>
        <label title={words().firmOnlyLong}>
          <input
            type="checkbox"
            checked={props.scenario.counting.firmOnly}
            onChange={({ currentTarget }) => count({ firmOnly: currentTarget.checked })}
          />
          {words().firmOnly}
        </label>
      </fieldset>
      <Show when={otherParent()}>
        {(parent) => (
          <p class={`label ${styles.condition}`}>
            {words().parentWeights(view.named(parent()), view.weightsName(view.weightsOf(parent())))}
            <Button kind="quiet" onClick={() => chooseWeights(view.weightsOf(parent()))}>
              {words().asParent}
            </Button>
          </p>
        )}
      </Show>
      {/* Weights may be looked at that the scenario is not meant with: whether it takes them is the user's choice. */}
      <Show when={onView() !== own()}>
        <p class={`warn ${styles.condition}`} role="status">
          {words().otherWeights(view.weightsName(onView()), view.weightsName(own()))}
          <Button kind="quiet" onClick={() => view.app.weights.choose(own())}>
            {words().showOwnWeights}
          </Button>
          {/* No scenario rests on a set that is still being worked on. */}
          <Show when={onView() !== WORKING_SET}>
            <Button kind="quiet" onClick={() => chooseWeights(onView())}>
              {words().takeWeights}
            </Button>
          </Show>
        </p>
      </Show>
    </section>
  );
}
