import { createMemo, createSignal, Show } from 'solid-js';
import { ratedRegions } from '../../model/package';
import type { AmountUnit } from '../../model/projectText';
import { PROJECT_STATUSES } from '../../model/scenario';
import { Dialog } from '../parts/Dialog';
import { PlacedMenu, type PlacedMenuItem } from '../parts/PlacedMenu';
import { SearchList } from '../parts/SearchList';
import { searchRegions } from '../shell/regionSearch';
import type { ProjectEditing } from './projectEditing';
import type { ProjectColumn, ProjectRow } from './projectRows';
import type { ProjectTable } from './projectTable';

/** Money that amounts are commonly given in; any other is typed. */
const USUAL_UNITS: readonly AmountUnit[] = [
  { currency: 'KZT', scale: 1e9 },
  { currency: 'KZT', scale: 1e6 },
  { currency: 'USD', scale: 1e6 },
  { currency: 'EUR', scale: 1e6 },
  { currency: 'RUB', scale: 1e6 },
  { currency: 'CNY', scale: 1e6 },
];
/** More than anybody reads through; a longer list asks for another letter. */
const SHOWN = 100;

interface ProjectChoiceProps {
  readonly table: ProjectTable;
  readonly editing: ProjectEditing;
  readonly row: ProjectRow;
  readonly column: ProjectColumn;
  /** Under which it opens, in the window's pixels. */
  readonly box: DOMRectReadOnly;
  /** What has been typed already. */
  readonly typed: string;
  readonly onClose: () => void;
}

/** What a cell of the table can be chosen from. */
export function ProjectChoice(props: ProjectChoiceProps) {
  const { table, editing } = props;
  const { row, column } = props;
  const words = () => table.view.app.words().projects;
  const items = (): readonly PlacedMenuItem[] => {
    switch (column.field) {
      case 'input':
        return table.offered().map(({ code, names }) => ({
          text: names[table.view.language()],
          isChosen: code === row.input,
          onSelect: () => editing.choose(row, 'input', code),
        }));
      case 'unit':
        return USUAL_UNITS.map((unit) => ({
          text: table.unitText(unit),
          isChosen: unit.currency === row.unit.currency && unit.scale === row.unit.scale,
          onSelect: () => editing.choose(row, 'unit', unit),
        }));
      case 'status':
        return PROJECT_STATUSES.map((status) => ({
          text: words().statuses[status],
          isChosen: status === row.project.status,
          onSelect: () => editing.choose(row, 'status', status),
        }));
      default:
        return [];
    }
  };
  return (
    <Show when={column.field !== 'region'} fallback={<RegionOfProject {...props} />}>
      <PlacedMenu
        title={column.field === 'amount' ? '' : words().columns[column.field]}
        items={items()}
        box={props.box}
        onClose={props.onClose}
      />
    </Show>
  );
}

/** The region of a project, found by typing. */
function RegionOfProject(props: ProjectChoiceProps) {
  const { view } = props.table;
  const words = () => view.app.words();
  const [text, setText] = createSignal(props.typed);
  const found = createMemo(() => searchRegions(ratedRegions(view.document.settings()), text(), view.language()));
  return (
    <Dialog title={words().projects.chooseRegion} closeText={words().shell.close} onClose={props.onClose}>
      <SearchList
        label={words().shell.ownRegionSearch}
        listLabel={words().terms.region}
        text={text()}
        onText={setText}
        items={found().slice(0, SHOWN)}
        words={({ names, code }) => [names[view.language()], code]}
        isChosen={({ code }) => code === props.row.project.region}
        onTake={({ code }) => {
          props.editing.choose(props.row, 'region', code);
          props.onClose();
        }}
      />
      <p class="label" role="status">
        {found().length > SHOWN ? words().shell.ownRegionMore(found().length - SHOWN) : ''}
        {found().length === 0 ? words().shell.ownRegionNone : ''}
      </p>
    </Dialog>
  );
}
