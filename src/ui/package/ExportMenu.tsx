import { useApp } from '../../state/app';
import type { ExportKind } from '../../state/exporting';
import { Menu } from '../parts/Menu';
import { useShell } from '../shell/shell';
import { exportFile } from './exportFiles';
import styles from './package.module.css';

/** The whole package first, then its results, then its data. */
const KINDS = [
  'package',
  'results Excel',
  'results exchange',
  'results JSON',
  'data CSV',
] as const satisfies readonly ExportKind[];

/** The files that leave, each with what it is for. */
export function ExportMenu() {
  const app = useApp();
  const shell = useShell();
  const words = () => app.words().exporting;
  return (
    <Menu
      text={words().title}
      class={styles.export ?? ''}
      items={KINDS.map((kind) => ({
        text: kind.startsWith('results') ? `${words().results}: ${words().kinds[kind].name}` : words().kinds[kind].name,
        explanation: words().kinds[kind].explanation,
        onSelect: () => void exportFile(kind, app, shell),
      }))}
    />
  );
}
