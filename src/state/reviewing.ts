import { releaseProxy, wrap } from 'comlink';
import { createEffect, createMemo, createRoot, createSignal, on } from 'solid-js';
import type { ReviewApi } from '../../workers/review.worker';
import { reviewFile } from '../edits/reviewFile';
import { type GroupedDifferences, grouped } from '../engine/review/grouped';
import { acceptable, refusedWith, takenWith } from '../engine/review/takenWith';
import type { OpenedPackage } from '../files/packageFile';
import type { PackageContent } from '../model/content';
import { type ItemKey, isOpen, type PackageDifference } from '../model/difference';
import type { Methodology } from '../model/methodology';
import { keptUnder } from '../model/ownInputs';
import { bookOf } from '../model/records';
import { type ClaimCheck, type ReviewEffects, type Standing, toldOf } from '../model/reviewEffect';
import { samePlain } from '../model/same';
import type { AppState } from './app';
import type { OpenDocument } from './document';
import { newId } from './newId';
import { type FileAnswers, openPackageFile } from './packageFiles';

/** The variant that takes over all there is. */
export const ALL = 'all';

/** What of a file the user decides about at one go. */
export interface Verdict {
  readonly kind: 'accept' | 'refuse';
  readonly keys: Iterable<ItemKey>;
  readonly reason: string;
}

/**
 * Begins the review of a colleague's file beside the open package, off the thread of the page; null where the file is no
 * copy of that package, or cannot be opened by itself: then it is opened as any other.
 */
export async function beginReview(app: AppState, file: File, answers: FileAnswers): Promise<Reviewing | null> {
  const document = app.document();
  // What a damaged file has lost would look as if the colleague had taken it out.
  if (document === null || answers.wholeParts === true) return null;
  const opened = await openPackageFile(file, answers);
  if (!opened.ok || !hasSameSeries(document, opened.value.content)) return null;
  const { default: ReviewWorker } = await import('../../workers/review.worker?worker&inline');
  const worker = new ReviewWorker({ name: 'review' });
  const api = wrap<ReviewApi>(worker);
  const end = (): void => {
    api[releaseProxy]();
    worker.terminate();
  };
  await api.begin(document.methodology, opened.value.content);
  const review = await createReview(app, document, file, opened.value, api);
  if (review.difference().related) return { ...review, close: () => [review.close(), end()] };
  review.close();
  end();
  return null;
}

/**
 * Whether both packages keep figures under the same names: a review takes over no methodology, and a series of theirs that
 * was of the methodology here would belong to nobody.
 */
function hasSameSeries({ methodology }: OpenDocument, { settings, methodology: theirs }: PackageContent): boolean {
  if (settings.methodology !== methodology.id) return false;
  if (typeof theirs === 'string') return true;
  const codesOf = (of: Pick<Methodology, 'inputs' | 'directions'>) =>
    keptUnder(of)
      .map(({ code }) => code)
      .sort();
  return samePlain(codesOf(methodology), codesOf(theirs));
}

type Remote = ReturnType<typeof wrap<ReviewApi>>;

