import { type Accessor, createMemo, For, Show } from 'solid-js';
import { formatDate, formatShort, sourceIn, unitDescription } from '../../i18n';
import { overrideId } from '../../model/branchRecords';
import { type CellState, observationAt, stateAt } from '../../model/column';
import { type Observation, STATUSES } from '../../model/observation';
import type { CellAddress } from '../../model/present';
import { recordsOf } from '../../model/records';
import { Button } from '../parts/Button';
import { Select } from '../parts/Select';
import { type MarkedState, StateMark } from '../parts/StateMark';
import { useShell } from '../shell/shell';
import { exactText } from '../trace/formulaText';
import { cellView, copyText, heldFigure } from './cells';
import { isOfFactor, type SeriesColumn } from './columns';
import styles from './data.module.css';
import { shownNumber } from './figures';
import type { PlaceMoves } from './placeMoves';
import { plannedText } from './planned';
import { SaidField } from './SaidField';
import { PlaceNow } from './Standings';
import { countStored, selectedCells } from './selected';
import { inputName } from './sheetColumns';
import { factorTrace, placeTrace } from './trace';
import { Parts, subjectOf } from './traced';
import type { DataScreenView } from './view';

/** Of a figure that was computed. */
const MOST_DECIMALS = 4;

/** What there is to know of the active cell, and of a stored one also what can be said of it. */
export function CellDetails(props: { readonly view: DataScreenView; readonly moves: PlaceMoves | null }) {
  const { view } = props;
  const shell = useShell();
  const words = () => view.words().data;
  const series = createMemo(() => {
    const column = view.activeColumn();
    return column?.kind === 'series' ? column : null;
  });
  const factor = () => {
    const column = view.activeColumn();
    return isOfFactor(column) ? column.factor : null;
  };
  const heading = () => {
    const [column, named] = [series(), factor()];
    if (column?.factor === null) return `${inputName(column, view.frame())}, ${column.year}`;
    if (named === null) return '';
    const name = column === null ? named.shortNames[view.language()] : inputName(column, view.frame());
    return `${named.code} ${name}, ${column?.year ?? view.year()}`;
  };
  /** What the active cell of a series stands at, computed or entered. */
  const value = () => view.frame().cells[view.active().column]?.values[view.activeRegion()] ?? Number.NaN;
  /** Every digit of a figure, to be read; of a cell that holds none what was typed into it. */
  const text = () => {
    const { row, column } = view.active();
    const entered = heldFigure(view.frame(), row, column);
    if (entered !== null) return exactText(entered, view.language());
    // A figure of a planning year, or with amounts of projects, was not entered: its last digits say nothing.
    const style = series()?.style;
    return style === undefined || Number.isNaN(value())
      ? copyText(view.frame(), row, column)
      : formatShort(shownNumber(value(), style), MOST_DECIMALS, view.language());
  };
  /** Why there is no figure, in words; empty where there is one, or nothing is known. */
  const missing = () => {
    const cells = view.frame().cells[view.active().column];
    const held = series() === null || cells === undefined ? null : observationAt(cells, view.activeRegion());
    return held?.kind === 'missing' && Number.isNaN(value()) ? words().missing(held.reason) : '';
  };
  const unit = () => {
    const column = series();
    return column === null ? '' : unitDescription(column.unit, view.words().units);
  };
  const trace = () => {
    const column = view.activeColumn();
    if (!isOfFactor(column)) return series() === null ? placeTrace(view.frame(), view.activeRegion()) : [];
    return factorTrace(view.frame(), column, view.activeRegion());
  };
  const subject = () => subjectOf(view.frame(), view.activeRegion(), view.active().column);
  /** What a scenario or a planning year makes of the cell. */
  const planned = () => {
    const column = series();
    return column === null ? '' : plannedText(view.frame(), column, view.activeRegion(), value());
  };
  const remark = () => cellView(view.frame(), view.active().row, view.active().column).title ?? '';
  return (
    <section class={styles.section} aria-label={words().cell}>
      <h2>{view.frame().regions[view.activeRegion()]?.names[view.language()]}</h2>
      <PlaceNow view={view} moves={props.moves} />
      <Show when={heading()}>{(named) => <p class="label">{named()}</p>}</Show>
      <Show when={factor() !== null || series() !== null}>
        <Show
          when={missing()}
          fallback={
            <p class={styles.value}>
              <Show when={text()} fallback={<span class="label">{words().noFigure}</span>}>
                {text()} <span class={`label ${styles.unit}`}>{unit()}</span>
              </Show>
            </p>
          }
        >
          {(why) => <p>{why()}</p>}
        </Show>
      </Show>
      <Show when={planned()}>{(text) => <p class="label">{text()}</p>}</Show>
      {/* Where the trace bar is not. */}
      <p class="label narrow">
        <Parts parts={trace()} />
      </p>
      <Show when={subject()}>
        {(of) => (
          <p class="narrow">
            <Button kind="quiet" aria-haspopup="dialog" onClick={() => shell.openTrace(of())}>
              {view.words().shell.openTrace}
            </Button>
          </p>
        )}
      </Show>
      <Show when={series()} fallback={<p class="label">{remark()}</p>}>
        {(column) => <Stated view={view} series={column()} />}
      </Show>
    </section>
  );
}

