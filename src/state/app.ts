import type { Accessor } from 'solid-js';
import { createContext, useContext } from 'solid-js';
import type { YearCover } from '../../workers/ratings';
import type { CellValue } from '../edits/cellEdits';
import type { CellMove } from '../edits/moveCells';
import type { Statement } from '../edits/setStatus';
import type { CellHistory, Change, ChangeLabel } from '../model/change';
import type { ColumnCell } from '../model/column';
import type { ColumnLadders } from '../model/columnLadders';
import type { UnderOtherChoice } from '../model/explanation';
import type { Findings, Fix } from '../model/finding';
import type { Methodology } from '../model/methodology';
import type { Observation } from '../model/observation';
import type { PackageId, PublishedUpdate } from '../model/package';
import type { CellAddress } from '../model/present';
import type { Problem, StaleCell } from '../model/problem';
import type { RegionProfile } from '../model/profile';
import type { Choices, Lattice, Rating, ReferenceValues, Standing } from '../model/rating';
import type { MissingPolicy, Readings } from '../model/readings';
import type { PackageRegion, RegionCode } from '../model/region';
import type { SurveySummary } from '../model/survey';
import type { WholeMethodology } from '../model/wholeMethodology';
import type { PackageStorage } from '../storage/storage';
import type { Calculations, LatticeProgress, LookedAtColumn } from './calculations';
import type { Comparing } from './comparing';
import type { OpenDocument } from './document';
import type { ExportKind, OutgoingFile, Sending } from './exporting';
import type { Importing } from './importingLater';
import type { LanguageState } from './language';
import type { MethodChoice, OtherMethod } from './otherMethod';
import type { PackageList } from './packages';
import type { ScenarioState } from './scenarios';
import type { SessionState } from './session';
import type { StorageHealthState } from './storageHealth';
import type { WeightsState } from './weights';

/** What has been computed from the open package for the year and the readings on view. */
export interface Derived {
  readonly rating: Accessor<Rating | null>;
  /** Places in the last rating year before the one on view. */
  readonly before: Accessor<{
    readonly year: number;
    readonly places: Int32Array;
    readonly scores: Float64Array;
  } | null>;
  /** Factor values of the rows beside the ranking. */
  readonly references: Accessor<ReferenceValues | null>;
  readonly years: Accessor<readonly YearCover[]>;
  readonly lattice: Accessor<Lattice | null>;
  /** How far the next lattice has come; null where none is under way, or none that takes long. */
  readonly latticeProgress: Accessor<LatticeProgress | null>;
  readonly standing: Accessor<Standing | null>;
  /** Of the region looked at; of another, of another year or null until it has been computed. */
  readonly profile: Accessor<RegionProfile | null>;
  /** What the survey comes to; of another year or null until it has been summed up. */
  readonly survey: Accessor<SurveySummary | null>;
  /** Of the column looked at; of another, of another year or null until they have been computed. */
  readonly columnLadders: Accessor<ColumnLadders | null>;
  /** What was found in the figures of the year; of another year while this one's are awaited. */
  readonly findings: Accessor<Findings | null>;
}

/** A message for the user, shown until the next one: a problem, or something done that can be taken back. */
export type Notice =
  | {
      readonly kind: 'problem';
      readonly problem: Problem;
      /** The file is damaged: goes on to those parts of it that are whole. */
      readonly take?: () => void;
      /** The change that storage did not take. */
      readonly refused?: Change;
    }
  | { readonly kind: 'done'; readonly label: ChangeLabel; readonly direction: 'undone' | 'redone' }
  | { readonly kind: 'deleted'; readonly id: PackageId; readonly name: string }
  | { readonly kind: 'new version' }
  /** Long work under way, which the user can stop. */
  | { readonly kind: 'working'; readonly text: string; readonly stop: () => void }
  /** A screen's own words: an echo of what the user has just done. */
  | { readonly kind: 'said'; readonly text: string }
  /** How something was taken, with the other way it can be. */
  | { readonly kind: 'offered'; readonly text: string; readonly other: string; readonly take: () => void }
  /** A question before something is done that could cost work; until it is answered nothing is. */
  | {
      readonly kind: 'asked';
      readonly text: string;
      readonly choices: readonly { readonly text: string; readonly take: () => void }[];
    }
  /** A correction in words; it is the last change, and can be taken back as such. */
  | { readonly kind: 'corrected'; readonly text: string }
  /** An import in words; it is the last change, and can be taken back as such. */
  | { readonly kind: 'imported'; readonly text: string };

