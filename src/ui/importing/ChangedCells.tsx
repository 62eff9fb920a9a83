import { createEffect, createSignal, For, on } from 'solid-js';
import { formatCount, type Names } from '../../i18n';
import type { Observation } from '../../model/observation';
import type { Unit } from '../../model/unit';
import { useApp } from '../../state/app';
import type { ImportEffect } from '../../state/importing';
import { sideDifferences } from './changedCells';
import styles from './importing.module.css';
import { observationText, withUnit } from './observationText';
import { Section } from './Section';

/** So many more are drawn each time: thousands at once would hold the page up. */
const PAGE = 200;

interface ChangedCellsProps {
  readonly title: string;
  readonly cells: ImportEffect['changed'];
  readonly unitOf: (input: string) => Unit | null;
  readonly names: Names;
}

/** Cells that hold something else now than they would after the import: all of them, a page at a time. */
export function ChangedCells(props: ChangedCellsProps) {
  const app = useApp();
  const words = () => app.words().importing;
  const [shown, setShown] = createSignal(PAGE);
  createEffect(
    on(
      () => props.cells,
      () => setShown(PAGE),
      { defer: true },
    ),
  );
  const text = (observation: Observation, input: string) =>
    observationText(observation, props.unitOf(input), app.words(), app.language());
  return (
    <Section
      title={props.title}
      count={formatCount(props.cells.length, app.language())}
      more={props.cells.length - shown()}
      onMore={() => setShown((count) => count + PAGE)}
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
          <For each={props.cells.slice(0, shown())}>
            {({ region, input, year, before, after }) => (
              <tr>
                <th scope="row">{props.names.region(region)}</th>
                <td>{withUnit(props.names.input(input), props.unitOf(input), app.words().units)}</td>
                <td>{year}</td>
                <td class="number secondary">{text(before, input)}</td>
                <td class="number">{text(after, input)}</td>
                <td class="secondary">
                  {sideDifferences(before, after)
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
