import { createMemo, createSignal, For, onMount, Show } from 'solid-js';
import { say } from '../../../i18n';
import { ratedRegions } from '../../../model/package';
import type { StandingResponse } from '../../../model/surveyStanding';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import { nameOfResponse } from '../responseText';
import styles from '../survey.module.css';
import type { DecideProps } from './Decide';
import { type RepairDraft, repairDraftOf, repaired, repairOf } from './repair';

interface RepairProps extends DecideProps {
  readonly rejected: StandingResponse;
  /** Whether a counted response has that id. */
  readonly isTaken: (id: string) => boolean;
  readonly onClose: () => void;
}

/** One rejected response: what is wrong with it, and its fields to be put right until it counts. */
export function Repair(props: RepairProps) {
  const { view } = props;
  const words = () => view.words().decide;
  const entry = () => view.words().entry;
  const original = props.rejected.given;
  const [draft, setDraft] = createSignal(repairDraftOf(original));
  const change = (said: Partial<RepairDraft>) => setDraft({ ...draft(), ...said });
  const found = createMemo(() => repaired(original, draft(), view.form, props.isTaken));
  const isNamedTwice = ['same id', 'same id, other answers', 'same response'].includes(original.rejection?.code ?? '');
  const options = () => [
    { value: '', text: entry().regionUnchosen },
    ...ratedRegions(view.document.settings()).map(({ code }) => ({ value: code, text: view.nameOf(code) })),
  ];
  const verdict = () => {
    const { rejection } = found();
    return rejection === null ? entry().counts : say(view.app.words().rejections, rejection);
  };
  const save = async () => {
    if (found().rejection !== null) return;
    if (await props.actions.enter(repairOf(original, found(), props.rejected.synthetic))) props.onClose();
  };
  let fields: HTMLDivElement | undefined;
  // Where something is marked as wrong, the keyboard begins there: once the dialog has opened.
  onMount(() =>
    queueMicrotask(() => {
      const wrong = fields?.querySelector<HTMLInputElement>('[aria-invalid="true"]');
      wrong?.focus();
      wrong?.select();
    }),
  );
  const dateProblem = (field: 'service_date' | 'survey_date') => {
    const { rejection } = found();
    return rejection?.code === 'not a date' && rejection.field === field ? verdict() : undefined;
  };
  return (
    <Dialog
      title={words().repairOf(nameOfResponse(props.rejected, view))}
      closeText={view.app.words().shell.close}
      onClose={props.onClose}
      footer={
        <>
          <span class="label" classList={{ warn: found().rejection !== null }} role="status">
            {verdict()}
          </span>
          <span class="spring" />
          <Button kind="primary" disabled={found().rejection !== null} onClick={() => void save()}>
            {entry().save}
          </Button>
        </>
      }
    >
      <div
        ref={fields}
        class={styles.repair}
        on:keydown={(event) => {
          if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
          event.preventDefault();
          void save();
        }}
      >
        <Show when={original.company}>{(company) => <p class="label">{company()}</p>}</Show>
        <div class={styles.repairFields}>
          <Show when={isNamedTwice}>
            <TextField
              label={words().id}
              value={draft().id}
              onInput={({ currentTarget }) => change({ id: currentTarget.value })}
            />
          </Show>
          <TextField
            label={entry().year}
            inputmode="numeric"
            value={draft().year}
            onInput={({ currentTarget }) => change({ year: currentTarget.value })}
          />
          <div class={styles.stacked}>
            <span aria-hidden="true">{entry().region}</span>
            <Select
              label={entry().region}
              grow
              options={options()}
              value={draft().region}
              onChange={(region) => change({ region })}
            />
          </div>
          <TextField
            label={entry().serviceDate}
            placeholder={entry().datePattern}
            value={draft().serviceDate}
            problem={dateProblem('service_date')}
            onInput={({ currentTarget }) => change({ serviceDate: currentTarget.value })}
          />
          <TextField
            label={entry().surveyDate}
            placeholder={entry().datePattern}
            value={draft().surveyDate}
            problem={dateProblem('survey_date')}
            onInput={({ currentTarget }) => change({ surveyDate: currentTarget.value })}
          />
        </div>
        <div class={styles.repairAnswers}>
          <For each={view.questions}>
            {(question, index) => (
              <TextField
                label={question.code}
                value={draft().answers[index()] ?? ''}
                problem={
                  found().faulty.includes(question.code) && question.scale.kind === 'mark'
                    ? `${question.scale.from}–${question.scale.to}`
                    : undefined
                }
                onInput={({ currentTarget }) => change({ answers: draft().answers.with(index(), currentTarget.value) })}
              />
            )}
          </For>
        </div>
      </div>
    </Dialog>
  );
}
