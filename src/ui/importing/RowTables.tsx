import { createMemo, For, Show } from 'solid-js';
import { formatCount, type Names, say } from '../../i18n';
import type { RowProblem } from '../../model/problem';
import type { RejectedRow } from '../../model/reading';
import { useApp } from '../../state/app';
import styles from './importing.module.css';
import { Section } from './Section';

/** Rows of a table of the preview; the list that can be copied has all of them. */
const MOST_ROWS = 100;

interface RejectedRowsProps {
  readonly rejected: readonly RejectedRow[];
  readonly names: Names;
}

/** Rows and cells that are left out, with the reason and what stood there. */
export function RejectedRows(props: RejectedRowsProps) {
  const app = useApp();
  const words = () => app.words().importing;
  const rows = createMemo(() =>
    props.rejected.map(({ problem, text }) => ({ problem, text, reason: reasonOf(problem, app.words(), props.names) })),
  );
  const hasColumns = createMemo(() => props.rejected.some(({ problem }) => problem.place.column !== undefined));
  return (
    <Section
      title={words().rejectedCells}
      count={formatCount(rows().length, app.language())}
      list={() => rows().map(({ problem, reason, text }) => [...placeCells(problem), reason, text])}
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
              {words().reason}
            </th>
            <th scope="col">{words().text}</th>
          </tr>
        </thead>
        <tbody>
          <For each={rows().slice(0, MOST_ROWS)}>
            {({ problem, reason, text }) => (
              <tr>
                <td class="number">{problem.place.row}</td>
                <Show when={hasColumns()}>
                  <td>{problem.place.column}</td>
                </Show>
                <td class={styles.wrapped}>{reason}</td>
                <td class={styles.raw} title={text}>
                  {text}
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Section>
  );
}

interface FindingsProps {
  readonly findings: readonly RowProblem[];
  readonly names: Names;
}

/** What was read with doubt, or skipped on purpose. */
export function Findings(props: FindingsProps) {
  const app = useApp();
  const words = () => app.words().importing;
  const rows = createMemo(() =>
    props.findings.map((problem) => ({ problem, reason: reasonOf(problem, app.words(), props.names) })),
  );
  return (
    <Section
      title={words().findings}
      count={formatCount(rows().length, app.language())}
      list={() => rows().map(({ problem, reason }) => [...placeCells(problem), reason])}
      more={rows().length - MOST_ROWS}
    >
      <table class={styles.table}>
        <thead>
          <tr>
            <th class="number" scope="col">
              {words().row}
            </th>
            <th scope="col">{words().column}</th>
            <th class={styles.rest} scope="col">
              {words().finding}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={rows().slice(0, MOST_ROWS)}>
            {({ problem, reason }) => (
              <tr>
                <td class="number">{problem.place.row}</td>
                <td>{problem.place.column}</td>
                <td class={styles.wrapped}>{reason}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Section>
  );
}

const placeCells = ({ place }: RowProblem): readonly string[] => [String(place.row ?? ''), place.column ?? ''];

/** The message without the place, which has columns of its own. */
const reasonOf = (problem: RowProblem, words: ReturnType<ReturnType<typeof useApp>['words']>, names: Names): string =>
  say(words.problems, { ...problem, place: {} }, names);
