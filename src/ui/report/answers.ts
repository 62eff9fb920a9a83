import { createMemo, onCleanup } from 'solid-js';
import { baseBeside } from '../../model/beside';
import { branchChoices } from '../../model/choices';
import type { PackageContent } from '../../model/content';
import type { Extra, ExtraLadder } from '../../model/overtake';
import { declaredInputs } from '../../model/ownInputs';
import type { Rating } from '../../model/rating';
import { samePlain } from '../../model/same';
import type { SurveyQuality } from '../../model/surveyQuality';
import type { WholeMethodology } from '../../model/wholeMethodology';
import type { OpenDocument } from '../../state/document';
import { createFollowing } from '../../state/following';
import { extraInputs } from '../../state/overtaking';
import { createPlanAnswers, type NamedPlan } from '../../state/planAnswers';
import { type ComparedScenario, ratedPackage } from '../../state/ratedPackage';
import type { RegionView } from '../region/view';

/** So many places above are priced. */
const MOST_RUNGS = 3;
const BASE = 'base';

/** What one page says besides the figures of the Region screen, kept abreast of them. */
export interface PageAnswers {
  /** The least amounts more for the next places; null until they are there, and where there is nothing to ask. */
  readonly money: () => { readonly extra: Extra; readonly ladder: ExtraLadder } | null;
  /** The base under the readings of the scenario on view; null where none is. */
  readonly base: () => Rating | null;
}

export function createPageAnswers(view: RegionView, document: OpenDocument): PageAnswers {
  const { app, methodology } = view;
  const asked = createMemo(
    () => {
      const [extra] = extraInputs(methodology, declaredInputs(methodology, document.settings()));
      const choices = app.choices();
      if (extra === undefined || choices === null || view.place() < 2) return null;
      return { year: view.rating().year, choices, region: view.code(), extra };
    },
    null,
    { equals: samePlain },
  );
  const money = createFollowing(asked, view.rating, app.calculations.rated, async (question) => {
    const { year, choices, region, extra } = question;
    const ladder = await app.calculations.overtakeLadder({ year, choices }, region, extra, MOST_RUNGS);
    return ladder === null ? null : { question, extra, ladder };
  });
  const plans = createMemo(
    (): readonly NamedPlan[] => {
      const [base, plan, choices] = [app.scenarios.planFor(null), app.scenarios.plan(), app.choices()];
      if (app.scenarios.active() === null || base === null || plan === null || choices === null) return [];
      // As the Scenarios screen holds a scenario against the base: under its readings and its assumption about other regions.
      const inBase = { ...branchChoices(document.settings(), document.records(), null), readings: choices.readings };
      return [{ name: BASE, plan: baseBeside(base, plan), years: [view.rating().year], choices: [inBase] }];
    },
    [],
    { equals: samePlain },
  );
  const answers = createPlanAnswers(app, plans);
  return {
    money: () => {
      const found = money();
      return found !== null && samePlain(found.question, asked()) ? found : null;
    },
    base: () => {
      const found = answers().get(BASE)?.ratings[0]?.[0];
      return plans().length > 0 && found?.year === view.rating().year ? found : null;
    },
  };
}

/** What the full report says besides: all of the package as it is kept, and what is asked of it once. */
export interface WholeAnswers {
  readonly content: PackageContent;
  readonly scenarios: readonly ComparedScenario[];
  /** Null where the year has no response. */
  readonly quality: SurveyQuality | null;
  readonly methodology: WholeMethodology;
}

/** Follows what the full report is made of, for as long as it is chosen; null until all of it is there. */
export function createWholeAnswers(view: RegionView, document: OpenDocument): () => WholeAnswers | null {
  const { app } = view;
  app.lookAtSurvey(true);
  onCleanup(() => app.lookAtSurvey(false));
  const asked = createMemo(
    () => ({ year: view.rating().year, sequence: document.position().sequence }),
    { year: 0, sequence: 0 },
    { equals: samePlain },
  );
  const whole = createFollowing(asked, view.rating, app.calculations.rated, async (question): Promise<Asked | null> => {
    await document.written();
    const [kept, rated, quality, methodology] = await Promise.all([
      app.storage.readWhole(document.id),
      ratedPackage({
        document,
        scenarios: app.scenarios,
        years: app.derived.years(),
        year: question.year,
        calculations: app.calculations,
      }),
      app.calculations.quality(question.year),
      app.wholeMethodology(),
    ]);
    if (kept.ok) return { ...question, content: kept.value, scenarios: rated.scenarios, quality, methodology };
    app.tell({ kind: 'problem', problem: kept.problem });
    return null;
  });
  const isThere = (): boolean =>
    (view.place() === 0 || view.profile() !== null) &&
    view.lattice() !== null &&
    app.derived.survey()?.year === view.rating().year;
  return () => {
    const found = whole();
    return found !== null && isThere() && found.year === asked().year && found.sequence === asked().sequence
      ? found
      : null;
  };
}

type Asked = WholeAnswers & { readonly year: number; readonly sequence: number };
