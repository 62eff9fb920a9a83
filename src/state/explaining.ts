import { type Accessor, createMemo, createResource } from 'solid-js';
import { explain } from '../engine/explanation/explain';
import type { StandardGround } from '../engine/explanation/standard';
import { marksByRegion, standardFulfilment } from '../engine/standard';
import { type Explanation, isOfSurvey, type Subject, type UnderOtherChoice } from '../model/explanation';
import { declaredInputs } from '../model/ownInputs';
import type { Rating } from '../model/rating';
import { recordsOf } from '../model/records';
import type { UnderPlan } from '../model/underPlan';
import type { AppState } from './app';
import { createFigures } from './figures';

/** What is known of the number that is asked for. */
export interface Explained {
  /** Null where it is not known, or not yet. */
  readonly explanation: Explanation | null;
  readonly isComputing: boolean;
  /** The number under each other choice; empty while they are computed. */
  readonly otherwise: readonly UnderOtherChoice[];
  /** Explains another number of the same rating: for the value beside a link to it. */
  readonly of: (subject: Subject) => Explanation | null;
}

/** Cells are there in every year, whichever is rated. */
const isOfCells = ({ kind }: Subject): boolean => kind === 'cell' || kind === 'median cell';

interface ExplainingParts {
  /** Nobody asks what the number would be under other choices, which takes a dozen ratings. */
  readonly isFormulaAll?: boolean;
  /** What the number stands under, where that is not on view: of it no more is told than its chain. */
  readonly under?: Accessor<UnderPlan | null>;
  /** The rating to explain numbers out of, of the year of the subject; null until it has been computed. */
  readonly given?: Accessor<Rating | null>;
}

/**
 * Explains the number that is asked for, out of the rating on view or, of another year or plan, one fetched for it; follows
 * the data and the choices. Loaded with the view of chains, so that a first start does not wait for it.
 */
export function createExplaining(
  app: AppState,
  subject: Accessor<Subject>,
  { isFormulaAll = false, under = () => null, given }: ExplainingParts = {},
): Accessor<Explained> {
  const { derived } = app;
  const current = (): Rating | null => (under() === null ? derived.rating() : null);
  /** A new object whenever the rating on view is another; null where that one is the right one. */
  const elsewhere = () => {
    const [rating, plan, { year }] = [derived.rating(), under(), subject()];
    if (given !== undefined) return null;
    if (plan !== null) return { rating, year, plan };
    return rating === null || rating.year === year || isOfCells(subject()) ? null : { rating, year, plan };
  };
  const [fetched] = createResource(elsewhere, async ({ year, plan }) => ({
    year,
    plan,
    rating: await (plan === null ? app.ratingOf(year) : ratingUnder(app, plan, year)),
  }));
  const ratingOfSubject = (): Rating | null => {
    if (given !== undefined) return given();
    if (elsewhere() === null) return current();
    const found = fetched.latest;
    return found?.year === subject().year && found.plan === under() ? found.rating : null;
  };

  const asked = () => {
    const rating = ratingOfSubject();
    const { region } = subject();
    return !isFormulaAll && under() === null && rating?.regions.includes(region) === true
      ? { rating, region, year: rating.year }
      : null;
  };
  const [otherwise] = createResource(asked, async ({ rating, region, year }) => ({
    rating,
    region,
    found: await app.otherwise(region, year),
  }));
  const others = (): readonly UnderOtherChoice[] => {
    const [wanted, found] = [asked(), otherwise.latest];
    return found !== undefined && found.rating === wanted?.rating && found.region === wanted.region ? found.found : [];
  };

  const figures = createMemo(() => {
    const document = app.document();
    const plan = () => under()?.plan ?? app.scenarios.plan();
    return document === null ? null : createFigures({ scenarios: { plan } }, document);
  });
  const [whole] = createResource(
    () => ('part' in subject() ? true : null),
    () => app.wholeMethodology(),
  );
  /** The standard, and what the regions say of themselves against it. */
  const standard = createMemo((): StandardGround | null => {
    const [document, loaded] = [app.document(), whole()];
    if (document === null || loaded === undefined) return null;
    const marks = marksByRegion(recordsOf(document.records(), 'assessment').values());
    const { blocks } = loaded.standard;
    return { blocks, fulfilment: (region) => standardFulfilment({ blocks }, marks.get(region) ?? new Map()) };
  });
  const explainIn = (rating: Rating, of: Subject): Explanation | null => {
    const document = app.document();
    if (document === null) return null;
    const shown = figures()?.();
    if (shown === undefined) return null;
    const { columns, regions, effects } = shown;
    const isCurrent = rating === current();
    const isOnView = under() === null;
    const lattice = isOnView ? derived.lattice() : null;
    const references = derived.references();
    const survey = derived.survey();
    return explain(
      {
        rating,
        methodology: document.methodology,
        columns,
        regions: regions.map(({ code }) => code),
        years: derived.years().map(({ year }) => year),
        before: isCurrent ? derived.before() : null,
        profile: isOnView ? derived.profile() : null,
        lattice: lattice?.year === rating.year && lattice.regions.length === rating.regions.length ? lattice : null,
        published: document.settings().published[rating.year] ?? null,
        standard: standard(),
        survey: isOnView && survey?.year === rating.year ? survey : null,
        references: isOnView && references?.year === rating.year ? references : null,
        effects,
      },
      of,
    );
  };

  return () => {
    const rating = ratingOfSubject();
    const of = (wanted: Subject) => (rating === null ? null : explainIn(rating, wanted));
    return {
      explanation: of(subject()),
      isComputing: app.document() !== null && (rating === null || (isOfSurvey(subject()) && derived.survey() === null)),
      otherwise: others(),
      of,
    };
  };
}

/** The rating of a year under a plan that is not on view; null where no package is open. */
async function ratingUnder(app: AppState, { plan, choices }: UnderPlan, year: number): Promise<Rating | null> {
  const document = app.document();
  if (document === null) return null;
  const inputs = declaredInputs(document.methodology, document.settings());
  const [answer] = await app.calculations.plans([{ plan, inputs, years: [year], choices: [choices] }]);
  return answer?.ratings[0]?.[0] ?? null;
}
