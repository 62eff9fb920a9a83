import { Show } from 'solid-js';
import { useApp } from '../../state/app';
import { later } from '../shell/later';
import { AskedFileDialog } from './AskedFileDialog';
import type { Arrivals } from './arrivals';

const ImportDialog = later(async () => (await import('./ImportDialog')).ImportDialog);
const ReviewDialog = later(async () => (await import('../review/ReviewDialog')).ReviewDialog);

/** What files ask on their way in: a passphrase, the import of a table, the review of a colleague's copy. */
export function ArrivalDialogs(props: { readonly arrivals: Arrivals }) {
  const app = useApp();
  return (
    <>
      <Show when={props.arrivals.asked()} keyed>
        {(asked) => <AskedFileDialog asked={asked} arrivals={props.arrivals} />}
      </Show>
      <Show when={props.arrivals.review()} keyed>
        {(review) => <ReviewDialog review={review} arrivals={props.arrivals} />}
      </Show>
      <Show when={app.importing.stage().stage !== 'idle'}>
        <ImportDialog arrivals={props.arrivals} />
      </Show>
    </>
  );
}
