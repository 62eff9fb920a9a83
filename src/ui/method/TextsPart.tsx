import { createSignal, createUniqueId, For, Index, Show } from 'solid-js';
import { withQuestionText } from '../../model/methodologyDraft';
import type { Paragraph, WholeMethodology } from '../../model/wholeMethodology';
import { LANGUAGES, type Language, NO_WORDS, type Words } from '../../model/words';
import { Button } from '../parts/Button';
import { Select } from '../parts/Select';
import { TextField } from '../parts/TextField';
import type { Editor } from './editor';
import styles from './method.module.css';
import { WordFields } from './WordFields';

type Registration = NonNullable<WholeMethodology['source']['registered']>;

const NOT_REGISTERED: Registration = { number: '', date: '' };
const isBlank = (text: string): boolean => text.trim() === '';

/** What the methodology is called, the document that it comes from, and its paragraphs in three languages. */
export function TextsPart(props: { readonly editor: Editor }) {
  const { editor } = props;
  const { words } = editor;
  const draft = () => editor.draft.methodology();
  const source = (change: Partial<WholeMethodology['source']>) =>
    editor.change((before) => ({ ...before, source: { ...before.source, ...change } }));
  /** A registration and a day of coming into force are not said of every document: blank, they are not there. */
  const inForce = (words: Words) =>
    editor.change((before) => {
      const { inForce: _, ...rest } = before.source;
      return { ...before, source: Object.values(words).every(isBlank) ? rest : { ...rest, inForce: words } };
    });
  const register = (change: Partial<Registration>) =>
    editor.change((before) => {
      const { registered = NOT_REGISTERED, ...rest } = before.source;
      const next = { ...registered, ...change };
      return { ...before, source: Object.values(next).every(isBlank) ? rest : { ...rest, registered: next } };
    });
  return (
    <section class={styles.rules} aria-label={words().parts.texts}>
      <fieldset class={styles.group} disabled={editor.isReadOnly()}>
        <legend>{words().ofMethod}</legend>
        <WordFields
          editor={editor}
          labels={words().names}
          words={draft().names}
          path="names"
          onChange={(names) => editor.change((before) => ({ ...before, names }))}
        />
        <WordFields
          editor={editor}
          labels={words().source}
          words={draft().source.title}
          path="source.title"
          onChange={(title) => source({ title })}
        />
        <WordFields
          editor={editor}
          labels={words().inForce}
          words={draft().source.inForce ?? NO_WORDS}
          path="source.inForce"
          onChange={inForce}
        />
        <For each={['number', 'date'] as const}>
          {(field) => (
            <TextField
              label={words()[field]}
              value={draft().source[field]}
              maxLength={40}
              problem={editor.faultAt(`source.${field}`)}
              onInput={(event) => source({ [field]: event.currentTarget.value })}
            />
          )}
        </For>
        <For each={[['number', 'registered'] as const, ['date', 'registeredDate'] as const]}>
          {([field, label]) => (
            <TextField
              label={words()[label]}
              value={draft().source.registered?.[field] ?? ''}
              maxLength={40}
              problem={editor.faultAt(`source.registered.${field}`)}
              onInput={(event) => register({ [field]: event.currentTarget.value })}
            />
          )}
        </For>
      </fieldset>
      <Paragraphs editor={editor} />
      <Questions editor={editor} />
    </section>
  );
}

function Paragraphs(props: { readonly editor: Editor }) {
  const { editor } = props;
  const { words } = editor;
  const [at, setAt] = createSignal(0);
  const paragraphs = () => editor.draft.methodology().paragraphs;
  const set = (place: number, change: Partial<Paragraph>) =>
    editor.change((draft) => ({
      ...draft,
      paragraphs: draft.paragraphs.map((each, index) => (index === place ? { ...each, ...change } : each)),
    }));
  const add = () => {
    const number = String(paragraphs().length + 1);
    const names = editor.draft.methodology().names;
    editor.change((draft) => ({ ...draft, paragraphs: [...draft.paragraphs, { number, text: names }] }));
    setAt(paragraphs().length - 1);
  };
  return (
    <fieldset class={styles.group} disabled={editor.isReadOnly()}>
      <legend>{words().paragraphs}</legend>
      <p class={`label ${styles.lead}`}>{words().officialLead}</p>
      <Select
        label={words().paragraph}
        labelled
        options={paragraphs().map(({ number }, value) => ({ value, text: `¶${number}` }))}
        value={at()}
        onChange={setAt}
      />
      <Button icon="add" onClick={add}>
        {words().addParagraph}
      </Button>
      <Index each={paragraphs().slice(at(), at() + 1)}>
        {(paragraph) => (
          <ParagraphFields
            editor={editor}
            paragraph={paragraph()}
            path={`paragraphs[${at()}]`}
            onChange={(change) => set(at(), change)}
          />
        )}
      </Index>
    </fieldset>
  );
}

