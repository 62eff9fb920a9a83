import { For, Show } from 'solid-js';
import { type Dictionary, formatCount, formatShort, type Names, say } from '../../i18n';
import type { Language } from '../../model/words';
import { useApp } from '../../state/app';
import styles from '../importing/importing.module.css';
import { observationText, withUnit } from '../importing/observationText';
import { Section } from '../importing/Section';
import type { Doubt } from './cell';
import type { PlannedCell } from './cells';
import type { PasteColumn } from './ground';
import own from './pasting.module.css';
import type { PastePlan } from './plan';
import { labelOf } from './questions';

const MOST_DECIMALS = 9;

interface PlannedCellsProps {
  readonly title: string;
  readonly count: string;
  readonly cells: readonly PlannedCell[];
  /** Cells that there are besides. */
  readonly more: number;
  readonly plan: PastePlan;
  readonly names: Names;
  /** `remarks`: why each is in doubt; `labels`: how the block calls its row. */
  readonly kind: 'remarks' | 'labels';
}

/** Cells of a block: where they go, what is read in them, what stands there now, what has to be said of them. */
export function PlannedCells(props: PlannedCellsProps) {
  const app = useApp();
  const words = () => app.words().pasting;
  const hasLabels = () => props.kind === 'labels' && props.plan.survey.layout.nameColumn >= 0;
  const hasDoubts = () => props.kind === 'remarks';
  const text = (observation: PlannedCell['after'], cell: PlannedCell) =>
    observation === null ? words().empty : observationText(observation, cell.to.unit, app.words(), app.language());
  return (
    <Section title={props.title} count={props.count} more={props.more}>
      <table class={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words().region}</th>
            <Show when={hasLabels()}>
              <th scope="col">{words().label}</th>
            </Show>
            <th scope="col">{words().input}</th>
            <th class="number" scope="col">
              {words().text}
            </th>
            <th class="number" scope="col">
              {words().read}
            </th>
            <th class="number" scope="col">
              {words().before}
            </th>
            <Show when={hasDoubts()}>
              <th scope="col">{words().remark}</th>
            </Show>
          </tr>
        </thead>
        <tbody>
          <For each={props.cells}>
            {(cell) => (
              <tr>
                <th scope="row">{props.names.region(props.plan.survey.ground.codeOf(cell.region))}</th>
                <Show when={hasLabels()}>
                  <td class="secondary">{labelOf(props.plan, cell.row)}</td>
                </Show>
                <td>
                  {withUnit(`${props.names.input(cell.to.input)} ${cell.to.year}`, cell.to.unit, app.words().units)}
                </td>
                <td class={`number ${styles.raw ?? ''}`}>{props.plan.survey.block.rows[cell.row]?.[cell.column]}</td>
                <td class="number">{text(cell.after, cell)}</td>
                <td class="number secondary">{text(cell.before, cell)}</td>
                <Show when={hasDoubts()}>
                  <td class={own.remark}>
                    {cell.doubts.map((doubt) => doubtText(doubt, cell.to, app.words(), app.language())).join('; ')}
                  </td>
                </Show>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Section>
  );
}

function doubtText(doubt: Doubt, { unit }: PasteColumn, words: Dictionary, language: Language): string {
  const { pasting } = words;
  const figure = (value: number): string => formatShort(value, MOST_DECIMALS, language);
  switch (doubt.kind) {
    case 'formula':
      return say(words.problems, doubt.problem, { region: String, input: String });
    case 'differing':
      return pasting.differing(figure(doubt.stored));
    case 'slip':
      return doubt.factor === 100 && unit.measure === 'percent'
        ? pasting.notPerCent(figure(doubt.beside))
        : pasting.slip(figure(doubt.beside), doubt.factor);
    case 'sign':
      return pasting.opposite(figure(doubt.beside));
    default:
      return pasting.doubts[doubt.kind];
  }
}

/** Rows of the block that go nowhere, and why. */
export function LeftOutRows(props: { readonly plan: PastePlan }) {
  const app = useApp();
  const words = () => app.words().pasting;
  const left = () => props.plan.rows.left;
  const shown = () => left().slice(0, MOST_ROWS);
  return (
    <Section
      title={words().leftOutRows}
      count={formatCount(left().length, app.language())}
      more={left().length - shown().length}
    >
      <table class={styles.table}>
        <thead>
          <tr>
            <th class="number" scope="col">
              {words().row}
            </th>
            <th scope="col">{words().label}</th>
            <th class={styles.rest} scope="col">
              {words().remark}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={shown()}>
            {({ row, why }) => (
              <tr>
                <td class="number">{row + 1}</td>
                <td>{labelOf(props.plan, row)}</td>
                <td>{words().why[why]}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Section>
  );
}

const MOST_ROWS = 100;
