import { Show } from 'solid-js';
import { useApp } from '../../state/app';
import { FileButton } from '../importing/FileButton';
import { TABLE_FILES } from '../importing/intake';
import { EmptyState } from '../parts/EmptyState';
import { hrefOf } from './route';
import { useShell } from './shell';

/** Stands where a rating would: there are no figures to make it of, and this is how they come in. */
export function NoData() {
  const app = useApp();
  const shell = useShell();
  const words = () => app.firstWords();
  return (
    <EmptyState text={words().rating.noData}>
      <FileButton accept={TABLE_FILES} onFiles={shell.takeFiles}>
        {words().shell.import}
      </FileButton>
      <Show when={app.document()}>
        <a href={hrefOf('data')}>{words().rating.toData}</a>
      </Show>
    </EmptyState>
  );
}
