import { createEffect, createMemo, on, onCleanup } from 'solid-js';
import { useApp } from '../../state/app';
import { NoticeBar } from '../shell/NoticeBar';

/** How long it stands: the import can be undone after that too, as any change. */
const STANDS_FOR = 12_000;

/** Says what an import has written, and offers to take it back as long as it is the last change. */
export function WrittenNotice(props: { readonly text: string | null; readonly onClose: () => void }) {
  const app = useApp();
  createEffect(() => {
    if (props.text === null) return;
    const timer = setTimeout(() => props.onClose(), STANDS_FOR);
    onCleanup(() => clearTimeout(timer));
  });
  const lastChange = createMemo(() => app.document()?.position().sequence);
  createEffect(on(lastChange, () => props.onClose(), { defer: true }));
  const undo = () => {
    props.onClose();
    void app.undo();
  };
  return (
    <NoticeBar
      label={app.words().shell.messages}
      closeText={app.words().shell.close}
      message={
        props.text === null
          ? null
          : { tone: 'plain', text: props.text, action: { text: app.words().shell.undo, run: undo } }
      }
      onClose={props.onClose}
    />
  );
}
