import { createMemo, createSignal, Show } from 'solid-js';
import { LANGUAGES } from '../../model/words';
import { Dialog } from '../parts/Dialog';
import { SearchList } from '../parts/SearchList';
import { isFound, isName, searchRegions } from '../shell/regionSearch';
import type { FactorColumn, SeriesColumn } from './columns';
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
    const onView = new Set(frame.columns.map(({ key }) => key));
    /** What is called so comes before what only begins so, and of these what is on view first. */
    const rank = (column: SeriesColumn | FactorColumn, names: readonly string[]): number =>
      isName(text(), names) ? 0 : onView.has(column.key) ? 1 : 2;
    const columns = view
      .columnsToGoTo()
      .map((column) => ({ column, names: namesOf(view, column) }))
      .filter(({ names }) => isFound(text(), names))
      .map(({ column, names }) => ({ column, rank: rank(column, names) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ column }) => ({
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
