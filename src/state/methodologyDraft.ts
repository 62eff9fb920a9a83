import { createMemo, createSignal } from 'solid-js';
import { METHODOLOGY_ACTS, type MethodologyAct } from '../model/change';
import { draftFaults, isDraft, type MethodologyDraft } from '../model/methodologyDraft';
import type { PackageId } from '../model/package';
import { samePlain } from '../model/same';
import type { WholeMethodology } from '../model/wholeMethodology';

/** A draft, and what it is called in the log once it is kept. */
interface Draft {
  readonly methodology: MethodologyDraft;
  readonly act: MethodologyAct;
}

/**
 * A draft as it is remembered: the fields that differ, and what stood in them when it was begun. A number that does not
 * do is null in JSON.
 */
interface Remembered {
  readonly act: MethodologyAct;
  readonly over: Readonly<Record<string, unknown>>;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** So many steps of a draft can be taken back. */
const MOST_STEPS = 500;

const nameOf = (id: PackageId): string => `tartym.methodologyDraft.${id}`;

/** What was remembered of a draft; null: nothing, or the methodology is another by now in a field that it changes. */
function remembered(id: PackageId, standing: WholeMethodology): Draft | 'outdated' | null {
  try {
    const text = localStorage.getItem(nameOf(id));
    if (text === null) return null;
    const { act, over, fields } = JSON.parse(text, (_, value) => (value === null ? Number.NaN : value)) as Remembered;
    const methodology: unknown = { ...standing, ...fields };
    if (!METHODOLOGY_ACTS.includes(act) || !isDraft(methodology)) return null;
    if (samePlain(methodology, standing)) return null;
    const isOver = Object.entries(over).every(([name, value]) => samePlain(Reflect.get(standing, name), value));
    return isOver ? { act, methodology } : 'outdated';
  } catch {
    return null; // no storage (private mode), or text of another hand
  }
}

function remember(id: PackageId, standing: WholeMethodology, draft: Draft | null): void {
  try {
    if (draft === null) {
      localStorage.removeItem(nameOf(id));
      return;
    }
    const names = (Object.keys(draft.methodology) as (keyof WholeMethodology)[]).filter(
      (name) => !samePlain(draft.methodology[name], standing[name]),
    );
    const only = (of: WholeMethodology) => Object.fromEntries(names.map((name) => [name, of[name]]));
    const kept: Remembered = { act: draft.act, over: only(standing), fields: only(draft.methodology) };
    localStorage.setItem(nameOf(id), JSON.stringify(kept));
  } catch {
    // The draft then lasts as long as the page.
  }
}

/**
 * What is being made of the methodology of a package, before it is kept: of the session, remembered over a reload or a
 * closed page until it is kept or discarded.
 *
 * @param standing the methodology as it stands in the package
 */
export function createMethodologyDraft(id: PackageId, standing: WholeMethodology) {
  const found = remembered(id, standing);
  // What was kept meanwhile, or has lost its ground, is no draft any more.
  if (found === null || found === 'outdated') remember(id, standing, null);
  const [draft, show] = createSignal<Draft | null>(found === 'outdated' ? null : found);
  const [isOutdated, setOutdated] = createSignal(found === 'outdated');
  const methodology = createMemo((): MethodologyDraft => draft()?.methodology ?? standing);
  const faults = createMemo(() => (draft() === null ? [] : draftFaults(methodology())));
  /** Drafts that undo leads back to, and those that redo leads to, the nearest last; null: what stands. */
  const [past, setPast] = createSignal<readonly (Draft | null)[]>([]);
  const [future, setFuture] = createSignal<readonly (Draft | null)[]>([]);
  /** The next change begins a step of undo: letters typed one after another are one. */
  let isSettled = true;
  const place = (next: Draft | null): void => {
    setOutdated(false);
    show(next);
    remember(id, standing, next);
  };
  const set = (next: Draft | null): void => {
    if (isSettled) setPast([...past().slice(-MOST_STEPS), draft()]);
    isSettled = false;
    setFuture([]);
    place(next === null || samePlain(next.methodology, standing) ? null : next);
  };
  /** Goes to the nearest of one list, and puts what stands into the other. */
  const go = (from: typeof past, setFrom: typeof setPast, to: typeof past, setTo: typeof setPast): void => {
    const next = from().at(-1);
    if (next === undefined) return;
    setFrom(from().slice(0, -1));
    setTo([...to(), draft()]);
    isSettled = true;
    place(next);
  };
  return {
    standing,
    /** The draft; where there is none, the methodology as it stands. */
    methodology,
    /** Whether anything differs from what stands. */
    isChanged: () => draft() !== null,
    faults,
    /** A draft was left that another tab, or an undo, has pulled the ground from under. */
    isOutdated,
    act: (): MethodologyAct => draft()?.act ?? 'changed',
    /** Goes on to the next draft. */
    change: (step: (draft: MethodologyDraft) => MethodologyDraft): void =>
      set({ act: draft()?.act ?? 'changed', methodology: step(methodology()) }),
    /** Puts another methodology in the place of the draft: of a file, an empty one. */
    replace: (next: MethodologyDraft, act: MethodologyAct): void => set({ act, methodology: next }),
    discard: (): void => set(null),
    /** What was changed until now is a step by itself: the field is left, the key was no letter. */
    settle: (): void => {
      isSettled = true;
    },
    canUndo: () => past().length > 0,
    canRedo: () => future().length > 0,
    /** Takes the last step back, or makes it again. */
    undo: (): void => go(past, setPast, future, setFuture),
    redo: (): void => go(future, setFuture, past, setPast),
  };
}