export interface AppState extends LanguageState {
  readonly session: SessionState;
  readonly storage: PackageStorage;
  readonly storageHealth: StorageHealthState;
  readonly packages: PackageList;
  readonly document: Accessor<OpenDocument | null>;
  /** Opens a package in place of the one that is open; false where it cannot be (the user has been told why). */
  openPackage(id: PackageId): Promise<boolean>;
  /** Closes the open package; what is shown of it goes. */
  closePackage(): void;
  /** The methodology of the packages with its texts, loaded when it is first read. */
  wholeMethodology(): Promise<WholeMethodology>;
  readonly derived: Derived;
  /** What is chosen for the computation on view, by the package or by the scenario; null where no package is open. */
  readonly choices: Accessor<Choices | null>;
  /** The year on view; null until the open package has data. */
  readonly year: Accessor<number | null>;
  readonly ownRegion: Accessor<PackageRegion | null>;
  /** What the move of a place is measured from. */
  readonly comparing: Comparing;
  /** Rated regions of the open package that the own one is compared with, in the order in which they were chosen. */
  readonly peers: Accessor<readonly RegionCode[]>;
  /** Says of which region the profile is wanted; null: of none. */
  lookAtRegion(region: RegionCode | null): void;
  /** Says of which column, in which regions, the thresholds are wanted; null: of none. */
  lookAtColumn(column: LookedAtColumn | null): void;
  /** Says whether the survey is looked at; its summary is made only then. */
  lookAtSurvey(isLookedAt: boolean): void;
  /**
   * The rating of any year of the open package under the choices made, or under them but for how values become points;
   * null where no package is open.
   */
  ratingOf(year: number, points?: Readings['points']): Promise<Rating | null>;
  /** When and by what each of some cells of the open package was last written; none where that cannot be read. */
  cellHistories(cells: readonly CellAddress[]): Promise<readonly CellHistory[]>;
  /** What a region's numbers of a year would be were one choice made otherwise, choice by choice. */
  otherwise(region: RegionCode, year: number): Promise<readonly UnderOtherChoice[]>;
  readonly importing: Importing;
  readonly scenarios: ScenarioState;
  readonly weights: WeightsState;
  /** The methodology that the product comes with. */
  readonly builtIn: Pick<Methodology, 'id' | 'names'>;
  /** A methodology that the package's own is held against; the user is told why where there is none (null). */
  otherMethod(choice: MethodChoice): Promise<OtherMethod | null>;
  /** What screens ask of the calculating thread besides the rating on view. */
  readonly calculations: Pick<
    Calculations,
    | 'plans'
    | 'overtake'
    | 'overtakeLadder'
    | 'overtakeLadders'
    | 'everyLadder'
    | 'giveUpEveryLadder'
    | 'askLattice'
    | 'giveUpLattice'
    | 'projectResults'
    | 'echoes'
    | 'bestYears'
    | 'weighed'
    | 'ratedBy'
    | 'weightThresholds'
    | 'quality'
    | 'hold'
    | 'rated'
    | 'giveUpHold'
  >;
  readonly notice: Accessor<Notice | null>;
  dismissNotice(): void;
  tell(notice: Notice): void;
  /** What the last undo or redo of this tab has changed, as it was applied; null before the first. */
  readonly stepTaken: Accessor<Change | null>;
  /** Take the last change of the open package back, or make it again; the user is told which it was. */
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Writes down places of a year as published, in one step of undo; null takes one away. */
  publishPlaces(year: number, updates: readonly PublishedUpdate[]): void;
  /** Writes down what is to be said of a region in the meeting; a blank text takes it away. */
  writeRemark(region: RegionCode, text: string): void;
  setReadings(readings: Readings, missing: MissingPolicy): void;
  /**
   * Sets one cell; `null` empties it. `seen`: what stood there when the user began to type, where that is some time ago:
   * if something else stands there by now, the edit is refused and the user told.
   */
  setCell(cell: CellAddress, observation: Observation | null, seen?: Observation | null): void;
  /** Makes a change that was refused once more, over what stands by now in the cell that it was refused for. */
  putAgain(refused: Change, stale: StaleCell): Promise<void>;
  /** Sets many cells in one step of undo: a block from the clipboard, a fill. */
  setCells(cells: readonly CellValue[], by: 'pasted' | 'filled'): void;
  /** Puts what cells hold into others and empties them, in one step of undo. */
  moveCells(moves: readonly CellMove[]): void;
  /** Empties cells, in one step of undo. */
  clearCells(cells: readonly CellAddress[]): void;
  /** Says of the figures in cells how sure they are and where they come from, in one step of undo. */
  setStatus(cells: readonly CellAddress[], statement: Statement): void;
  /** Writes down that there is no figure, and why, in one step of undo. */
  markMissing(cells: readonly CellAddress[], reason: string): void;
  /** Takes the way out that a finding offers, in one step of undo; false where something else stands there by now. */
  correct(fix: Fix): Promise<boolean>;
  /** Lets figures stand that a check has doubted, in one step of undo. */
  markChecked(cells: readonly CellAddress[]): Promise<boolean>;
  /**
   * Places of the year on view as they would be with other values in some cells, or with another rule for what is
   * missing; null once the data have moved on.
   */
  trial(cells: readonly ColumnCell[], missing?: MissingPolicy): Promise<Int32Array | null>;
  /**
   * Writes one of the files that leave; the caller hands it to the browser. Null where no package is open.
   *
   * @param sending of a package file; nothing said: all of it, not encrypted
   */
  exportFile(kind: ExportKind, sending?: Partial<Sending>): Promise<OutgoingFile | null>;
}

const AppContext = createContext<AppState>();
export const AppProvider = AppContext.Provider;

/** The state of the product, for any component. */
export function useApp(): AppState {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error('a component was drawn outside the application');
  return app;
}
