import { createMemo, For, Show } from 'solid-js';
import { formatShort, formatSigned, say, unitName } from '../../i18n';
import { factorsOf } from '../../model/methodology';
import type { Observation } from '../../model/observation';
import type { CellAddress } from '../../model/present';
import { type FigureStyle, factorStyle, shownFigure, shownNumber, styleOf } from '../data/figures';
import { unitOfInput } from '../data/ground';
import { Button } from '../parts/Button';
import { Wide } from '../parts/Wide';
import { useShell } from '../shell/shell';
import { type CellDoubt, type ChangedCell, changedCells } from './changes';
import styles from './scenarios.module.css';
import { Traced } from './Traced';
import { underBase } from './underPlans';
import type { ScenariosView } from './view';

/** So many cells are listed; the others are marked on the Data screen. */
const MOST_LISTED = 100;

/** The cells that the scenario on view changes against the base, each with the way back; those whose base has moved on are told. */
export function ChangedCells(props: { readonly view: ScenariosView }) {
  const { view } = props;
  const words = () => view.app.words().comparing;
  const cells = createMemo((): readonly ChangedCell[] => {
    const scenario = view.active();
    if (scenario === null) return [];
    const { columns, regions, effects } = view.figures();
    return changedCells({
      scenario,
      book: view.book(),
      methodology: view.methodology,
      columns,
      regions,
      effects,
      observation: (region, input, year) => view.document.mirror().observation(region, input, year),
      rating: view.rating(),
    });
  });
  const moved = () => cells().filter(({ seen }) => seen !== undefined).length;
  const idle = () => cells().filter(({ withoutValue }) => withoutValue.length > 0).length;
  return (
    <section class={styles.part}>
      <h2>{words().changed}</h2>
      <Show when={moved() > 0}>
        <p class="warn" role="status">
          {words().movedCount(moved())}
        </p>
      </Show>
      <Show when={idle() > 0}>
        <p class="bad" role="status">
          {words().idleCount(idle())}
        </p>
      </Show>
      <Show when={cells().length > 0} fallback={<p class="label">{words().changedNone}</p>}>
        <Wide label={words().changed}>
          <table class={`${styles.table} ${styles.givingWay}`}>
            <caption class="unseen">{words().changed}</caption>
            <thead>
              <tr>
                <th scope="col" class={styles.named}>
                  {words().cell}
                </th>
                <th scope="col" class="number">
                  {words().base}
                </th>
                <th scope="col" class="number">
                  {words().scenario}
                </th>
                <th scope="col" class="number">
                  {words().difference}
                </th>
                <th scope="col">{words().factor}</th>
                <th scope="col" class="number">
                  {words().points}
                </th>
                <th scope="col">
                  <span class="unseen">{words().action}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={cells().slice(0, MOST_LISTED)}>{(cell) => <Changed view={view} cell={cell} />}</For>
            </tbody>
          </table>
        </Wide>
        <Show when={cells().length > MOST_LISTED}>
          <p class="label">{words().more(cells().length - MOST_LISTED)}</p>
        </Show>
      </Show>
    </section>
  );
}

