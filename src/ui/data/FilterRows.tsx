import { createMemo, createSignal, onMount } from 'solid-js';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { SegmentedControl } from '../parts/SegmentedControl';
import { TextField } from '../parts/TextField';
import styles from './data.module.css';
import { filteredRegions, type ShownFor } from './rowFilter';
import type { DataScreenView } from './view';

/** Which rows of the sheet are shown: by name, by what is to be looked at. The data stay as they are. */
export function FilterRows(props: { readonly view: DataScreenView; readonly onClose: () => void }) {
  const { view } = props;
  const words = () => view.words().sheet.filter;
  const standing = view.arrangement.filter();
  const [text, setText] = createSignal(standing?.text ?? '');
  const [shownFor, setShownFor] = createSignal<ShownFor>(standing?.shownFor ?? 'any');
  const search = () => ({ text: text(), shownFor: shownFor() });
  const found = createMemo(() => filteredRegions(view.frame(), view.findings(), search()));
  const all = () => view.frame().regions.length;
  let form: HTMLFormElement | undefined;
  onMount(() => queueMicrotask(() => form?.querySelector('input')?.select()));

  const show = (event: Event): void => {
    event.preventDefault();
    if (found().length === 0) return;
    view.filterRows(found().length === all() ? null : { ...search(), regions: found() });
    props.onClose();
  };
  const showAll = (): void => {
    view.filterRows(null);
    props.onClose();
  };
  return (
    <Dialog title={words().title} closeText={view.words().shell.close} onClose={props.onClose}>
      <form ref={form} class={styles.filter} onSubmit={show}>
        <TextField label={words().text} value={text()} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        <SegmentedControl
          label={words().which}
          options={(['any', 'findings', 'missing'] as const).map((value) => ({ value, text: words().shownFor[value] }))}
          value={shownFor()}
          onChange={setShownFor}
        />
        <p class="label" role="status">
          {found().length === 0 ? words().none : words().found(found().length, all())}
        </p>
        <div class={styles.filterButtons}>
          <Button disabled={standing === null} onClick={showAll}>
            {words().showAll}
          </Button>
          <Button kind="primary" type="submit" disabled={found().length === 0}>
            {words().show}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
