import { createUniqueId, For, Show } from 'solid-js';
import { type Dictionary, formatPercent, type Names, say } from '../../i18n';
import type { FileEncoding } from '../../model/fileEncoding';
import type { FileProblem } from '../../model/problem';
import type { ReadingProgress } from '../../model/reading';
import type { SurveyColumns } from '../../model/surveyColumns';
import type { TableShape, TableSketch } from '../../model/tableShape';
import type { Language } from '../../model/words';
import { useApp } from '../../state/app';
import type { ImportStage } from '../../state/importing';
import { ProgressBar } from '../parts/ProgressBar';
import { ColumnMatching } from './ColumnMatching';
import styles from './importing.module.css';
import { TableWizard } from './TableWizard';

interface EarlyStageProps {
  readonly stage: ImportStage;
  readonly names: Names;
  /** The user says what the text is encoded in. */
  readonly onEncoding: (encoding: FileEncoding) => void;
  /** The user says how the table is made up. */
  readonly onShape: (shape: TableShape) => void;
  /** The user says which sheet of the workbook is meant. */
  readonly onSheet: (name: string) => void;
  /** The user says which column of a survey is which. */
  readonly onColumns: (columns: SurveyColumns) => void;
}

/** Before there is a preview: how far the reading has come, or why there is none. */
export function EarlyStage(props: EarlyStageProps) {
  const app = useApp();
  const refusal = () => (props.stage.stage === 'refused' ? props.stage.problem : null);
  const progress = () => (props.stage.stage === 'reading' ? props.stage.progress : null);
  return (
    <Show
      when={refusal()}
      fallback={
        <div class={styles.early}>
          <ProgressBar text={progressText(progress(), app.words(), app.language())} done={shareOf(progress())} />
        </div>
      }
    >
      {(problem) => (
        <div class={styles.early}>
          <Show when={!isTable(problem())}>
            <p class={styles.refusal}>{say(app.words().problems, problem(), props.names)}</p>
          </Show>
          <Show when={encodingsIn(problem())}>
            {(readings) => <WhichLine readings={readings()} onChoose={props.onEncoding} />}
          </Show>
          <Show when={sheetsIn(problem())}>
            {(sheets) => <WhichSheet sheets={sheets()} onChoose={props.onSheet} />}
          </Show>
          <Show when={sketchIn(problem())}>
            {(sketch) => <TableWizard sketch={sketch()} onShape={props.onShape} />}
          </Show>
          <Show when={sketchIn(problem()) === null ? surveyIn(problem()) : null}>
            {(survey) => (
              <ColumnMatching names={survey().names} columns={survey().columns} onColumns={props.onColumns} />
            )}
          </Show>
          <Show when={!isTable(problem())}>
            <p class="label">{app.words().importing.refused}</p>
          </Show>
        </div>
      )}
    </Show>
  );
}

type FoundSurvey = NonNullable<Extract<FileProblem, { readonly code: 'unknownHeader' }>['survey']>;

const surveyIn = (problem: { readonly code: string }): FoundSurvey | null =>
  problem.code === 'unknownHeader'
    ? ((problem as Extract<FileProblem, { readonly code: 'unknownHeader' }>).survey ?? null)
    : null;

/** A table of figures that seems to name its regions; else it may rather be a survey, where the header says so. */
function sketchIn(problem: { readonly code: string }): TableSketch | null {
  if (problem.code !== 'unknownHeader') return null;
  const { sketch, survey } = problem as Extract<FileProblem, { readonly code: 'unknownHeader' }>;
  if (sketch === undefined) return null;
  return survey === undefined || (sketch.region !== null && sketch.columns.some(({ input }) => input !== null))
    ? sketch
    : null;
}

/** Regions have been found in it: it is a table of figures to be looked at, not a file that is refused. */
const isTable = (problem: { readonly code: string }): boolean => (sketchIn(problem)?.region ?? null) !== null;

type FoundSheets = Extract<FileProblem, { readonly code: 'severalSheets' }>['sheets'];

const sheetsIn = (problem: { readonly code: string }): FoundSheets | null =>
  problem.code === 'severalSheets'
    ? (problem as Extract<FileProblem, { readonly code: 'severalSheets' }>).sheets
    : null;

/** The sheets of a workbook that hold something, in its order; those that it hides are named as such. */
function WhichSheet(props: { readonly sheets: FoundSheets; readonly onChoose: (name: string) => void }) {
  const app = useApp();
  const words = () => app.words().importing;
  const name = createUniqueId();
  return (
    <fieldset class={styles.question}>
      <legend>{words().whichSheet}</legend>
      <For each={props.sheets}>
        {(sheet) => (
          <label class={styles.choice}>
            <input type="radio" name={name} onChange={() => props.onChoose(sheet.name)} />
            {sheet.name}{' '}
            <span class={styles.count}>
              {[words().sheetRows(sheet.rows), ...(sheet.hidden ? [words().hiddenSheet] : [])].join(' · ')}
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
}

type EncodingReadings = Extract<FileProblem, { readonly code: 'unknownEncoding' }>['readings'];

const encodingsIn = (problem: { readonly code: string }): EncodingReadings | null =>
  problem.code === 'unknownEncoding'
    ? (problem as Extract<FileProblem, { readonly code: 'unknownEncoding' }>).readings
    : null;

/** A line of the file as each encoding reads it: the user knows which one has words in it. */
function WhichLine(props: {
  readonly readings: EncodingReadings;
  readonly onChoose: (encoding: FileEncoding) => void;
}) {
  const app = useApp();
  const words = () => app.words().importing;
  const name = createUniqueId();
  return (
    <fieldset class={styles.question}>
      <legend>
        {words().whichLine} <span class={styles.count}>{words().readAgain}</span>
      </legend>
      <For each={props.readings}>
        {({ encoding, sample }) => (
          <label class={styles.choice}>
            <input type="radio" name={name} onChange={() => props.onChoose(encoding)} />
            {words().encodings[encoding]}: <q>{sample}</q>
          </label>
        )}
      </For>
    </fieldset>
  );
}

const shareOf = (progress: ReadingProgress | null): number | undefined =>
  progress === null || progress.bytes === 0 ? undefined : progress.bytesRead / progress.bytes;

/** How far a reading has come, in words. */
export function progressText(progress: ReadingProgress | null, words: Dictionary, language: Language): string {
  const share = shareOf(progress);
  return progress === null || share === undefined
    ? words.importing.reading
    : words.importing.progress(formatPercent(Math.floor(share * 100), 0, language), progress.rows);
}
