import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js';
import { LANGUAGES } from '../../model/words';
import { Dialog } from '../parts/Dialog';
import { TextField } from '../parts/TextField';
import { isFound, searchRegions } from '../shell/regionSearch';
import type { FactorColumn, SeriesColumn } from './columns';
import styles from './data.module.css';
import { columnName } from './sheetColumns';
import type { DataScreenView } from './view';

/** More than anybody reads through: another letter finds it. */
const SHOWN = 60;

interface Found {
  readonly name: string;
  readonly code: string;
  readonly kind: string;
  go(): void;
}

/** A place of the sheet found by typing: a region by name or code, a column by factor, input or code. */
export function GoTo(props: { readonly view: DataScreenView; readonly onClose: () => void }) {
  const { view } = props;
  const [text, setText] = createSignal('');
  const [at, setAt] = createSignal(0);
  const listId = createUniqueId();
  const words = () => view.words().sheet;
  const optionId = (index: number) => `${listId}-${index}`;

  const found = createMemo((): readonly Found[] => {
    const frame = view.frame();
    const regions = searchRegions(frame.regions, text(), view.language()).map((region) => ({
      name: region.names[view.language()],
      code: region.code,
      kind: words().goToRegion,
      go: () => view.goToRegion(frame.regions.indexOf(region)),
    }));
    const columns = view
      .columnsToGoTo()
      .filter((column) => isFound(text(), namesOf(view, column)))
      .map((column) => ({
        name: columnName(column, frame),
        code: column.kind === 'series' ? `${column.input}@${column.year}` : column.factor.code,
        kind: words().goToColumn,
        go: () =>
          view.goTo({
            region: view.activeRegion(),
            input: column.kind === 'series' ? column.input : column.factor.code,
            year: column.kind === 'series' ? column.year : view.year(),
          }),
      }));
    return [...regions, ...columns].slice(0, SHOWN);
  });
  const take = (place: Found) => {
    props.onClose();
    // The dialog gives the focus back to where it was before.
    queueMicrotask(place.go);
  };
  const moveTo = (index: number) => {
    setAt(Math.max(0, Math.min(found().length - 1, index)));
    document.getElementById(optionId(at()))?.scrollIntoView({ block: 'nearest' });
  };
  const press = (event: KeyboardEvent) => {
    const place = found()[at()];
    if (event.key === 'ArrowDown') moveTo(at() + 1);
    else if (event.key === 'ArrowUp') moveTo(at() - 1);
    else if (event.key === 'Enter' && place !== undefined) take(place);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={words().goTo} closeText={view.words().shell.close} onClose={props.onClose}>
      <TextField
        label={words().goToSearch}
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={found().length > 0 ? optionId(at()) : undefined}
        autofocus
        value={text()}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div id={listId} class={styles.places} role="listbox" aria-label={words().goToFound}>
        <For each={found()}>
          {(place, index) => (
            // The keyboard is the field's above: the focus never comes here.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            <div
              id={optionId(index())}
              role="option"
              class={styles.placeFound}
              classList={{ [styles.chosen ?? '']: index() === at() }}
              aria-selected={index() === at()}
              onClick={() => take(place)}
            >
              <span>{place.name}</span>
              <span class="muted">{place.code}</span>
              <span class="muted">{place.kind}</span>
            </div>
          )}
        </For>
      </div>
      <p class="label" role="status">
        <Show when={found().length === 0}>{words().goToNone}</Show>
      </p>
    </Dialog>
  );
}

/** All that a column may be looked for by. */
function namesOf({ methodology }: DataScreenView, column: SeriesColumn | FactorColumn): readonly string[] {
  const input = column.kind === 'series' ? column.input : '';
  const series = methodology.inputs.find(({ code }) => code === input);
  const own = 'own' in column ? column.own : undefined;
  const named = [series, own, column.factor].flatMap((each) => each ?? []);
  const year = column.kind === 'series' ? String(column.year) : '';
  return [input, column.factor?.code ?? '', year].concat(
    named.flatMap(({ names, shortNames }) => LANGUAGES.flatMap((each) => [names[each], shortNames[each]])),
  );
}
