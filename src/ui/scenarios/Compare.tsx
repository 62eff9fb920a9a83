import { createMemo, createSignal, createUniqueId, For, Index, type JSX, Show } from 'solid-js';
import { type Compared, MOST_COMPARED } from '../../model/compared';
import type { Subject } from '../../model/explanation';
import { factorsOf } from '../../model/methodology';
import { AXES, type Readings } from '../../model/readings';
import type { ScenarioId } from '../../model/scenario';
import { factorStyle, shownFigure } from '../data/figures';
import { Button } from '../parts/Button';
import { Select } from '../parts/Select';
import { Swatch } from '../parts/Swatch';
import { shortList } from '../parts/shortList';
import { Wide } from '../parts/Wide';
import { besideName } from './besideName';
import { comparedFactors, comparedScenario, isComparable, withScenario } from './compared';
import { Difference, PlaceChange } from './KeyFigures';
import { PlacesSlope } from './PlacesSlope';
import styles from './scenarios.module.css';
import { standingIn } from './standing';
import { Traced } from './Traced';
import { underColumn } from './underPlans';
import type { ScenariosView } from './view';
import { WhatDiffers } from './WhatDiffers';

/** So many regions are named in a line. */
const MOST_NAMED = 6;

/** Scenarios, years, weights and readings side by side: place, R, directions, factors by what they do, fulfilment. */
export function Compare(props: { readonly view: ScenariosView }) {
  const { view } = props;
  const words = () => view.app.words().comparing;
  const { comparison } = view;
  const [isChoosing, setChoosing] = createSignal(false);
  const [isSlopeOpen, setSlopeOpen] = createSignal(false);
  const choosersId = createUniqueId();
  const indices = createMemo(() => comparison.columns().map((_, index) => index), [], { equals: sameLength });
  const region = () => view.region() ?? '';
  const rating = (index: number) => view.ratingOfColumn(index);
  const ofColumn = (index: number) => {
    const column = comparison.columns()[index];
    return { region: region(), year: column === undefined ? view.year() : comparison.yearOf(column) };
  };
  const standing = (index: number) => standingIn(rating(index), region());
  const factors = createMemo(() =>
    comparedFactors(
      indices().map((index) => rating(index)),
      view.methodology,
      region(),
    ),
  );
  /** By factor, so that a row stays while figures of another column arrive. */
  const factorRows = createMemo(() => new Map(factors().map((row) => [row.factor, row])));
  const factorIndices = createMemo(() => factors().map(({ factor }) => factor));
  const named = factorsOf(view.methodology);
  const scoreOf = (index: number, direction: number): number =>
    rating(index)?.directions[direction]?.scores[rating(index)?.regions.indexOf(region()) ?? -1] ?? Number.NaN;
  const lessText = (of: readonly [number, number] | undefined, decimals: number): string =>
    (of ?? []).map((value) => view.number(value, decimals)).join(' − ');
  const regionsHere = (): string =>
    shortList(comparison.computedHere().map(view.nameOf), MOST_NAMED, view.words().andMore);
  /** A difference to the first column, told under the same readings alone. */
  const Against = (difference: {
    readonly index: number;
    /** Of the number in the column, and the same in the first. */
    readonly subject: Subject;
    readonly name?: string;
    readonly of?: readonly [number, number];
    readonly value: number;
    readonly decimals: number;
  }) => (
    <Show
      when={rating(difference.index) === undefined || isComparable(rating(0), rating(difference.index))}
      fallback={
        <small class="muted" title={words().otherReadings}>
          –
        </small>
      }
    >
      <OfColumn
        view={view}
        index={difference.index}
        subject={difference.subject}
        {...(difference.name === undefined ? {} : { name: difference.name })}
        {...(difference.of === undefined ? {} : { formula: () => lessText(difference.of, difference.decimals) })}
      >
        <Difference view={view} value={difference.value} decimals={difference.decimals} />
      </OfColumn>
    </Show>
  );
  return (
    <section class={styles.part} data-part tabindex="-1">
      <div class={styles.partHead}>
        <h2>{words().compare}</h2>
        <span class="label">{view.nameOf(region())}</span>
        <span class="spring" />
        <Button
          kind="quiet"
          aria-expanded={isChoosing()}
          aria-controls={choosersId}
          onClick={() => setChoosing(!isChoosing())}
        >
          {words().columns}
        </Button>
      </div>
      <Show when={isChoosing()}>
        <Choosers view={view} id={choosersId} />
      </Show>
      <Show when={withScenario(comparison.columns(), view.active())}>
        {(columns) => (
          <p class={styles.offer} role="status">
            {words().notCompared(view.named(view.active()))}{' '}
            <Button kind="quiet" onClick={() => comparison.setColumns(columns())}>
              {columns().length > comparison.columns().length ? words().compareToo : words().compareInstead}
            </Button>
          </p>
        )}
      </Show>
      <Wide label={words().compare}>
        <table class={`${styles.table} ${styles.compare}`}>
          <caption class="unseen">{words().compare}</caption>
          <thead>
            <tr>
              <th scope="col" class={styles.named}>
                <span class="unseen">{words().what}</span>
              </th>
              <For each={indices()}>
                {(index) => (
                  <th
                    scope="colgroup"
                    colspan={index === 0 ? 1 : 2}
                    class="number"
                    classList={{ [styles.onView ?? '']: isOnView(view, index) }}
                  >
                    <ColumnHead view={view} index={index} />
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <Row view={view} indices={indices()} name={words().place}>
              {(index) => (
                <OfColumn view={view} index={index} subject={{ ...ofColumn(index), kind: 'place' }}>
                  {standing(index).place > 0 ? standing(index).place : '–'}
                </OfColumn>
              )}
              {(index) => (
                <OfColumn view={view} index={index} subject={{ ...ofColumn(index), kind: 'place' }}>
                  <PlaceChange view={view} from={standing(0).place} to={standing(index).place} />
                </OfColumn>
              )}
            </Row>
            <Row view={view} indices={indices()} name={view.words().score}>
              {(index) => (
                <OfColumn view={view} index={index} subject={{ ...ofColumn(index), kind: 'score' }}>
                  {view.number(standing(index).score, 3)}
                </OfColumn>
              )}
              {(index) => (
                <Against
                  index={index}
                  subject={{ ...ofColumn(index), kind: 'score' }}
                  of={[standing(index).score, standing(0).score]}
                  value={standing(index).score - standing(0).score}
                  decimals={3}
                />
              )}
            </Row>
            <For each={view.methodology.directions}>
              {(direction, at) => (
                <Row
                  view={view}
                  indices={indices()}
                  name={
                    <>
                      <Swatch direction={at()} /> {direction.code} {direction.shortNames[view.language()]}
                    </>
                  }
                >
                  {(index) => (
                    <OfColumn
                      view={view}
                      index={index}
                      name={direction.code}
                      subject={{ ...ofColumn(index), kind: 'direction', direction: direction.code }}
                    >
                      {view.number(scoreOf(index, at()), 1)}
                    </OfColumn>
                  )}
                  {(index) => (
                    <Against
                      index={index}
                      subject={{ ...ofColumn(index), kind: 'direction', direction: direction.code }}
                      name={direction.code}
                      of={[scoreOf(index, at()), scoreOf(0, at())]}
                      value={scoreOf(index, at()) - scoreOf(0, at())}
                      decimals={1}
                    />
                  )}
                </Row>
              )}
            </For>
          </tbody>
          <Show when={factors().length > 0}>
            <tbody>
              <tr>
                <th scope="rowgroup" class={`${styles.named} ${styles.group}`} colspan={indices().length * 2}>
                  {words().factors}
                </th>
              </tr>
              <For each={factorIndices()}>
                {(at) => {
                  const factor = named[at];
                  const row = () => factorRows().get(at);
                  const figure = (value: number) =>
                    factor === undefined || Number.isNaN(value)
                      ? '–'
                      : shownFigure(value, factorStyle(factor.unit, factor.formula), view.language());
                  return (
                    <Row
                      view={view}
                      indices={indices()}
                      name={
                        <>
                          <Swatch direction={row()?.direction ?? 0} /> {factor?.code}{' '}
                          {factor?.shortNames[view.language()]}
                        </>
                      }
                    >
                      {(index) => (
                        <OfColumn
                          view={view}
                          index={index}
                          name={factor?.code ?? ''}
                          subject={{ ...ofColumn(index), kind: 'value', factor: factor?.code ?? '' }}
                          minor={{
                            subject: { ...ofColumn(index), kind: 'points', factor: factor?.code ?? '' },
                            text: words().pointsOf(view.number(row()?.points[index] ?? Number.NaN, 1)),
                          }}
                        >
                          {figure(row()?.values[index] ?? Number.NaN)}
                        </OfColumn>
                      )}
                      {(index) => (
                        <Against
                          index={index}
                          subject={{ ...ofColumn(index), kind: 'points', factor: factor?.code ?? '' }}
                          name={words().effectOf(factor?.code ?? '')}
                          value={row()?.effects[index] ?? Number.NaN}
                          decimals={3}
                        />
                      )}
                    </Row>
                  );
                }}
              </For>
            </tbody>
          </Show>
        </table>
      </Wide>
      <Show when={factors().length > 0}>
        <p class="label">{words().factorsLead}</p>
      </Show>
      <Show when={comparison.computedHere().length > 0}>
        <p class="label">{words().computedHere(regionsHere())}</p>
      </Show>
      <Show when={indices().some((index) => rating(index) !== undefined && !isComparable(rating(0), rating(index)))}>
        <p class="label">{words().otherReadings}</p>
      </Show>
      <WhatDiffers view={view} />
      <details class={styles.details} onToggle={({ currentTarget }) => setSlopeOpen(currentTarget.open)}>
        <summary>{words().slope}</summary>
        <Show when={isSlopeOpen()}>
          <PlacesSlope view={view} />
        </Show>
      </details>
    </section>
  );
}

const sameLength = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length;

const isOnView = (view: ScenariosView, index: number): boolean => {
  const column = view.comparison.columns()[index];
  return column !== undefined && column.scenario === view.active() && view.comparison.isPlain(column);
};

/** A number of a column, which opens its chain: under what the column stands under, where that is not on view. */
function OfColumn(props: {
  readonly view: ScenariosView;
  readonly index: number;
  readonly subject: Subject;
  readonly name?: string;
  readonly formula?: () => string;
  readonly minor?: { readonly subject: Subject; readonly text: string };
  readonly children: JSX.Element;
}) {
  /** Whether its figures are those on view: a region may be computed here that there is a peer. */
  const isAsOnView = () => {
    const column = props.view.comparison.columns()[props.index];
    return isOnView(props.view, props.index) && column !== undefined && props.view.comparison.isUsual(column);
  };
  return (
    <Traced
      view={props.view}
      subject={props.subject}
      name={props.name}
      under={isAsOnView() ? undefined : () => underColumn(props.view, props.index)}
      formula={props.formula}
      rating={() => props.view.ratingOfColumn(props.index)}
      minor={props.minor}
    >
      {props.children}
    </Traced>
  );
}

interface RowProps {
  readonly view: ScenariosView;
  readonly indices: readonly number[];
  readonly name: JSX.Element;
  /** What stands in a column, and how it differs from the first. */
  readonly children: readonly [(index: number) => JSX.Element, (index: number) => JSX.Element];
}

function Row(props: RowProps) {
  const [value, difference] = props.children;
  return (
    <tr>
      <th scope="row" class={styles.named}>
        {props.name}
      </th>
      <For each={props.indices}>
        {(index) => (
          <>
            <td class="number" classList={{ [styles.onView ?? '']: isOnView(props.view, index) }}>
              {value(index)}
            </td>
            <Show when={index > 0}>
              <td
                class={`number ${styles.difference}`}
                classList={{ [styles.onView ?? '']: isOnView(props.view, index) }}
              >
                {difference(index)}
              </td>
            </Show>
          </>
        )}
      </For>
    </tr>
  );
}

/** What stands in a column: its scenario, which a click shows, and what else it is asked under. */
function ColumnHead(props: { readonly view: ScenariosView; readonly index: number }) {
  const { view } = props;
  const column = () => view.comparison.columns()[props.index] ?? comparedScenario(null);
  const beside = () => besideName(view, column());
  return (
    <>
      <button type="button" class={styles.toCell} onClick={() => view.choose(column().scenario)}>
        {view.named(column().scenario)}
      </button>
      <Show when={beside() !== ''}>
        <small class={`muted ${styles.line}`}>{beside()}</small>
      </Show>
      <Show when={view.invalidText(column().scenario)}>
        {(text) => <small class={`bad ${styles.line}`}>{text()}</small>}
      </Show>
    </>
  );
}

/** The columns as a table of choices. */
function Choosers(props: { readonly view: ScenariosView; readonly id: string }) {
  const { view } = props;
  const words = () => view.app.words().comparing;
  const { comparison } = view;
  const scenarios = (): readonly { readonly value: ScenarioId | null; readonly text: string }[] => [
    { value: null, text: view.words().base },
    ...view.branches().rows.map(({ id, scenario }) => ({ value: id, text: scenario.name })),
    ...view.branches().archived.map(({ id, scenario }) => ({ value: id, text: scenario.name })),
  ];
  const years = () => [
    { value: null, text: words().yearOnView },
    ...view.app.derived.years().map(({ year }) => ({ value: year, text: String(year) })),
  ];
  const weights = () => [
    { value: null, text: words().weightsOfScenario },
    { value: 'order', text: view.methodology.names[view.language()] },
    ...view.weightSets(),
  ];
  const axis = () => view.app.words().readings.axes.points;
  const points = (): readonly { readonly value: Readings['points'] | null; readonly text: string }[] => [
    { value: null, text: words().pointsOfScenario },
    ...AXES.points.map((value) => ({ value, text: axis().values[value].name })),
  ];
  const change = (index: number, said: Partial<Compared>) =>
    comparison.setColumns(comparison.columns().map((column, at) => (at === index ? { ...column, ...said } : column)));
  const remove = (index: number) => comparison.setColumns(comparison.columns().filter((_, at) => at !== index));
  let choosers: HTMLDivElement | undefined;
  /** A further column; the keyboard goes on in its choices. */
  const add = () => {
    comparison.setColumns([...comparison.columns(), comparedScenario(view.active())]);
    choosers?.querySelector<HTMLElement>('fieldset:last-of-type select')?.focus();
  };
  return (
    <div ref={choosers} id={props.id} class={styles.choosers}>
      <Index each={comparison.columns()}>
        {(column, index) => (
          <fieldset class={styles.chooser} aria-label={words().column(index + 1)}>
            <span class="muted">{index + 1}</span>
            <Select
              label={words().scenario}
              grow
              options={scenarios()}
              value={column().scenario}
              onChange={(scenario) => change(index, { scenario })}
            />
            <Select
              label={words().year}
              grow
              options={years()}
              value={column().year}
              onChange={(year) => change(index, { year })}
            />
            <Select
              label={view.words().weights}
              grow
              options={weights()}
              value={column().weights}
              onChange={(chosen) => change(index, { weights: chosen })}
            />
            <Select
              label={view.words().points}
              grow
              options={points()}
              value={column().points}
              onChange={(chosen) => change(index, { points: chosen })}
            />
            <Show when={comparison.columns().length > 1}>
              <Button kind="quiet" aria-label={words().removeColumn(index + 1)} onClick={() => remove(index)}>
                {words().remove}
              </Button>
            </Show>
          </fieldset>
        )}
      </Index>
      <Show when={comparison.columns().length < MOST_COMPARED}>
        <Button kind="quiet" icon="add" onClick={add}>
          {words().addColumn}
        </Button>
      </Show>
    </div>
  );
}
