import type { FileEncoding } from './fileEncoding';
import type { Observation } from './observation';
import type { FilePlace } from './place';
import type { RecordKind } from './records';
import type { RegionCode } from './region';
import type { SurveyColumns } from './surveyColumns';
import type { TableSketch } from './tableShape';
import type { ScaleFactor } from './thousandfold';

/**
 * An expected failure or finding: what happened and where. Every code has a message in three languages that also says
 * what to do (`i18n/…/problems`), or the product does not compile. Grouped by the folder that meets it.
 */
export type Problem =
  | FileProblem
  | RowProblem
  | StorageProblem
  | PackageFileProblem
  | MethodologyProblem
  | MethodologyFileProblem
  | ValueProblem;

/** A file that cannot be read at all. */
export type FileProblem = { readonly place: FilePlace } & (
  | { readonly code: 'emptyFile' }
  | { readonly code: 'headerOnly' }
  | {
      readonly code: 'unknownHeader';
      readonly found: readonly string[];
      readonly missing: readonly string[];
      /** How it seems to be made up, where it may be a table of figures. */
      readonly sketch?: TableSketch;
      /** It may be a survey: the names of its columns, and what is known of them. A person may say the rest. */
      readonly survey?: { readonly names: readonly string[]; readonly columns: SurveyColumns['columns'] };
    }
  | {
      readonly code: 'unknownEncoding';
      readonly sample: string;
      /** A line of the file as each encoding that is possible reads it, the likeliest first. */
      readonly readings: readonly { readonly encoding: FileEncoding; readonly sample: string }[];
    }
  | {
      readonly code: 'notText';
      readonly looksLike:
        | ('xlsx' | 'xls' | 'html' | 'zip' | 'pdf' | 'binary')
        /** Other kinds of workbook: with macros, binary, guarded by a password; and documents of an office program. */
        | ('xlsm' | 'xlsb' | 'encrypted' | 'office');
    }
  | { readonly code: 'damagedWorkbook' }
  /** It unpacks to more than any table would. */
  | { readonly code: 'swollenWorkbook'; readonly bytes: number; readonly limit: number }
  /** A person has to say which. `rows`: so many hold something. */
  | {
      readonly code: 'severalSheets';
      readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly rows: number }[];
    }
  | { readonly code: 'resultsFile' }
  | { readonly code: 'tooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'unreadableFile'; readonly reason: string }
  | { readonly code: 'tooManyRejected'; readonly rejected: number }
  | EndlessRow
  | { readonly code: 'cancelled' }
);

/** A row does not end within so many letters: a text in it is too long, or a quote is never closed. */
interface EndlessRow {
  readonly code: 'endlessRow';
  readonly limit: number;
}

/** A row or cell of a file that is left out, or read with doubt. */
export type RowProblem = { readonly place: FilePlace } & (
  | { readonly code: 'rowTooShort'; readonly expected: number; readonly found: number }
  | { readonly code: 'rowTooLong'; readonly expected: number; readonly found: number }
  | { readonly code: 'brokenQuotes' }
  | EndlessRow
  | { readonly code: 'unknownRegion'; readonly text: string }
  | { readonly code: 'ambiguousRegion'; readonly text: string; readonly regions: readonly RegionCode[] }
  | { readonly code: 'blankRegion' }
  | { readonly code: 'bareAlmaty'; readonly text: string }
  | { readonly code: 'unknownInput'; readonly text: string }
  | { readonly code: 'notAYear'; readonly text: string }
  | { readonly code: 'yearOutOfRange'; readonly year: number }
  | { readonly code: 'notANumber'; readonly text: string }
  | { readonly code: 'notFinite'; readonly text: string }
  | { readonly code: 'shareOutOfRange'; readonly input: string; readonly text: string }
  | { readonly code: 'notADate'; readonly text: string }
  | { readonly code: 'unknownStatus'; readonly text: string }
  | { readonly code: 'unknownUnit'; readonly text: string; readonly input: string }
  | {
      readonly code: 'unitDiffers';
      readonly input: string;
      readonly inFile: string;
      readonly inPackage: string;
      readonly factor: number | null;
      /** The file leaves the period unsaid, and that (but for the scale) is all the difference. */
      readonly isPeriodUnsaid: boolean;
    }
  | {
      readonly code: 'sameCellTwice';
      readonly region: RegionCode;
      readonly input: string;
      readonly year: number;
      /** As they stand in the file; plain numbers as numbers. */
      readonly values: readonly (string | number)[];
    }
  | { readonly code: 'totalRow'; readonly text: string }
  | { readonly code: 'skippedRow'; readonly text: string }
  | { readonly code: 'ambiguousDecimals'; readonly samples: readonly string[] }
  | {
      readonly code: 'thousandfold';
      readonly input: string;
      readonly year: number;
      readonly rows: readonly number[];
      /** What the figures of these rows are multiplied by to stand with the others. */
      readonly factor: ScaleFactor;
      /** Where they stand apart from what the same regions have, and not from the other rows: of the first row. */
      readonly beside?: { readonly year: number; readonly figure: number; readonly value: number };
    }
  | { readonly code: 'negativeLevel'; readonly input: string; readonly value: number }
  | { readonly code: 'unclearAnswer'; readonly question: string; readonly text: string }
);

