import { createMemo, createSignal, For, Show } from 'solid-js';
import type { AnswerScale, QuestionCode } from '../../../model/methodology';
import { readAnswer } from '../../../model/surveyAnswer';
import { decisionId } from '../../../model/surveyRecords';
import { isUnclear, type StandingResponse } from '../../../model/surveyStanding';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/TextField';
import { Wide } from '../../parts/Wide';
import { nameOfResponse } from '../responseText';
import styles from '../survey.module.css';
import type { DecideProps } from './Decide';

/** An answer that no rule could read, and what a person has read in it. */
interface UnclearAnswer {
  readonly of: StandingResponse;
  readonly question: QuestionCode;
  readonly scale: AnswerScale;
  /** As it was written. */
  readonly text: string;
  /** Null: left blank; undefined: not decided. */
  readonly decided: number | null | undefined;
}

/** Answers to Q14 and Q15 that no rule could read, each to be decided; what is decided can be decided otherwise. */
export function Unclear(props: DecideProps & { readonly standing: readonly StandingResponse[] }) {
  const { view } = props;
  const words = () => view.words().decide;
  const unclear = createMemo((): readonly UnclearAnswer[] =>
    props.standing.flatMap((of) => {
      if (of.standing !== 'counted' || of.given.year !== view.year()) return [];
      return of.given.answers.flatMap((answer, index) => {
        const asked = view.questions[index];
        if (asked === undefined || !isUnclear(answer)) return [];
        const decision = view.document.records().decision?.get(decisionId(of.given.id, asked.code));
        return [{ of, question: asked.code, scale: asked.scale, text: answer.text, decided: decision?.answer }];
      });
    }),
  );
  const open = () => unclear().filter(({ decided }) => decided === undefined).length;
  return (
    <section class={styles.part}>
      <h2>{words().unclear}</h2>
      <Show when={unclear().length > 0} fallback={<p class="label">{words().noneUnclear}</p>}>
        <p class="label">{words().unclearLead(open())}</p>
        <Wide label={words().unclear}>
          <table class={styles.table}>
            <caption class="unseen">{words().unclear}</caption>
            <thead>
              <tr>
                <th scope="col">{view.words().quality.which}</th>
                <th scope="col">{view.words().quality.region}</th>
                <th scope="col">{view.words().region.question}</th>
                <th scope="col">{words().written}</th>
                <th scope="col">{words().decision}</th>
              </tr>
            </thead>
            <tbody>
              <For each={unclear()}>{(answer) => <UnclearRow {...props} answer={answer} />}</For>
            </tbody>
          </table>
        </Wide>
      </Show>
    </section>
  );
}

function UnclearRow(props: DecideProps & { readonly answer: UnclearAnswer }) {
  const { view } = props;
  const words = () => view.words().decide;
  const { yes, no } = view.words().entry;
  const name = () => `${nameOfResponse(props.answer.of, view)}, ${props.answer.question}`;
  const decide = (answer: number | null | undefined) =>
    void props.actions.decide(props.answer.of.given, props.answer.question, answer);
  const decidedText = (decided: number | null) => {
    if (decided === null) return words().blank;
    if (props.answer.scale.kind !== 'yes or no') return String(decided);
    return decided === 1 ? yes : no;
  };
  return (
    <tr class={styles.row}>
      <th scope="row">{nameOfResponse(props.answer.of, view)}</th>
      <td>{view.nameOf(props.answer.of.given.region ?? '')}</td>
      <td>{props.answer.question}</td>
      <td class={styles.wrapped}>{props.answer.text}</td>
      <td>
        <Show
          when={props.answer.decided === undefined}
          fallback={
            <span class={styles.choices}>
              <b>{decidedText(props.answer.decided ?? null)}</b>
              <Button kind="quiet" aria-label={words().againOf(name())} onClick={() => decide(undefined)}>
                {words().again}
              </Button>
            </span>
          }
        >
          <span class={styles.choices}>
            <Show
              when={props.answer.scale.kind === 'yes or no'}
              fallback={<CountField name={name()} scale={props.answer.scale} onDecide={decide} words={words()} />}
            >
              <Button aria-label={`${name()}: ${yes}`} onClick={() => decide(1)}>
                {yes}
              </Button>
              <Button aria-label={`${name()}: ${no}`} onClick={() => decide(0)}>
                {no}
              </Button>
            </Show>
            <Button aria-label={`${name()}: ${words().blank}`} onClick={() => decide(null)}>
              {words().blank}
            </Button>
          </span>
        </Show>
      </td>
    </tr>
  );
}

interface CountFieldProps {
  readonly name: string;
  readonly scale: AnswerScale;
  readonly onDecide: (answer: number) => void;
  readonly words: { readonly countOf: (name: string) => string };
}

/** A count written for what was unclear; Enter takes it. */
function CountField(props: CountFieldProps) {
  const [text, setText] = createSignal('');
  const read = () => {
    if (props.scale.kind === 'text') return null;
    const { kind, answer } = readAnswer(text(), props.scale);
    return kind === 'valid' && typeof answer === 'number' ? answer : null;
  };
  const take = () => {
    const count = read();
    if (count !== null) props.onDecide(count);
  };
  return (
    <span class={styles.countField}>
      <TextField
        label={props.words.countOf(props.name)}
        bare
        inputmode="numeric"
        value={text()}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      <Button disabled={read() === null} onClick={take}>
        OK
      </Button>
    </span>
  );
}
