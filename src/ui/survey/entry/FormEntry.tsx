import { createMemo, createResource, createSignal, For, onMount, Show } from 'solid-js';
import { say } from '../../../i18n';
import { ratedRegions } from '../../../model/package';
import { recordsOf } from '../../../model/records';
import type { ResponseId } from '../../../model/surveyRecords';
import { responsesIn } from '../../../model/unpackedResponses';
import { createFormDraft, createInterruptedDraft, type FormDraft } from '../../../state/formDraft';
import { newId } from '../../../state/newId';
import type { SurveyActions } from '../../../state/surveyActions';
import { Button } from '../../parts/Button';
import { useShell } from '../../shell/shell';
import type { SurveyView } from '../view';
import { EnteredForms } from './EnteredForms';
import styles from './entry.module.css';
import { CountAnswer, DateField, FiguresField, WordsField } from './fields';
import {
  draftAfter,
  draftOf,
  formOf,
  freeNumber,
  freshDraft,
  isBlank,
  isKeepable,
  LONGEST_REMARK,
  numberOf,
  oneKeyAnswers,
  resemblance,
  verdictOn,
} from './form';
import { OneKeyAnswer } from './OneKeyAnswer';
import { RegionField } from './RegionField';
import { stepOn, stepToFirst } from './steps';

/** The step of Q16. */
const REMARK = 'Q16';

interface FormEntryProps {
  readonly view: SurveyView;
  readonly actions: SurveyActions;
}

