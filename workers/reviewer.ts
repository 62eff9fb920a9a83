import { carriedSums } from '../src/engine/carriedSums';
import { distinctReadingsIn } from '../src/engine/distinctReadings';
import { rate } from '../src/engine/rate';
import { type CarriedResponses, packageDifference } from '../src/engine/review/difference';
import { takenWith } from '../src/engine/review/takenWith';
import { withTaken } from '../src/engine/review/withTaken';
import type { ClaimedRating } from '../src/files/packageFile';
import { choicesOf } from '../src/model/choices';
import { columnsWith, readColumnKey } from '../src/model/column';
import type { PackageContent } from '../src/model/content';
import type { Difference, PackageDifference } from '../src/model/difference';
import type { Methodology } from '../src/model/methodology';
import { columnRegions, type PackageSettings, ratedRegions } from '../src/model/package';
import type { HeldPart } from '../src/model/packagePart';
import type { Choices, Rating } from '../src/model/rating';
import type { MissingPolicy, Readings } from '../src/model/readings';
import { bookOf, type RecordKind } from '../src/model/records';
import type { RegionCode } from '../src/model/region';
import type {
  ClaimCheck,
  ClaimedYear,
  ClaimFault,
  DifferenceGroup,
  ReviewEffects,
  ReviewVariant,
  Standing,
  VariantEffect,
} from '../src/model/reviewEffect';
import { amendmentsOf } from '../src/model/surveyStanding';
import { type SurveySums, surveySumsId } from '../src/model/surveySums';
import {
  type BeforeAndAfter,
  inScenario,
  type Planning,
  type RatedSide,
  ratedSide,
  underWeights,
} from './branchEffect';
import { createFigures } from './figures';

/** R that was written and read again is the same number; a program of another edition may have summed in another order. */
const SAME = 1e-9;

/** What the base of a package is rated by: its own readings and the methodology's weights, whatever is on view. */
const baseChoices = (settings: PackageSettings): Choices => choicesOf(settings, null, {});

/**
 * Two packages side by side, away from the thread of the page: what differs, what each part of it would do to a place,
 * and whether the colleague's figures give what the file claims. Nothing of either is changed.
 */
export function createReviewer(methodology: Methodology, planning: Planning) {
  let mine: PackageContent | null = null;
  let theirs: PackageContent | null = null;
  let items: readonly Difference[] = [];

  const opened = (content: PackageContent | null): PackageContent => {
    if (content === null) throw new Error('a review was asked before its packages were there');
    return content;
  };

  return {
    /** Takes the colleague's package. */
    take(content: PackageContent): void {
      theirs = content;
    },

    /** What the colleague's package holds otherwise than the own one as it stands now. */
    compare(own: PackageContent, carried: CarriedResponses, part: HeldPart | null = null): PackageDifference {
      mine = own;
      const ownSums = carried === 'sums' ? sumsOf(own, methodology) : new Map<string, SurveySums>();
      const difference = packageDifference(own, opened(theirs), { carried, ownSums, part });
      items = difference.items;
      return difference;
    },

    /**
     * Place and R of a region with each variant alone taken over: in the base of a year, for what belongs to a scenario in
     * that scenario, for a weight set under it.
     *
     * @param year the one wanted; the last rating year where there is none of it
     */
    effects(region: RegionCode, year: number | null, variants: readonly ReviewVariant[]): ReviewEffects | null {
      const own = opened(mine);
      const now = ratedSide(own, figuresOf(own, methodology));
      const choices = baseChoices(own.settings);
      const shown = shownYear(now.figures, methodology, choices, year);
      if (shown === null) return null;
      const standing = rate(now.figures.current(), methodology, choices, shown);
      const branchEffect = (after: RatedSide, { kind, id }: BranchGroup): BeforeAndAfter | null =>
        kind === 'weights' ? underWeights(now, after, id, shown) : inScenario(now, after, id, region, shown, planning);
      const effects = variants.flatMap(({ name, keys, group }) => {
        const taken = takenWith(items, own, keys);
        const rated =
          group?.kind === 'scenario' || group?.kind === 'weights'
            ? branchEffect(takenInto(now, taken, methodology), group)
            : { before: standing, after: ratedWith(now, taken, methodology, standing) };
        return rated === null ? [] : [[name, effectOf(rated, region)] as const];
      });
      return { year: shown, variants: new Map(effects) };
    },

    /** Computes anew what the colleague's file claims. */
    check(claimed: readonly ClaimedRating[], isOtherMethodology: boolean): ClaimCheck {
      const content = opened(theirs);
      const planned = new Set(content.settings.planningYears);
      // What is claimed of a planning year rests on a plan; figures of the package are checked here.
      const checked = claimed.filter(({ year }) => !planned.has(year));
      const { expert } = content.settings;
      const data = figuresOf(content, methodology).current();
      const faults = checked.flatMap((claim): ClaimedYear[] => {
        const under = (readings: Readings): readonly ClaimFault[] => {
          const choices = { readings, missing: claim.missing as MissingPolicy, expert, weights: {} };
          return faultsOf(claim, rate(data, methodology, choices, claim.year));
        };
        const found = under(claim.readings);
        if (found.length === 0) return [];
        const heldBy = distinctReadingsIn(methodology).find((readings) => under(readings).length === 0) ?? null;
        return [{ year: claim.year, faults: found, heldBy }];
      });
      const regions = Math.max(0, ...checked.map((claim) => claim.regions.length));
      return { years: checked.length, regions, faults, isOtherMethodology };
    },
  };
}

