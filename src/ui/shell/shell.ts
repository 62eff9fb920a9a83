import { type Accessor, createContext, type JSX, useContext } from 'solid-js';
import type { Subject } from '../../model/explanation';
import type { ParagraphNumber } from '../../model/methodology';
import type { CellAddress } from '../../model/present';
import type { UnderPlan } from '../../model/underPlan';
import type { HelpTopic } from '../help/topics';

/** What the trace bar says of the number that is selected. */
export interface Traced {
  /** Which number: `БҚО · F3.1 · 2025`. */
  readonly name: string;
  /** The formula with the numbers in it; labels of class `muted`, the result in `<b>`. A function is drawn by the bar. */
  readonly formula: JSX.Element | (() => JSX.Element);
  /** Where the number comes from and how sure it is. */
  readonly source?: string;
  /** The paragraph it follows, with a few words of it. */
  readonly paragraph?: { readonly number: ParagraphNumber; readonly text: string };
  /** The number itself, where its whole chain can be shown. */
  readonly subject?: Subject;
  /** What it stands under, where that is not on view. */
  readonly under?: (() => UnderPlan | null) | undefined;
}

/** What a screen may ask of the shell around it. */
export interface Shell {
  /** Shows the trace of a number until another is shown; null takes it away. */
  showTrace(traced: Traced | null): void;
  /** Count, sum and mean of what is selected, for the status bar; null where nothing is. */
  showSelection(text: string | null): void;
  /** The year that the screen shows, where it may be another than the one that is rated; null: that one. */
  showYear(year: number | null): void;
  /** A short message, spoken and shown. */
  say(text: string): void;
  /** Takes files in, whichever they are: packages are opened, tables imported. */
  takeFiles(files: Iterable<File>): void;
  openReadings(): void;
  chooseOwnRegion(): void;
  /** Opens the choice of the regions that the own one is compared with. */
  choosePeers(): void;
  showParagraph(number: ParagraphNumber): void;
  /** Opens the page on how the rating is computed, worked through with the numbers on view. */
  openMethod(): void;
  /** Opens help on a topic; null: on what has the focus, or where one stands. Open, it is put away. */
  openHelp(topic: HelpTopic | null): void;
  /** Opens the chain of a number beside the screen. `under`: what it stands under, where that is not on view. */
  openTrace(subject: Subject, under?: () => UnderPlan | null): void;
  /** Goes to a cell on the Data screen, from whichever screen. */
  goToCell(cell: CellAddress): void;
  /** The cell that was gone to and is yet to be shown; the screen that shows it takes it. */
  readonly cellToShow: Accessor<CellAddress | null>;
  cellShown(): void;
}

const ShellContext = createContext<Shell>();
export const ShellProvider = ShellContext.Provider;

/** The shell around the screens. */
export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (shell === undefined) throw new Error('a screen was drawn outside the shell');
  return shell;
}