/** A commit or an opening that the browser's storage refused. */
export type StorageProblem =
  | {
      readonly code: 'staleCell';
      readonly region: RegionCode;
      readonly input: string;
      readonly year: number;
      /** What stands there now, and what was to be written over what stood there before. */
      readonly present: Observation | null;
      readonly wanted: Observation | null;
    }
  | { readonly code: 'staleSettings' }
  | { readonly code: 'staleBatch'; readonly file: string }
  | { readonly code: 'staleRecord'; readonly of: RecordKind; readonly name: string }
  /** A scenario is no longer there, or does not lead to the base: what a change would make of it has nothing to stand on. */
  | { readonly code: 'scenarioGone' }
  | { readonly code: 'nothingToUndo' }
  | { readonly code: 'nothingToRedo' }
  | { readonly code: 'packageGone' }
  | { readonly code: 'storageFull' }
  | { readonly code: 'storageBlocked' }
  | { readonly code: 'storageNewer'; readonly found: number; readonly known: number }
  /** The browser, or a program that tidies it, has deleted what lay there. */
  | { readonly code: 'storageEvicted' }
  | { readonly code: 'storageFailed'; readonly reason: string };

/** A `*.tartym` file that cannot be opened. */
export type PackageFileProblem = { readonly place: FilePlace } & (
  | { readonly code: 'notAPackage' }
  | { readonly code: 'newerPackage'; readonly version: number; readonly known: number }
  | {
      readonly code: 'damagedPackage';
      readonly part: string;
      /** Other parts that came to harm. */
      readonly others?: readonly string[];
      /** Where the log is among them: the first entry that does not fit. */
      readonly entry?: number;
    }
  /** Its end is missing, and of these parts the whole or the rest. */
  | { readonly code: 'cutOffPackage'; readonly parts: readonly string[] }
  /** It unpacks to more bytes than any package would. */
  | { readonly code: 'swollenPackage'; readonly limit: number }
  /** A person has to give the passphrase. */
  | { readonly code: 'encryptedPackage' }
  | { readonly code: 'wrongPassphrase' }
  /** The page has no secure context, in which alone browsers decrypt. */
  | { readonly code: 'noCipher' }
  /** `entry`: the first of the log that does not fit to those before it. */
  | { readonly code: 'damagedLog'; readonly entry: number }
  | { readonly code: 'packageField'; readonly path: string; readonly expected: string; readonly found: string }
);

/** A methodology that contradicts itself; `path` leads to the fault: `directions[2].factors[0].formula.level`. */
export type MethodologyProblem = {
  readonly code: 'methodologyField';
  readonly path: string;
  readonly expected: string;
  readonly found: string;
};

/** A file that is to hold a methodology and cannot be taken. */
export type MethodologyFileProblem =
  | { readonly code: 'notAMethodology'; readonly file: string }
  | { readonly code: 'newerMethodology'; readonly file: string; readonly version: number; readonly known: number }
  | { readonly code: 'methodologyLarge'; readonly file: string; readonly factors: number; readonly most: number };

/** Direction weights that cannot be, or cannot be shared. */
export type WeightProblem =
  | { readonly code: 'weightFaulty'; readonly text: string }
  /** Weights that stay as they are come to more than 100. */
  | { readonly code: 'weightsOver'; readonly sum: number }
  /** Something is left to share, and every other weight is locked, or 0. */
  | { readonly code: 'weightsLocked'; readonly rest: number }
  | { readonly code: 'weightsZero'; readonly rest: number }
  /** A set that is to be kept does not come to 100. */
  | { readonly code: 'weightSumOff'; readonly sum: number }
  | { readonly code: 'weightNameTaken'; readonly name: string }
  /** No file of weight sets. */
  | { readonly code: 'weightFile'; readonly file: string }
  /** A set in a file that does not do; `text`: the direction, the weight as written, or the sum. */
  | {
      readonly code: 'weightFileSet';
      readonly file: string;
      readonly set: string;
      readonly fault: 'direction missing' | 'unknown direction' | 'weight faulty' | 'sum off';
      readonly text: string;
    };

/** Text typed into a cell that does not do. */
export type ValueProblem =
  | WeightProblem
  | { readonly code: 'formulaFault'; readonly text: string }
  | { readonly code: 'formulaDivision'; readonly text: string }
  /** `cell`: as it stands in the expression, `fixed_capital@2024`. */
  | { readonly code: 'formulaOwnCell'; readonly text: string; readonly cell: string }
  | { readonly code: 'formulaNoFigure'; readonly text: string; readonly cell: string }
  | { readonly code: 'nameTaken'; readonly name: string }
  | { readonly code: 'nameBlank' }
  | { readonly code: 'scenarioNameTaken'; readonly name: string }
  | { readonly code: 'planningYearsMany'; readonly most: number }
  | { readonly code: 'rateFaulty'; readonly text: string }
  | { readonly code: 'yearFaulty'; readonly text: string }
  | { readonly code: 'yearTaken'; readonly year: number }
  | { readonly code: 'yearHolds'; readonly year: number; readonly cells: number }
  | { readonly code: 'nameMissing' }
  | { readonly code: 'codeFaulty'; readonly text: string }
  | { readonly code: 'codeTaken'; readonly text: string }
  | { readonly code: 'ownOnly' }
  | { readonly code: 'textLong'; readonly length: number; readonly longest: number }
  | { readonly code: 'dayFaulty'; readonly text: string }
  | { readonly code: 'linkFaulty'; readonly text: string }
  | { readonly code: 'linksMany'; readonly count: number; readonly most: number }
  | { readonly code: 'regionsFew' }
  | { readonly code: 'regionsMany'; readonly count: number; readonly most: number }
  | { readonly code: 'packageHolds'; readonly cells: number; readonly responses: number }
  /** A line of a pasted list of regions that does not do. */
  | {
      readonly code: 'regionLine';
      readonly line: number;
      readonly fault: 'name missing' | 'code faulty' | 'code repeated' | 'name repeated' | 'too many parts';
      readonly text: string;
    };

/** A cell that held something else than an edit saw there. */
export type StaleCell = Extract<StorageProblem, { readonly code: 'staleCell' }>;
