import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import type { Dictionary } from '../../i18n';
import { type Explanation, isOfSurvey, type Subject, sameSubject } from '../../model/explanation';
import type { Readings } from '../../model/readings';
import { samePlain } from '../../model/same';
import type { UnderPlan } from '../../model/underPlan';
import type { WholeMethodology } from '../../model/wholeMethodology';
import type { Language } from '../../model/words';
import type { AppState } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { createExplaining, type Explained } from '../../state/explaining';
import { underChoices } from '../../state/underChoices';
import { readingText } from '../readings/readingText';
import type { Naming } from './subjectText';

/** What every part of a chain's view reads. */
export interface ChainView {
  readonly naming: Accessor<Naming>;
  readonly words: Accessor<Dictionary>;
  readonly language: Accessor<Language>;
  /** The way from the number that was asked for to the one on view. */
  readonly way: Accessor<readonly Step[]>;
  readonly subject: Accessor<Subject>;
  /** What the number on view stands under, where that is not what the screens show. */
  readonly under: Accessor<UnderPlan | null>;
  readonly explained: Accessor<Explained>;
  /** What the Order says and asks; null until it has been loaded. */
  readonly texts: Accessor<Pick<WholeMethodology, 'paragraphs' | 'form' | 'standard'> | null>;
  /** Goes to a number, under the same as the one on view if nothing else is said; to one that lies on the way, back. */
  readonly go: (subject: Subject, under?: Step['under']) => void;
  readonly back: () => void;
}

/** A number on the way of a chain, and what it stands under where that is not on view. */
export interface Step {
  readonly subject: Subject;
  readonly under: Accessor<UnderPlan | null>;
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
  /** A place under one of the readings is a place like any other, of the rating under that reading. */
  const stepTo = (subject: Subject, under: Step['under']): Step => {
    if (subject.kind !== 'place under' || under() !== null) return { subject, under };
    const { region, year, reading } = subject;
    const underIt = () => {
      const readings = app.derived.lattice()?.readings[reading];
      return readings === undefined ? null : underReadings(app, readings);
    };
    return { subject: { kind: 'place', region, year }, under: underIt };
  };
  const begun = (): readonly Step[] => [stepTo(root(), asked)];
  const [way, setWay] = createSignal(begun());
  createEffect(on(root, () => setWay(begun()), { defer: true }));
  const [texts, setTexts] = createSignal<WholeMethodology | null>(null);
  void app.wholeMethodology().then((whole) => setTexts(whole));
  const here = (): Step => way().at(-1) ?? { subject: root(), under: asked };
  const subject = (): Subject => here().subject;
  createEffect(() => {
    if (!isOfSurvey(subject())) return;
    app.lookAtSurvey(true);
    onCleanup(() => app.lookAtSurvey(false));
  });
  /** The same object as long as it says the same. */
  const under = createMemo(() => here().under(), null, { equals: samePlain });
  return {
    naming: () => namingOf(app, document, under()),
    words: app.words,
    language: app.language,
    way,
    subject,
    under,
    explained: createExplaining(app, subject, { under }),
    texts,
    go: (wanted, where = here().under) => {
      const next = stepTo(wanted, where);
      const at = way().findIndex(
        (each) => sameSubject(each.subject, next.subject) && samePlain(each.under(), next.under()),
      );
      setWay(at < 0 ? [...way(), next] : way().slice(0, at + 1));
    },
    back: () => {
      if (way().length > 1) setWay(way().slice(0, -1));
    },
  };
}

/** What a number stands under that is of another reading of the Order than the chosen one. */
export const underReadings = (app: AppState, readings: Readings): UnderPlan | null =>
  underChoices(app, readingText(readings, app.words()), { readings });
