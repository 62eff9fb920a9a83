import { createMemo, createResource, createSignal, For, Show } from 'solid-js';
import { compareNames, formatCount, formatDate, namesIn } from '../../i18n';
import { dayOf, timeOf } from '../../model/calendar';
import type { CellAddress } from '../../model/present';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { type FrozenState, frozenVersions } from '../../state/logBook';
import { cellsOf, filterLines, type LogFilter, type LogLine, logLines, namesInLog } from '../../state/logLines';
import { Button } from '../parts/Button';
import { copyText } from '../parts/copyText';
import { Dialog } from '../parts/Dialog';
import { Select } from '../parts/Select';
import { TextField } from '../parts/TextField';
import { useShell } from '../shell/shell';
import styles from './log.module.css';

/** Entries on one page. */
const PAGE = 100;
/** Cells that an entry of many shows when it is opened. */
const MOST_CELLS = 50;

const EVERYTHING: LogFilter = { by: null, region: null, since: null, text: '' };

interface LogDialogProps {
  readonly document: OpenDocument;
  readonly onClose: () => void;
}

/** The log of the open package, to be read and searched, above it the versions that were frozen. */
export function LogDialog(props: LogDialogProps) {
  const app = useApp();
  const words = () => app.words().log;
  const [filter, setFilter] = createSignal(EVERYTHING);
  const [page, setPage] = createSignal(0);
  const [log] = createResource(
    () => props.document.position().sequence,
    async () => {
      const read = await app.storage.readLog(props.document.id);
      if (read.ok) return read.value;
      app.tell({ kind: 'problem', problem: read.problem });
      return [];
    },
  );
  const said = createMemo(() => ({
    words: app.words(),
    names: namesIn(props.document.settings(), props.document.methodology, app.language()),
    language: app.language(),
  }));
  const stands = ({ region, input, year }: CellAddress) => props.document.mirror().observation(region, input, year);
  const lines = createMemo(() => logLines(log.latest ?? [], said(), stands));
  const versions = createMemo(() => frozenVersions(log.latest ?? []));
  const found = createMemo(() => filterLines(lines(), filter(), said()));
  const pages = () => Math.max(1, Math.ceil(found().length / PAGE));
  const shown = () => found().slice(page() * PAGE, (page() + 1) * PAGE);
  const ask = (part: Partial<LogFilter>) => {
    setFilter({ ...filter(), ...part });
    setPage(0);
  };
  return (
    <Dialog
      kind="wide"
      title={words().title}
      closeText={app.words().shell.close}
      onClose={props.onClose}
      footer={
        <>
          <span class="secondary" role="status">
            {words().found(found().length, lines().length)}
          </span>
          <span class="spring" />
          <Show when={pages() > 1}>
            <span class="secondary">{words().page(page() + 1, pages())}</span>
            <Button aria-disabled={page() === 0} onClick={() => setPage(Math.max(0, page() - 1))}>
              {words().newer}
            </Button>
            <Button aria-disabled={page() + 1 >= pages()} onClick={() => setPage(Math.min(pages() - 1, page() + 1))}>
              {words().older}
            </Button>
          </Show>
        </>
      }
    >
      <Versions versions={versions()} />
      <Filters document={props.document} lines={lines()} filter={filter()} onFilter={ask} />
      <Show
        when={log.loading || found().length > 0}
        fallback={<p class={styles.none}>{lines().length === 0 ? words().empty : words().nothingFound}</p>}
      >
        <section class={styles.box} tabindex="0" aria-label={words().entries}>
          <table class={styles.table}>
            <thead>
              <tr>
                <th scope="col" class="number">
                  {words().number}
                </th>
                <th scope="col">{words().when}</th>
                <th scope="col">{words().who}</th>
                <th scope="col">{words().what}</th>
                <th scope="col">{words().before}</th>
                <th scope="col">{words().after}</th>
              </tr>
            </thead>
            <tbody>
              <For each={shown()}>{(line) => <Line line={line} said={said()} />}</For>
            </tbody>
          </table>
        </section>
      </Show>
    </Dialog>
  );
}

