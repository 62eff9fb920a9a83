import type { PlanBase, Planned } from '../src/engine/planning';
import { tally } from '../src/engine/survey';
import { type Column, type ColumnCell, type ColumnKey, columnsWith } from '../src/model/column';
import { expertColumns } from '../src/model/experts';
import type { InputDefinition, Methodology } from '../src/model/methodology';
import type { ResponseChunk } from '../src/model/packedResponses';
import type { Plan } from '../src/model/plan';
import type { RatingData } from '../src/model/rating';
import type { RatedRegion, RegionCode } from '../src/model/region';
import type { SurveyTally } from '../src/model/survey';
import {
  type BatchOfResponses,
  countedBatches,
  NO_AMENDMENTS,
  type SurveyAmendments,
  standingResponses,
} from '../src/model/surveyStanding';
import { responsesOf } from '../src/model/unpackedResponses';
import { planningPart } from './parts';

/** The responses of one batch as the calculator needs them. */
export interface OpenedBatch {
  readonly synthetic: boolean;
  readonly chunks: readonly ResponseChunk[];
}

/** A whole package, sent once when it is opened or its regions or responses change. */
export interface Opening {
  readonly methodology: Methodology;
  readonly regions: readonly RatedRegion[];
  /** Rows beside the ranking. */
  readonly references?: readonly RatedRegion[];
  /** Cells of a column: rated regions in this order, then reference rows, which no rating reads. */
  readonly columns: ReadonlyMap<ColumnKey, Column>;
  readonly batches: readonly OpenedBatch[];
  /** What persons have said of the responses. */
  readonly amendments?: SurveyAmendments;
}

/** A plan over the package, and every series in the unit that it declares: amounts of projects are converted into them. */
export interface Planning {
  readonly plan: Plan;
  readonly inputs: readonly InputDefinition[];
}

type PlanningPart = Awaited<ReturnType<typeof planningPart>>;

/** A plan that is held, and what it makes of the package. */
interface Held extends Planning {
  readonly part: PlanningPart;
  readonly made: Planned;
  /** The package has changed since it was made. */
  readonly isDue: boolean;
}

/**
 * The figures of the open package, and of the plan that is held over it.
 *
 * @param onChanged told of the years whose ratings may be others now
 */
