import { createMemo, onMount, Show } from 'solid-js';
import { formatCount, type Names } from '../../i18n';
import { useApp } from '../../state/app';
import { type Figure, Figures } from '../importing/Figures';
import styles from '../importing/importing.module.css';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { firstCells, MOST_LISTED } from './cells';
import { showsSign } from './numbers';
import { PasteQuestions } from './PasteQuestions';
import { LeftOutRows, PlannedCells } from './PasteTables';
import type { Pasting } from './pasting';
import { isAlmatyLeftOpen } from './placing';
import type { PastePlan } from './plan';
import { choicesIn, labelOf, questionsIn } from './questions';

interface PasteDialogProps {
  readonly pasting: Pasting;
  readonly plan: PastePlan;
  readonly names: Names;
}

/** How a block was read and where it would go, before any of it is written. Enter writes, Escape leaves all as it is. */
export function PasteDialog(props: PasteDialogProps) {
  const app = useApp();
  const words = () => app.words().pasting;
  let content: HTMLDivElement | undefined;
  let footer: HTMLDivElement | undefined;
  const said = () => ({ plan: props.plan, words: app.words(), names: props.names, language: app.language() });
  const questions = createMemo(() => questionsIn(said()));
  const choices = createMemo(() => choicesIn(said()));
  const cells = createMemo(() => firstCells(props.plan, MOST_LISTED));
  const isReady = () => props.plan.open === 0 && props.plan.cells > 0;

  // What is to be done next takes the focus: a question, else the button that goes on.
  onMount(() =>
    queueMicrotask(() => {
      const question = questions().length > 0 ? content?.querySelector<HTMLElement>('fieldset input') : undefined;
      const buttons = footer?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [];
      (question ?? [...buttons].at(-1))?.focus();
    }),
  );
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (isReady()) props.pasting.apply();
  };
  const lead = () => {
    if (props.plan.open > 0) return words().answerFirst(props.plan.open);
    return props.plan.cells === 0 ? words().nothing : words().lead;
  };

  return (
    <Dialog
      kind="wide"
      help="import"
      title={words().title}
      closeText={app.words().shell.close}
      onClose={props.pasting.cancel}
      footer={
        <div ref={footer} class={styles.footer}>
          <span class="spring" />
          <p class="label" role="status">
            {lead()}
          </p>
          <Button onClick={props.pasting.cancel}>{words().giveUp}</Button>
          <Button kind="primary" disabled={!isReady()} onClick={props.pasting.apply}>
            {words().write(props.plan.cells)}
          </Button>
        </div>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter on a choice goes on, as it does in a form. */}
      <div ref={content} class={styles.preview} onKeyDown={press}>
        <p class="label">{factsOf(props.plan, words())}</p>
        <Show when={questions().length > 0}>
          <PasteQuestions
            title={words().questions}
            lead={words().questionsLead}
            questions={questions()}
            isPressing
            onChoose={props.pasting.choose}
          />
        </Show>
        <Show when={choices().length > 0}>
          <PasteQuestions title={words().choices} questions={choices()} onChoose={props.pasting.choose} />
        </Show>
        <Show when={props.plan.rows.isUnpinned}>
          <p class={styles.note}>{words().unpinned}</p>
        </Show>
        <Show when={props.plan.columns.isPastNames}>
          <p class={styles.note}>{words().pastNames}</p>
        </Show>
        <Show when={bareAlmatyOf(props.plan)}>{(text) => <p class={styles.note}>{words().bareAlmaty(text())}</p>}</Show>
        <Figures figures={figuresOf(props.plan, words())} />
        <Show when={props.plan.doubtful.length > 0}>
          <PlannedCells
            kind="remarks"
            title={words().doubtful}
            count={formatCount(props.plan.counts.doubtful, app.language())}
            cells={props.plan.doubtful}
            more={props.plan.counts.doubtful - props.plan.doubtful.length}
            plan={props.plan}
            names={props.names}
          />
        </Show>
        <Show when={props.plan.rows.left.length > 0}>
          <LeftOutRows plan={props.plan} />
        </Show>
        <Show when={props.plan.cells > 0}>
          <PlannedCells
            kind="labels"
            title={words().all}
            count={formatCount(props.plan.cells, app.language())}
            cells={cells()}
            more={props.plan.cells - cells().length}
            plan={props.plan}
            names={props.names}
          />
        </Show>
      </div>
    </Dialog>
  );
}

type PastingWords = ReturnType<ReturnType<typeof useApp>['words']>['pasting'];

/** A label that was read as the city of Almaty though the oblast may have been meant; undefined where none was. */
function bareAlmatyOf(plan: PastePlan): string | undefined {
  const { layout, ground } = plan.survey;
  const at =
    plan.choices.rows === 'names' ? layout.names.findIndex((_, row) => isAlmatyLeftOpen(layout, row, ground)) : -1;
  return at < 0 ? undefined : labelOf(plan, layout.headingRows + at);
}

/** What was found out about the block itself, in one line. */
function factsOf(plan: PastePlan, words: PastingWords): string {
  const { block, layout } = plan.survey;
  const isSignSaid =
    !plan.isSignOpen && showsSign(block, { row: layout.headingRows, column: layout.firstColumn }, plan.sign);
  return [
    words.size(block.rows.length, block.width),
    ...(isSignSaid ? [words.signs[plan.sign]] : []),
    ...(plan.choices.rows === 'names' ? [words.byNames] : []),
    ...(layout.headingRows > 0 ? [words.headings(layout.headingRows)] : []),
  ].join(' · ');
}

function figuresOf({ cells, counts, skipped, rows }: PastePlan, words: PastingWords): readonly Figure[] {
  const some = (label: string, count: number, tone?: 'warn'): readonly Figure[] =>
    count === 0 ? [] : [{ label, count, ...(tone === undefined ? {} : { tone }) }];
  return [
    { label: words.toWrite, count: cells },
    { label: words.numbers, count: counts.numbers },
    ...some(words.exact, counts.exact),
    ...some(words.missing, counts.missing, 'warn'),
    ...some(words.invalid, counts.invalid, 'warn'),
    ...some(words.emptied, counts.emptied),
    ...some(words.readOnly, skipped.readOnly, 'warn'),
    ...some(words.outside, skipped.outside, 'warn'),
    ...some(words.leftOut, rows.left.length, 'warn'),
  ];
}
