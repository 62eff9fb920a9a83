import { createSignal, lazy, Show, Suspense } from 'solid-js';
import { Portal } from 'solid-js/web';
import type { InputCode } from '../../model/methodology';
import { useApp } from '../../state/app';
import { Button } from '../parts/Button';

/** Loaded when it is first opened: a rating needs none of it. */
const StructureDialog = lazy(() => import('./StructureDialog'));

interface StructureWindowProps {
  readonly isOpen: boolean;
  /** The series whose unit is to be stated first of all. */
  readonly unitOf?: InputCode;
  readonly onClose: () => void;
}

/** The dialog as long as it is open. */
export function StructureWindow(props: StructureWindowProps) {
  return (
    <Show when={props.isOpen}>
      {/* Out of the bar that it is opened from, whose texts stay on one line. */}
      <Portal>
        <Suspense>
          <StructureDialog unitOf={props.unitOf} onClose={props.onClose} />
        </Suspense>
      </Portal>
    </Show>
  );
}

/** Opens the years, inputs and regions of the package. */
export function StructureButton() {
  const app = useApp();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <>
      <Button title={app.words().structure.openLong} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {app.words().structure.open}
      </Button>
      <StructureWindow isOpen={isOpen()} onClose={() => setOpen(false)} />
    </>
  );
}
