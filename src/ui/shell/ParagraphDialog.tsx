import { Show } from 'solid-js';
import type { Dictionary } from '../../i18n';
import { isTranslated, type Paragraph } from '../../model/wholeMethodology';
import type { Language } from '../../model/words';
import { Dialog } from '../parts/Dialog';
import styles from './ParagraphDialog.module.css';

interface ParagraphDialogProps {
  readonly words: Dictionary;
  readonly language: Language;
  readonly paragraph: Paragraph;
  readonly onClose: () => void;
}

/** A paragraph in the Order's own words, and under them what they mean in the user's language. */
export function ParagraphDialog(props: ParagraphDialogProps) {
  return (
    <Dialog
      isText
      title={`¶${props.paragraph.number} · ${props.words.trace.inOrder}`}
      closeText={props.words.shell.close}
      onClose={props.onClose}
    >
      <blockquote class={styles.text} lang="kk">
        {props.paragraph.text.kk}
      </blockquote>
      <Show when={props.language !== 'kk'}>
        <div class={styles.translation}>
          <Show when={isTranslated(props.paragraph, props.language)}>
            <p class="label">{props.words.trace.translated}</p>
          </Show>
          <p class={styles.text}>{props.paragraph.text[props.language]}</p>
        </div>
      </Show>
    </Dialog>
  );
}
