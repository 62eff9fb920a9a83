import { createMemo, createResource, For, Show } from 'solid-js';
import { type Factor, factorsOf, type Question } from '../../../model/methodology';
import { withQuestion } from '../../../model/methodologyDraft';
import { createMethodologyDraft } from '../../../state/methodologyDraft';
import { directionClass } from '../../parts/Swatch';
import { Wide } from '../../parts/Wide';
import { METHOD } from '../../shell/route';
import styles from '../survey.module.css';
import type { SurveyView } from '../view';

/** Which question feeds which factor, by the Order's own words or by an interpretation; which feed none, which are fed by none. */
export function Matrix(props: { readonly view: SurveyView }) {
  const { view } = props;
  const words = () => view.words().questions;
  const [whole] = createResource(view.app.wholeMethodology);
  /** Of a methodology of the package's own: a click on a cell is a step of its draft, which the editor keeps. */
  const draft = createMemo(() => {
    const own = view.document.ownMethodology;
    return own === null ? null : createMethodologyDraft(view.document.id, own);
  });
  const directions = () => draft()?.methodology().directions ?? view.methodology.directions;
  const factors = createMemo(() => factorsOf({ directions: directions() }));
  const questions = () => view.form.block2.questions;
  const toggleOf = (factor: Factor, question: Question): (() => void) | null => {
    const own = draft();
    const isOffered = factor.formula.kind === 'survey' && question.scale.kind !== 'text';
    return own !== null && isOffered
      ? () => own.change((from) => withQuestion(from, factor.code, question.code))
      : null;
  };
  const feeds = (question: string): boolean =>
    factors().some(({ formula }) => formula.kind === 'survey' && formula.questions.includes(question));
  const textOf = (code: string) =>
    whole()?.form.block2.questions.find((each) => each.code === code)?.text[view.language()] ?? '';
  const directionOf = (factor: Factor) => directions().findIndex((direction) => direction.factors.includes(factor));
  const valuesOf = (index: number) => view.app.derived.rating()?.factors[index]?.n ?? 0;
  const regions = () => view.app.derived.rating()?.regions.length ?? 0;
  return (
    <section class={styles.part}>
      <h2>{words().matrix}</h2>
      <p class="label">{words().matrixLead}</p>
      <Wide label={words().matrix}>
        <table class={`${styles.table} ${styles.matrix}`}>
          <caption class="unseen">{words().matrix}</caption>
          <thead>
            <tr>
              <th scope="col" class={styles.frozen}>
                {view.words().region.question}
              </th>
              <For each={factors()}>
                {(factor) => (
                  <th
                    scope="col"
                    class={`${styles.factorHead} ${directionClass(directionOf(factor))}`}
                    title={`${factor.code} ${factor.names[view.language()]}`}
                  >
                    {factor.code}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={questions()}>
              {(question) => (
                <tr class={styles.row}>
                  <th scope="row" class={`${styles.frozen} ${styles.questionName}`}>
                    <b>{question.code}</b> {textOf(question.code)}
                    <Show when={!feeds(question.code)}>
                      {' '}
                      <span class="muted">{words().feedsNone}</span>
                    </Show>
                  </th>
                  <For each={factors()}>
                    {(factor) => (
                      <Link view={view} factor={factor} question={question} onToggle={toggleOf(factor, question)} />
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
          <tfoot>
            <tr class={styles.row}>
              <th scope="row" class={styles.frozen}>
                {words().values}
              </th>
              <For each={factors()}>
                {(factor, index) => (
                  <td
                    class={styles.link}
                    classList={{ warn: valuesOf(index()) < regions() }}
                    title={valuesOf(index()) === 0 ? words().noData(factor.code) : undefined}
                  >
                    {valuesOf(index()) === 0 ? '–' : valuesOf(index())}
                  </td>
                )}
              </For>
            </tr>
          </tfoot>
        </table>
      </Wide>
      <p class={styles.legend} aria-hidden="true">
        <span>
          <Mark isOwnWords /> {words().ownWords}
        </span>
        <span>
          <Mark isOwnWords={false} /> {words().interpretation}
        </span>
      </p>
      <h3 class={styles.subtitle}>{words().interpretations}</h3>
      <ul class={styles.reasons}>
        <For each={factors().filter(({ formula, interpretation }) => formula.kind === 'survey' && interpretation)}>
          {({ code, formula, interpretation }) => (
            <li>
              <b>{code}</b> ← {formula.kind === 'survey' ? formula.questions.join(', ') : ''}:{' '}
              {interpretation?.reason[view.language()]}
            </li>
          )}
        </For>
      </ul>
      <p class="label">{words().hardFactors}</p>
      <Show when={draft()} fallback={<p class="label">{words().readOnly}</p>}>
        {(own) => (
          <p class="label">
            {words().editable} <Show when={own().isChanged()}>{words().drafted}</Show>{' '}
            <a href={METHOD}>{view.app.words().methodology.title}</a>
          </p>
        )}
      </Show>
    </section>
  );
}

interface LinkProps {
  readonly view: SurveyView;
  readonly factor: Factor;
  readonly question: Question;
  /** Takes the link away or makes it; null: it is not to be changed. */
  readonly onToggle: (() => void) | null;
}

/** Whether a question feeds a factor, and how that is known. */
function Link(props: LinkProps) {
  const words = () => props.view.words().questions;
  const { formula, interpretation, code } = props.factor;
  const isFed = formula.kind === 'survey' && formula.questions.includes(props.question.code);
  const isOwnWords = interpretation === undefined;
  const link = () => `${props.question.code} → ${code}`;
  const text = () => `${link()}: ${isOwnWords ? words().ownWords : words().interpretation}`;
  return (
    <td class={styles.link} classList={{ [styles.hard ?? '']: formula.kind !== 'survey' }}>
      <Show
        when={props.onToggle}
        fallback={
          <Show when={isFed}>
            <span title={text()}>
              <Mark isOwnWords={isOwnWords} />
              <span class="unseen">{text()}</span>
            </span>
          </Show>
        }
      >
        {(toggle) => (
          <button
            type="button"
            class={styles.toggle}
            title={link()}
            aria-label={link()}
            aria-pressed={isFed}
            data-link={link()}
            onClick={() => {
              toggle()();
              focusLink(link());
            }}
          >
            <Show when={isFed}>
              <Mark isOwnWords={isOwnWords} />
            </Show>
          </button>
        )}
      </Show>
    </td>
  );
}

/** The table is drawn anew with each step of the draft: the focus goes back to where it was. */
function focusLink(link: string): void {
  queueMicrotask(() => document.querySelector<HTMLElement>(`[data-link="${CSS.escape(link)}"]`)?.focus());
}

/** A full dot: the Order says so; a ring: an interpretation. */
function Mark(props: { readonly isOwnWords: boolean }) {
  return (
    <svg width="12" height="12" aria-hidden="true" class={styles.mark}>
      <circle class={props.isOwnWords ? styles.point : styles.ring} cx="6" cy="6" r="4" />
    </svg>
  );
}
