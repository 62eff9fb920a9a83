import { createMemo, createSignal, createUniqueId, For, type JSX, Match, Show, Switch } from 'solid-js';
import { plainNumber, say } from '../../i18n';
import { factorsOf } from '../../model/methodology';
import type { ExtraStep, GoalAnswer, MovedFactor } from '../../model/overtake';
import { partOf } from '../../model/projectInputs';
import { isHalfYear } from '../../model/unit';
import { factorStyle, shownFigure, styleOf } from '../data/figures';
import { Button } from '../parts/Button';
import { Select } from '../parts/Select';
import { directionClass } from '../parts/Swatch';
import { shortList } from '../parts/shortList';
import type { Aim } from './aims';
import { EveryRegion } from './EveryRegion';
import { amountText, unitText } from './extraText';
import styles from './overtake.module.css';
import { createOvertake, type OvertakeView } from './overtaking';
import { begunProject } from './projectRows';
import { readShare } from './share';
import { Traced } from './Traced';
import type { ScenariosView } from './view';

/** So many regions are named in a line. */
const MOST_NAMED = 6;

/** How much more of one input lifts the region to a place or above another, what each better place costs, and a project made of it. */
export function Overtake(props: { readonly view: ScenariosView }) {
  const { view } = props;
  const overtake = createOvertake(view);
  let answer: HTMLDivElement | undefined;
  const words = () => view.app.words().overtaking;
  const from = () => (view.active() === null ? words().fromBase : words().fromScenario(view.named(view.active())));
  return (
    <section class={styles.part} data-help="overtake">
      <h2>{words().title}</h2>
      <p class="label">{from()}</p>
      <Show when={overtake.aim()} fallback={<p class="label">{words().nothingAbove}</p>}>
        <Form overtake={overtake} />
        <div ref={answer} class={styles.answer} role="status" tabindex="-1">
          <Show
            when={overtake.answer()}
            fallback={<p class="label">{overtake.lacksRate() ? words().lacksRate : view.words().computing}</p>}
          >
            {(found) => <Answer overtake={overtake} answer={found()} onAdded={() => answer?.focus()} />}
          </Show>
        </div>
        <Ladder overtake={overtake} />
        <Lens overtake={overtake} />
      </Show>
      <EveryRegion overtake={overtake} />
    </section>
  );
}

function Form(props: { readonly overtake: OvertakeView }) {
  const { overtake } = props;
  const { view } = overtake;
  const words = () => view.app.words().overtaking;
  const aimText = ({ goal, place, regions }: Aim): string => {
    const names = shortList(regions.map(view.nameOf), MOST_NAMED, view.words().andMore);
    if (goal.kind === 'pass') return words().passAim(names);
    return names === '' ? view.words().placeText(place) : words().placeAim(place, names);
  };
  const aims = () => overtake.aims().map((aim) => ({ value: aim, text: aimText(aim) }));
  const inputs = () =>
    overtake.extras().map(({ input }) => ({
      value: input,
      text: [view.names().input(input), unitText(overtake, input)].filter((part) => part !== '').join(', '),
    }));
  return (
    <div class={styles.form}>
      <Select
        label={words().target}
        labelled
        grow
        options={aims()}
        value={overtake.aim() ?? null}
        onChange={(aim) => overtake.setGoal(aim?.goal ?? null)}
      />
      <Show when={!overtake.isListed()}>
        <OtherGoal overtake={overtake} />
      </Show>
      <Select
        label={words().input}
        labelled
        grow
        options={inputs()}
        value={overtake.extra()?.input ?? ''}
        onChange={overtake.setInput}
      />
      <Show when={overtake.partInput()}>
        <ForeignShare overtake={overtake} />
      </Show>
      <Show when={isHalfYear(overtake.inputOf(overtake.extra()?.input ?? '')?.unit)}>
        <p class="label">{view.app.words().projects.halfYear(view.names().input(overtake.extra()?.input ?? ''))}</p>
      </Show>
      <p class="label">{view.assumptions(view.active())}</p>
    </div>
  );
}