/** State, source and note of a stored cell, which can be changed for all cells that are selected. */
function Stated(props: { readonly view: DataScreenView; readonly series: SeriesColumn }) {
  const { view } = props;
  const words = () => view.words().data;
  const observation = createMemo((): Observation | null => {
    const { frame, active } = view;
    const cells = frame().cells[active().column];
    return cells === undefined ? null : observationAt(cells, view.activeRegion());
  });
  const state = () => {
    const cells = view.frame().cells[view.active().column];
    return cells === undefined ? 'none' : stateAt(cells, view.activeRegion());
  };
  const selected = (heldOnly: boolean) => selectedCells(view.frame(), view.range(), heldOnly);
  /** Of the selected cells those that the scenario on view sets: they can go back to the base. */
  const overridden = () => {
    const scenario = view.app.scenarios.active();
    if (scenario === null) return [];
    const set = recordsOf(view.document.records(), 'override');
    return selected(false).filter((cell) => set.has(overrideId(scenario, cell)));
  };
  const selectedCount = () => countStored(view.frame(), view.range());
  const choices = () => {
    const stated = view.words().terms.states;
    const current = state();
    const statuses = STATUSES.some((status) => status === current) ? STATUSES : [];
    const own = current === 'invalid' || current === 'projected' ? [current] : [];
    const nothing = state() === 'none' ? [{ value: 'none' as const, text: words().noFigure }] : [];
    return [...nothing, ...[...own, ...statuses, 'missing' as const].map((value) => ({ value, text: stated[value] }))];
  };
  const choose = (value: CellState) => {
    if (value === 'missing') view.app.markMissing(selected(state() !== 'none'), '');
    else if (value !== 'invalid' && value !== 'projected' && value !== 'none') {
      view.app.setStatus(selected(true), { status: value });
    }
  };
  const formula = () => {
    const held = observation();
    return held?.kind === 'number' ? held.formula : undefined;
  };
  const borders = () => {
    const date = observation()?.borders;
    return date === undefined ? undefined : formatDate(date, view.language());
  };
  return (
    <>
      <Show when={overridden().length > 0}>
        <p>
          <Button kind="quiet" onClick={() => view.app.clearCells(overridden())}>
            {view.words().plan.backToBase}
          </Button>
        </p>
      </Show>
      <div class={styles.status}>
        <Show when={marked(state())}>{(mark) => <StateMark state={mark()} />}</Show>
        <Select label={words().status} grow options={choices()} value={state()} onChange={choose} />
      </div>
      {/* Keyed: what is being typed belongs to one cell. */}
      <Show when={observation() === null ? null : `${view.activeRegion()} ${props.series.key}`} keyed>
        {(_cell) => <Said view={view} observation={observation} selected={() => selected(true)} />}
      </Show>
      <Show when={selectedCount() > 1 && observation() !== null}>
        <p class="label">{words().appliesTo(selectedCount())}</p>
      </Show>
      <dl class={styles.facts}>
        <For
          each={[
            [words().asTyped, formula()] as const,
            [view.words().checks.borders, borders()] as const,
            [
              view.words().checks.checked,
              observation()?.checked === true ? view.words().checks.yes : undefined,
            ] as const,
            [words().cellCode, `${props.series.input}@${props.series.year}`] as const,
          ].filter(([, text]) => text !== undefined)}
        >
          {([name, text]) => (
            <>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </>
          )}
        </For>
      </dl>
    </>
  );
}

interface SaidProps {
  readonly view: DataScreenView;
  readonly observation: Accessor<Observation | null>;
  readonly selected: () => readonly CellAddress[];
}

/** Why there is no figure, where it comes from, what else there is to say. */
function Said(props: SaidProps) {
  const { view } = props;
  const words = () => view.words().data;
  const reason = () => {
    const held = props.observation();
    return held?.kind === 'missing' ? held.reason : null;
  };
  const orNothing = (text: string) => (text === '' ? null : text);
  return (
    <>
      <Show when={reason() !== null}>
        <SaidField
          label={words().reason}
          value={reason() ?? ''}
          cells={props.selected}
          onSay={(text, cells) => view.app.markMissing(cells, text)}
        />
      </Show>
      <SaidField
        label={words().source}
        value={sourceIn(view.language(), props.observation()?.source ?? '')}
        cells={props.selected}
        onSay={(text, cells) => view.app.setStatus(cells, { source: orNothing(text) })}
      />
      <SaidField
        label={words().note}
        isLong
        value={props.observation()?.note ?? ''}
        cells={props.selected}
        onSay={(text, cells) => view.app.setStatus(cells, { note: orNothing(text) })}
      />
    </>
  );
}

const marked = (state: string): MarkedState | null =>
  state === 'none' || state === 'final' ? null : (state as MarkedState);
