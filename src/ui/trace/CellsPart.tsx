import { createResource, For, Show } from 'solid-js';
import { formatDay, namesIn, say, sourceIn, unitName } from '../../i18n';
import type { CellHistory } from '../../model/change';
import type { CellBehind, Explanation } from '../../model/explanation';
import { sameObservation } from '../../model/observation';
import { useApp } from '../../state/app';
import { effectsText, isFromProjects } from '../data/planned';
import { type MarkedState, StateMark } from '../parts/StateMark';
import { useShell } from '../shell/shell';
import type { ChainView } from './chain';
import { exactText } from './formulaText';
import { cellStyle, inputName, unitOf } from './subjectText';
import styles from './trace.module.css';

/** More cells than this are listed only on wish. */
const MOST_OPEN = 6;

/** The cells behind the number: what stands in each, where it comes from, how sure it is. Each leads to its cell. */
export function CellsPart(props: { readonly view: ChainView; readonly explanation: Explanation }) {
  const { view } = props;
  const app = useApp();
  const cells = () => props.explanation.cells;
  /** Asked for again after each change of the package, and only while the list is on view. */
  const List = () => {
    const asked = () => ({
      addresses: cells().map(({ address }) => address),
      sequence: app.document()?.position().sequence,
    });
    const [histories] = createResource(asked, ({ addresses }) => app.cellHistories(addresses));
    return (
      <ul class={styles.cells}>
        <For each={cells()}>
          {(cell, at) => <CellLine view={view} cell={cell} history={histories.latest?.[at()]} />}
        </For>
      </ul>
    );
  };
  return (
    <Show when={cells().length > 0}>
      <section class={styles.part}>
        <Show
          when={cells().length > MOST_OPEN}
          fallback={
            <>
              <h4>{view.words().trace.cells}</h4>
              <List />
            </>
          }
        >
          <details>
            <summary class={styles.summary}>
              {view.words().trace.cells} <span class="label">{cells().length}</span>
            </summary>
            <List />
          </details>
        </Show>
      </section>
    </Show>
  );
}

interface CellLineProps {
  readonly view: ChainView;
  readonly cell: CellBehind;
  /** Not there until it is known. */
  readonly history: CellHistory | undefined;
}

function CellLine(props: CellLineProps) {
  const { view } = props;
  const app = useApp();
  const shell = useShell();
  const state = (): MarkedState | null => {
    const { state: own } = props.cell;
    return own === 'none' || own === 'final' ? null : own;
  };
  const figure = (): string => {
    const { observation, address, value } = props.cell;
    if (observation?.kind === 'invalid') return observation.text;
    if (Number.isNaN(value)) return '…';
    return exactText({ value, isShare: cellStyle(view.naming(), address.input).isShare }, view.language());
  };
  const unit = (): string => unitName(unitOf(view.naming(), props.cell.address.input), view.words().units);
  /** What is said of the cell in the product's words. */
  const said = (): readonly string[] => {
    const { observation, isUsed, address, effects, value, absence } = props.cell;
    const { trace, terms, data, reasons } = view.words();
    const planned = effectsText(
      { words: view.words(), language: view.language() },
      cellStyle(view.naming(), address.input),
      effects,
      value,
    );
    const parts = [...(isUsed ? [] : [trace.unused]), ...(planned === '' ? [] : [planned])];
    if (absence !== null) {
      const input = 'input' in absence ? inputName(view.naming(), absence.input) : '';
      return [...parts, say(reasons.absences, absence, input)];
    }
    if (observation === null) return [...parts, Number.isNaN(value) ? trace.emptyCell : terms.states.projected];
    if (observation.kind === 'missing') return [...parts, data.missing(observation.reason)];
    if (observation.kind === 'invalid') return [...parts, terms.states.invalid];
    return [
      ...parts,
      terms.states[observation.status],
      ...(observation.borders === undefined ? [] : [trace.bordersOf(observation.borders)]),
      ...(observation.source === undefined && !isFromProjects(effects) ? [trace.noSource] : []),
    ];
  };
  /** When the cell got what stands there; a figure of a plan has a history of its own, which is not the cell's. */
  const written = (): string => {
    const { observation, address } = props.cell;
    const { history } = props;
    if (history === undefined || history === 'not looked for' || observation === null) return '';
    const base = app.document()?.mirror().observation(address.region, address.input, address.year) ?? null;
    if (!sameObservation(base, observation)) return '';
    const { trace, changeLabels } = view.words();
    if (history === 'with the package') return trace.withPackage;
    const day = formatDay(new Date(history.at), view.language());
    if (history.kind === 'undo') return trace.undoneOn(day);
    if (history.kind === 'redo') return trace.redoneOn(day);
    if (history.label.code === 'typed') return trace.typedOn(day);
    const { settings, methodology, language } = view.naming();
    return trace.writtenOn(day, say(changeLabels, history.label, namesIn(settings, methodology, language)));
  };
  /** What the user or the file has said, in whatever language. */
  const quoted = (): string => {
    const { observation } = props.cell;
    const source = observation?.source === undefined ? undefined : sourceIn(view.language(), observation.source);
    return [source, observation?.note, observation?.formula].filter((text) => text !== undefined).join(' · ');
  };
  return (
    <li classList={{ [styles.unused ?? '']: !props.cell.isUsed }}>
      <button
        type="button"
        class={styles.cell}
        title={view.words().trace.toCell}
        onClick={() => shell.goToCell(props.cell.address)}
      >
        <span class={styles.cellName}>
          {inputName(view.naming(), props.cell.address.input)}, {props.cell.address.year}
        </span>
        <span class={styles.cellFigure}>
          <Show when={state()}>{(mark) => <StateMark state={mark()} />}</Show> {figure()}{' '}
          <span class="label">{unit()}</span>
        </span>
        <span class={styles.said}>
          {[...said(), ...(written() === '' ? [] : [written()])].join(' · ')}
          <Show when={quoted()}>
            {(text) => (
              <>
                {' · '}
                <span lang="">{text()}</span>
              </>
            )}
          </Show>
        </span>
      </button>
    </li>
  );
}
