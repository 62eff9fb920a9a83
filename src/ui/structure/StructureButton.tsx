import { createSignal, lazy, Show, Suspense } from 'solid-js';
import { Portal } from 'solid-js/web';
import { useApp } from '../../state/app';
import { Button } from '../parts/Button';

/** Loaded when it is first opened: a rating needs none of it. */
const StructureDialog = lazy(() => import('./StructureDialog'));

/** The dialog as long as it is open. */
export function StructureWindow(props: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Show when={props.isOpen}>
      {/* Out of the bar that it is opened from, whose texts stay on one line. */}
      <Portal>
        <Suspense>
          <StructureDialog onClose={props.onClose} />
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
