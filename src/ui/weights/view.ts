import { batch, createEffect, createMemo, createSignal, on } from 'solid-js';
import { formatNumber, formatShort, formatSigned, namesIn, say } from '../../i18n';
import type { Subject } from '../../model/explanation';
import type { Direction, DirectionCode } from '../../model/methodology';
import { tidyName } from '../../model/names';
import { withPastedWeights } from '../../model/pastedWeights';
import type { ValueProblem } from '../../model/problem';
import { recordsOf } from '../../model/records';
import type { RegionCode } from '../../model/region';
import type { Result } from '../../model/result';
import { success } from '../../model/result';
import { samePlain } from '../../model/same';
import type { WeightSetId } from '../../model/scenario';
import type { UnderPlan } from '../../model/underPlan';
import { savedSets, scenariosUnder, WORKING_SET, workingSet } from '../../model/weightSets';
import { type WeightRow, withEqualWeights, withWeight } from '../../model/weightTable';
import type { DirectionThresholds, WeightPlaces, Weights, WeightThreshold } from '../../model/weightThreshold';
import type { AppState } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import type { Outcome } from '../../state/structure';
import { underChoices } from '../../state/underChoices';
import { createWeightEdits, type WrittenSet } from '../../state/weightEdits';
import { weightsAtThreshold } from '../../state/weightsAtThreshold';
import { shortList } from '../parts/shortList';

/** A set in the list: the methodology's own weights (id null), the working set, the saved ones. */
export interface SetRow {
  readonly id: WeightSetId | null;
  readonly name: string;
  readonly weights: Weights;
}

/** What is being named, asked about before it goes, or before it comes: `take`, sets of a file that have names of sets that are there. */
type Form =
  | { readonly kind: 'save' }
  | { readonly kind: 'take'; readonly sets: readonly WrittenSet[] }
  | { readonly kind: 'rename' | 'delete'; readonly id: WeightSetId };

/** So many names of scenarios are read; the rest is counted. */
const MOST_NAMED = 8;

/** What stands in the way of a weight, in words, and at which direction it was set (null: at none of them). */
interface Fault {
  readonly direction: DirectionCode | null;
  readonly text: string;
}

