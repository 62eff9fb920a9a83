import type { Setter } from 'solid-js';
import type { StandingCell } from '../edits/importDataset';
import type { FileEncoding } from '../model/fileEncoding';
import type { Problem } from '../model/problem';
import type { FileReading, ReadingAnswers, ReadingChoice, ReadingContext, ReadingProgress } from '../model/reading';
import { samePlain } from '../model/same';
import type { SurveyColumns } from '../model/surveyColumns';
import type { SurveySums } from '../model/surveySums';
import type { TableShape, TableSketch } from '../model/tableShape';
import type { WholeMethodology } from '../model/wholeMethodology';
import type { OpenDocument } from './document';
import { presentOf } from './present';
import type { Reader } from './reader';

/** How the figures of a file stand to those of the package. */
export interface ImportEffect {
  readonly added: number;
  /** Cells that would hold another figure. */
  readonly changed: readonly StandingCell[];
  /** Cells that would keep their figure and have something else said of it. */
  readonly described: readonly StandingCell[];
  /** Of the changed ones, how many keep a status other than `final` because the file states none. */
  readonly keptStatus: number;
  readonly same: number;
}

/** Where the import of a file stands. Nothing of it is written before the user has seen the preview and agreed. */
export type ImportStage =
  | { readonly stage: 'idle' }
  | { readonly stage: 'reading'; readonly file: string; readonly progress: ReadingProgress | null }
  | { readonly stage: 'refused'; readonly file: string; readonly problem: Problem }
  | {
      readonly stage: 'preview';
      readonly file: string;
      readonly reading: FileReading;
      readonly answers: ReadingAnswers;
      readonly effect: ImportEffect;
      /** The responses are made up, as the user says: whatever is computed from them is a demonstration. */
      readonly synthetic: boolean;
      /** Sums of the package of the regions and years that the responses are of: nothing is written beside them … */
      readonly sums: readonly SurveySums[];
      /** … and in their place only where the user says so. */
      readonly replacesSums: boolean;
      /** The table is laid out as one before, and is read as that one was. */
      readonly recalled: boolean;
      /** What it would change has itself been changed since it was shown: by another tab. It is shown anew. */
      readonly overtaken: boolean;
    }
  | { readonly stage: 'writing'; readonly file: string };

/** What an import works on, and where it tells how far it is. */
export interface ImportGround {
  readonly reader: Reader;
  readonly openDocument: () => OpenDocument | null;
  readonly wholeMethodology: () => Promise<WholeMethodology>;
  readonly stage: () => ImportStage;
  readonly setStage: Setter<ImportStage>;
}