type Figures = ReturnType<typeof createFigures>;
type BranchGroup = Extract<DifferenceGroup, { readonly id: string }>;

const countedOf = ({ batches }: PackageContent) =>
  batches.flatMap(({ batch: { synthetic }, present, responses }) => (present ? [{ synthetic, responses }] : []));

function sumsOf(content: PackageContent, methodology: Methodology): ReadonlyMap<string, SurveySums> {
  const { settings, records } = content;
  const sums = carriedSums(countedOf(content), amendmentsOf(bookOf(records)), methodology, ratedRegions(settings));
  return new Map(sums.map((of) => [surveySumsId(of), of]));
}

function figuresOf(content: PackageContent, methodology: Methodology): Figures {
  const { settings, observations, records } = content;
  const regions = columnRegions(settings);
  const indexOf = new Map(regions.map(({ code }, index) => [code, index]));
  const cells = observations.flatMap(({ region, input, year, observation }) => {
    const index = indexOf.get(region);
    return index === undefined ? [] : [{ input, year, index, observation }];
  });
  const figures = createFigures(() => undefined);
  figures.open({
    methodology,
    regions: ratedRegions(settings),
    columns: columnsWith(new Map(), cells, regions.length),
    batches: countedOf(content).map(({ synthetic, responses }) => ({ synthetic, chunks: [responses] })),
    amendments: amendmentsOf(bookOf(records)),
  });
  return figures;
}

/** The year wanted where it has a rating, else the last rating year; null where no year has one. */
function shownYear(figures: Figures, methodology: Methodology, choices: Choices, wanted: number | null): number | null {
  const data = figures.current();
  const years = new Set<number>(data.surveys.keys());
  for (const key of data.columns.keys()) years.add(readColumnKey(key)?.year ?? 0);
  const isRated = (year: number): boolean => rate(data, methodology, choices, year).thinDirections.length === 0;
  if (wanted !== null && years.has(wanted) && isRated(wanted)) return wanted;
  return [...years].sort((a, b) => b - a).find(isRated) ?? null;
}

