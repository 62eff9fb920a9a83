import { type Accessor, createEffect, createMemo, createSignal, on } from 'solid-js';
import type { Dictionary } from '../../i18n';
import { type Explanation, type Subject, sameSubject } from '../../model/explanation';
import { samePlain } from '../../model/same';
import type { UnderPlan } from '../../model/underPlan';
import type { WholeMethodology } from '../../model/wholeMethodology';
import type { Language } from '../../model/words';
import type { AppState } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { createExplaining, type Explained } from '../../state/explaining';
import type { Naming } from './subjectText';

/** What every part of a chain's view reads. */
export interface ChainView {
  readonly naming: Accessor<Naming>;
  readonly words: Accessor<Dictionary>;
  readonly language: Accessor<Language>;
  /** The way from the number that was asked for to the one on view. */
  readonly way: Accessor<readonly Subject[]>;
  readonly subject: Accessor<Subject>;
  readonly explained: Accessor<Explained>;
  /** What the Order says and asks; null until it has been loaded. */
  readonly texts: Accessor<Pick<WholeMethodology, 'paragraphs' | 'form'> | null>;
  /** Goes to a number; to one that lies on the way, back. */
  readonly go: (subject: Subject) => void;
  readonly back: () => void;
}

/** A number as a link shows it: its explanation under the subject on view. */
export const explanationOf = (view: ChainView, subject: Subject): Explanation | null => view.explained().of(subject);

/** What the names of the numbers of the open package are found in, in the user's language; `under`: of a number there. */
export const namingOf = (app: AppState, document: OpenDocument, under: UnderPlan | null = null): Naming => {
  // A scenario may have a reading of its own.
  const { readings, missing } = under?.choices ?? app.choices() ?? document.settings();
  return {
    words: app.words(),
    language: app.language(),
    methodology: document.methodology,
    settings: { ...document.settings(), readings, missing },
    projects: (under?.plan ?? app.scenarios.plan())?.projects ?? [],
  };
};

/**
 * The chain of a number, with the way that has been gone along it. A new root begins a new way.
 *
 * @param asked what the number stands under, where that is not on view
 */
export function createChain(
  app: AppState,
  document: OpenDocument,
  root: Accessor<Subject>,
  asked: Accessor<UnderPlan | null>,
): ChainView {
  /** The same object as long as it says the same. */
  const under = createMemo(asked, null, { equals: samePlain });
  const [way, setWay] = createSignal<readonly Subject[]>([root()]);
  createEffect(on(root, (next) => setWay([next]), { defer: true }));
  const [texts, setTexts] = createSignal<WholeMethodology | null>(null);
  void app.wholeMethodology().then((whole) => setTexts(whole));
  const subject = (): Subject => way().at(-1) ?? root();
  return {
    naming: () => namingOf(app, document, under()),
    words: app.words,
    language: app.language,
    way,
    subject,
    explained: createExplaining(app, subject, { under }),
    texts,
    go: (wanted) => {
      const at = way().findIndex((each) => sameSubject(each, wanted));
      setWay(at < 0 ? [...way(), wanted] : way().slice(0, at + 1));
    },
    back: () => {
      if (way().length > 1) setWay(way().slice(0, -1));
    },
  };
}