export function createFigures(onChanged: (years: Iterable<number>) => void) {
  let methodology: Methodology | null = null;
  let regions: readonly RatedRegion[] = [];
  let references: readonly RatedRegion[] = [];
  let columns = new Map<ColumnKey, Column>();
  let batches: readonly BatchOfResponses[] = [];
  let amendments = NO_AMENDMENTS;
  let surveys: ReadonlyMap<number, SurveyTally> = new Map();
  let expertKeys: readonly ColumnKey[] = [];
  let held: Held | null = null;
  /** What makes plans, once it has been loaded. */
  let plansPart: PlanningPart | null = null;
  /** Grows with each package. */
  let opening = 0;

  const opened = (): Methodology => {
    if (methodology === null) throw new Error('the calculator was asked before a package was opened');
    return methodology;
  };

  const questions = (): readonly string[] => opened().form.block2.questions.map(({ code }) => code);
  const tallied = (): ReadonlyMap<number, SurveyTally> =>
    tally(countedBatches(batches, amendments, questions()), opened(), regions, amendments.sums.values());

  /** What experts say stands beside the cells, under names of its own. */
  const withExperts = (): void => {
    for (const key of expertKeys) columns.delete(key);
    const said = expertColumns(amendments.marks.values(), regions, (key) => columns.get(key));
    for (const [key, column] of said) columns.set(key, column);
    expertKeys = [...said.keys()];
  };

  const base = (): PlanBase => ({ regions, references, columns: new Map(columns), surveys });

  const make = (part: PlanningPart, { plan, inputs }: Planning, previous: Planned | undefined): Held => {
    const made = part.planned(base(), opened(), inputs, plan, { previous });
    return { part, plan, inputs, made, isDue: false };
  };

  /** The plan that is held, made of the package as it stands. */
  const upToDate = (): Held | null => {
    if (held === null || !held.isDue) return held;
    const before = held;
    held = make(before.part, before, before.made);
    onChanged(before.part.changedYears(before.made.data, held.made.data));
    return held;
  };

  const current = (): RatingData => upToDate()?.made.data ?? { regions, columns, surveys };

  const hold = (part: PlanningPart, planning: Planning | null): void => {
    const before = current();
    held = planning === null ? null : make(part, planning, held?.made);
    onChanged(part.changedYears(before, current()));
  };

  return {
    methodology: opened,
    references: () => references,
    /** The package without any plan; what is patched later is not in it. */
    base,
    /** The figures that stand, under the plan that is held; only until the next patch. */
    current,
    /** The same for work that other calls come between. */
    snapshot: (): RatingData => {
      const data = current();
      return { ...data, columns: new Map(data.columns) };
    },
    /**
     * The same where a region that the plan takes for a peer is computed from its cells in planning years too; null where
     * it is no peer.
     */
    computing(region: RegionCode): RatingData | null {
      const standing = upToDate();
      if (standing === null || standing.made.computed.includes(region)) return null;
      const { part, plan, inputs, made } = standing;
      return part.planned(base(), opened(), inputs, plan, { previous: made, computed: [region] }).data;
    },
    isPlanned: () => held !== null,
    /** The package itself as another methodology counts its answers; what is patched later is not in it. */
    countedBy(other: Methodology): RatingData {
      const asked = other.form.block2.questions.map(({ code }) => code);
      const counted = countedBatches(batches, amendments, asked);
      return { ...base(), surveys: tally(counted, other, regions, amendments.sums.values()) };
    },
    /** The planning years of the plan that is held. */
    planningYears: (): readonly number[] => held?.plan.years ?? [],

    /** Takes a whole package. The plan that was held is forgotten. */
    open(next: Opening): void {
      opening += 1;
      held = null;
      methodology = next.methodology;
      regions = next.regions;
      references = next.references ?? [];
      columns = new Map(next.columns);
      batches = next.batches.map(({ synthetic, chunks }) => ({ synthetic, responses: responsesOf(chunks) }));
      amendments = next.amendments ?? NO_AMENDMENTS;
      surveys = tallied();
      expertKeys = [];
      withExperts();
    },

    /** Counts the responses anew, as persons say of them now. */
    amend(next: SurveyAmendments): void {
      amendments = next;
      surveys = tallied();
      withExperts();
      if (held !== null) held = { ...held, isDue: true };
    },

    /** The responses that stand after what persons have said of them. */
    responses: () => standingResponses(batches, amendments, questions()),
    /** The sums that stand in the place of responses. */
    carried: () => amendments.sums.values(),

    /** Sets cells of the package; columns that are not named stay the very same objects. */
    patch(cells: readonly ColumnCell[]): void {
      for (const [key, column] of columnsWith(columns, cells, regions.length)) columns.set(key, column);
      if (expertKeys.length > 0) withExperts();
      // A level is the current end of its own year and the previous end of the next; what a plan makes of it is seen then.
      if (held === null) onChanged(cells.flatMap(({ year }) => [year, year + 1]));
      else held = { ...held, isDue: true };
    },

    /**
     * Holds a plan over the package; null: none any more. At once where the part that makes plans is there, else when it
     * has come: a plan that came before another package was opened is not held then.
     */
    setPlan(planning: Planning | null): void | Promise<void> {
      if (plansPart !== null) return hold(plansPart, planning);
      const asked = opening;
      return planningPart().then((part) => {
        plansPart = part;
        if (asked === opening) hold(part, planning);
      });
    },

    /** The figures with other values in some cells: of the package, or where the plan that is held sets the cell, of it. */
    withCells(cells: readonly ColumnCell[]): RatingData {
      const changed = { ...base(), columns: new Map([...columns, ...columnsWith(columns, cells, regions.length)]) };
      const standing = upToDate();
      if (standing === null) return changed;
      const { part, plan, inputs, made } = standing;
      const codes = [...regions, ...references].map(({ code }) => code);
      const tried = new Map(cells.map((cell) => [`${cell.input}@${cell.year} ${codes[cell.index]}`, cell.observation]));
      const overrides = plan.overrides.map((override) => {
        const observation = tried.get(`${override.input}@${override.year} ${override.region}`);
        return observation === undefined ? override : { ...override, observation };
      });
      return part.planned(changed, opened(), inputs, { ...plan, overrides }, { previous: made }).data;
    },
  };
}

export type Figures = ReturnType<typeof createFigures>;