/** Where figures alone differ only their columns are made anew, so that a large package costs what the group touches. */
function ratedWith(now: RatedSide, taken: readonly Difference[], methodology: Methodology, standing: Rating): Rating {
  const { year } = standing;
  const regions = columnRegions(now.content.settings);
  const indexOf = new Map(regions.map(({ code }, index) => [code, index]));
  const cells = taken.flatMap((item) => {
    const index = item.kind === 'cell' ? indexOf.get(item.region) : undefined;
    return item.kind === 'cell' && index !== undefined
      ? [{ input: item.input, year: item.year, index, observation: item.theirs }]
      : [];
  });
  if (cells.length === taken.length) {
    return rate(now.figures.withCells(cells), methodology, standing.choices, year, standing);
  }
  const { content, figures } = takenInto(now, taken, methodology);
  return rate(figures.current(), methodology, baseChoices(content.settings), year);
}

/** Kinds of record that figures of the base are not made of. */
const OVER_THE_BASE: readonly RecordKind[] = ['scenario', 'override', 'project', 'growth', 'weights'];

/** The package with some differences taken over; its figures are the same where these are of scenarios and weights only. */
function takenInto({ content, figures }: RatedSide, taken: readonly Difference[], methodology: Methodology): RatedSide {
  const after = withTaken(content, taken);
  const isOverTheBase = (item: Difference): boolean =>
    item.kind === 'record'
      ? OVER_THE_BASE.includes(item.of)
      : item.kind === 'setting' && (item.field === 'planningYears' || item.field === 'exchangeRates');
  return ratedSide(after, taken.every(isOverTheBase) ? figures : figuresOf(after, methodology));
}

function effectOf({ before, after }: BeforeAndAfter, region: RegionCode): VariantEffect {
  const [now, then] = [standingIn(before, region), standingIn(after, region)];
  return { year: after.year, now, after: then, ...movesBetween(before, after) };
}

function standingIn({ regions, places, scores }: Rating, region: RegionCode): Standing {
  const index = regions.indexOf(region);
  const score = scores[index] ?? Number.NaN;
  return { place: places[index] || null, R: Number.isNaN(score) ? null : score };
}

function movesBetween(before: Rating, after: Rating): Pick<VariantEffect, 'moved' | 'most'> {
  const standings = new Map(before.regions.map((region) => [region, standingIn(before, region)]));
  let moved = 0;
  let most: VariantEffect['most'] = null;
  for (const region of after.regions) {
    const [now, then] = [standings.get(region) ?? NOWHERE, standingIn(after, region)];
    if (now.place !== then.place) moved += 1;
    const move = { region, now, after: then };
    if (isFarther(move, most)) most = move;
  }
  return { moved, most };
}

type Most = NonNullable<VariantEffect['most']>;

const NOWHERE: Standing = { place: null, R: null };
const placesOf = ({ now, after }: Most): number =>
  now.place === null || after.place === null ? 0 : Math.abs(after.place - now.place);
const gainOf = ({ now, after }: Most): number => (now.R === null || after.R === null ? 0 : Math.abs(after.R - now.R));

/** By places, then by the better place; of those that keep theirs by R. */
function isFarther(move: Most, most: Most | null): boolean {
  const places = placesOf(move);
  if (most === null) return places > 0 || gainOf(move) > 0;
  if (places !== placesOf(most)) return places > placesOf(most);
  return places > 0 ? (move.after.place ?? 0) < (most.after.place ?? 0) : gainOf(move) > gainOf(most);
}

function faultsOf({ regions }: ClaimedRating, rating: Rating): readonly ClaimFault[] {
  return regions.flatMap(({ region, place, R }): ClaimFault[] => {
    const claimed = { place, R };
    const computed = standingIn(rating, region);
    return isSame(claimed, computed) ? [] : [{ region, claimed, computed }];
  });
}

const isSame = (a: Standing, b: Standing): boolean =>
  a.place === b.place && (a.R === null || b.R === null ? a.R === b.R : Math.abs(a.R - b.R) <= SAME);

export type ReviewerApi = ReturnType<typeof createReviewer>;
