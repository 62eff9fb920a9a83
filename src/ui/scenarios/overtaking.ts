import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Extra, ExtraLadder, Goal, GoalAnswer } from '../../model/overtake';
import { declaredInputs } from '../../model/ownInputs';
import { partOf } from '../../model/projectInputs';
import type { Readings } from '../../model/readings';
import type { RegionCode } from '../../model/region';
import { samePlain } from '../../model/same';
import type { UnderPlan } from '../../model/underPlan';
import { createFollowing } from '../../state/following';
import { extraInputs, inputWeights, withForeignPart } from '../../state/overtaking';
import { type Aim, aimsAt, NOTHING_ABOVE, type PlacesAbove, placesAbove, readGoal } from './aims';
import { underAmount } from './underPlans';
import type { ScenariosView } from './view';

/** Of an amount in the name of what a number stands under. */
const DECIMALS = 3;

/** So many places of the ladder are shown, and so many more each time that more are asked for. */
const RUNGS = 6;

/** So many places can be chosen from: among thousands the nearest, and the first. */
const MOST_AIMS = 60;

/**
 * What the overtake calculator is asked, and what it answers: the least amount more of a level with which the region
 * reaches a place or passes another, in the year and the scenario on view.
 */
export function createOvertake(view: ScenariosView) {
  const { app, document, methodology } = view;
  const inputs = createMemo(() => declaredInputs(methodology, document.settings()));
  const extras = createMemo((): readonly Extra[] => extraInputs(methodology, inputs()));
  const [chosenInput, setInput] = createSignal<string | null>(null);
  const extra = (): Extra | undefined => extras().find(({ input }) => input === chosenInput()) ?? extras()[0];
  const [foreign, setForeign] = createSignal(0);
  const [rungs, setRungs] = createSignal(RUNGS);

  const [chosenGoal, setGoal] = createSignal<Goal | null>(null);
  const above = createMemo((): PlacesAbove => placesAbove(view.rating(), view.region()), NOTHING_ABOVE, {
    equals: samePlain,
  });
  const aims = createMemo((): readonly Aim[] => aimsAt(above(), MOST_AIMS, chosenGoal()));
  /** What was chosen while it can still be aimed at, else the next place. */
  const aim = (): Aim | undefined => aims().find(({ goal }) => samePlain(goal, chosenGoal())) ?? aims()[0];

  /** The chosen input in the year and under the choices on view; null while either is not known, or a rate is missing. */
  const whole = () => {
    const [of, chosen] = [view.rating(), extra()];
    if (of === null || chosen === undefined) return null;
    const part = { share: foreign(), year: of.year, rates: document.settings().exchangeRates };
    const withPart = withForeignPart(chosen, inputs(), part);
    return withPart === null ? null : { year: of.year, choices: view.choicesFor(view.active()), extra: withPart };
  };
  const asked = createMemo(
    () => {
      const [of, target, region] = [whole(), aim(), view.region()];
      if (of === null || target === undefined || region === null) return null;
      return { ...of, region, goal: target.goal, others: extras(), rungs: rungs() };
    },
    null,
    { equals: samePlain },
  );
  const answered = createFollowing(asked, app.derived.rating, app.calculations.rated, async (asking) => {
    const { year, choices, rungs: most, ...question } = asking;
    const of = { year, choices };
    const [answer, ladder] = await Promise.all([
      app.calculations.overtake(of, question),
      app.calculations.overtakeLadder(of, question.region, question.extra, most),
    ]);
    return { asked: asking, answer, ladder };
  });
  /** What stands while only more places are being priced. */
  const current = () => {
    const [found, wanted] = [answered(), asked()];
    return found !== null && wanted !== null && samePlain({ ...found.asked, rungs: 0 }, { ...wanted, rungs: 0 })
      ? found
      : null;
  };

  /** What a number stands under with an amount more of the chosen input. */
  const underMore =
    (amount: number, region: RegionCode, readings?: Readings): (() => UnderPlan | null) =>
    () => {
      const input = extra()?.input;
      const unit = inputs().find(({ code }) => code === input)?.unit;
      if (input === undefined || unit === undefined) return null;
      const money = unit.measure === 'money' ? unit.currency : null;
      const scale = 'scale' in unit ? unit.scale : 1;
      const more = { region, input, amount, share: foreign(), into: partOf(input), currency: money, scale };
      const name = app.words().overtaking.withAmount(view.signed(amount, DECIMALS), view.names().input(input));
      return underAmount(view, name, more, readings);
    };

  return {
    view,
    whole,
    underMore,
    shortName: (code: RegionCode): string =>
      document.settings().regions.find((region) => region.code === code)?.shortNames[view.language()] ?? code,
    extras,
    extra,
    setInput,
    foreign,
    setForeign,
    /** The input that a part of the amount goes into as well; null where there is none. */
    partInput: () => partOf(extra()?.input ?? ''),
    /** An exchange rate is missing for that part. */
    lacksRate: () => extra() !== undefined && aim() !== undefined && view.rating() !== null && asked() === null,
    aims,
    aim,
    setGoal,
    /** The places above: among thousands not all of them are listed, but any may be typed. */
    above,
    isListed: (): boolean => above().length <= MOST_AIMS,
    /** The goal that a typed place or name of a region is; of a name that several have, these. */
    readGoal: (text: string) => readGoal(text, above(), document.settings().regions, view.language()),
    answer: (): GoalAnswer | null => current()?.answer ?? null,
    ladder: (): ExtraLadder | null => current()?.ladder ?? null,
    /** As many places are priced as were asked for: there may be more above. */
    isCut: (): boolean => {
      const ladder = current()?.ladder;
      return ladder?.kind === 'ladder' && ladder.steps.length === rungs() && (ladder.steps.at(-1)?.place ?? 1) > 1;
    },
    priceMore: (): void => void setRungs(rungs() + RUNGS),
    inputOf: (code: string) => inputs().find((input) => input.code === code),
    /** Shares of R of the factors that one unit of the input moves. */
    weights: createMemo(
      () =>
        inputWeights(methodology, view.choicesFor(view.active())).find(({ input }) => input === extra()?.input) ?? null,
    ) satisfies Accessor<unknown>,
  };
}

export type OvertakeView = ReturnType<typeof createOvertake>;
