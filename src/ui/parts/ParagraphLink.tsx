import type { ParagraphNumber } from '../../model/methodology';
import { useApp } from '../../state/app';
import { useShell } from '../shell/shell';

/** A paragraph of the Order by its number, which opens its text. */
export function ParagraphLink(props: { readonly number: ParagraphNumber; readonly class: string | undefined }) {
  const app = useApp();
  const shell = useShell();
  return (
    <button
      type="button"
      class={props.class}
      aria-haspopup="dialog"
      title={app.words().shell.paragraphText(`¶${props.number}`)}
      onClick={() => shell.showParagraph(props.number)}
    >
      ¶{props.number}
    </button>
  );
}
