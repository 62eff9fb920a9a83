import { createEffect, on } from 'solid-js';
import { formatShort } from '../../i18n';
import { type Column, observationAt, stateAt } from '../../model/column';
import type { Observation } from '../../model/observation';
import type { CellAddress } from '../../model/present';
import type { DecimalSign } from '../../model/quantity';
import type { RegionCode } from '../../model/region';
import type { Notice } from '../../state/app';
import { cellsOf } from '../pasting/cells';
import { createPasting } from '../pasting/pasting';
import type { PastePlan } from '../pasting/plan';
import type { PastedBlock } from '../sheet/pastedBlock';
import type { CellPlace, CellRange, CellText, Skipped } from '../sheet/source';
import { useShell } from '../shell/shell';
import { createCellsTold } from './cellsTold';
import { createCopying, type OriginOf } from './copying';
import { createCutting } from './cutting';
import { type FigureStyle, shownNumber } from './figures';
import { regionOfRow, rowOfRegion } from './frame';
import { pasteGround } from './pasteGround';
import { otherReading, readTyped, type TypedBlock, type TypedText } from './typed';
import type { DataScreenView } from './view';

/** What the sheet's callbacks do: texts become observations, observations become one step of undo. */
export function createEditing(view: DataScreenView, onEdited: (regions: readonly RegionCode[]) => void) {
  const { app } = view;
  const shell = useShell();
  const words = () => app.words().data;

  /** A paste and what it left alone are told one after the other, and heard as one. */
  const said: string[] = [];
  let unread: readonly CellAddress[] = [];
  const saySoon = (...texts: readonly string[]): void => {
    if (texts.length === 0) return;
    if (said.length === 0) {
      queueMicrotask(() => {
        shell.say(said.splice(0).join(' '));
        cellsTold.isAbout(unread, isInvalid);
        unread = [];
      });
    }
    said.push(...texts);
  };
  const cellsTold = createCellsTold(view);
  /** Says how many cells of a block hold no figure. */
  const sayUnread = (invalid: number, cells: readonly ReadCell[]): void => {
    saySoon(words().leftAsTyped(invalid));
    unread = cells.filter(isUnread);
  };

  /** The stored cell at a place; null for every other. */
  const addressAt = ({ row, column }: CellPlace): CellAddress | null => {
    const frame = view.frame();
    const shown = frame.columns[column];
    const region = frame.regions[regionOfRow(frame, row)];
    return shown?.kind !== 'series' || region === undefined
      ? null
      : { region: region.code, input: shown.input, year: shown.year };
  };

  const textAt = ({ row, column, text }: CellText): TypedText => {
    const frame = view.frame();
    const shown = frame.columns[column];
    const region = regionOfRow(frame, row);
    const cells = frame.cells[column];
    return {
      text,
      style: shown?.kind === 'series' ? shown.style : { decimals: 0, isShare: false },
      standing: cells === undefined ? null : observationAt(cells, region),
      cell: (input, year) => frame.observed(region, input, year),
      ...(shown?.kind === 'series' ? { own: { input: shown.input, year: shown.year } } : {}),
    };
  };

  const read = (batch: readonly CellText[]) => {
    const placed = batch.flatMap((each) => {
      const address = addressAt(each);
      return address === null ? [] : [{ address, text: textAt(each) }];
    });
    const block = readTyped(
      placed.map(({ text }) => text),
      app.language() === 'en' ? '.' : ',',
    );
    onEdited(placed.map(({ address }) => address.region));
    const cells = placed.map(({ address }, at) => ({ ...address, observation: block.observations[at] ?? null }));
    return { cells, texts: placed.map(({ text }) => text), block };
  };

  /**
   * Says of one figure that can be read both ways how it was read, and offers the other: nobody is stopped in the middle
   * of a column, and nothing is decided behind anybody's back.
   */
  const offerOther = (
    { region, input, year, observation }: ReadCell,
    text: string,
    style: FigureStyle,
    sign: DecimalSign,
  ): void => {
    const other = otherReading({ text, style, standing: null }, sign);
    if (observation?.kind !== 'number' || other?.kind !== 'number') return;
    const status = { status: observation.status };
    const written = (value: number): string => formatShort(shownNumber(value, style), MOST_DIGITS, app.language());
    app.tell({
      kind: 'offered',
      text: words().readAs(text.trim(), written(observation.value)),
      other: words().readOther(written(other.value)),
      take: () => {
        app.dismissNotice();
        onEdited([region]);
        app.setCell({ region, input, year }, { ...other, ...status }, observation);
        view.focusSheet();
      },
    });
    // Typed over, there is nothing to be read otherwise.
    const { value } = observation;
    cellsTold.isAbout([{ region, input, year }], (column, index) => {
      const stands = observationAt(column, index);
      return stands?.kind === 'number' && stands.value === value;
    });
  };

  /** What the user has to know of how a block was read. */
  const tell = (block: TypedBlock, cells: readonly ReadCell[]): void => {
    const [fault] = block.faults;
    if (fault !== undefined) {
      app.tell({ kind: 'problem', problem: fault });
      cellsTold.isAbout(cells.filter(isUnread), isInvalid);
      return;
    }
    // What was wrong with another text says nothing of this one.
    if (cellsTold.isOnView()) app.dismissNotice();
    if (block.invalid > 0) sayUnread(block.invalid, cells);
  };

  /** Of rows that are not shown nothing is changed, which is said where more than one cell was. */
  const sayHidden = (): void => {
    const frame = view.frame();
    // The own region is pinned on top, whatever rows were looked for.
    const isOwnPinnedAlone = frame.own >= 0 && rowOfRegion(frame, frame.own) < 0;
    const hidden = view.hiddenRegions() - (isOwnPinnedAlone ? 1 : 0);
    if (hidden > 0) saySoon(app.words().sheet.filter.kept(hidden));
  };

  const copying = createCopying();
  /** Of the block that is on its way into the sheet. */
  let origin: OriginOf | null = null;
  const pasting = createPasting({
    ground: () => pasteGround(view, origin),
    version: view.document.cellsVersion,
    write: (plan) => {
      const cells = cellsOf(plan);
      onEdited(cells.map(({ region }) => region));
      app.setCells(cells, 'pasted');
      view.selectPasted(plan.rows.extent, plan.columns.extent);
      tellPasted(plan, cells);
    },
    closed: view.focusSheet,
  });

  /** What came of a paste. One cell is as good as typed: only what is doubtful in it is worth a word. */
  const tellPasted = (plan: PastePlan, cells: readonly ReadCell[]): void => {
    const { counts, skipped, survey } = plan;
    const [only] = plan.doubtful;
    const fault = only?.doubts.find((doubt) => doubt.kind === 'formula');
    if (fault?.kind === 'formula') {
      app.tell({ kind: 'problem', problem: fault.problem });
      cellsTold.isAbout(cells.filter(isUnread), isInvalid);
    } else if (counts.invalid > 0) sayUnread(counts.invalid, cells);
    const said = app.words().pasting;
    if (survey.block.rows.length * survey.block.width > 1 || plan.cells > 1) saySoon(said.wrote(plan.cells));
    else if (plan.cells === 1 && typeof survey.decision !== 'string') {
      const [cell] = cells;
      const style = plan.columns.columns[0]?.to?.style;
      if (cell !== undefined && style !== undefined)
        offerOther(cell, survey.decision.ambiguous[0] ?? '', style, plan.sign);
    }
    if (counts.exact > 0) saySoon(said.wroteExact(counts.exact));
    if (counts.emptied > 0 && plan.cells > 1) saySoon(said.wroteEmptied(counts.emptied));
    tellSkipped(skipped, plan.cells);
    if (plan.cells > 1) sayHidden();
  };

  /** @param reached how many cells were written to */
  const tellSkipped = ({ readOnly, outside }: Skipped, reached: number): void => {
    // One cell alone, typed into or pasted on.
    if (readOnly === 1 && outside === 0 && reached === 0) refuse();
    else if (readOnly > 0) saySoon(words().skippedReadOnly(readOnly));
    if (outside > 0) saySoon(words().skippedOutside(outside));
  };

  /** That the active cell cannot be typed into: said until one goes on. */
  let refusal: Notice | null = null;
  const refuse = (): void => {
    shell.say(view.activeColumn()?.kind === 'region' ? words().nameReadOnly : words().readOnly);
    refusal = app.notice();
  };
  createEffect(
    on([view.active, view.figures], () => {
      if (refusal !== null && app.notice() === refusal) app.dismissNotice();
      refusal = null;
    }),
  );

  const cutting = createCutting(view, {
    cut: (cells) => (cells === 0 ? refuse() : saySoon(app.words().sheet.cut(cells))),
    moved: (cells, skipped) => {
      if (cells > 0) saySoon(app.words().sheet.moved(cells));
      tellSkipped(skipped, cells);
      if (cells > 1) sayHidden();
    },
    edited: onEdited,
  });

  /** The cell that is being typed into, and what stood there when that began. */
  let begun: { readonly address: CellAddress; readonly seen: Observation | null } | null = null;

  return {
    /** The stored cell that is being typed into, and what stood there when that began. */
    begun: () => begun,
    onBegin(place: CellPlace): void {
      cutting.giveUp();
      const address = addressAt(place);
      begun = address === null ? null : { address, seen: textAt({ ...place, text: '' }).standing };
    },
    onEdit(batch: readonly CellText[]): void {
      const { cells, texts, block } = read(batch);
      const [[only], [text]] = [cells, texts];
      if (cells.length !== 1 || only === undefined || text === undefined) {
        app.setCells(cells, 'filled');
        tell(block, cells);
        return;
      }
      const seen = begun !== null && sameCell(begun.address, only) ? begun.seen : undefined;
      app.setCell(only, only.observation, seen);
      tell(block, cells);
      if (block.ambiguous.length > 0) offerOther(only, text.text, text.style, block.decimalSign);
    },
    /** Says something together with what else is said of the same action. */
    say: saySoon,
    pasting,
    cutting,
    onPasteBlock(block: PastedBlock, selected: CellRange): void {
      if (cutting.paste(block, selected)) return;
      origin = copying.originsOf(block);
      pasting.paste(block, selected);
    },
    onCut(selected: CellRange, texts: readonly (readonly string[])[]): void {
      copying.forget();
      cutting.take(selected, texts);
    },
    onCopy(selected: CellRange, texts: readonly (readonly string[])[]): void {
      cutting.giveUp();
      copying.take(view.frame(), selected, texts);
    },
    onTooLarge: (cells: number, most: number) => shell.say(app.words().pasting.tooLarge(cells, most)),
    onClear(batch: readonly CellPlace[]): void {
      cutting.giveUp();
      const cells = batch.flatMap((place) => addressAt(place) ?? []);
      onEdited(cells.map(({ region }) => region));
      app.clearCells(cells);
      if (cells.length > 1) sayHidden();
    },
    sayHidden,
    onSkipped: tellSkipped,
    onStranded: (text: string) => shell.say(words().stranded(text)),
    onLastRow: () => shell.say(words().lastRow),
  };
}

/** A cell and what a text made of it. */
type ReadCell = CellAddress & { readonly observation: Observation | null };

const isUnread = ({ observation }: ReadCell): boolean => observation?.kind === 'invalid';
/** The same of a cell that stands. */
const isInvalid = (column: Column, index: number): boolean => stateAt(column, index) === 'invalid';

/** As many as a figure has that can be read both ways. */
const MOST_DIGITS = 12;

const sameCell = (a: CellAddress, b: CellAddress): boolean =>
  a.region === b.region && a.input === b.input && a.year === b.year;
