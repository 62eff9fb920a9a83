import { Show } from 'solid-js';
import { useApp } from '../../state/app';
import type { ImportStage } from '../../state/importing';
import { Button } from '../parts/Button';
import type { Arrivals } from './arrivals';
import { written } from './changedCells';
import { progressText } from './EarlyStage';
import { FileButton } from './FileButton';
import type { PreviewStage } from './ImportPreview';
import { TABLE_FILES } from './intake';

interface FooterProps {
  readonly arrivals: Arrivals;
  readonly stage: ImportStage;
  readonly onClose: () => void;
}

/** While there is no preview: a way out, and where the file was refused, the way to another one. */
export function EarlyFooter(props: FooterProps) {
  const app = useApp();
  const words = () => app.words().importing;
  const other = (files: readonly File[]) => {
    props.onClose();
    props.arrivals.accept(files);
  };
  return (
    <>
      <Waiting {...props} />
      <Show
        when={props.stage.stage === 'refused'}
        fallback={<Button onClick={() => props.onClose()}>{words().stop}</Button>}
      >
        <FileButton accept={TABLE_FILES} onFiles={other}>
          {words().chooseOther}
        </FileButton>
        <Button onClick={() => props.onClose()}>{app.words().shell.close}</Button>
      </Show>
    </>
  );
}

interface PreviewFooterProps extends FooterProps {
  readonly preview: PreviewStage;
  readonly onWrite: () => void;
}

/** Under a preview: what would be written, or why nothing can be. */
export function PreviewFooter(props: PreviewFooterProps) {
  const app = useApp();
  const words = () => app.words().importing;
  const questions = () => {
    const { reading, sums, replacesSums } = props.preview;
    return reading.kind === 'dataset' ? reading.questions.length : sums.length > 0 && !replacesSums ? 1 : 0;
  };
  const amount = () => written(props.preview.effect);
  const isReady = () => props.stage.stage === 'preview' && questions() === 0 && amount() > 0;
  const lead = () => {
    if (props.stage.stage === 'writing') return words().writing;
    if (props.stage.stage === 'reading') return progressText(props.stage.progress, app.words(), app.language());
    if (questions() > 0) return words().answerFirst(questions());
    if (amount() > 0) return words().writeLead;
    return props.preview.effect.same > 0 ? words().nothingToWrite : words().nothingLeft;
  };
  const text = () => {
    if (amount() === 0) return words().write;
    return props.preview.reading.kind === 'survey' ? words().writeResponses(amount()) : words().writeCells(amount());
  };
  return (
    <>
      <Waiting {...props} />
      <p class="label">{lead()}</p>
      <Button onClick={() => props.onClose()}>{words().giveUp}</Button>
      <Button kind="primary" disabled={!isReady()} onClick={() => props.onWrite()}>
        {text()}
      </Button>
    </>
  );
}

/** How many files are still to come, and a way to forget them all. */
function Waiting(props: FooterProps) {
  const app = useApp();
  const words = () => app.words().importing;
  const stopAll = () => {
    props.arrivals.forget();
    props.onClose();
  };
  return (
    <Show when={props.arrivals.waiting() > 0} fallback={<span class="spring" />}>
      <span class="label">{words().waiting(props.arrivals.waiting())}</span>
      <Button kind="quiet" onClick={stopAll}>
        {words().stopAll}
      </Button>
      <span class="spring" />
    </Show>
  );
}
