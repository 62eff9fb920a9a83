import { createMemo, For, Show } from 'solid-js';
import { formatCount, type Names, say } from '../../i18n';
import type { RowProblem } from '../../model/problem';
import type { RejectedRow } from '../../model/reading';
import { useApp } from '../../state/app';
import styles from './importing.module.css';
import { Section } from './Section';

/** Rows of a table of the preview; the list that can be copied has all of them. */
const MOST_ROWS = 100;

/** Rows and cells that are left out, with the reason and what stood there. */
export function RejectedRows(props: { readonly rejected: readonly RejectedRow[]; readonly names: Names }) {
  const app = useApp();
  const words = () => app.words().importing;
  return (
    <PlacedRows
      title={words().rejectedCells}
      heading={words().reason}
      textHeading={words().text}
      rows={props.rejected}
      names={props.names}
    />
  );
}

/** What was read with doubt, or skipped on purpose. */
export function Findings(props: { readonly findings: readonly RowProblem[]; readonly names: Names }) {
  const app = useApp();
  const words = () => app.words().importing;
  return (
    <PlacedRows
      title={words().findings}
      heading={words().finding}
      rows={props.findings.map((problem) => ({ problem, text: '' }))}
      names={props.names}
    />
  );
}

interface PlacedRowsProps {
  readonly title: string;
  readonly heading: string;
  /** Heading of what stood in the file; left out where that is not shown. */
  readonly textHeading?: string;
  readonly rows: readonly RejectedRow[];
  readonly names: Names;
}

/** Problems in the order of the file: the place has columns of its own, so the message goes without it. */
function PlacedRows(props: PlacedRowsProps) {
  const app = useApp();
  const words = () => app.words().importing;
  const rows = createMemo(() =>
    [...props.rows]
      .sort((a, b) => (a.problem.place.row ?? 0) - (b.problem.place.row ?? 0))
      .map(({ problem, text }) => ({
        row: problem.place.row === undefined ? '' : String(problem.place.row),
        column: problem.place.column ?? '',
        message: say(app.words().problems, { ...problem, place: {} }, props.names),
        text,
      })),
  );
  const hasColumns = createMemo(() => rows().some(({ column }) => column !== ''));
  const list = () => rows().map(({ row, column, message, text }) => [row, column, message, text]);
  return (
    <Section
      title={props.title}
      count={formatCount(rows().length, app.language())}
      list={list}
      more={rows().length - MOST_ROWS}
    >
      <table class={styles.table}>
        <thead>
          <tr>
            <th class="number" scope="col">
              {words().row}
            </th>
            <Show when={hasColumns()}>
              <th scope="col">{words().column}</th>
            </Show>
            <th class={styles.rest} scope="col">
              {props.heading}
            </th>
            <Show when={props.textHeading}>
              <th scope="col">{props.textHeading}</th>
            </Show>
          </tr>
        </thead>
        <tbody>
          <For each={rows().slice(0, MOST_ROWS)}>
            {(row) => (
              <tr>
                <td class="number">{row.row}</td>
                <Show when={hasColumns()}>
                  <td>{row.column}</td>
                </Show>
                <td class={styles.wrapped}>{row.message}</td>
                <Show when={props.textHeading}>
                  <td class={styles.raw} dir="auto" title={row.text}>
                    {row.text}
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
