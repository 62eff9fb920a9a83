import { For } from 'solid-js';
import styles from './paper.module.css';

/** A column of a table on paper: figures stand at its right. */
export interface PaperColumn {
  readonly heading: string;
  readonly isNumber?: boolean;
  /** `short` is never broken, `free` wherever it has to be: a text of the user's may have words of any length. */
  readonly breaks?: 'short' | 'free';
}

export const text = (heading: string): PaperColumn => ({ heading });
export const short = (heading: string): PaperColumn => ({ heading, breaks: 'short' });
export const free = (heading: string): PaperColumn => ({ heading, breaks: 'free' });
export const figure = (heading: string): PaperColumn => ({ heading, isNumber: true });

interface PaperTableProps {
  readonly columns: readonly PaperColumn[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
  readonly class?: string | undefined;
}

/** A table on paper: its heading on every sheet, and no row torn. */
export function PaperTable(props: PaperTableProps) {
  const kind = (index: number): string | undefined => {
    const column = props.columns[index];
    if (column?.isNumber === true) return 'number';
    return column?.breaks === undefined ? undefined : styles[column.breaks];
  };
  return (
    <table class={`${styles.table} ${styles.plain} ${props.class ?? ''}`}>
      <thead>
        <tr>
          <For each={props.columns}>
            {({ heading }, index) => (
              <th scope="col" class={kind(index())}>
                {heading}
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {([name = '', ...cells]) => (
            <tr>
              <th scope="row" class={kind(0)}>
                {name}
              </th>
              <For each={cells}>{(cell, index) => <td class={kind(index() + 1)}>{cell}</td>}</For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
