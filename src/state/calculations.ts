import { proxy, wrap } from 'comlink';
import { createCompleting } from '../../workers/abridged';
import type { CalculateApi } from '../../workers/calculate.worker';
import CalculateWorker from '../../workers/calculate.worker?worker&inline';
import type { CalculatorApi, MethodQuestion, OtherOpening, RatedYear } from '../../workers/calculator';
import type { PlanAnswer, PlanQuestion } from '../../workers/comparing';
import type { Opening, Planning } from '../../workers/figures';
import type { GoalQuestion } from '../../workers/overtakeCalls';
import { packCells } from '../../workers/packedCells';
import type { YearCover } from '../../workers/ratings';
import type { HoldAnswer } from '../../workers/surveyCalls';
import type { ColumnCell } from '../model/column';
import type { ColumnLadders } from '../model/columnLadders';
import type { UnderOtherChoice } from '../model/explanation';
import type { Findings } from '../model/finding';
import type { InputCode, InputDefinition } from '../model/methodology';
import type { Extra, ExtraLadder, GoalAnswer, LadderProgress, ReadingLadders } from '../model/overtake';
import type { RegionProfile } from '../model/profile';
import type {
  BestYears,
  BestYearsFault,
  BestYearsProgress,
  BestYearsQuestion,
  ProjectEcho,
  ProjectResult,
} from '../model/projectEffect';
import type { Choices, Lattice, Rating } from '../model/rating';
import type { MissingPolicy, Readings } from '../model/readings';
import type { RegionCode } from '../model/region';
import type { Result } from '../model/result';
import type { MoveFrom } from '../model/split';
import type { SurveySummary } from '../model/survey';
import type { SurveyQuality } from '../model/surveyQuality';
import type { SurveyAmendments } from '../model/surveyStanding';
import type { DirectionThresholds, WeightPlaces, Weights } from '../model/weightThreshold';
import { createNearCalculator } from './nearCalculator';
import { painted } from './painted';
import { reported } from './reported';

/** What is to be computed: one year under one choice. */
export interface Question {
  readonly year: number;
  readonly choices: Choices;
}

/** The question that stands, and every series of the package in the unit that it declares. */
export interface StandingQuestion extends Question {
  readonly inputs: readonly InputDefinition[];
  /** Of which year the figures are checked: also one that has no rating yet. */
  readonly checkedYear: number;
}

/** How far a lattice has come, from 0 to 1; or that nobody waits for it any more. */
export type LatticeProgress = number | 'given up';

/** A column whose thresholds somebody looks at, and the regions that are on view. */
export interface LookedAtColumn {
  readonly input: InputCode;
  readonly regions: readonly RegionCode[];
}

export interface Answers {
  /** How far the lattice has come, from 0 to 1, where it takes long; or that nobody waits for it any more. */
  readonly latticeAt?: (progress: LatticeProgress) => void;
  readonly rated: (answer: RatedYear) => void;
  readonly lattice: (answer: Lattice) => void;
  readonly checked: (answer: Findings) => void;
  readonly profiled: (answer: RegionProfile) => void;
  readonly surveyed: (answer: SurveySummary) => void;
  readonly columned: (answer: ColumnLadders) => void;
  readonly failed: (reason: unknown) => void;
}

/** The calculator as seen from another thread, or anything of the same shape; a rating it may have at once. */
export type Calculator = {
  readonly [Name in keyof CalculatorApi]: (
    ...of: Parameters<CalculatorApi[Name]>
  ) => Promise<Awaited<ReturnType<CalculatorApi[Name]>>> | (Name extends 'rate' ? RatedYear : never);
};

/**
 * Starts the calculating worker. Its ratings come abridged to what is new since the one before; small packages are rated
 * here once their first rating is painted.
 */