/** Among thousands a place or a region is typed: not all stand in the list. */
function OtherGoal(props: { readonly overtake: OvertakeView }) {
  const { overtake } = props;
  const { view } = overtake;
  const words = () => view.app.words().overtaking;
  const [fault, setFault] = createSignal<string | null>(null);
  const id = createUniqueId();
  const read = (text: string): void => {
    if (text.trim() === '') return;
    const typed = overtake.readGoal(text);
    if (typed.kind === 'goal') overtake.setGoal(typed.goal);
    const names = typed.kind === 'goal' ? [] : typed.regions.map(view.nameOf);
    if (typed.kind === 'goal') setFault(null);
    else if (names.length > 1)
      setFault(words().goalAmbiguous(text, shortList(names, MOST_NAMED, view.words().andMore)));
    else setFault(words().goalUnknown(text, overtake.above()[0]?.place ?? 1));
  };
  return (
    <>
      <label class={styles.goal}>
        {words().otherGoal}
        <input
          type="text"
          autocomplete="off"
          aria-invalid={fault() !== null}
          aria-describedby={fault() === null ? undefined : id}
          onInput={() => setFault(null)}
          onChange={({ currentTarget }) => read(currentTarget.value)}
        />
      </label>
      <Show when={fault()}>
        {(text) => (
          <p id={id} class="bad" role="alert">
            {text()}
          </p>
        )}
      </Show>
    </>
  );
}

/** Of the amount, what per cent goes into another level as well; what is no such share stays to be mended, and nothing is counted with it. */
function ForeignShare(props: { readonly overtake: OvertakeView }) {
  const { overtake } = props;
  const { view } = overtake;
  const words = () => view.app.words().overtaking;
  const [fault, setFault] = createSignal<string | null>(null);
  const id = createUniqueId();
  const keep = (text: string): void => {
    const share = readShare(text);
    if (share !== null) overtake.setForeign(share);
    setFault(share === null ? text : null);
  };
  return (
    <>
      <label class={styles.foreign}>
        {words().foreign}
        <input
          type="text"
          inputmode="decimal"
          autocomplete="off"
          aria-invalid={fault() !== null}
          aria-describedby={fault() === null ? undefined : id}
          value={plainNumber(overtake.foreign(), view.language())}
          onInput={() => setFault(null)}
          onChange={({ currentTarget }) => keep(currentTarget.value)}
        />
      </label>
      <Show when={fault()}>
        {(text) => (
          <p id={id} class="bad" role="alert">
            {words().foreignFaulty(text(), plainNumber(overtake.foreign(), view.language()))}
          </p>
        )}
      </Show>
    </>
  );
}

interface AnswerProps {
  readonly overtake: OvertakeView;
  readonly answer: GoalAnswer;
  /** A project has been made of it: the next answer takes its place. */
  readonly onAdded: () => void;
}

