import { createSignal, onCleanup, Show } from 'solid-js';
import { useApp } from '../../state/app';
import { Menu } from '../parts/Menu';
import { EXPORTS, useCommands } from '../shell/commands';
import { later } from '../shell/later';
import { hrefOf, TEMPLATES } from '../shell/route';
import styles from './package.module.css';
import { SendDialog } from './SendDialog';

const Templates = later(async () => (await import('../importing/Templates')).Templates);

/** The files that leave, the reports for paper and the tables to be filled in, each with what it is for. */
export function ExportMenu() {
  const app = useApp();
  const commands = useCommands();
  const [isSending, setSending] = createSignal(false);
  const send = () => ({
    text: app.words().sending.open,
    explanation: app.words().sending.lead,
    onSelect: () => setSending(true),
  });
  const areTemplatesAsked = () => location.hash === TEMPLATES;
  const [areTemplatesOpen, setTemplatesOpen] = createSignal(areTemplatesAsked());
  const follow = () => setTemplatesOpen(areTemplatesAsked());
  window.addEventListener('hashchange', follow);
  onCleanup(() => window.removeEventListener('hashchange', follow));
  return (
    <>
      <Menu
        text={app.words().exporting.title}
        class={styles.export ?? ''}
        items={[
          send(),
          ...[...EXPORTS.map((kind) => `export ${kind}` as const), ...(['report', 'templates'] as const)].map((id) => {
            const { name, explanation, run } = commands.of(id);
            return { text: name(app.words()), explanation: explanation?.(app.words()) ?? '', onSelect: run };
          }),
        ]}
      />
      <Show when={isSending()}>
        <SendDialog onClose={() => setSending(false)} />
      </Show>
      <Show when={areTemplatesOpen()}>
        <Templates onClose={() => location.replace(hrefOf('package'))} />
      </Show>
    </>
  );
}
