import { createSignal, Show } from 'solid-js';
import { FileButton } from '../importing/FileButton';
import { TABLE_FILES } from '../importing/intake';
import { Button } from '../parts/Button';
import { Menu, type MenuItem } from '../parts/Menu';
import { ScreenBar } from '../parts/ScreenBar';
import { SegmentedControl } from '../parts/SegmentedControl';
import { Select } from '../parts/Select';
import { useShell } from '../shell/shell';
import { StructureWindow } from '../structure/StructureButton';
import { ArrangementChips } from './ArrangementChips';
import { openCount } from './checks/doubted';
import { OWN_SERIES } from './columns';
import styles from './data.module.css';
import { SheetKeys } from './SheetKeys';
import type { DataScreenView } from './view';
import { newYears } from './years';

/** Above so many years they are a list. */
const MOST_SIDE_BY_SIDE = 4;

interface DataBarProps {
  readonly view: DataScreenView;
  /** Null: it lies below the sheet, and is gone to. */
  readonly isSideOpen: boolean | null;
  readonly onSide: () => void;
  /** Which rows are shown is to be chosen. */
  readonly onFilter: () => void;
}

/** The bar of the screen: year, which inputs, what can be brought in, what is wrong. */
export function DataBar(props: DataBarProps) {
  const { view } = props;
  const shell = useShell();
  const [showsKeys, setKeys] = createSignal(false);
  const [isFrameOpen, setFrameOpen] = createSignal(false);
  const words = () => view.words().data;
  const paste = () => {
    view.focusSheet();
    shell.say(words().pasteHow);
  };
  const years = (): readonly MenuItem[] => [
    ...newYears(view.years(), view.year()).map((year) => ({
      text: String(year),
      onSelect: () => void view.addYear(year),
    })),
    { text: view.words().structure.open, onSelect: () => setFrameOpen(true) },
  ];
  /** On a narrow screen: what stands in the bar elsewhere. */
  const rest = (): readonly MenuItem[] => [
    { text: view.empty() ? words().withoutEmpty : words().emptyColumns, onSelect: () => view.setEmpty(!view.empty()) },
    ...years().map(({ text, onSelect }, index, all) => ({
      text: index < all.length - 1 ? `${words().addYear}: ${text}` : text,
      onSelect,
    })),
    { text: view.words().sheet.filter.open, onSelect: () => props.onFilter() },
    { text: view.words().sheet.keys, onSelect: () => setKeys(true) },
  ];
  return (
    <ScreenBar title={words().title}>
      <YearChoice view={view} />
      <StructureWindow isOpen={isFrameOpen()} onClose={() => setFrameOpen(false)} />
      <div class="wide">
        <Menu text={words().addYear} items={years()} />
      </div>
      <DirectionChoice view={view} />
      <div class="wide">
        <Button
          title={words().emptyColumnsLong}
          aria-pressed={view.empty()}
          onClick={() => view.setEmpty(!view.empty())}
        >
          {words().emptyColumns}
        </Button>
      </div>
      <ArrangementChips view={view} />
      <span class="spring" />
      <div class="wide">
        <Button title={view.words().sheet.keys} aria-label={view.words().sheet.keys} onClick={() => setKeys(true)}>
          ?
        </Button>
      </div>
      <Show when={showsKeys()}>
        <SheetKeys view={view} onClose={() => setKeys(false)} />
      </Show>
      <div class="wide">
        <Button title={words().pasteHow} aria-keyshortcuts="Control+V" onClick={paste}>
          {words().paste}
        </Button>
      </div>
      <FileButton accept={TABLE_FILES} onFiles={shell.takeFiles}>
        {words().import}
      </FileButton>
      <Button aria-pressed={props.isSideOpen ?? undefined} onClick={() => props.onSide()}>
        {view.words().checks.title}
        <Show when={openCount(view.findings()) > 0}>
          <span class={styles.count}>{openCount(view.findings())}</span>
        </Show>
      </Button>
      <div class="narrow">
        <Menu text={view.words().shell.more} items={rest()} />
      </div>
    </ScreenBar>
  );
}

/** The years of the package, and the year before beside the chosen one. */
function YearChoice(props: { readonly view: DataScreenView }) {
  const { view } = props;
  const words = () => view.words().data;
  const options = () =>
    view
      .years()
      .map(({ year, ratingYear }) =>
        ratingYear
          ? { value: year, text: String(year) }
          : { value: year, text: `${year}*`, title: view.words().rating.partialYearName(year) },
      );
  return (
    <>
      <Show when={options().length > 0}>
        <Show
          when={options().length <= MOST_SIDE_BY_SIDE}
          fallback={<Select label={words().years} options={options()} value={view.year()} onChange={view.chooseYear} />}
        >
          <SegmentedControl label={words().years} options={options()} value={view.year()} onChange={view.chooseYear} />
        </Show>
      </Show>
      <Button
        title={words().besideLong(view.year() - 1)}
        aria-pressed={view.beside()}
        onClick={() => view.setBeside(!view.beside())}
      >
        {words().beside(view.year() - 1, view.year())}
      </Button>
    </>
  );
}

function DirectionChoice(props: { readonly view: DataScreenView }) {
  const { view } = props;
  const options = () => [
    { value: null, text: view.words().data.allDirections },
    ...view.methodology.directions.map(({ code, shortNames }) => ({
      value: code,
      text: `${code} ${shortNames[view.language()]}`,
    })),
    ...(view.document.settings().inputs.length === 0
      ? []
      : [{ value: OWN_SERIES, text: view.words().data.ownSeries } as const]),
  ];
  return (
    <Select
      label={view.words().data.directions}
      options={options()}
      value={view.direction()}
      onChange={view.setDirection}
    />
  );
}
