import { createMemo, For } from 'solid-js';
import { formatCount, type Names } from '../../i18n';
import type { Observation } from '../../model/observation';
import type { CellAddress } from '../../model/present';
import type { DatasetReading } from '../../model/reading';
import type { Unit } from '../../model/unit';
import { useApp } from '../../state/app';
import { changedCells, sideDifferences } from './changedCells';
import styles from './importing.module.css';
import { observationText, withUnit } from './observationText';
import { Section } from './Section';

/** Nobody reads more one by one; the count says how many there are. */
const MOST_CELLS = 200;

interface ChangedCellsProps {
  readonly reading: DatasetReading;
  readonly changed: number;
  readonly present: (cell: CellAddress) => Observation | null;
  readonly unitOf: (input: string) => Unit | null;
  readonly names: Names;
}

/** Cells that hold something else now than they would after the import. */
export function ChangedCells(props: ChangedCellsProps) {
  const app = useApp();
  const words = () => app.words().importing;
  const rows = createMemo(() => changedCells(props.reading.cells, props.present, MOST_CELLS));
  const text = (observation: Observation, input: string) =>
    observationText(observation, props.unitOf(input), app.words(), app.language());
  return (
    <Section
      title={words().changedCells}
      count={formatCount(props.changed, app.language())}
      more={props.changed - rows().length}
    >
      <table class={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words().region}</th>
            <th scope="col">{words().input}</th>
            <th scope="col">{words().year}</th>
            <th class="number" scope="col">
              {words().before}
            </th>
            <th class="number" scope="col">
              {words().after}
            </th>
            <th scope="col">{words().also}</th>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {({ cell, before }) => (
              <tr>
                <th scope="row">{props.names.region(cell.region)}</th>
                <td>{withUnit(props.names.input(cell.input), props.unitOf(cell.input), app.words().units)}</td>
                <td>{cell.year}</td>
                <td class="number secondary">{text(before, cell.input)}</td>
                <td class="number">{text(cell.observation, cell.input)}</td>
                <td class="secondary">
                  {sideDifferences(before, cell.observation)
                    .map((field) => words().differs[field])
                    .join(', ')}
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Section>
  );
}
