import { createEffect, createMemo, createSignal, on, Show } from 'solid-js';
import { namesIn } from '../../i18n';
import { countIn } from '../../model/packedResponses';
import type { ReadingQuestion } from '../../model/reading';
import { useApp } from '../../state/app';
import type { ImportWork } from '../../state/importing';
import { Dialog } from '../parts/Dialog';
import type { Arrivals } from './arrivals';
import { written } from './changedCells';
import { EarlyStage } from './EarlyStage';
import { EarlyFooter, PreviewFooter } from './ImportFooter';
import { ImportPreview, type PreviewStage } from './ImportPreview';
import styles from './importing.module.css';
import { spokenStage } from './spokenStage';

/** The import of a file, from its first byte to the word that it is written. */
export function ImportDialog(props: { readonly arrivals: Arrivals }) {
  const app = useApp();
  const words = () => app.words().importing;
  const { importing } = app;
  const [footer, setFooter] = createSignal<HTMLElement>();
  const stage = importing.stage;
  const then = (act: (work: ImportWork) => unknown): void => void importing.work().then(act);
  const file = () => {
    const now = stage();
    return now.stage === 'idle' ? '' : now.file;
  };
  const names = createMemo(() => {
    const open = app.document();
    return namesIn(open?.settings() ?? null, open?.methodology ?? null, app.language());
  });

  /** Stays on view while the file is read again with an answer, and while it is written. */
  const preview = createMemo<PreviewStage | null>((last) => {
    const now = stage();
    if (now.stage === 'preview') return now;
    return (now.stage === 'reading' || now.stage === 'writing') && last?.file === now.file ? last : null;
  }, null);
  /** Every question there has been: an answer can be changed until the file is written. */
  const asked = createMemo<readonly ReadingQuestion[]>((known) => {
    const reading = preview()?.reading;
    if (reading?.kind !== 'dataset') return [];
    const fresh = reading.questions.filter((question) => !known.some((each) => each.id === question.id));
    return fresh.length === 0 ? known : [...known, ...fresh];
  }, []);

  const close = () => {
    if (stage().stage !== 'writing') then((work) => work.cancel());
  };
  const write = async () => {
    const shown = preview();
    if (shown === null) return;
    const { reading, effect } = shown;
    const text =
      reading.kind === 'survey'
        ? words().wroteResponses(shown.file, countIn(reading.chunks))
        : words().wroteCells(shown.file, written(effect));
    if (await (await importing.work()).apply()) app.tell({ kind: 'imported', text });
  };

  // The button that had the focus goes when the stage does: what is to be done next takes it.
  createEffect(
    on(
      () => preview() !== null || stage().stage === 'refused',
      (isThere) => isThere && queueMicrotask(() => focusNext(footer())),
      { defer: true },
    ),
  );

  return (
    <Dialog
      kind="wide"
      help="import"
      title={words().titleOf(file())}
      closeText={app.words().shell.close}
      onClose={close}
      footer={
        <div ref={setFooter} class={styles.footer}>
          <Show when={preview()} fallback={<EarlyFooter arrivals={props.arrivals} stage={stage()} onClose={close} />}>
            {(shown) => (
              <PreviewFooter
                arrivals={props.arrivals}
                preview={shown()}
                stage={stage()}
                onClose={close}
                onWrite={() => void write()}
              />
            )}
          </Show>
        </div>
      }
    >
      <p class="unseen" role="status">
        {spokenStage(stage(), app.words(), app.language())}
      </p>
      <Show
        when={preview()}
        fallback={
          <EarlyStage
            stage={stage()}
            names={names()}
            onEncoding={(encoding) => then((work) => work.readAs(encoding))}
            onShape={(shape) => then((work) => work.shapeTable(shape))}
            onSheet={(name) => then((work) => work.readSheet(name))}
            onColumns={(columns) => then((work) => work.matchColumns(columns))}
          />
        }
      >
        {(shown) => (
          <ImportPreview
            preview={shown()}
            asked={asked()}
            busy={stage().stage !== 'preview'}
            names={names()}
            onAnswer={(id, choice) => then((work) => work.answer(id, choice))}
            onSynthetic={(isSynthetic) => then((work) => work.markSynthetic(isSynthetic))}
            onReplaceSums={(isReplaced) => then((work) => work.replaceSums(isReplaced))}
            onLook={() => then((work) => work.lookAtShape())}
          />
        )}
      </Show>
    </Dialog>
  );
}

/** The first question, else the button that goes on, else the last one: the way out where nothing can be written. */
function focusNext(footer: HTMLElement | undefined): void {
  const dialog = footer?.closest('dialog');
  const question = dialog?.querySelector<HTMLElement>('fieldset input, [data-next]:not(:disabled)');
  const buttons = footer?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [];
  (question ?? [...buttons].at(-1))?.focus();
}
