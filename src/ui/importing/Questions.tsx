import { createMemo, createUniqueId, For, Show } from 'solid-js';
import { type Dictionary, formatShort, type Names, say } from '../../i18n';
import { readQuantity } from '../../model/quantity';
import type { ReadingAnswers, ReadingChoice, ReadingQuestion } from '../../model/reading';
import { inverseFactor } from '../../model/thousandfold';
import { useApp } from '../../state/app';
import styles from './importing.module.css';

/** Of questions alike so many stand one by one; there may be thousands, and one answer for all of them. */
const MOST_ONE_BY_ONE = 6;
const KINDS = ['decimals', 'unit', 'thousandfold', 'same'] as const satisfies readonly ReadingQuestion['kind'][];

interface QuestionsProps {
  /** Those that wait for an answer and those that have one: an answer can be changed until the file is written. */
  readonly questions: readonly ReadingQuestion[];
  readonly answers: ReadingAnswers;
  readonly names: Names;
  /** The file is being read again: another answer has to wait. */
  readonly busy: boolean;
  /** `id`: of a question, or a kind for all of that kind. */
  readonly onAnswer: (id: string, choice: ReadingChoice) => void;
}

/** What the user has to decide before anything is written. */
export function Questions(props: QuestionsProps) {
  const app = useApp();
  const words = () => app.words().importing;
  return (
    <section class={styles.questions} aria-label={words().questions} aria-busy={props.busy}>
      <header class={styles.sectionHead}>
        <h3>{words().questions}</h3>
        <span class="label">{words().questionsLead}</span>
      </header>
      <For each={KINDS}>
        {(kind) => <Alike {...props} kind={kind} questions={props.questions.filter((each) => each.kind === kind)} />}
      </For>
    </section>
  );
}

/** The questions of one kind: each by itself, and one answer for all where they are many. */
function Alike(props: QuestionsProps & { readonly kind: ReadingQuestion['kind'] }) {
  const app = useApp();
  const words = () => app.words().importing;
  const choicesOfAll = createMemo(() => [...new Set(props.questions.flatMap((question) => question.choices))]);
  const choiceOf = (question: ReadingQuestion) => props.answers[question.id] ?? props.answers[props.kind] ?? null;
  return (
    <>
      <Show when={props.questions.length > 1}>
        <ChoiceGroup
          legend={words().alike(props.questions.length)}
          choices={choicesOfAll()}
          text={(choice) => words().choices[choice]}
          value={props.answers[props.kind] ?? null}
          onChoose={(choice) => props.onAnswer(props.kind, choice)}
        />
      </Show>
      <For each={props.questions.slice(0, MOST_ONE_BY_ONE)}>
        {(question) => (
          <ChoiceGroup
            legend={say(app.words().problems, { ...question.problem, place: placeInFile(question) }, props.names)}
            addition={words().hangs(question.cells)}
            choices={question.choices}
            text={(choice) => choiceText(question, choice, words(), app.language())}
            value={choiceOf(question)}
            onChoose={(choice) => props.onAnswer(question.id, choice)}
          />
        )}
      </For>
      <Show when={props.questions.length > MOST_ONE_BY_ONE}>
        <p class="label">{words().moreAlike(props.questions.length - MOST_ONE_BY_ONE)}</p>
      </Show>
    </>
  );
}

/** The dialog's title names the file already. */
const placeInFile = ({ problem: { place } }: ReadingQuestion) => {
  const { file: _file, ...inside } = place;
  return inside;
};

type ImportingWords = Dictionary['importing'];

/** What a choice would make of the figures that are in question. */
function choiceText(
  { problem }: ReadingQuestion,
  choice: ReadingChoice,
  words: ImportingWords,
  language: Parameters<typeof formatShort>[2],
): string {
  const text = words.choices[choice];
  if (problem.code === 'ambiguousDecimals' && (choice === ',' || choice === '.')) {
    const sample = problem.samples[0] ?? '';
    const read = readQuantity(sample, choice);
    return read.kind === 'number' ? `${text}: ${sample} = ${formatShort(read.value, 9, language)}` : text;
  }
  if (problem.code === 'unitDiffers' && problem.isPeriodUnsaid && (choice === 'leave out' || choice === 'as is')) {
    return words.periodChoices[choice];
  }
  if (problem.code === 'unitDiffers' && choice === 'convert' && problem.factor !== null) {
    return `${text}: × ${formatShort(problem.factor, 9, language)}`;
  }
  if (problem.code === 'thousandfold' && choice === 'convert') {
    return words.toOthersScale(problem.factor);
  }
  if (problem.code === 'thousandfold' && choice === 'convert others') {
    return words.othersToScale(inverseFactor(problem.factor));
  }
  return text;
}

interface ChoiceGroupProps {
  readonly legend: string;
  readonly addition?: string;
  readonly choices: readonly ReadingChoice[];
  readonly text: (choice: ReadingChoice) => string;
  readonly value: ReadingChoice | null;
  readonly onChoose: (choice: ReadingChoice) => void;
}

function ChoiceGroup(props: ChoiceGroupProps) {
  const name = createUniqueId();
  return (
    <fieldset class={styles.question}>
      <legend>
        {props.legend}{' '}
        <Show when={props.addition}>
          <span class={styles.count}>{props.addition}</span>
        </Show>
      </legend>
      <For each={props.choices}>
        {(choice) => (
          <label class={styles.choice}>
            <input type="radio" name={name} checked={props.value === choice} onChange={() => props.onChoose(choice)} />
            {props.text(choice)}
          </label>
        )}
      </For>
    </fieldset>
  );
}
