import { createSignal, Show } from 'solid-js';
import { useApp } from '../../state/app';
import { Menu } from '../parts/Menu';
import { EXPORTS, useCommands } from '../shell/commands';
import styles from './package.module.css';
import { SendDialog } from './SendDialog';

/** The files that leave and the reports for paper, each with what it is for. */
export function ExportMenu() {
  const app = useApp();
  const commands = useCommands();
  const [isSending, setSending] = createSignal(false);
  const send = () => ({
    text: app.words().sending.open,
    explanation: app.words().sending.lead,
    onSelect: () => setSending(true),
  });
  return (
    <>
      <Menu
        text={app.words().exporting.title}
        class={styles.export ?? ''}
        items={[
          send(),
          ...[...EXPORTS.map((kind) => `export ${kind}` as const), 'report' as const].map((id) => {
            const { name, explanation, run } = commands.of(id);
            return { text: name(app.words()), explanation: explanation?.(app.words()) ?? '', onSelect: run };
          }),
        ]}
      />
      <Show when={isSending()}>
        <SendDialog onClose={() => setSending(false)} />
      </Show>
    </>
  );
}
