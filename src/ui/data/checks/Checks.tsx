import { For, Show } from 'solid-js';
import { SEVERITIES, type Severity } from '../../../model/finding';
import { useApp } from '../../../state/app';
import type { DataScreenView } from '../view';
import styles from './checks.module.css';
import { openCount } from './doubted';
import { FindingItem } from './FindingItem';

/** Findings drawn of one severity: who has more goes by the sheet itself. */
const MOST_FINDINGS = 40;

/** What is doubtful in the figures of the year, by severity, each with its cells, its effect and the way out. */
export function Checks(props: { readonly view: DataScreenView; readonly current: string | null }) {
  const app = useApp();
  const { view } = props;
  const words = () => view.words().checks;
  const count = () => openCount(view.findings());
  return (
    <section class={styles.checks} aria-label={words().title} data-help="checks">
      <div class={styles.titled}>
        <h2>{words().title}</h2>
        <Show when={count() > 0}>
          <span class="label">{words().found(count())}</span>
        </Show>
      </div>
      <Show when={count() > 0} fallback={<p class="label">{app.year() === null ? words().noData : words().nothing}</p>}>
        <p class="label wide">{words().keys}</p>
      </Show>
      <For each={SEVERITIES}>{(severity) => <Group {...props} severity={severity} />}</For>
    </section>
  );
}

function Group(props: { readonly view: DataScreenView; readonly current: string | null; readonly severity: Severity }) {
  const { view } = props;
  const words = () => view.words().checks;
  const found = () => view.findings().filter(({ severity }) => severity === props.severity);
  const list = () => (
    <ul class={styles.list}>
      <For each={found().slice(0, MOST_FINDINGS)}>
        {(finding) => <FindingItem view={view} finding={finding} isCurrent={props.current === finding.id} />}
      </For>
      <Show when={found().length > MOST_FINDINGS}>
        <li class="label">{words().moreFindings(found().length - MOST_FINDINGS)}</li>
      </Show>
    </ul>
  );
  return (
    <Show when={found().length > 0}>
      {/* What is good to know is there for whoever asks. */}
      <Show
        when={props.severity === 'note'}
        fallback={
          <div class={styles.group}>
            <h3>{words().groups[props.severity]}</h3>
            {list()}
          </div>
        }
      >
        <details class={styles.group}>
          <summary>
            {words().groups.note} <span class="label">{found().length}</span>
          </summary>
          {list()}
        </details>
      </Show>
    </Show>
  );
}