function Answer(props: AnswerProps) {
  const { overtake } = props;
  const { view } = overtake;
  const words = () => view.app.words().overtaking;
  const input = () => overtake.extra()?.input ?? '';
  const unreachable = () => (props.answer.kind === 'unreachable' ? props.answer : null);
  const reached = () => (props.answer.kind === 'reached' ? props.answer : null);
  const fault = () => (props.answer.kind === 'fault' ? props.answer.fault : null);
  return (
    <Switch>
      <Match when={reached()}>
        {(found) => (
          <>
            <p class={styles.figure}>
              <Traced
                view={view}
                subject={{ kind: 'place', region: view.region() ?? '', year: view.year() }}
                under={overtake.underMore(found().step.amount, view.region() ?? '')}
              >
                {amountText(overtake, input(), found().step.amount)}
              </Traced>{' '}
              <small>
                {[unitText(overtake, input()), view.names().input(input())].filter((part) => part !== '').join(' · ')}
              </small>
            </p>
            <Becomes overtake={overtake} level={found().level} step={found().step} />
            <AddProject overtake={overtake} step={found().step} onAdded={props.onAdded} />
          </>
        )}
      </Match>
      <Match when={unreachable()}>
        {(found) => (
          <>
            <p class="warn">
              {words().unreachable(
                view.names().input(input()),
                found()
                  .limit.map(({ factor }) => factor)
                  .join(', '),
              )}
            </p>
            <p class="label">
              {found().best.amount === 0
                ? words().bestStays(found().best.place)
                : words().bestPlace(found().best.place, amountText(overtake, input(), found().best.amount))}
            </p>
            <Show when={found().others.length > 0} fallback={<p class="label">{words().noOther}</p>}>
              <p class="label">{words().others}</p>
              <ul class={styles.others}>
                <For each={found().others}>
                  {(other) => (
                    <li>
                      <Button kind="quiet" onClick={() => overtake.setInput(other.input)}>
                        {view.names().input(other.input)} {amountText(overtake, other.input, other.amount)}
                        {'\u00A0'}
                        {unitText(overtake, other.input)}
                      </Button>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </>
        )}
      </Match>
      <Match when={fault()}>{(found) => <p class="warn">{say(words().faults, found(), view.names())}</p>}</Match>
    </Switch>
  );
}

/** What the level and the factors become: `893,4 → 923,3; F3.1 116,2 → 120,1`. */
function Becomes(props: { readonly overtake: OvertakeView; readonly level: number; readonly step: ExtraStep }) {
  const { overtake } = props;
  const { view } = overtake;
  const factors = factorsOf(view.methodology);
  const level = (value: number): string => {
    const unit = overtake.inputOf(overtake.extra()?.input ?? '')?.unit;
    return unit === undefined ? '' : shownFigure(value, styleOf(unit), view.language());
  };
  const of = () => ({ region: view.region() ?? '', year: view.year() });
  const moreOf = () => overtake.underMore(props.step.amount, of().region);
  const cell = () => ({ ...of(), kind: 'cell', input: overtake.extra()?.input ?? '' }) as const;
  const moved = ({ factor, before, after, pointsBefore, pointsAfter }: MovedFactor): JSX.Element => {
    const found = factors.find(({ code }) => code === factor);
    if (found === undefined) return null;
    const shown = (value: number) => shownFigure(value, factorStyle(found.unit, found.formula), view.language());
    const points = `${view.number(pointsBefore, 1)} → ${view.number(pointsAfter, 1)}`;
    const subject = { ...of(), kind: 'value', factor } as const;
    return (
      <>
        {factor}{' '}
        <Traced view={view} subject={subject} name={factor}>
          {shown(before)}
        </Traced>
        {' → '}
        <Traced view={view} subject={subject} name={factor} under={moreOf()}>
          {shown(after)}
        </Traced>{' '}
        <Traced view={view} subject={{ ...subject, kind: 'points' }} name={factor} under={moreOf()}>
          ({view.app.words().overtaking.points(points)})
        </Traced>
      </>
    );
  };
  return (
    <p class="label">
      <Traced view={view} subject={cell()}>
        {level(props.level)}
      </Traced>
      {' → '}
      <Traced view={view} subject={cell()} under={moreOf()}>
        {level(props.level + props.step.amount)}
      </Traced>
      ;{' '}
      <For each={props.step.factors}>
        {(each, at) => (
          <>
            {at() === 0 ? '' : ', '}
            {moved(each)}
          </>
        )}
      </For>
    </p>
  );
}

/** Makes a project of the amount, in the scenario on view or in a new one off the base. */
function AddProject(props: Omit<AnswerProps, 'answer'> & { readonly step: ExtraStep }) {
  const { overtake } = props;
  const { view } = overtake;
  const words = () => view.app.words().overtaking;
  const money = createMemo(() => {
    const unit = overtake.inputOf(overtake.extra()?.input ?? '')?.unit;
    return unit?.measure === 'money' ? { currency: unit.currency, scale: unit.scale } : null;
  });
  const add = async (): Promise<void> => {
    const [input, unit, aim, region] = [overtake.extra()?.input, money(), overtake.aim(), view.region()];
    if (input === undefined || unit === null || aim === undefined || region === null) return;
    const names = aim.regions.map(view.nameOf).join(', ');
    const name = aim.goal.kind === 'place' ? words().projectForPlace(aim.place) : words().projectToPass(names);
    if (view.active() === null && !(await view.addScenario(name))) return;
    const scenario = view.active();
    if (scenario === null) return;
    const order = (view.app.scenarios.plan()?.projects ?? []).reduce((next, each) => Math.max(next, each.order + 1), 0);
    const begun = begunProject({ name, region, input, unit, year: view.year(), order });
    const [amount] = begun.amounts;
    const into = partOf(input);
    const parts =
      into === null || overtake.foreign() === 0 ? [] : [{ input: into, of: input, share: overtake.foreign() }];
    const amounts = amount === undefined ? [] : [{ ...amount, amount: props.step.amount }];
    await view.edits.saveProjects(scenario, [
      { project: view.edits.newProjectId(), said: { ...begun, amounts, parts } },
    ]);
    props.onAdded();
  };
  return (
    <Show when={money() !== null && props.step.amount > 0}>
      <Button kind="primary" onClick={() => void add()}>
        {words().addProject}
      </Button>
    </Show>
  );
}

/** What each better place costs, and whom it overtakes; a click aims at it. */
function Ladder(props: { readonly overtake: OvertakeView }) {
  const { overtake } = props;
  const { view } = overtake;
  const words = () => view.app.words().overtaking;
  const steps = () => {
    const ladder = overtake.ladder();
    return ladder?.kind === 'ladder' ? ladder.steps : [];
  };
  const reached = (kind: 'place' | 'score', { amount }: ExtraStep, text: string) => (
    <Traced
      view={view}
      subject={{ kind, region: view.region() ?? '', year: view.year() }}
      under={overtake.underMore(amount, view.region() ?? '')}
    >
      {text}
    </Traced>
  );
  return (
    <Show when={steps().length > 0}>
      <table class={styles.table}>
        <caption class="unseen">{words().ladder}</caption>
        <thead>
          <tr>
            <th scope="col">{view.app.words().comparing.place}</th>
            <th scope="col" class="number">
              {words().more(unitText(overtake, overtake.extra()?.input ?? ''))}
            </th>
            <th scope="col" class="number">
              R
            </th>
            <th scope="col">{words().overtaken}</th>
          </tr>
        </thead>
        <tbody>
          <For each={steps()}>
            {(step) => (
              <tr>
                <td>
                  <button
                    type="button"
                    class={styles.rung}
                    title={words().aimAt(step.place)}
                    onClick={() => overtake.setGoal({ kind: 'place', place: step.place })}
                  >
                    {step.place}
                  </button>
                </td>
                <td class="number">
                  {reached('place', step, amountText(overtake, overtake.extra()?.input ?? '', step.amount))}
                </td>
                <td class="number">{reached('score', step, view.number(step.score, 3))}</td>
                <td class={`secondary ${styles.overtaken}`}>
                  {step.overtaken.map(({ region }) => overtake.shortName(region)).join(', ')}
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={overtake.isCut()}>
        <div>
          <Button kind="quiet" onClick={overtake.priceMore}>
            {words().moreRungs}
          </Button>
        </div>
      </Show>
    </Show>
  );
}

const LENS_WIDTH = 336;
const LENS_HEIGHT = 10;

/** The share of R that one unit of the input moves: one tenge, two factors. */
function Lens(props: { readonly overtake: OvertakeView }) {
  const { overtake } = props;
  const { view } = overtake;
  const words = () => view.app.words().overtaking;
  const directionOf = (factor: string): number =>
    view.methodology.directions.findIndex(({ factors }) => factors.some(({ code }) => code === factor));
  const percent = (share: number): string => view.number(share * 100, 1);
  return (
    <Show when={overtake.weights()}>
      {(found) => {
        const starts = () =>
          found().factors.map((_, at) =>
            found()
              .factors.slice(0, at)
              .reduce((sum, { weight }) => sum + weight, 0),
          );
        return (
          <div class={styles.lens}>
            <h3>{words().lens(found().factors.length)}</h3>
            <svg
              viewBox={`0 0 ${LENS_WIDTH} ${LENS_HEIGHT}`}
              width="100%"
              height={LENS_HEIGHT}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect class={styles.track} width={LENS_WIDTH} height={LENS_HEIGHT} />
              <For each={found().factors}>
                {({ factor, weight }, at) => (
                  <rect
                    class={`${styles.share} ${directionClass(directionOf(factor))}`}
                    x={(starts()[at()] ?? 0) * LENS_WIDTH}
                    width={Math.max(0, weight * LENS_WIDTH - 1)}
                    height={LENS_HEIGHT}
                  />
                )}
              </For>
            </svg>
            <p class="label">
              {words().lensSum(
                found()
                  .factors.map(({ factor, weight }) => `${factor} ${percent(weight)}\u00A0%`)
                  .join(' + '),
                `${percent(found().weight)}\u00A0%`,
                view.names().input(found().input),
              )}
            </p>
          </div>
        );
      }}
    </Show>
  );
}