function Changed(props: { readonly view: ScenariosView; readonly cell: ChangedCell }) {
  const { view } = props;
  const { cell } = props;
  const shell = useShell();
  const words = () => view.app.words().comparing;
  const address: CellAddress = { region: cell.region, input: cell.input, year: cell.year };
  const subject = { kind: 'cell', ...address } as const;
  const inputText = () => view.names().input(cell.input);
  const inBase = () => underBase(view);
  const factor = factorsOf(view.methodology).find(({ code }) => code === cell.input);
  const unit = () => unitOfInput(view.document.settings(), view.methodology, cell.input);
  const style = (): FigureStyle => (factor === undefined ? styleOf(unit()) : factorStyle(factor.unit, factor.formula));
  const shown = (value: number | null): string =>
    value === null || Number.isNaN(value) ? words().noFigure : shownFigure(value, style(), view.language());
  const observed = (observation: Observation | null): string => view.observationText(observation, shown);
  const lineOf = (doubt: CellDoubt): { readonly text: string; readonly isFault: boolean } => {
    const said = words().doubts;
    switch (doubt.kind) {
      case 'invalid':
        return { text: said.invalid(doubt.text), isFault: true };
      case 'base invalid':
        return { text: said.baseInvalid(doubt.text), isFault: true };
      case 'base missing':
        return { text: said.baseMissing(doubt.reason), isFault: false };
      case 'negative':
        return { text: said.negative, isFault: false };
      case 'times more':
      case 'times less': {
        const times = formatShort(doubt.times, 0, view.language());
        return { text: doubt.kind === 'times more' ? said.timesMore(times) : said.timesLess(times), isFault: false };
      }
    }
  };
  const isInvalid = cell.doubts.some(({ kind }) => kind === 'invalid');
  /** Why factors have no value; that no number stands in this very cell has been said. */
  const reasons = () =>
    cell.withoutValue.flatMap(({ factor: code, absence }) => {
      if (isInvalid && absence.code === 'invalid') return [];
      const input = 'input' in absence ? view.names().input(absence.input) : '';
      return [`${code}: ${say(view.app.words().reasons.absences, absence, input)}`];
    });
  const name = () => {
    const region = view.document.settings().regions.find(({ code }) => code === cell.region);
    return `${region?.shortNames[view.language()] ?? cell.region} · ${view.names().input(cell.input)} ${cell.year}`;
  };
  const difference = () => {
    if (cell.base === null || Number.isNaN(cell.value)) return '';
    const change = shownNumber(cell.value, style()) - shownNumber(cell.base, style());
    return formatSigned(change, style().decimals, view.language());
  };
  const now = () => view.document.mirror().observation(cell.region, cell.input, cell.year);
  const isOwn = () => cell.setIn === view.active();
  const said = () => [
    ...(cell.seen === undefined ? [] : [{ text: words().moved(observed(cell.seen), observed(now())), isFault: false }]),
    ...cell.doubts.map(lineOf),
    ...reasons().map((text) => ({ text, isFault: true })),
  ];
  return (
    <>
      <tr classList={{ [styles.explained ?? '']: said().length > 0 }}>
        <th scope="row" class={styles.named}>
          <button type="button" class={styles.toCell} onClick={() => shell.goToCell(address)}>
            {name()}
          </button>{' '}
          <small class="muted">{unitName(unit(), view.app.words().units)}</small>
        </th>
        <td class={`number ${styles.asTyped}`}>
          <Traced view={view} subject={subject} name={inputText()} under={inBase}>
            {cell.base === null ? observed(now()) : shown(cell.base)}
          </Traced>
        </td>
        <td class={`number ${styles.asTyped} ${isInvalid ? 'bad' : 'accent'}`}>
          <Traced view={view} subject={subject} name={inputText()}>
            {isInvalid ? observed(cell.stands) : shown(cell.value)}
          </Traced>
        </td>
        <td class={`number ${difference().startsWith('+') ? 'up' : 'down'}`}>
          <Show when={difference() !== ''}>
            <Traced
              view={view}
              subject={subject}
              name={inputText()}
              formula={() => `${shown(cell.value)} − ${shown(cell.base)}`}
            >
              {difference()}
            </Traced>
          </Show>
        </td>
        <td class="secondary">{cell.factors.map(({ code }) => code).join(', ')}</td>
        <td class="number">
          <For each={cell.factors}>{(each) => <PointsOf view={view} cell={cell} factor={each.code} />}</For>
        </td>
        <td class={styles.actions}>
          <Show when={cell.setIn !== null && isOwn()}>
            <Show when={cell.seen !== undefined}>
              <Button
                kind="quiet"
                aria-label={words().seenOf(name())}
                onClick={() => void view.edits.acknowledge(view.active() ?? '', [address])}
              >
                {words().seen}
              </Button>
            </Show>
            <Button
              kind="quiet"
              aria-label={words().toBaseOf(name())}
              onClick={() => void view.app.scenarios.backToBase(view.active() ?? '', [address])}
            >
              {words().toBase}
            </Button>
          </Show>
          <Show when={cell.setIn !== null && !isOwn()}>
            <span class="muted">{words().inheritedFrom(view.named(cell.setIn))}</span>
          </Show>
          <Show when={cell.setIn === null && cell.fromProjects}>
            <span class="muted" title={words().byProjectsLong}>
              {words().byProjects}
            </span>
          </Show>
        </td>
      </tr>
      {/* Under the cell, over the whole width: sentences do not fit a column. */}
      <Show when={said().length > 0}>
        <tr>
          <td colspan="7" class={styles.explanation}>
            <For each={said()}>
              {({ text, isFault }) => <small class={`${isFault ? 'bad' : 'warn'} ${styles.line}`}>{text}</small>}
            </For>
          </td>
        </tr>
      </Show>
    </>
  );
}

/** Points of a factor in the base and in the scenario, of the year on view. */
function PointsOf(props: { readonly view: ScenariosView; readonly cell: ChangedCell; readonly factor: string }) {
  const { view } = props;
  const points = (rating: ReturnType<ScenariosView['ratingOf']>): number => {
    if (rating?.year !== props.cell.year) return Number.NaN;
    const of = rating.factors.find(({ factor }) => factor === props.factor);
    return of?.points[rating.regions.indexOf(props.cell.region)] ?? Number.NaN;
  };
  const subject = () =>
    ({ kind: 'points', region: props.cell.region, year: props.cell.year, factor: props.factor }) as const;
  const before = () => points(view.baseFor(view.active()));
  const after = () => points(view.ratingOf(view.active()));
  const text = (value: number): string => (Number.isFinite(value) ? view.number(value, 1) : '–');
  return (
    <Show when={Number.isFinite(after()) || Number.isFinite(before())}>
      <span class={styles.points}>
        <Traced view={view} subject={subject()} name={props.factor} under={() => underBase(view)}>
          {text(before())}
        </Traced>
        {' → '}
        <Traced view={view} subject={subject()} name={props.factor}>
          {text(after())}
        </Traced>
      </span>
    </Show>
  );
}
