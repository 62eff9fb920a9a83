import { Dialog } from '../parts/Dialog';
import { SheetKeyList } from '../sheet/SheetKeyList';
import type { DataScreenView } from './view';

/** The keys of the sheet, in a short dialog. */
export function SheetKeys(props: { readonly view: DataScreenView; readonly onClose: () => void }) {
  const words = () => props.view.words().sheet;
  return (
    <Dialog title={words().keys} closeText={props.view.words().shell.close} onClose={props.onClose} isText>
      <SheetKeyList words={words()} />
    </Dialog>
  );
}