/** The import of one file at a time into the open package: read, shown, written in one step or not at all. */
export function createImporting({ reader, openDocument, wholeMethodology, stage, setStage }: ImportGround) {
  let file: File | null = null;
  let batch = '';
  let answers: ReadingAnswers = {};
  let synthetic = false;
  let encoding: FileEncoding | null = null;
  let sheet: string | null = null;
  let shape: TableShape | null = null;
  let sketch: TableSketch | null = null;
  /** Whether the shape is one remembered; never again for this file once the user has wanted to look at it. */
  let recalled: 'not' | 'yes' | 'never' = 'not';
  let columns: SurveyColumns | null = null;
  let underway = new AbortController();

  const contextOf = async (document: OpenDocument): Promise<ReadingContext> => {
    const [{ importContext }, methodology] = await Promise.all([importReading(), wholeMethodology()]);
    return {
      ...importContext(document, methodology),
      ...(columns === null ? {} : { surveyColumns: columns }),
      ...(encoding === null ? {} : { encoding }),
      ...(sheet === null ? {} : { sheet }),
      ...(shape === null ? {} : { shape }),
    };
  };

  const read = async (): Promise<void> => {
    const document = openDocument();
    if (file === null || document === null) return;
    underway.abort();
    underway = new AbortController();
    const { signal } = underway;
    const { name } = file;
    setStage({ stage: 'reading', file: name, progress: null });
    const context = await contextOf(document);
    if (signal.aborted) return;
    const result = await reader.read(file, context, {
      answers,
      signal,
      report: (progress) => {
        if (!signal.aborted) setStage({ stage: 'reading', file: name, progress });
      },
    });
    if (signal.aborted) return;
    if (!result.ok) {
      sketch = sketchIn(result.problem);
      if (await recall()) return read();
      if (signal.aborted) return;
      setStage({ stage: 'refused', file: name, problem: result.problem });
      return;
    }
    const { importEffect, sumsMet } = await importReading();
    const effect = importEffect(document, result.value);
    if (signal.aborted) return;
    setStage({
      stage: 'preview',
      file: name,
      reading: result.value,
      answers,
      effect,
      synthetic,
      sums: sumsMet(document, result.value),
      replacesSums: false,
      recalled: recalled === 'yes',
      overtaken: false,
    });
  };

  /** Takes a shape from memory where the table is laid out as one before. */
  const recall = async (): Promise<boolean> => {
    if (sketch === null || shape !== null || recalled !== 'not') return false;
    const memory = await import('./tableMemory');
    shape = memory.recall(sketch);
    if (shape === null) return false;
    recalled = 'yes';
    return true;
  };

  /** Keeps how the table was said to be read, once it has been written so. */
  const remember = async (): Promise<void> => {
    if (sketch === null || shape === null || recalled === 'yes') return;
    const memory = await import('./tableMemory');
    memory.remember(sketch, shape);
  };

  return {
    /** Reads a file and shows what it would bring. */
    open(next: File): Promise<void> {
      file = next;
      answers = {};
      synthetic = false;
      encoding = null;
      sheet = null;
      shape = null;
      sketch = null;
      recalled = 'not';
      columns = null;
      batch = `${Date.now().toString(36)}-${next.size.toString(36)}`;
      return read();
    },

    /** Decides one of the questions of the preview; the file is read again with it. */
    answer(id: string, choice: ReadingChoice): Promise<void> {
      answers = { ...answers, [id]: choice };
      return read();
    },

    /** Reads the file again with its columns as the user has named them. */
    matchColumns(told: SurveyColumns): Promise<void> {
      columns = told;
      return read();
    },

    /** Reads a table of figures again, made up as the user has said. */
    shapeTable(told: TableShape): Promise<void> {
      shape = told;
      return read();
    },

    /** Shows how the table was read from memory, to be put right. */
    lookAtShape(): Promise<void> {
      shape = null;
      recalled = 'never';
      return read();
    },

    /** Reads another sheet of the workbook: the one that the user has chosen. */
    readSheet(name: string): Promise<void> {
      sheet = name;
      shape = null;
      sketch = null;
      recalled = 'not';
      columns = null;
      return read();
    },

    /** Reads the file again in the encoding that the user has chosen. */
    readAs(chosen: FileEncoding): Promise<void> {
      encoding = chosen;
      return read();
    },

    /** Says of the responses of the file whether they are made up. */
    markSynthetic(isSynthetic: boolean): void {
      const standing = stage();
      if (standing.stage !== 'preview') return;
      synthetic = isSynthetic;
      setStage({ ...standing, synthetic });
    },

    /** Says whether the responses take the place of the sums that the package has of the same regions and years. */
    replaceSums(isReplaced: boolean): void {
      const standing = stage();
      if (standing.stage === 'preview') setStage({ ...standing, replacesSums: isReplaced });
    },

    /** Gives the import up; nothing has been written. */
    cancel(): void {
      underway.abort();
      file = null;
      setStage({ stage: 'idle' });
    },

    /**
     * Writes what the preview shows, in one step of undo; false where it was not written. What another tab has changed
     * meanwhile is shown anew first: nobody has agreed to write over it.
     */
    async apply(): Promise<boolean> {
      const standing = stage();
      const document = openDocument();
      if (standing.stage !== 'preview' || document === null) return false;
      const { reading } = standing;
      setStage({ stage: 'writing', file: standing.file });
      const { importDataset, importSurvey } = await importEdits();
      let written: boolean;
      if (reading.kind === 'dataset') {
        const { change, ...effect } = importDataset(presentOf(document), reading);
        if (!samePlain(effect, standing.effect)) {
          setStage({ ...standing, effect, overtaken: true });
          return false;
        }
        written = await document.commit(change);
      } else {
        const sums = (await importReading()).sumsMet(document, reading);
        if (!samePlain(sums, standing.sums) || (sums.length > 0 && !standing.replacesSums)) {
          setStage({ ...standing, sums, replacesSums: false, overtaken: true });
          return false;
        }
        const change = importSurvey(standing.file, batch, reading.chunks, standing.synthetic, sums);
        written = await document.commit(change, new Map([[batch, { packed: reading.chunks }]]));
      }
      if (written) await remember();
      setStage(written ? { stage: 'idle' } : standing);
      return written;
    },
  };
}

const sketchIn = (problem: Problem): TableSketch | null =>
  problem.code === 'unknownHeader' ? (problem.sketch ?? null) : null;

/** Most visits import nothing. */
const importReading = () => import('./importContext');

const importEdits = async () => ({
  ...(await import('../edits/importDataset')),
  ...(await import('../edits/importSurvey')),
});

export type ImportWork = ReturnType<typeof createImporting>;
