import { type Accessor, createMemo, createSignal } from 'solid-js';
import { besideEachOther, isComputed } from '../../model/beside';
import type { Compared } from '../../model/compared';
import { NO_PLAN, type Plan } from '../../model/plan';
import type { Choices, Rating } from '../../model/rating';
import { recordsOf } from '../../model/records';
import type { RegionCode } from '../../model/region';
import { samePlain } from '../../model/same';
import type { ScenarioId } from '../../model/scenario';
import type { AppState } from '../../state/app';
import { keepColumns, keptColumns } from '../../state/columnMemory';
import type { OpenDocument } from '../../state/document';
import type { NamedPlan } from '../../state/planAnswers';
import type { Branches } from './branches';
import { usualCompared } from './compared';

interface ComparisonGround {
  readonly branches: Accessor<Branches>;
  /** The year on view. */
  readonly year: Accessor<number>;
  readonly choicesFor: (scenario: ScenarioId | null) => Choices;
}

/** What stands side by side: chosen by the user, also on an earlier visit, else the base and the first scenarios; and what is asked of each. */
export function createComparison(
  { scenarios }: Pick<AppState, 'scenarios'>,
  document: Pick<OpenDocument, 'id' | 'records'>,
  { branches, year, choicesFor }: ComparisonGround,
) {
  const [chosen, setChosen] = createSignal<readonly Compared[] | null>(keptColumns(document.id));
  const setColumns = (wanted: readonly Compared[]): void => {
    setChosen(wanted);
    keepColumns(document.id, wanted);
  };
  const columns = createMemo(
    (): readonly Compared[] => {
      const known = recordsOf(document.records(), 'scenario');
      const sets = recordsOf(document.records(), 'weights');
      const isSet = (weights: Compared['weights']) => weights === null || weights === 'order' || sets.has(weights);
      // A scenario that is no more does not stand there, and nothing stands under a set that is no more.
      const standing = (chosen() ?? [])
        .filter(({ scenario }) => scenario === null || known.has(scenario))
        .map((column) => (isSet(column.weights) ? column : { ...column, weights: null }));
      const ids = branches().rows.map(({ id }) => id);
      return standing.length > 0 ? standing : usualCompared(ids, scenarios.active());
    },
    [],
    { equals: samePlain },
  );
  const yearOf = (column: Compared): number => column.year ?? year();
  const choicesOf = (column: Compared): Choices => {
    const choices = choicesFor(column.scenario);
    const points = column.points ?? choices.readings.points;
    const weights =
      column.weights === null
        ? choices.weights
        : (recordsOf(document.records(), 'weights').get(column.weights)?.weights ?? {});
    return { ...choices, weights, readings: { ...choices.readings, points } };
  };
  const plansAlone = createMemo(() => columns().map(({ scenario }) => scenarios.planFor(scenario) ?? NO_PLAN));
  const plansHere = createMemo(() => besideEachOther(plansAlone()));
  const planOf = (column: Compared): Plan => plansHere()[columns().indexOf(column)] ?? NO_PLAN;
  /** Regions that are a peer of a column by itself and none here, for another column changes them. */
  const noPeersHere = (column: Compared): readonly RegionCode[] => {
    const alone = plansAlone()[columns().indexOf(column)] ?? NO_PLAN;
    if (!alone.years.includes(yearOf(column))) return [];
    return planOf(column).computed.filter((region) => !isComputed(alone, region));
  };
  /** Whether a column stands in the year on view, under what its scenario is meant with. */
  const isPlain = (column: Compared): boolean =>
    yearOf(column) === year() && column.weights === null && column.points === null;
  /** Whether a column is what is asked of its scenario anyway. */
  const isUsual = (column: Compared): boolean => isPlain(column) && noPeersHere(column).length === 0;
  const nameOf = (index: number): string => `column ${index}`;

  return {
    columns,
    setColumns,
    yearOf,
    choicesOf,
    isPlain,
    isUsual,
    nameOf,
    planOf,
    /** Regions that are computed from their cells in every column though by itself one of these takes them for peers. */
    computedHere: (): readonly RegionCode[] => [...new Set(columns().flatMap(noPeersHere))].sort(),
    /** What is asked of the columns besides what is asked of their scenarios anyway. */
    plans: (): readonly NamedPlan[] =>
      columns().flatMap((column, index): readonly NamedPlan[] => {
        const of = { years: [yearOf(column)], choices: [choicesOf(column)] };
        return isUsual(column) ? [] : [{ ...of, name: nameOf(index), plan: planOf(column) }];
      }),
    /** Whether a rating is of what a column asks for. */
    isOf: (column: Compared, rating: Rating | undefined): boolean =>
      rating?.year === yearOf(column) && samePlain(rating.choices, choicesOf(column)),
  };
}

export type Comparison = ReturnType<typeof createComparison>;