/** The questions of the survey form, one at a time: their words only, as answers are kept by their codes. */
function Questions(props: { readonly editor: Editor }) {
  const { editor } = props;
  const { words } = editor;
  const [at, setAt] = createSignal(0);
  const questions = () => editor.draft.methodology().form.block2.questions;
  return (
    <fieldset class={styles.group} disabled={editor.isReadOnly()}>
      <legend>{words().questions}</legend>
      <Select
        label={words().inPart.question}
        labelled
        options={questions().map(({ code }, value) => ({ value, text: code }))}
        value={at()}
        onChange={setAt}
      />
      <Index each={questions().slice(at(), at() + 1)}>
        {(question) => (
          <div class={styles.paragraph}>
            <For each={LANGUAGES}>
              {(language) => (
                <LongText
                  editor={editor}
                  label={words().texts[language]}
                  language={language}
                  text={question().text[language]}
                  path={`form.block2.questions[${at()}].text.${language}`}
                  rows={2}
                  onChange={(text) =>
                    editor.change((draft) => withQuestionText(draft, at(), { ...question().text, [language]: text }))
                  }
                />
              )}
            </For>
          </div>
        )}
      </Index>
    </fieldset>
  );
}

interface ParagraphFieldsProps {
  readonly editor: Editor;
  readonly paragraph: Paragraph;
  readonly path: string;
  readonly onChange: (change: Partial<Paragraph>) => void;
}

function ParagraphFields(props: ParagraphFieldsProps) {
  const { editor } = props;
  const { words } = editor;
  const isOfficial = (language: Language) => props.paragraph.official?.includes(language) === true;
  const declare = (language: Language, isIt: boolean) => {
    const others = (props.paragraph.official ?? []).filter((each) => each !== language);
    props.onChange({ official: isIt ? [...others, language] : others });
  };
  return (
    <div class={styles.paragraph}>
      <TextField
        label={words().paragraphNumber}
        value={props.paragraph.number}
        maxLength={20}
        problem={editor.faultAt(`${props.path}.number`)}
        onInput={(event) => props.onChange({ number: event.currentTarget.value })}
      />
      <For each={LANGUAGES}>
        {(language) => (
          <div>
            <LongText
              editor={editor}
              label={words().texts[language]}
              language={language}
              text={props.paragraph.text[language]}
              path={`${props.path}.text.${language}`}
              rows={6}
              onChange={(text) => props.onChange({ text: { ...props.paragraph.text, [language]: text } })}
            />
            <Show when={language !== 'kk' && language}>
              {(other) => (
                <label class={styles.check}>
                  <input
                    type="checkbox"
                    checked={isOfficial(other())}
                    onChange={(event) => declare(other(), event.currentTarget.checked)}
                  />
                  {words().official[other()]}
                </label>
              )}
            </Show>
          </div>
        )}
      </For>
    </div>
  );
}

interface LongTextProps {
  readonly editor: Editor;
  readonly label: string;
  readonly language: Language;
  readonly text: string;
  readonly path: string;
  /** Lines that are in sight. */
  readonly rows: number;
  readonly onChange: (text: string) => void;
}

function LongText(props: LongTextProps) {
  const id = createUniqueId();
  const faultId = createUniqueId();
  const fault = () => props.editor.faultAt(props.path);
  return (
    <div class={styles.long}>
      <label class="label" for={id}>
        {props.label}
      </label>
      <textarea
        id={id}
        lang={props.language}
        rows={props.rows}
        value={props.text}
        aria-invalid={fault() !== undefined}
        aria-describedby={fault() === undefined ? undefined : faultId}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
      <Show when={fault()}>
        {(said) => (
          <span id={faultId} class={styles.fault}>
            {said()}
          </span>
        )}
      </Show>
    </div>
  );
}
