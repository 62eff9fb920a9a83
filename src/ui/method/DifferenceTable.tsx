import { createMemo, For, Show } from 'solid-js';
import type { InputCode } from '../../model/methodology';
import { methodologyDifference } from '../../model/methodologyDifference';
import type { WholeMethodology } from '../../model/wholeMethodology';
import { useApp } from '../../state/app';
import { Wide } from '../parts/Wide';
import { differenceText } from './differenceText';
import styles from './method.module.css';

/** Whatever makes a copy another methodology, and no more, is told by its head. */
const isOfItself = (field: string): boolean => field === 'id' || field.startsWith('names');

interface DifferenceTableProps {
  readonly before: WholeMethodology;
  readonly after: WholeMethodology;
  /** Heads of the two sides. */
  readonly was: string;
  readonly is: string;
  /** Said where nothing differs. */
  readonly none: string;
}

/** What a methodology has otherwise than another, item by item. */
export function DifferenceTable(props: DifferenceTableProps) {
  const app = useApp();
  const words = () => app.words().methodology;
  const differences = createMemo(() =>
    methodologyDifference(props.before, props.after).filter(
      (each) => !(each.part === 'methodology' && each.kind === 'changed' && isOfItself(each.field)),
    ),
  );
  /** By its name on either side: that of the later one where both have it. */
  const inputNames = createMemo(
    () => new Map([...props.before.inputs, ...props.after.inputs].map(({ code, shortNames }) => [code, shortNames])),
  );
  const nameOfInput = (code: InputCode): string => inputNames().get(code)?.[app.language()] ?? code;
  const rows = () => differences().map((each) => differenceText(each, app.words(), app.language(), nameOfInput));
  return (
    <Show when={differences().length > 0} fallback={<p>{props.none}</p>}>
      <Wide label={words().parts.difference}>
        <table class={styles.table}>
          <caption>{words().differences(differences().length)}</caption>
          <thead>
            <tr>
              <th scope="col">{words().thing}</th>
              <th scope="col">{props.was}</th>
              <th scope="col">{props.is}</th>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {({ thing, before, after }) => (
                <tr>
                  <th scope="row">{thing}</th>
                  <td class={styles.side}>{before}</td>
                  <td class={styles.side}>{after}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Wide>
    </Show>
  );
}
