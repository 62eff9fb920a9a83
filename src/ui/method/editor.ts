import { createMemo, createSignal } from 'solid-js';
import { say } from '../../i18n';
import type { InputCode } from '../../model/methodology';
import type { MethodologyDraft } from '../../model/methodologyDraft';
import { type Fault, pathText } from '../../model/parse';
import type { WholeMethodology } from '../../model/wholeMethodology';
import type { Words } from '../../model/words';
import type { AppState } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { createMethodologyDraft } from '../../state/methodologyDraft';
import { isBuiltIn, type MethodologyWork } from '../../state/methodologyWork';
import type { Outcome } from '../../state/structure';
import { download } from '../parts/download';
import type { OpenForm } from '../structure/frameEdits';
import { faultText } from './faultText';

/** What every part of the editor reads and writes: the draft, its faults by their fields, the form that stands open. */
export function createEditor(app: AppState, document: OpenDocument, standing: WholeMethodology, work: MethodologyWork) {
  const words = () => app.words().methodology;
  const draft = createMethodologyDraft(document.id, standing);
  const [form, open] = createSignal<OpenForm | null>(null);
  const [problem, setProblem] = createSignal<string | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  const faults = createMemo(() => new Map(draft.faults().map((fault) => [pathText(fault.path), fault])));

  const told = (outcome: Outcome, done: string): boolean => {
    setProblem(
      outcome.kind === 'problem'
        ? say(app.words().problems, outcome.problem, { region: String, input: String })
        : outcome.kind === 'refused'
          ? words().refused
          : null,
    );
    if (outcome.kind === 'done') app.tell({ kind: 'said', text: done });
    return outcome.kind === 'done';
  };
  const run = async (outcome: Promise<Outcome>, done: string): Promise<boolean> => {
    setBusy(true);
    const made = told(await outcome, done);
    setBusy(false);
    return made;
  };
  const nameOf = (names: Words): string => names[app.language()];

  return {
    app,
    document,
    work,
    draft,
    words,
    problem,
    isBusy,
    /** The built-in one is to be looked at only; a draft in its place is not. */
    isReadOnly: () => isBuiltIn(draft.methodology()),
    /** What a table with forms in its rows asks (`structure/Row`). */
    rows: { app, words: () => app.words().structure, open },
    isOpen: (kind: OpenForm['kind'], of: string) => form()?.kind === kind && form()?.of === of,
    open,
    language: () => app.language(),
    nameOf,
    /** An input of the draft by its short name; one that there is none of by its code. */
    inputName: (code: InputCode): string => {
      const input = draft.methodology().inputs.find((each) => each.code === code);
      return input === undefined ? code : nameOf(input.shortNames);
    },
    change: (step: (draft: MethodologyDraft) => MethodologyDraft): void => {
      setProblem(null);
      draft.change(step);
    },
    /** What is wrong with the field at a path, in words. */
    faultAt(path: string): string | undefined {
      const fault = faults().get(path);
      return fault === undefined ? undefined : faultText(fault, words().fault);
    },
    /** Whether anything is wrong at a path or below it. */
    isFaulty: (path: string): boolean =>
      [...faults().keys()].some((at) => at === path || at.startsWith(`${path}.`) || at.startsWith(`${path}[`)),
    textOf: (fault: Fault): string => faultText(fault, words().fault),

    copy: (name: string): Promise<boolean> => run(work.copy({ kk: name, ru: name, en: name }), words().copied(name)),
    useBuiltIn: (): Promise<boolean> => run(work.useBuiltIn(), words().back5),
    keep: (): Promise<boolean> =>
      run(work.keep(draft.methodology(), draft.act()), words().kept(nameOf(draft.methodology().names))),
    /** Takes a methodology out of a file as the draft. */
    async take(file: File): Promise<void> {
      const read = await work.read(file);
      if (!read.ok) {
        setProblem(say(app.words().problems, read.problem, { region: String, input: String }));
        return;
      }
      setProblem(null);
      draft.replace(read.value, isBuiltIn(read.value) ? 'replaced' : 'imported');
      app.tell({ kind: 'said', text: words().taken(file.name) });
    },
    /** Hands what stands, with the draft, to the browser as a file. */
    export(): void {
      const methodology = draft.methodology();
      const file = work.write(methodology, nameOf(methodology.names));
      download(file);
      app.tell({ kind: 'said', text: words().written(file.name) });
    },
  };
}

export type Editor = ReturnType<typeof createEditor>;
