import { createMemo, createSignal, Show } from 'solid-js';
import { Dialog } from '../parts/Dialog';
import { SearchList } from '../parts/SearchList';
import { searchRegions } from '../shell/regionSearch';
import { codeOf, searchColumns } from './columnSearch';
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
  const words = () => view.words().sheet;

  const found = createMemo((): readonly Found[] => {
    const frame = view.frame();
    const regions = searchRegions(frame.regions, text(), view.language()).map((region) => ({
      name: region.names[view.language()],
      code: region.code,
      kind: words().goToRegion,
      go: () => view.goToRegion(frame.regions.indexOf(region)),
    }));
    const columns = searchColumns(text(), view.columnsToGoTo(), {
      inputs: view.methodology.inputs,
      year: view.year(),
      onView: new Set(frame.columns.map(({ key }) => key)),
    }).map((column) => ({
      name: columnName(column, frame),
      code: codeOf(column),
      kind: words().goToColumn,
      go: () => view.goToColumn(column),
    }));
    return [...regions, ...columns].slice(0, SHOWN);
  });
  const take = (place: Found) => {
    props.onClose();
    // The dialog gives the focus back to where it was before.
    queueMicrotask(place.go);
  };
  return (
    <Dialog title={words().goTo} closeText={view.words().shell.close} onClose={props.onClose}>
      <SearchList
        label={words().goToSearch}
        listLabel={words().goToFound}
        text={text()}
        onText={setText}
        items={found()}
        words={({ name, code, kind }) => [name, code, kind]}
        onTake={take}
      />
      <p class="label" role="status">
        <Show when={found().length === 0}>{words().goToNone}</Show>
      </p>
    </Dialog>
  );
}
