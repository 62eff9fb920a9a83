import { Show } from 'solid-js';
import { useApp } from '../../state/app';
import { later } from '../shell/later';
import { DropCurtain } from './DropCurtain';
import { type Intake, listenForDroppedFiles } from './intake';

/** Most visits import nothing. */
const ImportDialog = later(async () => (await import('./ImportDialog')).ImportDialog);

const AskedFileDialog = later(async () => (await import('./AskedFileDialog')).AskedFileDialog);

/** What lies over every screen while files come in: the curtain under which they are dropped, then their import. */
export function FilesIn(props: { readonly intake: Intake }) {
  const app = useApp();
  const words = () => app.firstWords().shell;
  const isOver = listenForDroppedFiles((files) => props.intake.accept(files));
  return (
    <>
      <DropCurtain shown={isOver()} text={words().dropHere} lead={words().dropLead} />
      <Show when={props.intake.asked()} keyed>
        {(asked) => <AskedFileDialog asked={asked} intake={props.intake} />}
      </Show>
      <Show when={app.importing.stage().stage !== 'idle'}>
        <ImportDialog intake={props.intake} />
      </Show>
    </>
  );
}
