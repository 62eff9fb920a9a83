// Not from the folder's index, which would have the rest of the engine come with the first rating.
import type { KnownLadders } from '../src/engine/columnLadders';
import { rate } from '../src/engine/rate';
import { referenceValues } from '../src/engine/referenceValues';
import type { Absence } from '../src/model/absence';
import { type ColumnCell, readColumnKey } from '../src/model/column';
import type { ColumnLadders } from '../src/model/columnLadders';
import type { OtherChoice, UnderOtherChoice } from '../src/model/explanation';
import type { Finding, Findings } from '../src/model/finding';
import type { InputCode, InputDefinition, Methodology } from '../src/model/methodology';
import type {
  Extra,
  ExtraFault,
  ExtraLadder,
  Goal,
  GoalAnswer,
  LadderProgress,
  ReadingLadders,
} from '../src/model/overtake';
import type { RegionProfile } from '../src/model/profile';
import type {
  BestYears,
  BestYearsFault,
  BestYearsProgress,
  BestYearsQuestion,
  ProjectEcho,
  ProjectResult,
} from '../src/model/projectEffect';
import type { Choices, Lattice, Rating, RatingData, ReferenceValues } from '../src/model/rating';
import type { Readings } from '../src/model/readings';
import { DRAWING, type PlaceHold } from '../src/model/redraw';
import type { RegionCode } from '../src/model/region';
import type { Result } from '../src/model/result';
import type { MoveFrom, RatedSide } from '../src/model/split';
import type { SurveySummary } from '../src/model/survey';
import { DOUBT_RULES, type SurveyQuality } from '../src/model/surveyQuality';
import type { SurveyAmendments } from '../src/model/surveyStanding';
import type { DirectionThresholds, WeightPlaces, Weights } from '../src/model/weightThreshold';
import type { Comparison, PlanAnswer, PlanQuestion } from './comparing';
import { createFigures, type Opening, type Planning } from './figures';
import { afterRating, planningPart } from './parts';

/** A year that has data, and whether every direction has values in at least half of the regions (methodology.md §5). */
export interface YearCover {
  readonly year: number;
  readonly ratingYear: boolean;
  /** It is a planning year of the plan that is held. */
  readonly planned: boolean;
}

/** Another package, to compare with. */
export interface OtherOpening extends Opening {
  readonly choices: Choices;
}

/** A year's rating and what it is compared with. */
export interface RatedYear {
  readonly rating: Rating;
  /** What the rows beside the ranking have as factor values. */
  readonly references: ReferenceValues;
  readonly years: readonly YearCover[];
  /** Places in the last rating year before it; null where there is none or this year is not one itself. */
  readonly before: { readonly year: number; readonly places: Int32Array; readonly scores: Float64Array } | null;
}

/** A place to be reached or a region to be passed, through which level, and the levels that might do instead. */
export interface GoalQuestion {
  readonly region: RegionCode;
  readonly goal: Goal;
  readonly extra: Extra;
  readonly others: readonly Extra[];
}

/** A methodology to rate by, and the choices under which. */
export interface MethodQuestion {
  /** Null: that of the open package. */
  readonly methodology: Methodology | null;
  readonly choices: Choices;
}

/** How long, in milliseconds, a lattice, the checks, a profile or a column of ladders may keep other calls waiting. */
const SLICE = 8;

/** Resolves once the calls that have arrived meanwhile have been answered. */
const otherCalls = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/**
 * Draws long work to its end, letting other calls in every few milliseconds; null once nobody wants it any more.
 *
 * @param isWanted asked after each pause
 * @param report told before each pause how far the work has come
 */
async function drawn<Step, Value>(
  steps: Iterator<Step, Value>,
  isWanted: () => boolean,
  report?: (step: Step) => void,
): Promise<Value | null> {
  let pause = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < pause) continue;
    report?.(step.value);
    await otherCalls();
    if (!isWanted()) return null;
    pause = performance.now() + SLICE;
  }
}