function Filters(props: {
  readonly document: OpenDocument;
  readonly lines: readonly LogLine[];
  readonly filter: LogFilter;
  readonly onFilter: (part: Partial<LogFilter>) => void;
}) {
  const app = useApp();
  const words = () => app.words().log;
  const people = createMemo(() => [
    { value: null, text: words().everyone },
    ...namesInLog(props.lines, compareNames(app.language())).map((name) => ({
      value: name,
      text: name || words().nobody,
    })),
  ]);
  const regions = createMemo(() => [
    { value: null, text: words().everywhere },
    ...props.document
      .settings()
      .regions.map(({ code, names }) => ({ value: code, text: names[app.language()] }))
      .sort((a, b) => compareNames(app.language())(a.text, b.text)),
  ]);
  return (
    <search class={styles.filters}>
      <TextField
        label={words().search}
        type="search"
        dir="auto"
        value={props.filter.text}
        onInput={({ currentTarget }) => props.onFilter({ text: currentTarget.value })}
      />
      <Select
        label={words().who}
        labelled
        options={people()}
        value={props.filter.by}
        onChange={(by) => props.onFilter({ by })}
      />
      <Select
        label={words().region}
        labelled
        options={regions()}
        value={props.filter.region}
        onChange={(region) => props.onFilter({ region })}
      />
      <TextField
        label={words().since}
        type="date"
        value={props.filter.since ?? ''}
        onInput={({ currentTarget }) => props.onFilter({ since: currentTarget.value || null })}
      />
    </search>
  );
}

/** One entry: of a single cell what stood there before and after; of many, the cells when they are asked for. */
function Line(props: { readonly line: LogLine; readonly said: Parameters<typeof cellsOf>[2] }) {
  const app = useApp();
  const words = () => app.words().log;
  const [isOpen, setOpen] = createSignal(false);
  const cells = (most: number) => cellsOf(props.line, most, props.said);
  /** Of one cell it stands in columns of its own; a decision about it needs words. */
  const single = () => (props.line.cells === 1 ? cells(1).find(({ verdict }) => verdict === null) : undefined);
  return (
    <tr>
      <td class="number secondary">{formatCount(props.line.sequence, app.language())}</td>
      <td class={styles.when}>{moment(props.line.at, app.language())}</td>
      <td>{props.line.by || <span class="muted">–</span>}</td>
      <td class={styles.what}>
        {props.line.what}
        <Show when={props.line.isWithheld}>
          <small class="secondary"> · {words().withheld}</small>
        </Show>
        <Show when={!props.line.isChained}>
          <small class="secondary"> · {words().notChained}</small>
        </Show>
        <Show when={props.line.cells > 0 && single() === undefined}>
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{words().cells(props.line.cells)}</summary>
            <Show when={isOpen()}>
              <ul class={styles.cells}>
                <For each={cells(MOST_CELLS)}>
                  {({ place, before, after, verdict }) => (
                    <li>
                      {place}:{' '}
                      {verdict === null
                        ? `${before} → ${after}`
                        : words().decided(before, after, words().verdicts[verdict])}
                    </li>
                  )}
                </For>
                <Show when={props.line.cells > MOST_CELLS}>
                  <li class="secondary">{words().more(props.line.cells - MOST_CELLS)}</li>
                </Show>
              </ul>
            </Show>
          </details>
        </Show>
      </td>
      <td class={styles.value}>{single()?.before}</td>
      <td class={styles.value}>{single()?.after}</td>
    </tr>
  );
}

function Versions(props: { readonly versions: readonly FrozenState[] }) {
  const app = useApp();
  const shell = useShell();
  const words = () => app.words().log;
  const copy = async (version: FrozenState) => {
    if (await copyText(version.fingerprint)) shell.say(words().copied);
  };
  return (
    <Show when={props.versions.length > 0} fallback={<p class={styles.none}>{words().noVersions}</p>}>
      <section class={styles.box} tabindex="0" aria-label={words().versions}>
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words().versions}</th>
              <th scope="col">{words().when}</th>
              <th scope="col">{words().who}</th>
              <th scope="col">{words().state}</th>
              <th scope="col">{words().fingerprint}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.versions}>
              {(version) => (
                <tr>
                  <th scope="row">{version.name}</th>
                  <td class={styles.when}>{moment(version.at, app.language())}</td>
                  <td>{version.by ?? <span class="muted">–</span>}</td>
                  <td>{version.apart === 0 ? words().stands : words().changedSince(version.apart)}</td>
                  <td>
                    <Button
                      kind="quiet"
                      class={styles.print ?? ''}
                      title={version.fingerprint}
                      aria-label={words().copyFingerprint(version.name)}
                      onClick={() => void copy(version)}
                    >
                      {version.fingerprint.slice(0, 16)}…
                    </Button>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </Show>
  );
}

/** `30.11.2026 05:31`, by the clock of the user. */
function moment(iso: string, language: Parameters<typeof formatDate>[1]): string {
  const at = new Date(iso);
  return `${formatDate(dayOf(at), language)} ${timeOf(at)}`;
}
