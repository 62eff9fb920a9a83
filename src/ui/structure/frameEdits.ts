import { createSignal } from 'solid-js';
import type { Names } from '../../i18n';
import { say } from '../../i18n';
import type { AppState } from '../../state/app';
import { createStructure, type Outcome } from '../../state/structure';

/** A form that stands open under a row, or under the list of a tab. */
export interface OpenForm {
  readonly kind: 'edit' | 'delete' | 'move' | 'unit' | 'list';
  /** Of the row; blank for the one under the list. */
  readonly of: string;
}

/** No problem of the frame speaks of a region or an input by its code. */
const NO_NAMES: Names = { region: String, input: String };

/** What the tabs share: which form is open, what was wrong with the last edit, and how one is made. */
export function createFrameEdits(app: AppState) {
  const [form, setForm] = createSignal<OpenForm | null>(null);
  const [problem, setProblem] = createSignal<string | null>(null);
  const [said, setSaid] = createSignal('');
  const open = (next: OpenForm | null): void => {
    setProblem(null);
    setForm(next);
  };
  return {
    app,
    structure: createStructure(app),
    words: () => app.words().structure,
    form,
    isOpen: (kind: OpenForm['kind'], of: string) => form()?.kind === kind && form()?.of === of,
    open,
    problem,
    said,
    tell: setSaid,
    /** Waits for an edit; says what was wrong, or closes the form. True where it was made. */
    async run(outcome: Promise<Outcome>): Promise<boolean> {
      setProblem(null);
      const ended = await outcome;
      if (ended.kind === 'done') setForm(null);
      else if (ended.kind === 'problem') setProblem(say(app.words().problems, ended.problem, NO_NAMES));
      else setProblem(app.words().structure.refused);
      return ended.kind === 'done';
    },
  };
}

export type FrameEdits = ReturnType<typeof createFrameEdits>;

/** What the parts of a table with forms in its rows need of whoever edits it. */
export type RowEdits = Pick<FrameEdits, 'app' | 'words' | 'open'>;