export function startCalculator(): Calculator {
  const remote = wrap<CalculateApi>(new CalculateWorker({ name: 'calculate' }));
  const completed = createCompleting<RatedYear>();
  const rate: Calculator['rate'] = async (...question) => completed(await remote.rate(...question));
  const patch: Calculator['patch'] = (cells) => remote.patch(packCells(cells));
  const own: Partial<Calculator> = { rate, patch };
  const far = new Proxy(remote, {
    get: (of, name) => Reflect.get(own, name) ?? Reflect.get(of, name),
  }) as unknown as Calculator;
  return createNearCalculator(far, async () => {
    await painted();
    return (await import('../../workers/calculator')).createCalculator();
  });
}

/**
 * Keeps the answers abreast of the questions: one rating is under way at a time, questions that come meanwhile wait as
 * one, and an answer that is no longer the newest is dropped. Once the rating stands, the thresholds of the column on
 * view are asked for and the survey is summed up, while somebody looks at them; then, once that is painted, come the
 * lattice, and after it the profile of the region somebody looks at and the checks; none of them ever keeps the next rating
 * waiting.
 *
 * @param shown resolves once what has been answered is painted: what only stands beside it is asked for after that
 */
export function createCalculations(
  calculator: Calculator,
  answers: Answers,
  shown: () => Promise<void> = async () => undefined,
) {
  let question: StandingQuestion | null = null;
  let newest = 0;
  let underway = false;
  /** Told once the newest question is answered. */
  let awaiting: (() => void)[] = [];
  let lookedAt: RegionCode | null = null;
  let movedFrom: MoveFrom | null = null;
  let isSurveyLookedAt = false;
  let lookedAtColumn: LookedAtColumn | null = null;

  let latticesUnderway = 0;
  void calculator.tellLattice(
    proxy((done: number) => {
      // What comes over after the lattice itself is of no use.
      if (latticesUnderway > 0) answers.latticeAt?.(done);
    }),
  );

  const column = async (asked: number, { year, choices }: Question): Promise<void> => {
    const wanted = lookedAtColumn;
    if (wanted === null) return;
    const made = await calculator.column(year, choices, wanted.input, wanted.regions);
    if (made !== null && asked === newest && wanted === lookedAtColumn) answers.columned(made);
  };

  const survey = async (asked: number, { checkedYear, choices }: StandingQuestion): Promise<void> => {
    if (!isSurveyLookedAt) return;
    const summary = await calculator.survey(checkedYear, choices);
    if (summary !== null && asked === newest) answers.surveyed(summary);
  };

  const profile = async (asked: number, { year, choices }: Question): Promise<void> => {
    const [region, from] = [lookedAt, movedFrom];
    if (region === null) return;
    const made = await calculator.profile(year, choices, region, from);
    if (made !== null && asked === newest && region === lookedAt && from === movedFrom) answers.profiled(made);
  };

  const lattice = async (asked: number, { year, choices }: Question): Promise<void> => {
    latticesUnderway += 1;
    const places = await calculator.lattice(year, choices);
    latticesUnderway -= 1;
    if (asked !== newest) return;
    if (places === null) answers.latticeAt?.('given up');
    else answers.lattice(places);
  };

  const follow = async (asked: number, standing: StandingQuestion): Promise<void> => {
    const { year, choices, inputs, checkedYear } = standing;
    await column(asked, standing);
    if (asked !== newest) return;
    await survey(asked, standing);
    await shown();
    if (asked !== newest) return;
    await lattice(asked, standing);
    if (asked !== newest) return;
    await shown();
    if (asked !== newest) return;
    await profile(asked, { year, choices });
    if (asked !== newest) return;
    const findings = await calculator.check(checkedYear, choices, inputs);
    if (findings !== null && asked === newest) answers.checked(findings);
  };

  /** Asks the worker until the newest question is answered. */
  const askWorker = async (): Promise<void> => {
    if (underway) return;
    underway = true;
    let answered = -1;
    try {
      while (question !== null && answered !== newest) {
        const asked = newest;
        const current: StandingQuestion = question;
        const answer = calculator.rate(current.year, current.choices);
        // What is there at once is told at once: so a figure and the places that it moves are drawn in one go.
        const rated = answer instanceof Promise ? await answer : answer;
        answered = asked;
        if (asked !== newest) continue;
        answers.rated(rated);
        follow(asked, current).catch(answers.failed);
      }
    } catch (reason) {
      answers.failed(reason);
    } finally {
      underway = false;
      const told = awaiting;
      awaiting = [];
      for (const tell of told) tell();
    }
  };

  const outdated = (): void => {
    newest += 1;
    if (question !== null) void askWorker();
  };

  const hold = (planning: Planning | null): void => {
    calculator.setPlan(planning).catch(answers.failed);
    outdated();
  };

  return {
    /** Hands over a whole package, and the plan to be held over it. Answers to earlier questions are dropped. */
    open(opening: Opening, planning: Planning | null = null): void {
      void calculator.open(opening);
      if (planning === null) outdated();
      else hold(planning);
    },
    /** Has a plan held over the package, or none any more, and asks the standing question again. */
    setPlan: hold,
    /** Hands over changed cells and asks the standing question again. */
    patch(cells: readonly ColumnCell[]): void {
      void calculator.patch(cells);
      outdated();
    },
    /** Hands over what persons say of the responses and asks the standing question again. */
    amend(amendments: SurveyAmendments): void {
      void calculator.amend(amendments);
      outdated();
    },
    /** Resolves once the newest question is answered, or cannot be. */
    rated: (): Promise<void> => (underway ? new Promise((resolve) => awaiting.push(resolve)) : Promise.resolve()),
    /** Asks another question. */
    ask(next: StandingQuestion): void {
      question = next;
      outdated();
    },
    /** Asks for the lattice of the standing question again: after it was given up. */
    askLattice(): void {
      if (question !== null) lattice(newest, question).catch(answers.failed);
    },
    /** Nobody waits for the lattice that is under way; what follows it goes on. */
    giveUpLattice: (): void => void calculator.giveUpLattice(),
    /** Says which column is looked at, of which regions: its thresholds are kept abreast of the question; null: none. */
    lookAtColumn(next: LookedAtColumn | null): void {
      if (next === lookedAtColumn) return;
      lookedAtColumn = next;
      if (question !== null) column(newest, question).catch(answers.failed);
    },
    /** Says which region is looked at: its profile is kept abreast of the question; null: none. */
    lookAt(region: RegionCode | null): void {
      if (region === lookedAt) return;
      lookedAt = region;
      if (question !== null) profile(newest, question).catch(answers.failed);
    },
    /** Says whether the survey is looked at: its summary is kept abreast of the question. */
    lookAtSurvey(isLookedAt: boolean): void {
      if (isLookedAt === isSurveyLookedAt) return;
      isSurveyLookedAt = isLookedAt;
      if (question !== null) survey(newest, question).catch(answers.failed);
    },
    /** Says what the move of the region looked at is measured from; null: from the last rating year before. */
    moveFrom(from: MoveFrom | null): void {
      movedFrom = from;
      if (question !== null) profile(newest, question).catch(answers.failed);
    },
    /** Hands over the package that is compared with, or none; gives the years that it has data of. */
    openOther: (opening: OtherOpening | null): Promise<readonly YearCover[]> => calculator.openOther(opening),
    /**
     * The thresholds of one input in every region; null where the data have changed meanwhile, they are asked for again or
     * given up.
     *
     * @param report told every few milliseconds of how many regions they are known
     */
    everyLadder: (
      { year, choices }: Question,
      input: InputCode,
      report: (done: number) => void,
    ): Promise<ColumnLadders | null> => reported(report, (told) => calculator.everyLadder(year, choices, input, told)),
    giveUpEveryLadder: (): void => void calculator.giveUpEveryLadder(),
    /** Places as they would be with other values in some cells; null where the question has changed meanwhile. */
    async trial(cells: readonly ColumnCell[], missing?: MissingPolicy): Promise<Int32Array | null> {
      if (question === null) return null;
      const asked = newest;
      const { year, choices } = question;
      const tried = missing === undefined ? choices : { ...choices, missing };
      const places = await calculator.trial(year, tried, cells);
      return asked === newest ? places : null;
    },
    /** What a region's numbers would be were one choice made otherwise. */
    otherwise: ({ year, choices }: Question, region: RegionCode): Promise<readonly UnderOtherChoice[]> =>
      calculator.otherwise(year, choices, region),
    /** The least amount more of a level with which a region reaches a place or passes another. */
    overtake: ({ year, choices }: Question, asked: GoalQuestion): Promise<GoalAnswer> =>
      calculator.overtake(year, choices, asked),
    /** The least amount more of a level for each better place of a region; null as below. */
    overtakeLadder: (
      { year, choices }: Question,
      region: RegionCode,
      extra: Extra,
      most: number,
    ): Promise<ExtraLadder | null> => calculator.overtakeLadder(year, choices, region, extra, most),
    /** The same for every region under several readings; null where the data have changed meanwhile or they are asked for again. */
    overtakeLadders: (
      { year, choices }: Question,
      readings: readonly Readings[],
      extra: Extra,
      report: (progress: LadderProgress) => void,
    ): Promise<readonly ReadingLadders[] | null> =>
      reported(report, (told) => calculator.overtakeLadders(year, choices, readings, extra, told)),
    /** R and place of each project's region, alone over the base and among the others of its plan; null as above. */
    projectResults: ({ year, choices }: Question, planning: Planning): Promise<readonly ProjectResult[] | null> =>
      calculator.projectResults(year, choices, planning),
    /** What each project of a plan does in its years and the two after them; null as above. */
    echoes: (choices: Choices, planning: Planning): Promise<readonly ProjectEcho[] | null> =>
      calculator.echoes(choices, planning),
    /** The best years to begin some projects of a plan in; null as above. */
    bestYears: (
      choices: Choices,
      planning: Planning,
      question: BestYearsQuestion,
      report: (progress: BestYearsProgress) => void,
    ): Promise<Result<BestYears, BestYearsFault> | null> =>
      reported(report, (told) => calculator.bestYears(choices, planning, question, told)),
    /** R and places under several sets of direction weights. */
    weighed: ({ year, choices }: Question, sets: readonly Weights[]): Promise<readonly WeightPlaces[]> =>
      calculator.weighed(year, choices, sets),
    /** The weights of each direction at which the place of a region changes. */
    weightThresholds: ({ year, choices }: Question, region: RegionCode): Promise<readonly DirectionThresholds[]> =>
      calculator.weightThresholds(year, choices, region),
    /** Ratings of a year of the package itself, each by a methodology of its own. */
    ratedBy: (year: number, methods: readonly MethodQuestion[]): Promise<readonly Rating[]> =>
      calculator.ratedBy(year, methods),
    /** What may be wrong with the counted responses of a year; null where the data have changed meanwhile. */
    quality: (year: number): Promise<SurveyQuality | null> => calculator.quality(year),
    /** What a region's place owes to who was asked; null where the data have changed meanwhile or it was given up. */
    hold: (
      { year, choices }: Question,
      region: RegionCode,
      report: (done: number) => void,
    ): Promise<HoldAnswer | null> => reported(report, (told) => calculator.hold(year, choices, region, told)),
    giveUpHold: (): void => void calculator.giveUpHold(),
    /** Several plans over the package as it stands, whichever is held. */
    plans: (questions: readonly PlanQuestion[]): Promise<readonly PlanAnswer[]> => calculator.plans(questions),
    rateAll: (requests: readonly Question[]): Promise<readonly Rating[]> => calculator.rateAll(requests),
  };
}

export type Calculations = ReturnType<typeof createCalculations>;
