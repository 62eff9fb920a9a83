import { Match, Show, Switch } from 'solid-js';
import type { Names } from '../../i18n';
import type { FileReading, ReadingChoice, ReadingQuestion } from '../../model/reading';
import { useApp } from '../../state/app';
import type { ImportStage } from '../../state/importing';
import { Button } from '../parts/Button';
import { DatasetPreview } from './DatasetPreview';
import styles from './importing.module.css';
import { Questions } from './Questions';
import { SurveyPreview } from './SurveyPreview';

export type PreviewStage = Extract<ImportStage, { readonly stage: 'preview' }>;

interface ImportPreviewProps {
  readonly preview: PreviewStage;
  /** Questions there have been, answered or not. */
  readonly asked: readonly ReadingQuestion[];
  /** The file is being read again or written. */
  readonly busy: boolean;
  readonly names: Names;
  readonly onAnswer: (id: string, choice: ReadingChoice) => void;
  readonly onSynthetic: (isSynthetic: boolean) => void;
  readonly onReplaceSums: (isReplaced: boolean) => void;
  /** The user wants to see how the table was read from memory. */
  readonly onLook: () => void;
}

/** What a file is, what has to be decided, and what it would bring. */
export function ImportPreview(props: ImportPreviewProps) {
  const app = useApp();
  const reading = () => props.preview.reading;
  const dataset = () => {
    const now = reading();
    return now.kind === 'dataset' ? now : null;
  };
  const survey = () => {
    const now = reading();
    return now.kind === 'survey' ? now : null;
  };
  /** A question that another answer has made pointless is not shown any more. */
  const questions = () => {
    const { answers } = props.preview;
    const open = new Set(dataset()?.questions.map((question) => question.id));
    return props.asked.filter(({ id, kind }) => open.has(id) || id in answers || kind in answers);
  };
  return (
    <div class={styles.preview}>
      <p class="label">{factsOf(reading(), app.words().importing)}</p>
      <Show when={props.preview.overtaken}>
        <p class={styles.overtaken} role="alert">
          {app.words().importing.overtaken}
        </p>
      </Show>
      <Show when={props.preview.recalled}>
        <p class={styles.note}>
          {app.words().importing.table.recalled}{' '}
          <Button kind="quiet" disabled={props.busy} onClick={props.onLook}>
            {app.words().importing.table.look}
          </Button>
        </p>
      </Show>
      <Show when={questions().length > 0}>
        <Questions
          questions={questions()}
          answers={props.preview.answers}
          names={props.names}
          busy={props.busy}
          onAnswer={props.onAnswer}
        />
      </Show>
      <Show when={app.document()}>
        {(document) => (
          <Switch>
            <Match when={dataset()}>
              {(figures) => (
                <DatasetPreview
                  document={document()}
                  reading={figures()}
                  effect={props.preview.effect}
                  names={props.names}
                />
              )}
            </Match>
            <Match when={survey()}>
              {(responses) => (
                <SurveyPreview
                  document={document()}
                  reading={responses()}
                  names={props.names}
                  synthetic={props.preview.synthetic}
                  onSynthetic={props.onSynthetic}
                  sums={props.preview.sums}
                  replacesSums={props.preview.replacesSums}
                  onReplaceSums={props.onReplaceSums}
                />
              )}
            </Match>
          </Switch>
        )}
      </Show>
    </div>
  );
}

/** What was found out about the file itself, in one line. */
function factsOf(reading: FileReading, words: ReturnType<ReturnType<typeof useApp>['words']>['importing']): string {
  const { format } = reading;
  const ofDataset =
    reading.kind === 'dataset'
      ? {
          layout: [words.layouts[reading.layout]],
          decimals: reading.decimalSign === null ? [] : [words.decimalSigns[reading.decimalSign]],
        }
      : { layout: [], decimals: [] };
  return [
    words[reading.kind],
    ...(reading.kind === 'survey' ? [words.firstRow(reading.hasHeader)] : []),
    ...ofDataset.layout,
    ...(format.kind === 'text'
      ? [words.encodings[format.encoding], words.delimiters[format.delimiter], ...ofDataset.decimals]
      : [
          words.sheet(format.sheet),
          ...(format.hidden ? [words.fromHidden] : []),
          ...(format.formulas > 0 ? [words.formulas(format.formulas)] : []),
          ...(format.merged > 0 ? [words.merged(format.merged)] : []),
        ]),
  ].join(' · ');
}