async function createReview(
  app: AppState,
  document: OpenDocument,
  file: File,
  { content, stamp }: OpenedPackage,
  api: Remote,
) {
  const carried = stamp.responses ?? 'full';
  const part = stamp.holds ?? null;
  const read = async (): Promise<{ own: PackageContent; difference: PackageDifference } | null> => {
    await document.written();
    const own = await app.storage.readWhole(document.id);
    if (own.ok) return { own: own.value, difference: await api.compare(own.value, carried, part) };
    app.tell({ kind: 'problem', problem: own.problem });
    return null;
  };
  const first = await read();
  if (first === null) throw new Error('the open package could not be read');

  return createRoot((dispose) => {
    const [compared, setCompared] = createSignal(first);
    const [effects, setEffects] = createSignal<ReviewEffects | null>(null);
    const [claims, setClaims] = createSignal<ClaimCheck | null>(null);
    const [isBusy, setBusy] = createSignal(false);
    const difference = () => compared().difference;
    const open = createMemo(() => difference().items.filter(isOpen));
    const parts = createMemo(() => grouped(open()));
    const groups = createMemo(() => byEffect(parts(), effects()));

    let asked = 0;
    const ask = async (): Promise<void> => {
      asked += 1;
      const then = asked;
      const variants = parts().map(({ name, group, items }) => ({ name, group, keys: acceptable(items) }));
      const all = { name: ALL, group: null, keys: acceptable(open()) };
      const found = await api.effects(app.ownRegion()?.code ?? '', app.year(), [...variants, all]);
      if (then === asked) setEffects(found);
    };
    const refresh = async (): Promise<void> => {
      const next = await read();
      if (next === null) return;
      setCompared(next);
      await ask();
    };

    const check = async (): Promise<void> => {
      const { methodology } = content;
      const isOther = typeof methodology !== 'string' && !samePlain(methodology, await app.wholeMethodology());
      setClaims(await api.check(stamp.claimed ?? [], isOther));
    };
    void ask().then(check);
    // What is undone, or written by another tab, is open again.
    createEffect(
      on(
        () => document.position().sequence,
        () => void (isBusy() || refresh()),
        { defer: true },
      ),
    );

    return {
      file,
      /** What of a package the file holds; null: all of it. */
      part,
      difference,
      /** What is to be decided, the strongest effect first. */
      groups,
      open,
      effects,
      claims,
      isBusy,
      /** Decides about some of what is open, in one step of undo; false where storage refused it (the user has been told). */
      async decide({ kind, keys, reason }: Verdict): Promise<boolean> {
        if (isBusy()) return false;
        setBusy(true);
        const { own, difference: now } = compared();
        const accepted = kind === 'accept' ? takenWith(now.items, own, keys) : [];
        const refused = kind === 'refuse' ? refusedWith(now.items, keys) : [];
        const decided = new Set([...accepted, ...refused].map(({ key }) => key));
        // Of a part not all is known that the colleague's package held then.
        const complete = part === null && now.items.every((item) => !isOpen(item) || decided.has(item.key));
        const decision = { file: file.name, last: now.last, reason, accepted, refused, complete };
        const present = { settings: own.settings, records: bookOf(own.records) };
        const { change, responses } = reviewFile(present, decision, newId());
        const isKept = await document.commitFrame(change, responses);
        await refresh();
        setBusy(false);
        return isKept;
      },
      close: dispose,
    };
  });
}

type Review = Awaited<ReturnType<typeof createReview>>;
export type Reviewing = Omit<Review, 'close'> & { readonly close: () => void };

/** The groups that move the place most come first, then those that move R most, then the largest. */
function byEffect(groups: readonly GroupedDifferences[], effects: ReviewEffects | null): readonly GroupedDifferences[] {
  if (effects === null) return groups;
  const weight = ({ name }: GroupedDifferences): readonly [number, number, number] => {
    const effect = effects.variants.get(name);
    const told = effect === undefined ? null : toldOf(effect);
    return told === null ? [0, 0, 0] : [places(told.now, told.after), gain(told.now, told.after), effect?.moved ?? 0];
  };
  const weights = new Map(groups.map((group) => [group, weight(group)]));
  return groups.toSorted((a, b) => {
    const [left, right] = [weights.get(a) ?? [0, 0, 0], weights.get(b) ?? [0, 0, 0]];
    return right[0] - left[0] || right[1] - left[1] || right[2] - left[2] || b.items.length - a.items.length;
  });
}

const places = (now: Standing, after: Standing): number => Math.abs((now.place ?? 0) - (after.place ?? 0));
const gain = (now: Standing, after: Standing): number => Math.abs((now.R ?? 0) - (after.R ?? 0));
