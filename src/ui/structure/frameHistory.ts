import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import { namesIn, say } from '../../i18n';
import type { ChangeLabel } from '../../model/change';
import type { AppState } from '../../state/app';
import type { FrameEdits } from './frameEdits';
import { focusHandle } from './Row';
import type { Tab } from './tab';

/** Where what a change has changed can be seen. */
const TAB_OF: Readonly<Partial<Record<ChangeLabel['code'], Tab>>> = {
  yearAdded: 'years',
  yearDeleted: 'years',
  yearMoved: 'years',
  inputAdded: 'series',
  inputRenamed: 'series',
  inputDeleted: 'series',
  inputsOrdered: 'series',
  unitDeclared: 'series',
  regionAdded: 'regions',
  regionChanged: 'regions',
  regionDeleted: 'regions',
  regionsOrdered: 'regions',
  regionsReplaced: 'regions',
};

/** Fields that take their own typing back. */
const TEXT_FIELD = 'textarea, input:not([type=radio], [type=checkbox])';

/**
 * Undo and redo by the keyboard as long as the dialog lies over the page, whose own keys rest meanwhile: it shows what has
 * come back. A field that is being typed into keeps these keys for its own text. Returns what has been done, in words.
 */
export function createFrameHistory(app: AppState, edits: FrameEdits, show: (tab: Tab) => void): Accessor<string> {
  let typedInto = new WeakSet<EventTarget>();
  // What was typed before a change has become that change.
  createEffect(
    on(
      () => app.document()?.position().sequence,
      () => {
        typedInto = new WeakSet();
      },
    ),
  );
  const [done, setDone] = createSignal<{ readonly label: ChangeLabel; readonly isUndone: boolean } | null>(null);
  // The next edit is the news.
  createEffect(on([edits.form, edits.said], () => setDone(null), { defer: true }));

  const step = async (isUndone: boolean): Promise<void> => {
    const open = app.document();
    await open?.written();
    const label = isUndone ? open?.undoLabel() : open?.redoLabel();
    if (label === null || label === undefined) return;
    await (isUndone ? app.undo() : app.redo());
    edits.open(null);
    const tab = TAB_OF[label.code];
    if (tab !== undefined) show(tab);
    setDone({ label, isUndone });
    // The row that had the focus may have gone.
    if (document.activeElement === document.body) focusHandle('');
  };
  const press = (event: KeyboardEvent): void => {
    const isUndo = event.code === 'KeyZ' && !event.shiftKey;
    const isRedo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
    const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && (isUndo || isRedo);
    if (!isOurs || event.isComposing || (event.target !== null && typedInto.has(event.target))) return;
    event.preventDefault();
    void step(isUndo);
  };
  const type = ({ target }: Event): void => {
    if (target instanceof HTMLElement && target.matches(TEXT_FIELD)) typedInto.add(target);
  };
  window.addEventListener('keydown', press);
  window.addEventListener('input', type);
  onCleanup(() => {
    window.removeEventListener('keydown', press);
    window.removeEventListener('input', type);
  });

  return () => {
    const told = done();
    if (told === null) return '';
    const [settings, methodology] = [app.document()?.settings() ?? null, app.document()?.methodology ?? null];
    const what = say(app.words().changeLabels, told.label, namesIn(settings, methodology, app.language()));
    return told.isUndone ? app.words().shell.undone(what) : app.words().shell.redone(what);
  };
}
