import { Show } from 'solid-js';
import { useApp } from '../../state/app';
import { later } from '../shell/later';
import { DropCurtain } from './DropCurtain';
import { type Intake, listenForDroppedFiles } from './intake';

/** Most visits import nothing. */
const ArrivalDialogs = later(async () => (await import('./ArrivalDialogs')).ArrivalDialogs);

/** What lies over every screen while files come in: the curtain under which they are dropped, then what they lead to. */
export function FilesIn(props: { readonly intake: Intake }) {
  const app = useApp();
  const words = () => app.firstWords().shell;
  const isOver = listenForDroppedFiles((files) => props.intake.accept(files));
  return (
    <>
      <DropCurtain shown={isOver()} text={words().dropHere} lead={words().dropLead} />
      <Show when={props.intake.arrivals()}>{(arrivals) => <ArrivalDialogs arrivals={arrivals()} />}</Show>
    </>
  );
}
