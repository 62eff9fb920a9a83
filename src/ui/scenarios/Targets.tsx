import { createMemo, createSignal, For, onCleanup, Show } from 'solid-js';
import { plainNumber, unitName } from '../../i18n';
import { columnKey } from '../../model/column';
import type { Subject } from '../../model/explanation';
import { effectsAt } from '../../model/plan';
import { isAbsurdSum } from '../../model/projectFields';
import { decideDecimalSign, readQuantity } from '../../model/quantity';
import { shownFigure, styleOf } from '../data/figures';
import { unitOfInput } from '../data/ground';
import { isFromProjects } from '../data/planned';
import { likelySign } from '../data/typed';
import { Button } from '../parts/Button';
import { ChainButton } from '../parts/ChainButton';
import { Select } from '../parts/Select';
import { directionClass } from '../parts/Swatch';
import { Wide } from '../parts/Wide';
import { useShell } from '../shell/shell';
import { besideName } from './besideName';
import { Traced } from './Traced';
import {
  capped,
  fulfilmentSource,
  monthsLeft,
  type TargetFactor,
  type TargetRow,
  targetFactor,
  targetRowAt,
} from './targetRows';
import styles from './targets.module.css';
import { underColumn } from './underPlans';
import type { ScenariosView } from './view';

/** So many regions stand at first. */
const SHOWN = 40;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Targets and what has been reached of them (¶14), by region; what is still needed, by month; side by side with other scenarios. */
export function Targets(props: { readonly view: ScenariosView }) {
  const { view } = props;
  const of = targetFactor(view.methodology);
  return <Show when={of}>{(factor) => <TargetTable view={view} of={factor()} />}</Show>;
}