const unknownRegion = (region: RegionCode): { readonly kind: 'fault'; readonly fault: ExtraFault } => ({
  kind: 'fault',
  fault: { code: 'no such region', region },
});

/** The answer about a place; null in it where the region has no place or no responses. */
export interface HoldAnswer {
  readonly hold: PlaceHold | null;
}

/** Tells an answer of nothing from one that was given up. */
function* answered(steps: Generator<number, PlaceHold | null>): Generator<number, HoldAnswer> {
  return { hold: yield* steps };
}

/**
 * The engine with a package in its hands: opened once, then fed with patches, so that an edit costs what it touches.
 * The worker is a shell around this; tests call it directly.
 */
export function createCalculator() {
  let latestChoices = '';
  const latest = new Map<number, Rating>();
  /** Years whose latest rating was computed from the data and the choices as they stand. */
  const fresh = new Set<number>();
  const figures = createFigures((years) => {
    for (const year of years) fresh.delete(year);
  });
  /** What compares plans, once some have been. */
  let comparison: Comparison | null = null;
  /** The other package that is compared with. */
  let other: Omit<RatedSide, 'year'> | null = null;
  /** Latest ratings of the package without the plan that is held. */
  const unplanned = new Map<number, Rating>();
  /** Ratings under each other choice, of the rating that they differ from. */
  let others: { readonly of: Rating; readonly ratings: readonly (readonly [OtherChoice, Rating])[] } | null = null;
  let latticeListener: ((done: number) => void) | null = null;
  /** Grows with the data: what was begun under an earlier edition is not worth finishing. */
  let edition = 0;
  /** The ladders of the column that was asked for last. */
  let column: KnownLadders | null = null;
  /** Grow with each piece of long work of a kind: one begun before another is not worth finishing either. */
  const asked = {
    lattice: 0,
    check: 0,
    profile: 0,
    survey: 0,
    column: 0,
    everyLadder: 0,
    ladder: 0,
    ladders: 0,
    results: 0,
    echoes: 0,
    best: 0,
    quality: 0,
    hold: 0,
  };

  /** Whether work begun now is still wanted: the data are the same, and it has not been asked for again. */
  const wanted = (work: keyof typeof asked): (() => boolean) => {
    asked[work] += 1;
    const [then, number] = [edition, asked[work]];
    return () => edition === then && asked[work] === number;
  };

  const rated = (year: number, choices: Choices): Rating => {
    // First, since it may find that the year's figures are others now.
    const data = figures.current();
    const known = latest.get(year);
    if (known !== undefined && fresh.has(year)) return known;
    const rating = rate(data, figures.methodology(), choices, year, known);
    latest.set(year, rating);
    fresh.add(year);
    return rating;
  };

  const yearsWithData = (): readonly number[] => yearsIn(figures.current());
  /** The rating where a region is no peer, whatever the plan that is held takes it for. */
  const ratedFor = (region: RegionCode, year: number, choices: Choices): Rating => {
    const standing = rated(year, choices);
    const data = figures.computing(region);
    return data === null ? standing : rate(data, figures.methodology(), choices, year, standing);
  };

  /** A new choice changes every year; keeping what the same choice gave makes the next edit cheap again. */
  const choose = (choices: Choices): void => {
    const name = JSON.stringify(choices);
    if (name === latestChoices) return;
    latestChoices = name;
    fresh.clear();
  };

  const planGround = (choices: Choices, { plan, inputs }: Planning) => ({
    base: figures.base(),
    methodology: figures.methodology(),
    inputs,
    plan,
    choices,
  });

  return {
    /** Takes a whole package; whatever was computed before is forgotten, and so is the plan that was held. */
    open(opening: Opening): void {
      figures.open(opening);
      comparison?.forget();
      latest.clear();
      fresh.clear();
      unplanned.clear();
      edition += 1;
    },

    /**
     * Holds a plan over the package: from then on every answer but the checks is of its figures; null: of the package
     * itself again. What is patched later flows into the plan, and what neither changes is not computed again. The first
     * plan waits for the part that makes it.
     */
    setPlan(planning: Planning | null): void | Promise<void> {
      const pending = figures.setPlan(planning);
      edition += 1;
      return pending?.then(() => {
        edition += 1;
      });
    },

    /** Counts the responses anew, as persons say of them now. */
    amend(next: SurveyAmendments): void {
      figures.amend(next);
      fresh.clear();
      edition += 1;
    },

    /**
     * Takes another package to compare with (null: none), and tells which years it has data of. The regions that are
     * profiled may then be asked what has moved them from one of these.
     */
    openOther(opening: OtherOpening | null): readonly YearCover[] {
      if (opening === null) {
        other = null;
        return [];
      }
      const figuresOfOther = createFigures(() => {});
      figuresOfOther.open(opening);
      const { methodology, choices } = opening;
      const data = figuresOfOther.current();
      other = { data, methodology, choices };
      return yearsIn(data)
        .map((year) => rate(data, methodology, choices, year))
        .filter(hasFigures)
        .map((rating) => ({ ...coverOf(rating), planned: false }));
    },

    /** Sets cells; columns that are not named stay the very same objects, so their factors are not computed again. */
    patch(cells: readonly ColumnCell[]): void {
      figures.patch(cells);
      edition += 1;
    },

    /** The rating of a year, the years on offer, and the places of the rating year before it. */
    rate(year: number, choices: Choices): RatedYear {
      choose(choices);
      const rating = rated(year, choices);
      const years = yearsWithData()
        .map((each) => rated(each, choices))
        .filter(hasFigures)
        .map((each) => ({ ...coverOf(each), planned: figures.planningYears().includes(each.year) }));
      const before =
        rating.thinDirections.length > 0 ? undefined : years.findLast((each) => each.ratingYear && each.year < year);
      const beside = referenceValues(figures.current(), figures.references(), figures.methodology(), choices, year);
      if (before === undefined) return { rating, references: beside, years, before: null };
      const { places, scores } = rated(before.year, choices);
      return { rating, references: beside, years, before: { year: before.year, places, scores } };
    },

    /**
     * Places under every distinct reading of the Order. With thousands of regions this takes longer than an edit may
     * wait, so it lets other calls in every few milliseconds and gives up (null) once the data have moved on or another
     * lattice is asked for.
     */
    async lattice(year: number, choices: Choices): Promise<Lattice | null> {
      const isWanted = wanted('lattice');
      const { distinctReadings, latticeSteps } = await afterRating();
      if (!isWanted()) return null;
      const steps = latticeSteps(figures.snapshot(), figures.methodology(), choices, year);
      return drawn(steps, isWanted, (done) => latticeListener?.(done / distinctReadings().length));
    },

    /** Tells from now on how far each lattice has come, from 0 to 1: every few milliseconds, of one that takes as long. */
    tellLattice(listener: (done: number) => void): void {
      latticeListener = listener;
    },

    /** Nobody waits for the lattice that is under way. */
    giveUpLattice(): void {
      asked.lattice += 1;
    },

    /**
     * What the owner of the data should know of the figures of a year (methodology.md §10): of the package itself, whatever
     * plan is held. As patient and as easily given up as a lattice.
     *
     * @param inputs every series that the package can hold, in the unit that it declares
     */
    async check(year: number, choices: Choices, inputs: readonly InputDefinition[]): Promise<Findings | null> {
      const isWanted = wanted('check');
      const { findingSteps } = await afterRating();
      if (!isWanted()) return null;
      choose(choices);
      const [data, methodology] = [figures.base(), figures.methodology()];
      const rating = figures.isPlanned()
        ? rate(data, methodology, choices, year, unplanned.get(year))
        : rated(year, choices);
      unplanned.set(year, rating);
      const ground = { data, methodology, inputs, rating };
      const found: readonly Finding[] | null = await drawn(findingSteps(ground), isWanted);
      return found === null ? null : { year, found };
    },

    /**
     * What moves the place of one region in a year, and what has moved it. As patient and as easily given up as a
     * lattice.
     *
     * @param from the old end of the move; null: the last rating year before
     */
    async profile(
      year: number,
      choices: Choices,
      region: RegionCode,
      from: MoveFrom | null = null,
    ): Promise<RegionProfile | null> {
      const isWanted = wanted('profile');
      const { profileSteps } = await afterRating();
      if (!isWanted()) return null;
      choose(choices);
      const years = yearsWithData()
        .map((each) => rated(each, choices))
        .filter(hasFigures);
      const ground = {
        data: figures.snapshot(),
        methodology: figures.methodology(),
        rating: rated(year, choices),
        years,
        from,
        other,
      };
      return drawn(profileSteps(region, ground), isWanted);
    },

    /** What the survey of a year comes to, question by question. As patient and as easily given up as a lattice. */
    async survey(year: number, choices: Choices): Promise<SurveySummary | null> {
      const isWanted = wanted('survey');
      const { summarySteps } = await afterRating();
      if (!isWanted()) return null;
      const { regions } = figures.base();
      const { zero } = choices.readings;
      const steps = summarySteps(figures.responses(), figures.carried(), figures.methodology(), regions, year, zero);
      return drawn(steps, isWanted);
    },

    /** What may be wrong with the counted responses of a year. As patient and as easily given up as a lattice. */
    async quality(year: number): Promise<SurveyQuality | null> {
      const isWanted = wanted('quality');
      const { qualitySteps } = await afterRating();
      if (!isWanted()) return null;
      return drawn(qualitySteps(figures.responses(), figures.methodology(), year, DOUBT_RULES), isWanted);
    },

    /**
     * What the place of a region owes to who happened to be asked, and how many more answers would hold it; null where
     * the package has changed meanwhile, it is asked for again or given up.
     *
     * @param report told every few milliseconds how far it has come, 0 … 1
     */
    async hold(
      year: number,
      choices: Choices,
      region: RegionCode,
      report: (done: number) => void,
    ): Promise<HoldAnswer | null> {
      const isWanted = wanted('hold');
      const { holdSteps } = await afterRating();
      if (!isWanted()) return null;
      choose(choices);
      const ground = {
        data: figures.snapshot(),
        methodology: figures.methodology(),
        choices,
        year,
        rating: rated(year, choices),
        responses: figures.responses(),
      };
      const steps = answered(holdSteps(region, ground, DRAWING));
      return drawn(steps, isWanted, report);
    },

    /** What is drawn for a place is wanted no more. */
    giveUpHold(): void {
      asked.hold += 1;
    },

    /**
     * How the place of each of some regions depends on its own cell of an input. As patient and as easily given up as a
     * lattice; what is known of a column is kept for the next regions.
     */
    async column(
      year: number,
      choices: Choices,
      input: InputCode,
      of: readonly RegionCode[],
    ): Promise<ColumnLadders | null> {
      const isWanted = wanted('column');
      const { columnLadderSteps } = await afterRating();
      if (!isWanted()) return null;
      choose(choices);
      const rating = rated(year, choices);
      const known = column?.of === rating && column.input === input ? column.ladders : new Map();
      const ground = { rating, methodology: figures.methodology() };
      const made = await drawn(columnLadderSteps(input, of, ground, known), isWanted);
      if (made !== null) column = { of: rating, input, ladders: new Map([...known, ...made.ladders]) };
      return made;
    },

    /**
     * The same for every region. As patient and as easily given up as a lattice.
     *
     * @param report told every few milliseconds for how many it is known
     */
    async everyLadder(
      year: number,
      choices: Choices,
      input: InputCode,
      report: (done: number) => void,
    ): Promise<ColumnLadders | null> {
      const isWanted = wanted('everyLadder');
      const { columnLadderSteps } = await afterRating();
      if (!isWanted()) return null;
      choose(choices);
      const rating = rated(year, choices);
      const ground = { rating, methodology: figures.methodology() };
      return drawn(columnLadderSteps(input, rating.regions, ground, new Map()), isWanted, report);
    },

    /** Nobody waits for the ladders of every region any more. */
    giveUpEveryLadder(): void {
      asked.everyLadder += 1;
    },

    /**
     * Places of a year as they would be with other values in some cells of the package, or in cells that the plan that is
     * held sets. Nothing of it is kept.
     */
    trial(year: number, choices: Choices, cells: readonly ColumnCell[]): Int32Array {
      choose(choices);
      return rate(figures.withCells(cells), figures.methodology(), choices, year, rated(year, choices)).places;
    },

    /**
     * What the numbers of one region would be were one choice made otherwise, choice by choice; nothing where the region
     * is not rated. The ratings are kept for the next region.
     */
    async otherwise(year: number, choices: Choices, region: RegionCode): Promise<readonly UnderOtherChoice[]> {
      const { otherChoices, regionUnder, withChoice } = await afterRating();
      choose(choices);
      const rating = rated(year, choices);
      const index = rating.regions.indexOf(region);
      if (index < 0) return [];
      if (others?.of !== rating) {
        const ratings = otherChoices(choices).map((choice): readonly [OtherChoice, Rating] => [
          choice,
          rate(figures.current(), figures.methodology(), withChoice(choices, choice), year, rating),
        ]);
        others = { of: rating, ratings };
      }
      return others.ratings.map(([choice, other]) => regionUnder(choice, other, index));
    },

    /** The least amount more of a level with which a region reaches a place or passes another. */
    async overtake(year: number, choices: Choices, { region, goal, extra, others }: GoalQuestion): Promise<GoalAnswer> {
      const { overtaking } = await afterRating();
      choose(choices);
      const rating = ratedFor(region, year, choices);
      const index = rating.regions.indexOf(region);
      if (index < 0) return unknownRegion(region);
      return overtaking(rating, figures.methodology()).toGoal(index, goal, extra, others);
    },

    /**
     * The least amount more of a level for each better place of a region; at most so many places. As patient and as
     * easily given up as a lattice.
     */
    async overtakeLadder(
      year: number,
      choices: Choices,
      region: RegionCode,
      extra: Extra,
      most: number,
    ): Promise<ExtraLadder | null> {
      const isWanted = wanted('ladder');
      const { overtaking } = await afterRating();
      if (!isWanted()) return null;
      choose(choices);
      const rating = ratedFor(region, year, choices);
      const index = rating.regions.indexOf(region);
      if (index < 0) return unknownRegion(region);
      return drawn(overtaking(rating, figures.methodology()).rungs(index, extra, most), isWanted);
    },

    /**
     * The same for every region under several readings. As patient and as easily given up as a lattice.
     *
     * @param report told every few milliseconds how many ladders are made
     */
    async overtakeLadders(
      year: number,
      choices: Choices,
      readings: readonly Readings[],
      extra: Extra,
      report: (progress: LadderProgress) => void,
    ): Promise<readonly ReadingLadders[] | null> {
      const isWanted = wanted('ladders');
      const { ladderSteps } = await afterRating();
      if (!isWanted()) return null;
      const methodology = figures.methodology();
      const data = figures.snapshot();
      const standing = new Map(
        readings.map((each) => [each, rate(data, methodology, { ...choices, readings: each }, year)]),
      );
      const peers = new Map<RegionCode, RatingData | null>();
      const ratingFor = (region: RegionCode, reading: Readings): Rating => {
        const own = peers.get(region) ?? figures.computing(region);
        peers.set(region, own);
        const known = standing.get(reading);
        if (own === null && known !== undefined) return known;
        return rate(own ?? data, methodology, { ...choices, readings: reading }, year, known);
      };
      const codes = data.regions.map(({ code }) => code);
      return drawn(ladderSteps(codes, readings, ratingFor, methodology, extra), isWanted, report);
    },

    /**
     * Ratings of a year of the package itself, whatever plan is held, each by a methodology of its own (null: that of the
     * package). What one of them asks for and the package does not have is missing.
     */
    ratedBy: (year: number, methods: readonly MethodQuestion[]): readonly Rating[] =>
      methods.map(({ methodology, choices }) =>
        methodology === null
          ? rate(figures.base(), figures.methodology(), choices, year)
          : rate(figures.countedBy(methodology), methodology, choices, year),
      ),

    /** R and places of a year under several sets of direction weights, everything else as chosen. */
    async weighed(year: number, choices: Choices, sets: readonly Weights[]): Promise<readonly WeightPlaces[]> {
      const { weightPlaces } = await afterRating();
      choose(choices);
      return weightPlaces(rated(year, choices), figures.current(), figures.methodology(), sets);
    },

    /** The weights of each direction at which the place of a region changes; nothing where it is not rated. */
    async weightThresholds(
      year: number,
      choices: Choices,
      region: RegionCode,
    ): Promise<readonly DirectionThresholds[]> {
      const { weightThresholds } = await afterRating();
      choose(choices);
      const rating = rated(year, choices);
      const index = rating.regions.indexOf(region);
      return index < 0 ? [] : weightThresholds(rating, figures.current(), figures.methodology(), index);
    },

    /** Ratings of several years under several choices, for a file of results. */
    rateAll: (requests: readonly { readonly year: number; readonly choices: Choices }[]): readonly Rating[] =>
      requests.map(({ year, choices }) => rate(figures.current(), figures.methodology(), choices, year)),

    /**
     * R and place of each project's region in a year, alone over the base and among the others of its plan; null where the
     * package has changed meanwhile or it is asked for again.
     */
    async projectResults(year: number, choices: Choices, planning: Planning): Promise<readonly ProjectResult[] | null> {
      const isWanted = wanted('results');
      const { resultSteps } = await planningPart();
      if (!isWanted()) return null;
      return drawn(resultSteps(planGround(choices, planning), year), isWanted);
    },

    /** What each project of a plan does in its years and the two after them; null as above. */
    async echoes(choices: Choices, planning: Planning): Promise<readonly ProjectEcho[] | null> {
      const isWanted = wanted('echoes');
      const { echoSteps } = await planningPart();
      if (!isWanted()) return null;
      return drawn(echoSteps(planGround(choices, planning)), isWanted);
    },

    /**
     * The best years to begin some projects of a plan in; null as above.
     *
     * @param report told every few milliseconds how many ways of beginning have been looked at
     */
    async bestYears(
      choices: Choices,
      planning: Planning,
      question: BestYearsQuestion,
      report: (progress: BestYearsProgress) => void,
    ): Promise<Result<BestYears, BestYearsFault> | null> {
      const isWanted = wanted('best');
      const { bestYearsSteps } = await planningPart();
      if (!isWanted()) return null;
      return drawn(bestYearsSteps(planGround(choices, planning), question), isWanted, report);
    },

    /** Several plans over the package as it stands, whichever is held. */
    async plans(questions: readonly PlanQuestion[]): Promise<readonly PlanAnswer[]> {
      const { createComparison } = await import('./comparing');
      comparison ??= createComparison();
      return comparison.ask(figures.base(), figures.methodology(), questions);
    },
  };
}

function yearsIn({ columns, surveys }: RatingData): readonly number[] {
  const years = new Set<number>(surveys.keys());
  for (const key of columns.keys()) {
    const named = readColumnKey(key);
    if (named !== null) years.add(named.year);
  }
  return [...years].sort((a, b) => a - b);
}

/** Whether a year has something to be rated, be it only figures that no value can be made of: the reason is told then. */
const hasFigures = ({ factors }: Rating): boolean =>
  factors.some(({ n }) => n > 0) ||
  factors.some(({ absences }) => [...absences.values()].some(({ code }) => UNDEFINED.has(code)));

/** Why no value can be made of figures that are there. */
const UNDEFINED: ReadonlySet<Absence['code']> = new Set([
  'invalid',
  'previous not above 0',
  'deflator not above 0',
  'deflator needed',
  'target not above 0',
  'outside scale',
  'out of range',
]);

const coverOf = ({ year, thinDirections }: Rating) => ({ year, ratingYear: thinDirections.length === 0 });

export type CalculatorApi = ReturnType<typeof createCalculator>;
