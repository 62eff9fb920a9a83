import { Show } from 'solid-js';
import { type Dictionary, formatPercent, type Names, say } from '../../i18n';
import type { ReadingProgress } from '../../model/reading';
import type { Language } from '../../model/words';
import { useApp } from '../../state/app';
import type { ImportStage } from '../../state/importing';
import { ProgressBar } from '../parts/ProgressBar';
import styles from './importing.module.css';

/** Before there is a preview: how far the reading has come, or why there is none. */
export function EarlyStage(props: { readonly stage: ImportStage; readonly names: Names }) {
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
          <p class={styles.refusal}>{say(app.words().problems, problem(), props.names)}</p>
          <p class="label">{app.words().importing.refused}</p>
        </div>
      )}
    </Show>
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
