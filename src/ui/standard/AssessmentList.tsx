import { createEffect, createMemo, createSignal, For, onCleanup, Show } from 'solid-js';
import type { RegionCode } from '../../model/region';
import type { StandardItem, StandardProvision } from '../../model/wholeMethodology';
import { ChainButton } from '../parts/ChainButton';
import { useShell } from '../shell/shell';
import { ItemRow } from './ItemRow';
import { focusRow, listKeys } from './listKeys';
import { ProvisionFormula } from './ProvisionFormula';
import styles from './standard.module.css';
import type { StandardView } from './view';

interface AssessmentListProps {
  readonly view: StandardView;
  readonly region: RegionCode;
  /** Id of the provision or item that is asked for. */
  readonly at: string | null;
}

/** Every requirement and note of the standard, provision by provision, filled by keyboard: one digit a mark. */
export function AssessmentList(props: AssessmentListProps) {
  const { view, region } = props;
  const shell = useShell();
  const words = view.words;
  const [open, setOpen] = createSignal<string | null>(null);
  const provisionOf = new Map(
    view.provisions.flatMap((provision) => provision.items.map(({ id }) => [id, provision] as const)),
  );
  const keys = listKeys({ view, region, open, setOpen });

  const [traced, setTraced] = createSignal<StandardProvision | null>(null);
  const trace = (event: FocusEvent) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-of]');
    setTraced((before) => provisionOf.get(row?.dataset['of'] ?? '') ?? before);
  };
  createEffect(() => {
    const provision = traced();
    if (provision === null) return;
    shell.showTrace({
      name: words().traceOf(view.shortNameOf(region), view.numberOf(provision)),
      formula: <ProvisionFormula view={view} region={region} provision={provision} />,
      source: view.unassessed(view.fulfilmentOf(region, provision.id)),
      subject: view.subjectOf(region, 'provision', view.numberOf(provision)),
    });
  });
  let list: HTMLDivElement | undefined;
  createEffect(() => {
    const { at } = props;
    if (at === null) return;
    queueMicrotask(() => {
      const row = list?.querySelector<HTMLElement>(`[data-item="${CSS.escape(at)}"]`);
      (row ?? document.getElementById(view.anchorOf(at)))?.scrollIntoView();
      focusRow(row ?? undefined);
    });
  });
  // It says nothing of another region or part.
  onCleanup(() => shell.showTrace(null));
  return (
    <div ref={list} class={styles.list} data-rows on:keydown={keys} on:focusin={trace}>
      <div class={styles.lead}>
        <Show when={view.isTranslated()}>
          <p>{words().translationLead}</p>
        </Show>
        <p class="wide">{words().keys}</p>
      </div>
      <div class={styles.heads} aria-hidden="true">
        <span>{words().number}</span>
        <span>{words().requirement}</span>
        <span>{words().mark}</span>
        <span class={styles.factHeads}>
          <span>{words().evidence}</span>
          <span>{words().responsible}</span>
          <span>{words().due}</span>
        </span>
      </div>
      <For each={view.standard.standard.blocks}>
        {(block) => (
          <section>
            <h2 class={styles.block}>
              <span lang="kk">{block.title.kk}</span>
              <Show when={view.isTranslated()}>
                <span class={styles.translation}>{view.text(block.title)}</span>
              </Show>
            </h2>
            <For each={block.provisions}>
              {(provision) => (
                <Provision view={view} region={region} provision={provision} open={open()} onOpen={setOpen} />
              )}
            </For>
          </section>
        )}
      </For>
    </div>
  );
}

interface ProvisionProps extends Omit<AssessmentListProps, 'at'> {
  readonly provision: StandardProvision;
  readonly open: string | null;
  readonly onOpen: (item: string | null) => void;
}

/** One provision: how far it is fulfilled, its requirements, its notes. */
function Provision(props: ProvisionProps) {
  const { view, region, provision } = props;
  const words = view.words;
  const number = view.numberOf(provision);
  const fulfilment = () => view.fulfilmentOf(region, provision.id);
  const interpretation = createMemo(() => {
    const found = provision.interpretation;
    return found?.regions.includes(region) === true ? found : null;
  });
  const ofKind = (kind: StandardItem['kind']) => provision.items.filter((item) => item.kind === kind);
  const row = (item: StandardItem) => (
    <ItemRow view={view} region={region} item={item} isOpen={(id) => props.open === id} onOpen={props.onOpen} />
  );
  return (
    <section class={styles.provision} id={view.anchorOf(provision.id)} tabindex="-1">
      <div class={styles.provisionHead}>
        <h3>
          {words().provision(number)}. <span lang="kk">{provision.title.kk}</span>
          <Show when={view.isTranslated()}>
            <span class={styles.translation}>{view.text(provision.title)}</span>
          </Show>
        </h3>
        <p class={styles.standing}>
          <b>
            <ChainButton subject={view.subjectOf(region, 'provision', number)}>
              {view.percent(fulfilment())}
            </ChainButton>
          </b>{' '}
          ·{' '}
          <Show when={fulfilment().applying > 0} fallback={view.unassessed(fulfilment())}>
            <ChainButton subject={view.subjectOf(region, 'provision', number, 'unassessed')}>
              {view.unassessed(fulfilment())}
            </ChainButton>
          </Show>
          <Show when={fulfilment().notes > 0}>
            {' '}
            ·{' '}
            <ChainButton subject={view.subjectOf(region, 'provision', number, 'ticked')}>
              {words().notesOf(fulfilment().ticked, fulfilment().notes)}
            </ChainButton>
          </Show>
        </p>
      </div>
      <Show when={interpretation()}>
        {(found) => (
          <p class={styles.interpretation}>
            {words().interpretation}: {view.text(found().reason)}
          </p>
        )}
      </Show>
      <ol class={styles.rows}>
        <For each={ofKind('requirement')}>{row}</For>
      </ol>
      <Show when={ofKind('note').length > 0}>
        <h4 class={styles.notesHead}>
          {words().notes}. <span>{words().notesLead}</span>
        </h4>
        <ol class={styles.rows}>
          <For each={ofKind('note')}>{row}</For>
        </ol>
      </Show>
    </section>
  );
}
