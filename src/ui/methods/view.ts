import { createMemo, createSignal } from 'solid-js';
import { packageNameIn } from '../../i18n';
import { choicesOf } from '../../model/choices';
import { declaredInputs } from '../../model/ownInputs';
import type { PackageId } from '../../model/package';
import type { Choices } from '../../model/rating';
import { samePlain } from '../../model/same';
import type { UnderPlan } from '../../model/underPlan';
import type { AppState } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { createFollowing } from '../../state/following';
import type { MethodChoice, OtherMethod } from '../../state/otherMethod';
import {
  orderedRegions,
  otherUnits,
  placesWon,
  type RowOrder,
  type TwoRatings,
  whyNotScores,
  withoutFigures,
} from './twoMethods';

/** What was last held against a package while the page lives: who has looked at another screen finds it again. */
const [lastOther, keepOther] = createSignal<{ readonly of: PackageId; readonly other: OtherMethod } | null>(null);

/** The open package under its own methodology and under another, on the same figures. Nothing of it is kept. */
export function createMethodsView(app: AppState, document: OpenDocument) {
  const { methodology } = document;
  const [order, setOrder] = createSignal<RowOrder>('moved');
  const [isAsHere, setAsHere] = createSignal(false);
  const other = (): OtherMethod | null => {
    const kept = lastOther();
    return kept !== null && kept.of === document.id ? kept.other : null;
  };
  /** Which was asked for last: one that was slower to read than the next is dropped. */
  let asked = 0;
  const choose = async (choice: MethodChoice): Promise<void> => {
    asked += 1;
    const mine = asked;
    const read = await app.otherMethod(choice);
    if (read !== null && mine === asked) keepOther({ of: document.id, other: read });
  };

  /** Of the package without a scenario and with the methodology's own weights. */
  const choicesHere = createMemo((): Choices => choicesOf(document.settings(), null, {}), undefined, {
    equals: samePlain,
  });
  const choicesThere = (of: OtherMethod): Choices => {
    const here = choicesHere();
    return isAsHere() ? here : { ...here, readings: of.readings, missing: of.missing };
  };
  const question = createMemo(() => {
    const [of, year] = [other(), app.year()];
    return of === null || year === null ? null : { of, year, here: choicesHere(), there: choicesThere(of) };
  });
  const answered = createFollowing(
    question,
    () => [document.cellsVersion(), document.settings(), document.batches(), document.records()],
    app.calculations.rated,
    async (wanted) => {
      const { of, year, here, there } = wanted;
      const [first, second] = await app.calculations.ratedBy(year, [
        { methodology: null, choices: here },
        { methodology: of.methodology, choices: there },
      ]);
      return first === undefined || second === undefined ? null : { wanted, ratings: [first, second] as const };
    },
  );
  const ratings = (): TwoRatings | null => {
    const answer = answered();
    return answer !== null && answer.wanted === question() ? answer.ratings : null;
  };

  const regions = createMemo(() => new Map(document.settings().regions.map((region) => [region.code, region])));
  const own = createMemo(() => ratings()?.[0].regions.indexOf(app.ownRegion()?.code ?? '') ?? -1);
  /** The own region first, then all in their order. */
  const rows = createMemo((): readonly number[] => {
    const both = ratings();
    if (both === null) return [];
    const ordered = orderedRegions(both, order());
    return own() < 0 ? ordered : [own(), ...ordered];
  });
  const nameOf = (region: number, isShort = false): string => {
    const code = ratings()?.[0].regions[region] ?? '';
    const named = regions().get(code);
    return (isShort ? named?.shortNames : named?.names)?.[app.language()] ?? code;
  };
  const methodName = (at: 0 | 1): string =>
    (at === 0 ? methodology : other()?.methodology)?.names[app.language()] ?? '';

  return {
    app,
    document,
    other,
    choose,
    order,
    setOrder,
    isAsHere,
    setAsHere,
    /** Whether the two would be read otherwise, so that there is something to choose. */
    hasOtherReadings: (): boolean => {
      const of = other();
      const here = choicesHere();
      return of !== null && !(samePlain(of.readings, here.readings) && of.missing === here.missing);
    },
    ratings,
    rows,
    own,
    nameOf,
    /** What numbers of the package's own methodology stand under here, whatever is on view. */
    underHere: (): UnderPlan | null => {
      const plan = app.scenarios.planFor(null);
      return plan === null ? null : { name: methodName(0), plan, choices: choicesHere() };
    },
    methodologies: () => [methodology, other()?.methodology ?? methodology] as const,
    inputName: (input: string): string =>
      (other()?.methodology ?? methodology).inputs.find(({ code }) => code === input)?.shortNames[app.language()] ??
      input,
    methodName,
    /** Packages of this browser beside the open one. */
    builtIn: app.builtIn,
    packages: () =>
      app.packages
        .list()
        .filter(({ id }) => id !== document.id)
        .map(({ id, name }) => ({ id, name: packageNameIn(app.language(), name) })),
    won: (region: number): number | null => {
      const both = ratings();
      return both === null ? null : placesWon(both, region);
    },
    whyNotScores: () => {
      const [both, of] = [ratings(), other()];
      return both === null || of === null ? null : whyNotScores(both, [methodology, of.methodology]);
    },
    /** By methodology, its factors without a value in any region. */
    lacking: (): readonly (readonly string[])[] => ratings()?.map(withoutFigures) ?? [],
    otherUnits: () => {
      const of = other();
      return of === null ? [] : otherUnits(declaredInputs(methodology, document.settings()), of.methodology);
    },
    isSame: (): boolean => {
      const of = other();
      return of !== null && samePlain(rules(of.methodology), rules(methodology));
    },
    words: () => app.words().methods,
  };
}

/** What places come out of. */
const rules = ({ points, directions, form }: OpenDocument['methodology']) => ({
  points,
  directions: directions.map(({ code, weight, factors }) => ({
    code,
    weight,
    factors: factors.map(({ code: factor, better, weight: own, formula }) => ({ factor, better, own, formula })),
  })),
  questions: form.block2.questions.map(({ code, scale: { kind } }) => ({ code, kind })),
});

export type MethodsView = ReturnType<typeof createMethodsView>;
