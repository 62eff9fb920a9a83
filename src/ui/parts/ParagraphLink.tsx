import { Show } from 'solid-js';
import type { ParagraphNumber } from '../../model/methodology';
import { hasParagraph } from '../../model/paragraphs';
import { useApp } from '../../state/app';
import { useShell } from '../shell/shell';

/** A paragraph by its number, which opens its text; nothing where the methodology has none of that number. */
export function ParagraphLink(props: { readonly number: ParagraphNumber; readonly class: string | undefined }) {
  const app = useApp();
  const shell = useShell();
  return (
    <Show when={hasParagraph(app.document()?.methodology ?? {}, props.number)}>
      <button
        type="button"
        class={props.class}
        aria-haspopup="dialog"
        title={app.words().shell.paragraphText(`¶${props.number}`)}
        onClick={() => shell.showParagraph(props.number)}
      >
        ¶{props.number}
      </button>
    </Show>
  );
}