function TargetTable(props: { readonly view: ScenariosView; readonly of: TargetFactor }) {
  const { view } = props;
  const { of } = props;
  const words = () => view.app.words().targets;
  const [isWhole, setWhole] = createSignal(false);
  const [chosenMonths, setMonths] = createSignal<number | null>(null);
  const months = () => chosenMonths() ?? monthsLeft(view.year(), new Date());
  const unit = () => unitOfInput(view.document.settings(), view.methodology, of.target);
  const money = (value: number): string =>
    Number.isNaN(value) ? '–' : shownFigure(value, styleOf(unit()), view.language());
  const percent = (value: number): string => (Number.isNaN(value) ? '–' : view.number(value, 1));
  const regions = createMemo(() => view.rating()?.regions ?? []);
  const codes = createMemo((): readonly string[] => {
    const own = view.region();
    if (own === null || !regions().includes(own)) return regions();
    return [own, ...regions().filter((region) => region !== own)];
  });
  const shown = createMemo(() => (isWhole() ? codes() : codes().slice(0, SHOWN)));
  const indices = createMemo(() => shown().map((region) => regions().indexOf(region)));
  /** Of the regions on view alone: every amount that is typed makes them anew. */
  const rows = createMemo((): readonly TargetRow[] => {
    const rating = view.rating();
    return rating === null ? [] : indices().map(targetRowAt(rating, of, view.figures().columns));
  });
  const rowOf = createMemo(() => new Map(rows().map((row) => [row.region, row])));
  /** Columns of the comparison besides what is on view. */
  const others = createMemo(() =>
    view.comparison.columns().flatMap((column, index) => {
      const isShown = column.scenario === view.active() && view.comparison.isUsual(column);
      const beside = besideName(view, column);
      const name = view.named(column.scenario);
      return isShown ? [] : [{ index, name: beside === '' ? name : `${name}, ${beside}` }];
    }),
  );
  /** What the rating of a column has, and where from. */
  const fulfilmentIn = (index: number, region: string): Pick<TargetRow, 'rated' | 'source'> => {
    const rating = view.ratingOfColumn(index);
    const at = rating?.regions.indexOf(region) ?? -1;
    if (rating === undefined || at < 0) return { rated: Number.NaN, source: 'figures' };
    return { rated: rating.factors[of.index]?.values[at] ?? Number.NaN, source: fulfilmentSource(rating, of, at) };
  };
  /** Whether the rating has another fulfilment than that of the figures for some region on view: then it stands beside. */
  const isRatedOtherwise = () => rows().some(({ source }) => source !== 'figures');
  const lastObserved = () => view.app.scenarios.lastObserved() ?? 0;
  /** Where a fulfilment of the rating is from, where it is not of the figures. */
  const Source = (from: { readonly source: TargetRow['source'] }) => {
    const told = () => (from.source === 'figures' ? null : from.source);
    return (
      <Show when={told()}>
        {(source) => (
          <small class="muted" title={words().sourcesLong[source()](lastObserved())}>
            {' '}
            {words().sources[source()](lastObserved())}
          </small>
        )}
      </Show>
    );
  };
  const subjectOf = (region: string) => ({ kind: 'value', region, year: view.year(), factor: of.factor.code }) as const;
  const needOf = (region: string, left: number | null): Subject => ({
    kind: 'need',
    region,
    year: view.year(),
    factor: of.factor.code,
    months: left,
  });
  const yearOf = (index: number): number => {
    const column = view.comparison.columns()[index];
    return column === undefined ? view.year() : view.comparison.yearOf(column);
  };
  /** Why nothing is said of what is still needed: told where it would stand. */
  const WhyNothing = (of: { readonly row: TargetRow }) => {
    const reasons = () => words().nothingToReach;
    const noneOf = () => (Number.isNaN(of.row.target) ? reasons().noTarget : reasons().noActual);
    return <small class="muted">{of.row.target <= 0 ? reasons().target : noneOf()}</small>;
  };
  const direction = view.methodology.directions.findIndex(({ factors }) => factors.includes(of.factor));
  return (
    <section class={styles.part} data-help="target">
      <div class={styles.head}>
        <h2>
          {words().title(view.year())} <span class="label">{unitName(unit(), view.app.words().units)}</span>
        </h2>
        <span class="spring" />
        <Select
          label={words().monthsLeft}
          labelled
          options={[
            { value: null, text: words().byToday(monthsLeft(view.year(), new Date())) },
            ...MONTHS.map((value) => ({ value, text: String(value) })),
          ]}
          value={chosenMonths()}
          onChange={setMonths}
        />
      </div>
      <Wide label={words().title(view.year())}>
        <table class={`${styles.table} ${styles.givingWay}`}>
          <caption class="unseen">{words().title(view.year())}</caption>
          <thead>
            <tr>
              <th scope="col" class={styles.named}>
                {view.words().region}
              </th>
              <th scope="col" class="number">
                {words().target}
              </th>
              <th scope="col" class="number">
                {words().actual}
              </th>
              <th scope="col" colspan="2">
                {words().fulfilment}
              </th>
              <Show when={isRatedOtherwise()}>
                <th scope="col" class="number">
                  {words().rated}
                </th>
              </Show>
              <th scope="col" class="number" title={words().cappedLong}>
                {words().capped}
              </th>
              <th scope="col" class="number">
                {words().needed}
              </th>
              <Show when={months() > 0}>
                <th scope="col" class="number" title={words().perMonthLong(months())}>
                  {words().perMonth}
                </th>
              </Show>
              <For each={others()}>
                {({ name }) => (
                  <th scope="col" class={`number ${styles.other}`} title={words().fulfilmentIn(name)}>
                    {name}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={shown()}>
              {(region) => (
                <Show when={rowOf().get(region)}>
                  {(row) => (
                    <tr classList={{ [styles.own ?? '']: region === view.region() }}>
                      <th scope="row" class={styles.named}>
                        {view.nameOf(region)}
                      </th>
                      <td class="number">
                        <Figure view={view} region={region} input={of.target} value={row().target} />
                      </td>
                      <td class="number">
                        <Figure view={view} region={region} input={of.actual} value={row().actual} />
                      </td>
                      <td class="number">
                        <Show when={!Number.isNaN(row().fulfilment)} fallback="–">
                          <Show
                            when={row().source !== 'held'}
                            fallback={
                              <Traced
                                view={view}
                                subject={{ kind: 'cell', region, year: view.year(), input: of.actual }}
                                name={words().fulfilment}
                                formula={() => `100 × ${money(row().actual)} ÷ ${money(row().target)}`}
                              >
                                {percent(row().fulfilment)}
                              </Traced>
                            }
                          >
                            <ChainButton subject={subjectOf(region)}>{percent(row().fulfilment)}</ChainButton>
                          </Show>
                        </Show>
                      </td>
                      <td class={styles.bullet}>
                        <Bullet value={row().fulfilment} direction={direction} />
                      </td>
                      <Show when={isRatedOtherwise()}>
                        <td class={`number ${styles.rated}`}>
                          <Show when={!Number.isNaN(row().rated)} fallback="–">
                            <ChainButton subject={subjectOf(region)}>{percent(row().rated)}</ChainButton>
                          </Show>
                          <Source source={row().source} />
                        </td>
                      </Show>
                      <td class="number muted">
                        <Show when={!Number.isNaN(row().rated)} fallback="–">
                          <Traced
                            view={view}
                            subject={subjectOf(region)}
                            name={words().capped}
                            formula={() => `min(100; ${percent(row().rated)})`}
                          >
                            {percent(capped(row().rated))}
                          </Traced>
                        </Show>
                      </td>
                      <td class="number">
                        <Show when={!Number.isNaN(row().needed)} fallback={<WhyNothing row={row()} />}>
                          <ChainButton subject={needOf(region, null)}>
                            {row().needed === 0 ? words().reached : money(row().needed)}
                          </ChainButton>
                        </Show>
                      </td>
                      <Show when={months() > 0}>
                        <td class="number">
                          <Show when={row().needed > 0}>
                            <ChainButton subject={needOf(region, months())}>
                              {money(row().needed / months())}
                            </ChainButton>
                          </Show>
                        </td>
                      </Show>
                      <For each={others()}>
                        {({ index }) => (
                          <td class={`number secondary ${styles.rated}`}>
                            <Show when={!Number.isNaN(fulfilmentIn(index, region).rated)} fallback="–">
                              <Traced
                                view={view}
                                subject={{ ...subjectOf(region), year: yearOf(index) }}
                                name={of.factor.code}
                                under={() => underColumn(view, index)}
                              >
                                {percent(fulfilmentIn(index, region).rated)}
                              </Traced>
                            </Show>
                            <Source source={fulfilmentIn(index, region).source} />
                          </td>
                        )}
                      </For>
                    </tr>
                  )}
                </Show>
              )}
            </For>
          </tbody>
        </table>
      </Wide>
      <Show when={codes().length > SHOWN && !isWhole()}>
        <Button kind="quiet" onClick={() => setWhole(true)}>
          {words().showAll(codes().length)}
        </Button>
      </Show>
      <Show when={rows().some(({ source }) => source === 'held')}>
        <p class="label">{words().heldLead(lastObserved())}</p>
      </Show>
      <p class="label">{view.active() === null ? words().leadBase : words().lead}</p>
    </section>
  );
}

interface FigureProps {
  readonly view: ScenariosView;
  readonly region: string;
  readonly input: string;
  readonly value: number;
}

/** A figure of the year on view: typed over in a scenario, where no project is part of it. */
function Figure(props: FigureProps) {
  const { view } = props;
  const shell = useShell();
  const words = () => view.app.words().targets;
  const unit = () => unitOfInput(view.document.settings(), view.methodology, props.input);
  const shown = () => (Number.isNaN(props.value) ? '' : shownFigure(props.value, styleOf(unit()), view.language()));
  const effects = () => {
    const { effects: all, regions } = view.figures();
    const index = regions.findIndex(({ code }) => code === props.region);
    return effectsAt(all, columnKey(props.input, view.year()), index);
  };
  const isTyped = () => view.active() !== null && !isFromProjects(effects());
  const isSet = () => effects().some(({ kind }) => kind === 'override');
  const cell = () => ({ region: props.region, input: props.input, year: view.year() });
  let isTyping = false;
  /** Takes what has been typed; a field that was only visited stays as it is. */
  const take = (field: HTMLInputElement): void => {
    if (isTyping) write(field);
    else field.value = shown();
  };
  const isAbsurd = (value: number): boolean => {
    const kept = unit();
    return kept.measure === 'money' && isAbsurdSum(value, kept.scale);
  };
  const write = (field: HTMLInputElement): void => {
    isTyping = false;
    const text = field.value;
    const decided = decideDecimalSign([text]);
    const sign =
      typeof decided === 'string' ? decided : likelySign(decided.ambiguous, view.language() === 'en' ? '.' : ',');
    const read = readQuantity(text, sign);
    if (read.kind === 'blank') void view.app.scenarios.backToBase(view.active() ?? '', [cell()]);
    else if (read.kind !== 'number') shell.say(words().faulty(text));
    else if (isAbsurd(read.value)) shell.say(words().tooLarge(text));
    else view.app.setCell(cell(), { kind: 'number', value: read.value, status: 'plan' });
    field.value = shown();
  };
  const label = () => `${view.nameOf(props.region)}, ${view.names().input(props.input)}, ${view.year()}`;
  return (
    <Show
      when={isTyped()}
      fallback={
        <span title={view.active() === null ? undefined : words().fromProjects}>
          <Show when={shown()} fallback="–">
            <ChainButton subject={{ kind: 'cell', ...cell() }}>{shown()}</ChainButton>
          </Show>
        </span>
      }
    >
      <input
        ref={(field) =>
          // Another tab has deleted the scenario that is typed into.
          onCleanup(() => {
            if (isTyping && view.active() === null) view.tellNotKept(field.value);
            isTyping = false;
          })
        }
        class={styles.figure}
        classList={{ accent: isSet() }}
        onInput={() => {
          isTyping = true;
        }}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-label={label()}
        value={shown()}
        onFocus={({ currentTarget }) => {
          currentTarget.value = plainNumber(props.value, view.language());
          currentTarget.select();
        }}
        onBlur={({ currentTarget }) => {
          if (view.active() !== null) take(currentTarget);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') isTyping = false;
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          take(event.currentTarget);
          event.currentTarget.select();
        }}
      />
    </Show>
  );
}

const WIDTH = 56;
const HEIGHT = 12;
/** The scale ends there; what is beyond is cut, and its number stands beside. */
const MOST_PERCENT = 150;

/** How far a target has been reached: a bar, and a line where it would be. */
function Bullet(props: { readonly value: number; readonly direction: number }) {
  const at = (percent: number): number => (Math.max(0, Math.min(MOST_PERCENT, percent)) / MOST_PERCENT) * WIDTH;
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
      <rect class={styles.track} y="2" width={WIDTH} height={HEIGHT - 4} />
      <Show when={!Number.isNaN(props.value)}>
        <rect
          class={`${styles.bar} ${directionClass(props.direction)}`}
          y="4"
          width={at(props.value)}
          height={HEIGHT - 8}
        />
      </Show>
      <path class={styles.line} d={`M${at(100)} 0v${HEIGHT}`} />
    </svg>
  );
}