/** Paper forms typed in by keyboard alone, in the order of the paper, and those that are in already. */
export function FormEntry(props: FormEntryProps) {
  const { view, actions } = props;
  const { app, document, form: rules } = view;
  const shell = useShell();
  const words = () => view.words().entry;
  const fresh = () => freshDraft(view.year(), app.ownRegion()?.code ?? '', view.questions.length);
  const [draft, keepDraft] = createFormDraft(document.id, fresh);
  /** The draft that a correction has interrupted. */
  const [interrupted, setInterrupted] = createInterruptedDraft(document.id);
  const [refused, setRefused] = createSignal<{ readonly step: string; readonly text: string } | null>(null);
  /** The form would be the like of another; Enter once more keeps it nonetheless. */
  const [warning, setWarning] = createSignal<string | null>(null);
  let form: HTMLFormElement | undefined;
  const [whole] = createResource(app.wholeMethodology);
  const questionText = (code: string) =>
    whole()?.form.block2.questions.find((each) => each.code === code)?.text[view.language()] ?? '';

  const change = (said: Partial<FormDraft>) => {
    setRefused(null);
    setWarning(null);
    keepDraft({ ...draft(), ...said });
  };
  const answer = (index: number, value: number | null) => change({ answers: draft().answers.with(index, value) });
  const problemOf = (step: string) => {
    const problem = refused();
    return problem?.step === step ? problem.text : undefined;
  };
  const verdict = createMemo(() => verdictOn(draft(), rules));
  const dateProblem = (field: 'service_date' | 'survey_date') => {
    const found = verdict();
    return found?.code === 'not a date' && found.field === field ? say(app.words().rejections, found) : undefined;
  };
  const verdictText = () => {
    const found = verdict();
    if (found !== null) return say(app.words().rejections, found);
    const { serviceDate, surveyDate } = draft();
    return serviceDate === '' || surveyDate === '' ? words().countsUnverified : words().counts;
  };
  const regions = createMemo(() => ratedRegions(document.settings()));
  const corrected = () => {
    const { correcting } = draft();
    return correcting === null ? null : (recordsOf(document.records(), 'form').get(correcting) ?? null);
  };
  const responses = function* () {
    for (const { chunks } of document.batches()) yield* responsesIn(chunks);
    for (const { response } of recordsOf(document.records(), 'form').values()) yield response;
  };

  /** The new form that follows one: its number is one that no form has. */
  const following = (typed: FormDraft): FormDraft => {
    const entered = [...recordsOf(document.records(), 'form').values()].map(({ response }) => response);
    return { ...draftAfter(typed), number: freeNumber(typed, entered) };
  };
  const begin = (next: FormDraft) => {
    setRefused(null);
    setWarning(null);
    keepDraft(next);
    queueMicrotask(() => form !== undefined && stepToFirst(form));
  };
  const save = async () => {
    if (!isKeepable(verdict())) return form === undefined ? undefined : stepToFirst(form);
    const made = formOf(draft(), rules, corrected(), { id: newId(), entered: new Date().toISOString() });
    const alike = warning() === null ? resemblance(made, responses()) : null;
    if (alike !== null) {
      setWarning(`${words().resembles[alike.kind](numberOf(alike.other))} ${words().enterAgain}`);
      return;
    }
    const typed = draft();
    if (!(await actions.enter(made))) return;
    shell.say(words().saved(typed.number, view.nameOf(typed.region)));
    begin(interrupted() ?? following(typed));
    setInterrupted(null);
  };
  const correct = (id: ResponseId) => {
    const standing = recordsOf(document.records(), 'form').get(id);
    if (standing === undefined) return;
    if (draft().correcting === null) setInterrupted(draft());
    begin(draftOf(standing));
  };
  const giveUp = () => {
    begin(interrupted() ?? following(draft()));
    setInterrupted(null);
  };
  /** What is pasted beyond the longest answer is left out by the field itself: it is told, once the rest is in. */
  const tellCut = (pasted: DataTransfer | null, { value, selectionStart, selectionEnd }: HTMLTextAreaElement) => {
    const length = pasted?.getData('text/plain').length ?? 0;
    if (value.length - (selectionEnd - selectionStart) + length <= LONGEST_REMARK) return;
    setTimeout(() => setRefused({ step: REMARK, text: words().remarkCut(LONGEST_REMARK) }));
  };
  onMount(() => form !== undefined && stepToFirst(form));

  return (
    <div class={styles.columns}>
      <form
        ref={form}
        class={styles.form}
        aria-label={draft().correcting === null ? words().title : words().correctingTitle}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          if (event.ctrlKey || event.metaKey) {
            event.preventDefault();
            void save();
          } else stepOn(event);
        }}
      >
        <h2>{draft().correcting === null ? words().title : words().correctingTitle}</h2>
        <p class="label">{words().keys}</p>
        <p class="label">{words().kept}</p>
        <div class={styles.pair}>
          <FiguresField
            label={words().year}
            value={String(draft().year || '')}
            isKept
            isNumber
            problem={verdict()?.code === 'year' ? verdictText() : undefined}
            onValue={(text) => change({ year: Number(text.slice(0, 4)) })}
          />
          <RegionField
            label={words().region}
            unchosenText={words().regionUnchosen}
            noneText={words().regionNone}
            regions={regions()}
            language={view.language()}
            chosen={draft().region === '' ? null : draft().region}
            onChoose={(region) => change({ region })}
          />
        </div>

        <h3>{whole()?.form.block1.title[view.language()]}</h3>
        <WordsField label={words().company} value={draft().company} onValue={(company) => change({ company })} />
        <div class={styles.pair}>
          <FiguresField
            label={words().employees}
            value={draft().employees}
            onValue={(employees) => change({ employees })}
          />
          <WordsField label={words().sector} value={draft().sector} onValue={(sector) => change({ sector })} />
        </div>
        <OneKeyAnswer
          question={words().invested}
          answers={yesOrNo(words())}
          value={draft().invested}
          onAnswer={(invested) => change({ invested })}
          onRefused={() => setRefused({ step: 'invested', text: words().yesKeys })}
          problem={problemOf('invested')}
        />

        <h3>{whole()?.form.block2.title[view.language()]}</h3>
        <For each={view.questions}>
          {(question, index) => {
            const marks = oneKeyAnswers(question);
            return (
              <Show
                when={question.scale.kind !== 'count'}
                fallback={
                  <CountAnswer
                    question={
                      <>
                        <b>{question.code}</b> {questionText(question.code)}
                      </>
                    }
                    unit={words().times}
                    value={draft().answers[index()] ?? null}
                    onAnswer={(value) => answer(index(), value)}
                    onRefused={() => setRefused({ step: question.code, text: `${question.code}: ${words().times}.` })}
                    problem={problemOf(question.code)}
                  />
                }
              >
                <OneKeyAnswer
                  question={
                    <>
                      <b>{question.code}</b> {questionText(question.code)}
                    </>
                  }
                  answers={
                    question.scale.kind === 'yes or no'
                      ? yesOrNo(words())
                      : marks.map((value) => ({ value, text: String(value) }))
                  }
                  value={draft().answers[index()] ?? null}
                  onAnswer={(value) => answer(index(), value)}
                  onRefused={() =>
                    setRefused({
                      step: question.code,
                      text:
                        question.scale.kind === 'mark'
                          ? words().outside(question.code, question.scale.from, question.scale.to)
                          : words().onlyYesNo(question.code),
                    })
                  }
                  problem={problemOf(question.code)}
                />
              </Show>
            );
          }}
        </For>
        <div class={styles.field} data-step="">
          <label class={styles.remark}>
            <span>
              <b>Q16</b> {words().remark}
            </span>
            <textarea
              rows="2"
              dir="auto"
              maxlength={LONGEST_REMARK}
              value={draft().remark}
              onInput={({ currentTarget }) => change({ remark: currentTarget.value.slice(0, LONGEST_REMARK) })}
              onPaste={({ clipboardData, currentTarget }) => tellCut(clipboardData, currentTarget)}
            />
          </label>
          <Show when={problemOf(REMARK)}>
            {(problem) => (
              <span class={styles.problem} role="alert">
                {problem()}
              </span>
            )}
          </Show>
        </div>

        <h3>{words().interviewerBlock}</h3>
        <div class={styles.pair}>
          <FiguresField label={words().number} value={draft().number} isKept onValue={(number) => change({ number })} />
          <DateField
            label={words().serviceDate}
            pattern={words().datePattern}
            value={draft().serviceDate}
            problem={dateProblem('service_date')}
            onValue={(serviceDate) => change({ serviceDate })}
          />
          <DateField
            label={words().surveyDate}
            pattern={words().datePattern}
            value={draft().surveyDate}
            isKept
            problem={dateProblem('survey_date')}
            onValue={(surveyDate) => change({ surveyDate })}
          />
          <WordsField
            label={words().interviewer}
            value={draft().interviewer}
            isKept
            onValue={(interviewer) => change({ interviewer })}
          />
        </div>

        <p class={styles.verdict} classList={{ warn: verdict() !== null }} role="status">
          {verdictText()}
        </p>
        <Show when={warning()}>
          {(text) => (
            <p class={styles.warning} role="alert">
              {text()}
            </p>
          )}
        </Show>
        <div class={styles.actions} data-step="">
          <Button kind="primary" type="submit" shortcut="Ctrl+Enter" disabled={!isKeepable(verdict())}>
            {warning() === null ? words().save : words().saveAnyway}
          </Button>
          <Show
            when={draft().correcting !== null}
            fallback={
              <Button
                disabled={isBlank(draft())}
                onClick={() => begin({ ...draftAfter(draft()), number: draft().number })}
              >
                {words().clear}
              </Button>
            }
          >
            <Button onClick={giveUp}>{words().cancelCorrection}</Button>
          </Show>
        </div>
      </form>
      <EnteredForms view={view} actions={actions} correcting={draft().correcting} onCorrect={correct} />
    </div>
  );
}

const yesOrNo = (words: { readonly yes: string; readonly no: string }) => [
  { value: 1, text: words.yes },
  { value: 0, text: words.no },
];