/** What every part of the weights reads: the set on view as a table, all sets with their places, and what is done to them. */
export function createWeightsView(app: AppState, document: OpenDocument) {
  const edits = createWeightEdits(app);
  const { directions } = document.methodology;
  const words = () => app.words().weights;
  const names = createMemo(() => namesIn(document.settings(), document.methodology, app.language()));
  const problemText = (problem: ValueProblem): string => say(app.words().problems, problem, names());
  const rating = app.derived.rating;

  const official: Weights = Object.fromEntries(directions.map(({ code, weight }) => [code, weight]));
  const weights = createMemo((): Weights => ({ ...official, ...app.weights.weights() }), official, {
    equals: samePlain,
  });
  const { locked, setLocked } = app.weights;
  const [fault, setFault] = createSignal<Fault | null>(null);
  const [traced, trace] = createSignal<Direction | null>(null);
  const [form, setForm] = createSignal<Form | null>(null);
  const rowsOf = (of: Weights): readonly WeightRow[] =>
    directions.map(({ code }) => ({ direction: code, weight: of[code] ?? 0, locked: locked().has(code) }));
  const weightsOf = (rows: readonly WeightRow[]): Weights =>
    Object.fromEntries(rows.map(({ direction, weight }) => [direction, weight]));

  /** The direction that is being moved, what the table was before, and what has been made of it. */
  let moving: { readonly direction: DirectionCode; readonly from: Weights; readonly made: Weights } | null = null;
  /** The table with one weight moved; from where it stood before that weight was first touched. */
  const moved = (direction: DirectionCode, weight: number): Result<Weights, ValueProblem> => {
    const isGoingOn = moving?.direction === direction && samePlain(moving.made, weights());
    const from = isGoingOn && moving !== null ? moving.from : weights();
    const made = withWeight(rowsOf(from), direction, weight);
    if (!made.ok) return made;
    moving = { direction, from, made: weightsOf(made.value) };
    return success(moving.made);
  };
  const refuse = (direction: DirectionCode | null, problem: ValueProblem): void =>
    void setFault({ direction, text: problemText(problem) });

  /** Writes weights into the working set, which is then on view. */
  const work = (next: Weights): void =>
    batch(() => {
      setFault(null);
      app.weights.try(null);
      if (!samePlain(next, weights())) void edits.work(next, app.words().shell.workingSet);
    });

  const inOrder = (): SetRow => ({ id: null, name: document.methodology.names[app.language()], weights: {} });
  const sets = createMemo(
    (): readonly SetRow[] => {
      const book = document.records();
      const working = workingSet(book);
      return [
        inOrder(),
        ...savedSets(book).map(({ id, set }) => ({ id, name: set.name, weights: set.weights })),
        ...(working === null
          ? []
          : [{ id: WORKING_SET, name: app.words().shell.workingSet, weights: working.weights }]),
      ];
    },
    [],
    { equals: samePlain },
  );

  const own = createMemo(() => rating()?.regions.indexOf(app.ownRegion()?.code ?? '') ?? -1);
  const [results, setResults] = createSignal<ReadonlyMap<WeightSetId | null, WeightPlaces>>(new Map());
  const [thresholds, setThresholds] = createSignal<readonly DirectionThresholds[]>([]);
  let newest = 0;
  createEffect(
    on([rating, sets, own], ([rated, shown, region]) => {
      newest += 1;
      const asked = newest;
      if (rated === null) return;
      const question = { year: rated.year, choices: rated.choices };
      const code = rated.regions[region];
      void app.calculations
        .weighed(
          question,
          shown.map((set) => set.weights),
        )
        .then((places) => {
          if (asked !== newest) return;
          setResults(new Map(shown.flatMap(({ id }, index) => (places[index] ? [[id, places[index]] as const] : []))));
        });
      if (code === undefined) setThresholds([]);
      else {
        void app.calculations.weightThresholds(question, code).then((found) => {
          if (asked === newest) setThresholds(found);
        });
      }
    }),
  );

  /** What was wrong with an edit, in words; null where it was made, or the user has been told already. */
  const faultOf = async (outcome: Promise<Outcome>): Promise<string | null> => {
    const ended = await outcome;
    return ended.kind === 'problem' ? problemText(ended.problem) : null;
  };
  const named = (id: WeightSetId): string => sets().find((set) => set.id === id)?.name ?? '';

  const remove = async (id: WeightSetId): Promise<void> => {
    setForm(null);
    const name = named(id);
    const outcome = await edits.remove(id);
    if (outcome.kind === 'done') app.tell({ kind: 'corrected', text: words().deleted(name) });
  };

  /** The names, among those of sets that come from a file, that saved sets have. */
  const sameNamed = (incoming: readonly WrittenSet[]): readonly string[] => {
    const taken = new Set(savedSets(document.records()).map(({ set }) => set.name.toLowerCase()));
    return incoming.flatMap(({ name }) => (taken.has(tidyName(name).toLowerCase()) ? [tidyName(name)] : []));
  };
  const take = async (incoming: readonly WrittenSet[], replacing: boolean): Promise<void> => {
    setForm(null);
    const names = await edits.take(incoming, replacing);
    if (names !== null)
      app.tell({ kind: 'imported', text: words().taken(names.length, shortList(names, MOST_NAMED, words().andMore)) });
  };
  return {
    app,
    document,
    words,
    language: app.language,
    directions,
    /** Of the methodology, in per cent. */
    official,
    weights,
    rows: createMemo(() => rowsOf(weights())),
    isLocked: (direction: DirectionCode): boolean => locked().has(direction),
    lock(direction: DirectionCode, isLocked: boolean): void {
      const next = new Set(locked());
      if (isLocked) next.add(direction);
      else next.delete(direction);
      moving = null;
      setFault(null);
      setLocked(next);
    },
    /** The direction whose weight the trace bar is about. */
    traced,
    trace,
    fault,
    forgive: (): void => void setFault(null),
    refuse,
    /** Sets one weight, the rest shared; false where something stands in the way, which is then said. */
    set(direction: DirectionCode, weight: number): boolean {
      const next = moved(direction, weight);
      if (next.ok) work(next.value);
      else {
        app.weights.try(null);
        refuse(direction, next.problem);
      }
      return next.ok;
    },
    /** Sets weights one under the other from one direction on, in one step of undo; says how they were read. */
    paste(from: DirectionCode, texts: readonly string[]): void {
      const next = withPastedWeights(rowsOf(weights()), from, texts);
      app.weights.try(null);
      if (!next.ok) {
        refuse(from, next.problem);
        return;
      }
      moving = null;
      const { rows, taken, outside, areShares, broughtFrom } = next.value;
      work(weightsOf(rows));
      const said = [
        words().pasted(taken),
        ...(areShares ? [words().pastedShares] : []),
        ...(broughtFrom === null ? [] : [words().pastedBrought(formatNumber(broughtFrom, 1, app.language()))]),
        ...(outside > 0 ? [app.words().data.skippedOutside(outside)] : []),
      ];
      app.tell({ kind: 'said', text: said.join(' ') });
    },
    /** Looks at one weight while it is being moved; nothing is kept. */
    try(direction: DirectionCode, weight: number): void {
      const next = moved(direction, weight);
      if (next.ok) app.weights.try(next.value);
    },
    equal(): void {
      const next = withEqualWeights(rowsOf(weights()));
      if (next.ok) work(weightsOf(next.value));
      else refuse(null, next.problem);
    },

    sets,
    onView: app.weights.onView,
    choose(id: WeightSetId | null): void {
      setFault(null);
      setForm(null);
      app.weights.choose(id);
    },
    named,
    form,
    setForm,
    /** Keeps the weights on view under a name; why it does not do, or null. */
    save: (name: string): Promise<string | null> => faultOf(edits.save(name, weights())),
    /** The saved set that has a name already; it can be replaced. */
    withName: (name: string): SetRow | undefined =>
      sets().find(
        ({ id, name: taken }) => id !== null && id !== WORKING_SET && taken.toLowerCase() === name.trim().toLowerCase(),
      ),
    replace: ({ id, name }: SetRow): Promise<string | null> =>
      id === null ? Promise.resolve(null) : faultOf(edits.save(name, weights(), id)),
    rename: (id: WeightSetId, name: string): Promise<string | null> => faultOf(edits.rename(id, name)),
    /** The names of the scenarios that are computed under a set; empty where none are. */
    usedBy(id: WeightSetId | null): string {
      const book = document.records();
      const under = id === null ? [] : scenariosUnder(book, id);
      const scenarios = under.map((each) => recordsOf(book, 'scenario').get(each)?.name ?? '');
      return shortList(scenarios, MOST_NAMED, words().andMore);
    },
    /** Deletes a set; where scenarios are computed under it, they are named first. */
    askToRemove(id: WeightSetId): void {
      if (scenariosUnder(document.records(), id).length > 0) setForm({ kind: 'delete', id });
      else void remove(id);
    },
    remove,
    /** Reads files of sets and takes them in; where a name is there already it is asked what to do. */
    async readFiles(files: readonly File[]): Promise<void> {
      const read: WrittenSet[] = [];
      for (const file of files) {
        const found = await edits.read(file);
        if (!found.ok) {
          app.tell({ kind: 'problem', problem: found.problem });
          return;
        }
        read.push(...found.value);
      }
      if (sameNamed(read).length > 0) setForm({ kind: 'take', sets: read });
      else await take(read, false);
    },
    sameNamed,
    take,
    file: edits.file,

    /** What a number of a set stands under; null where it is not to be computed. */
    underSet: ({ name, weights: of }: SetRow): UnderPlan | null => underChoices(app, name, { weights: of }),
    /** What the own region's place stands under where a direction's weight is one at which it changes. */
    underThreshold(direction: DirectionCode, threshold: WeightThreshold): UnderPlan | null {
      const rated = rating();
      if (rated === null) return null;
      const name = `${direction}: ${words().percent(formatNumber(threshold.value, 2, app.language()))}`;
      return underChoices(app, name, { weights: weightsAtThreshold(rated, direction, threshold) });
    },
    /** The methodology's own weights as a set. */
    inOrder,
    /** What a direction weighs, in the own region's R where there is one. */
    weightOf: ({ code }: Direction): Subject => ({
      kind: 'direction weight',
      region: app.ownRegion()?.code ?? '',
      year: rating()?.year ?? 0,
      direction: code,
    }),
    sumOfWeights: (): Subject => ({
      kind: 'weight sum',
      region: app.ownRegion()?.code ?? '',
      year: rating()?.year ?? 0,
    }),
    /** The own region, or of no region where none is chosen. */
    ownCode: (): RegionCode => app.ownRegion()?.code ?? '',

    rating,
    own,
    /** How many regions have a place. */
    placed: createMemo(() => rating()?.places.filter((place) => place > 0).length ?? 0),
    /** R and places under a set; undefined until they are computed. */
    resultOf: (id: WeightSetId | null): WeightPlaces | undefined => results().get(id),
    thresholdsOf: (direction: DirectionCode): DirectionThresholds | undefined =>
      thresholds().find((each) => each.direction === direction),
    number: (value: number, decimals: number): string => formatNumber(value, decimals, app.language()),
    signed: (value: number, decimals: number): string => formatSigned(value, decimals, app.language()),
    short: (value: number): string => formatShort(value, 2, app.language()),
    placeText: (place: number): string =>
      place === 0 ? app.words().lattice.noPlace : app.words().lattice.placeOf(place),
  };
}

export type WeightsView = ReturnType<typeof createWeightsView>;
