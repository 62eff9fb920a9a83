import { createEffect, createUniqueId, onCleanup, Show } from 'solid-js';
import type { OpenDocument } from '../../state/document';
import styles from './region.module.css';
import type { RegionView } from './view';

/** What is to be said of the region in the meeting: kept in the package when the field is left, and printed. */
export function Remark(props: { readonly view: RegionView; readonly document: OpenDocument }) {
  return (
    // Keyed: what is being typed belongs to one region.
    <Show when={props.view.code()} keyed>
      {(code) => <Field view={props.view} text={() => props.document.settings().remarks[code] ?? ''} code={code} />}
    </Show>
  );
}

interface FieldProps {
  readonly view: RegionView;
  readonly code: string;
  readonly text: () => string;
}

function Field(props: FieldProps) {
  const { app, words } = props.view;
  const { code } = props;
  const [heading, hint] = [createUniqueId(), createUniqueId()];
  let field: HTMLTextAreaElement | undefined;
  let draft: string | null = null;
  const keep = () => {
    if (draft === null) return;
    app.writeRemark(code, draft);
    draft = null;
  };
  // Undone, or written in another tab.
  createEffect(() => {
    const text = props.text();
    if (field !== undefined && draft === null) field.value = text;
  });
  // Another region is looked at, and the field was never left.
  onCleanup(() => {
    if (draft !== null) queueMicrotask(keep);
  });
  return (
    <section class={styles.part}>
      <h2 id={heading}>{words().remark}</h2>
      <textarea
        ref={field}
        class={styles.remark}
        rows="2"
        aria-labelledby={heading}
        aria-describedby={hint}
        onInput={({ currentTarget }) => {
          draft = currentTarget.value;
        }}
        onChange={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) keep();
        }}
      />
      <p class="label" id={hint}>
        {words().remarkHint}
      </p>
    </section>
  );
}
