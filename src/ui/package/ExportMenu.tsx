import { useApp } from '../../state/app';
import { Menu } from '../parts/Menu';
import { EXPORTS, useCommands } from '../shell/commands';
import styles from './package.module.css';

/** The files that leave and the reports for paper, each with what it is for. */
export function ExportMenu() {
  const app = useApp();
  const commands = useCommands();
  return (
    <Menu
      text={app.words().exporting.title}
      class={styles.export ?? ''}
      items={[...EXPORTS.map((kind) => `export ${kind}` as const), 'report' as const].map((id) => {
        const { name, explanation, run } = commands.of(id);
        return { text: name(app.words()), explanation: explanation?.(app.words()) ?? '', onSelect: run };
      })}
    />
  );
}
