import { createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { useApp } from '../../state/app';
import { Button } from '../parts/Button';
import { copyText } from '../parts/copyText';
import { writeBlock } from '../sheet/writeBlock';
import styles from './importing.module.css';

interface SectionProps {
  readonly title: string;
  readonly count?: string;
  readonly lead?: string;
  /** The whole list as rows of cells, for the clipboard; left out where there is nothing to take along. */
  readonly list?: () => readonly (readonly string[])[];
  /** Rows that the table has and that are not shown. */
  readonly more?: number;
  /** Shows more of them. */
  readonly onMore?: () => void;
  readonly children: JSX.Element;
}

/** One part of the preview: its heading, and a table that scrolls inside itself. */
export function Section(props: SectionProps) {
  const app = useApp();
  const words = () => app.words().importing;
  return (
    <div class={styles.section}>
      <header class={styles.sectionHead}>
        <h3>{props.title}</h3>
        <Show when={props.count}>
          <span class={styles.count}>{props.count}</span>
        </Show>
        <span class="spring" />
        <Show when={props.list}>{(list) => <CopyList list={list()} />}</Show>
      </header>
      <Show when={props.lead}>
        <p class="label">{props.lead}</p>
      </Show>
      {/* In the order of the Tab key, because it scrolls. */}
      <section class={styles.box} tabindex="0" aria-label={props.title}>
        {props.children}
      </section>
      <Show when={(props.more ?? 0) > 0}>
        <p class={`label ${styles.more}`}>
          {words().more(props.more ?? 0)}
          <Show when={props.onMore}>
            {(show) => (
              <Button kind="quiet" onClick={() => show()()}>
                {words().showMore}
              </Button>
            )}
          </Show>
        </p>
      </Show>
    </div>
  );
}

/** How long a word of success stands. */
const SAID_FOR = 4000;
/** A spreadsheet would take these for the beginning of a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;
const harmless = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text);

function CopyList(props: { readonly list: () => readonly (readonly string[])[] }) {
  const app = useApp();
  const words = () => app.words().importing;
  const [said, setSaid] = createSignal<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const copy = async () => {
    const copied = await copyText(writeBlock(props.list().map((row) => row.map(harmless))));
    setSaid(copied ? words().copied : words().notCopied);
    clearTimeout(timer);
    timer = setTimeout(() => setSaid(null), SAID_FOR);
  };
  return (
    <>
      <span class="label" role="status">
        {said()}
      </span>
      <Button kind="quiet" onClick={() => void copy()}>
        {words().copyList}
      </Button>
    </>
  );
}
