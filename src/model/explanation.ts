import type { Absence } from './absence';
import type { CellState } from './column';
import type { Threshold } from './ladder';
import type {
  DirectionCode,
  FactorCode,
  InputCode,
  Interpretation,
  ParagraphNumber,
  QuestionCode,
} from './methodology';
import type { Observation } from './observation';
import type { Addition, CellEffect } from './plan';
import type { CellAddress } from './present';
import type { FactorResult, NoScore, Origin, Remark } from './rating';
import type { Axis, MissingPolicy, Readings } from './readings';
import type { RegionCode } from './region';
import type { ProjectId } from './scenario';
import type { MoveCause } from './split';

/** Of which region and year a number is. */
interface OfRegion {
  readonly region: RegionCode;
  readonly year: number;
}

/**
 * Names one number that can explain itself.
 * - `score`: R; `place`: the place; `change`, `score change`: places won and R gained since the last rating year; `best
 *   place`, `worst place`: the ends of the band over all readings, `best of three`, `worst of three`: over those of ¶10;
 *   `place under`: the place under one of them;
 *   `coverage`, `factor coverage`: Σ W_k of what the region has values for; `score difference`: R less another region's;
 * - `direction`: F_k; `contribution`: its term of R; `direction weight`: W_k, `weight sum`: of all of them, before they are
 *   made shares of it, which of no region have the region `''`; `direction place`: the place by F_k alone;
 *   `direction difference`: F_k less another region's, or less the median (null);
 * - `value`: a factor's value; `points`: what ¶10 makes of it; `position`: its position r among the regions; `answers`:
 *   how many answers it was made of; `interval low`, `interval high`: what 95 % certainty leaves open; `factor place`:
 *   the place by its points alone; `gain`: what its points bring R against the median; `need`: what is still needed to the
 *   target that it is a fulfilment of;
 * - `responses`: accepted responses of the survey; `all responses`: those of all regions, `few responses`: how many regions
 *   have fewer than ¶4 asks for, `unverified responses`: of how many ¶19 could not be checked, all of the region `''`; `question answers`, `question value`, `question deviation`: how many
 *   answers to one question count, their mean or share, and how far they spread; `question low`, `question high`: what 95 %
 *   certainty leaves open of it;
 * - `fulfilment`: how far the unified standard is fulfilled, of no year: its year is that on view; `unassessed`: how many
 *   of its requirements nobody has assessed, `ticked`: how many of its notes are ticked;
 * - `places reproduced`: how many of the published places a reading gives, `rank agreement`: Kendall's τ of the two orders,
 *   both of the region `''`;
 * - `cell`: a figure as it was entered; `input weight`: what an input weighs in R; `effect`: what a hundredth of it does
 *   to R, `place effect`: to the place; `threshold`: the value of it at which that place is reached;
 * - `move part`: what a cause has in a move of the place, of R, or of a factor's term of R; `move whole`: all of them;
 * - `median …`: the middle of the same number of all regions. It is of no region: its region is `''`.
 */
export type Subject = OfRegion &
  (
    | {
        readonly kind:
          | 'score'
          | 'place'
          | 'change'
          | 'score change'
          | 'best place'
          | 'worst place'
          | 'best of three'
          | 'worst of three'
          | 'coverage'
          | 'factor coverage'
          | 'responses';
      }
    | {
        readonly kind: 'fulfilment' | 'unassessed' | 'ticked';
        readonly part: 'whole' | 'block' | 'provision';
        /** Of the block or provision, from 1; 0 of the whole. */
        readonly number: number;
      }
    | {
        readonly kind: 'places reproduced' | 'rank agreement';
        /** Of the lattice, by its index. */
        readonly reading: number;
      }
    | { readonly kind: 'weight sum' }
    | { readonly kind: 'all responses' | 'few responses' | 'unverified responses' }
    | { readonly kind: 'score difference'; readonly beside: RegionCode }
    | {
        readonly kind: 'place under';
        /** Of the lattice, by its index. */
        readonly reading: number;
      }
    | {
        readonly kind: 'direction' | 'contribution' | 'direction place';
        readonly direction: DirectionCode;
      }
    | { readonly kind: 'direction weight'; readonly direction: DirectionCode }
    | {
        readonly kind: 'direction difference';
        readonly direction: DirectionCode;
        readonly beside: RegionCode | null;
      }
    | {
        readonly kind:
          | 'value'
          | 'points'
          | 'position'
          | 'answers'
          | 'interval low'
          | 'interval high'
          | 'factor place'
          | 'gain';
        readonly factor: FactorCode;
      }
    | {
        readonly kind: 'need';
        /** A fulfilment of a target. */
        readonly factor: FactorCode;
        /** How many months it is shared among; null: the whole. */
        readonly months: number | null;
      }
    | { readonly kind: QuestionKind; readonly question: QuestionCode }
    | { readonly kind: 'cell'; readonly input: InputCode }
    | { readonly kind: 'input weight' | 'effect' | 'place effect'; readonly input: InputCode }
    | { readonly kind: 'threshold'; readonly input: InputCode; readonly place: number }
    | {
        readonly kind: 'move part';
        readonly cause: MoveCause;
        /** Of the step from the old package's year to the new one's, before anything else. */
        readonly isRevision: boolean;
        readonly of: MovedNumber;
      }
    | { readonly kind: 'move whole'; readonly of: MovedNumber }
    | MedianKind
  );

/** What is known of one question's answers in a region. */
export type QuestionKind =
  | 'question answers'
  | 'question value'
  | 'question deviation'
  | 'question low'
  | 'question high';

/** What of a region moves from one rating to another: the place, R, or a factor's term of R. */
export type MovedNumber = 'place' | 'score' | { readonly factor: FactorCode };

/** Of which numbers there is a median. */
type MedianKind =
  | { readonly kind: 'median score' }
  | { readonly kind: 'median direction'; readonly direction: DirectionCode }
  | { readonly kind: 'median value' | 'median points'; readonly factor: FactorCode }
  | { readonly kind: 'median cell'; readonly input: InputCode };

/** The middle of the same number of all regions. */
export type Median = OfRegion & MedianKind;

const MEDIANS: readonly Subject['kind'][] = [
  'median score',
  'median direction',
  'median value',
  'median points',
  'median cell',
];

/** Whether a number is the middle one of all regions, and so of none. */
export const isMedian = (subject: Subject): subject is Median => MEDIANS.includes(subject.kind);

/** Whether a number is read out of what the survey comes to, which is summed up where somebody looks at it. */
export const isOfSurvey = ({ kind }: Subject): boolean => kind.endsWith('responses') || kind.startsWith('question ');

/** Whether two names are of one number. */
export const sameSubject = (a: Subject, b: Subject): boolean => subjectKey(a) === subjectKey(b);

/** A text that is the same for the same number, and for no other. */
export const subjectKey = (subject: Subject): string =>
  `${subject.kind}\t${subject.region}\t${subject.year}\t${detailOf(subject)}`;

function detailOf(subject: Subject): string {
  switch (subject.kind) {
    case 'score difference':
      return subject.beside;
    case 'place under':
    case 'places reproduced':
    case 'rank agreement':
      return String(subject.reading);
    case 'direction difference':
      return `${subject.direction}\t${subject.beside ?? ''}`;
    case 'fulfilment':
    case 'unassessed':
    case 'ticked':
      return `${subject.part}\t${subject.number}`;
    case 'need':
      return `${subject.factor}\t${subject.months ?? ''}`;
    case 'threshold':
      return `${subject.input}\t${subject.place}`;
    case 'move part': {
      const { cause, isRevision, of } = subject;
      return `${cause}\t${isRevision}\t${movedName(of)}`;
    }
    case 'move whole':
      return movedName(subject.of);
    default:
      return codeOf(subject);
  }
}

const movedName = (of: MovedNumber): string => (typeof of === 'string' ? of : of.factor);

/** The direction, factor, question or input that a number is of; empty of a number of the whole region. */
export function codeOf(subject: Subject): string {
  if ('direction' in subject) return subject.direction;
  if ('factor' in subject) return subject.factor;
  if ('question' in subject) return subject.question;
  return 'input' in subject ? subject.input : '';
}

/** A number as it is to be shown: a share (0..1) is shown in per cent. */
export interface Quantity {
  readonly value: number;
  readonly isShare: boolean;
}

/** What a number stands for in a formula. */
export type Role =
  /** A number of the formula itself: the 100 of a per cent, the 1 of `n − 1`. */
  | 'constant'
  | 'cell'
  /** A cell before what projects add to it or make of it. */
  | 'cell without projects'
  /** By what the level of a planning year grows, in per cent. */
  | 'last growth'
  /** What a project adds to the cell. */
  | 'project'
  | 'amount of the project'
  | 'scale'
  | 'exchange rate'
  | 'part'
  | 'share counted'
  | 'probability'
  /** A factor value of another year, of which a peer's is assumed. */
  | 'value of a year'
  /** The growth that a scenario expects of a peer. */
  | 'growth expected'
  | 'sum of answers'
  /** Of a factor of several questions: each respondent's mean over those that were answered. */
  | 'sum of means'
  | 'respondents counted'
  | 'sum of squares'
  | 'valid answers'
  | 'all responses'
  | 'rejected responses'
  | 'excluded responses'
  | 'answers counted'
  | 'answers of 0'
  | 'answers of yes'
  | 'answers above 0'
  | 'deviation'
  | 'least value'
  | 'greatest value'
  | 'value'
  | 'best value'
  | 'worst value'
  | 'cap'
  | 'least points'
  | 'most points'
  | 'points between'
  | 'regions'
  | 'position'
  | 'regions before'
  | 'regions equal'
  | 'points'
  | 'points of a missing factor'
  | 'factor weight'
  | 'times'
  | 'all factor weights'
  | 'score'
  | 'score before'
  /** R with a hundredth of an input more, or less where less is better. */
  | 'score with a hundredth'
  /** What a mixture of the two ends of a move gives. */
  | 'mixture'
  | 'part of a move'
  /** In how many orders the causes of a move can change. */
  | 'all orders'
  | 'median'
  | 'direction score'
  | 'direction weight'
  | 'weight sum'
  | 'months left'
  | 'place with a hundredth'
  | 'unverified responses'
  | 'requirements met'
  | 'requirements partly met'
  | 'requirements that apply'
  | 'requirements not assessed'
  | 'notes ticked'
  | 'provision'
  | 'provisions that apply'
  | 'whole weight'
  | 'weight held'
  | 'factors with a value'
  | 'factors'
  | 'place'
  | 'place before'
  | 'place under readings'
  | 'places published'
  | 'places that differ'
  | 'pairs'
  | 'pairs in order'
  | 'pairs in reverse'
  | 'pairs of one published place'
  | 'pairs of one computed place';

/** A number in a formula, with what it stands for and, where it has a chain of its own, whose it is. */
export interface Leaf extends Quantity {
  readonly kind: 'number';
  readonly role: Role;
  /** The number that this one is, or hangs on. */
  readonly of?: Subject;
  /**
   * Code of the direction or factor that it belongs to; of an exchange rate, the currency; of a mixture, the causes that
   * are new in it, with spaces between.
   */
  readonly about?: string;
  readonly project?: ProjectId;
}

/** Functions that stand in formulas, before brackets with what they are of. */
export const FORMULA_FUNCTIONS = [
  'min',
  'max',
  'geometric mean',
  'square root',
  't quantile',
  'beta quantile',
] as const;
export type FormulaFunction = (typeof FORMULA_FUNCTIONS)[number];

export type Sign = '+' | '−' | '×' | '÷' | '(' | ')' | ';' | FormulaFunction;

/**
 * A piece of a formula. Signs bind as everywhere: × and ÷ before + and −, from the left; `min(a; b)`, `max(a; b)`,
 * `geometric mean(a; b; …)`, `square root(a)`, `t quantile(probability; degrees of freedom)`, `beta quantile(probability;
 * alpha; beta)`.
 */
export type Token = Leaf | { readonly kind: 'sign'; readonly sign: Sign };

/** A choice where the Order can be read in several ways, or says nothing of what is missing. */
export type ChoiceAxis = Axis | 'missing';

/** A cell that stands behind a number, as the rating found it. */
export interface CellBehind {
  readonly address: CellAddress;
  readonly observation: Observation | null;
  /** What stands there: the observation, or what a plan makes of the cell. */
  readonly state: CellState;
  /** NaN where there is no number. */
  readonly value: number;
  /** Why a plan could compute none; null where it could or has nothing to do with the cell. */
  readonly absence: Absence | null;
  /** What a plan has done to it, in the order in which it was done. */
  readonly effects: readonly CellEffect[];
  /** Whether it entered the number; else it stands beside one that went before it, or would be needed. */
  readonly isUsed: boolean;
}

/** The survey behind a value. */
export interface SurveyBehind {
  /** Respondents whose answers count, and answers of 0 among the valid ones. */
  readonly counted: number;
  readonly zeros: number;
  /** Sample standard deviation; NaN where there is none. */
  readonly deviation: number;
  /** 95 % interval of the value; null where the survey gives none. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Accepted responses of the region and the least that ¶4 asks for. */
  readonly accepted: number;
  readonly least: number;
  readonly questions: readonly QuestionCode[];
  readonly synthetic: boolean;
}

/** What a project adds to a cell, with the formula of the amount. */
export interface ProjectAddition {
  readonly project: ProjectId;
  readonly cell: CellAddress;
  readonly amount: number;
  readonly formula: readonly Token[];
  /** Who says what a foreign currency costs. */
  readonly rates: Addition['rates'];
}

/** What happens at the value at which a place is won or lost, everything else as it is. */
export interface ThresholdBehind extends Threshold {
  /** Which way the value has to go, and whether the place is a better one than now. */
  readonly way: 'up' | 'down';
  readonly isGain: boolean;
  /** How many regions are passed at once there. */
  readonly passed: number;
  /** Points go by rank: they leap where a factor comes to the value of another region, and R of no two need be equal. */
  readonly leaps: boolean;
  /** How many more respondents with the best answer would do it; null where no number of them does, or of a cell. */
  readonly answers: number | null;
}

/** Where a number comes from: one link of the chain from a place to the cells, with the way further down and up. */
export interface Explanation {
  readonly subject: Subject;
  /** NaN where there is no number: then `absence` or `noScore` says why. */
  readonly result: Quantity;
  /**
   * The formula with the numbers in it: evaluated over the numbers *as shown* it gives the result as shown. Empty where
   * there is no number.
   */
  readonly formula: readonly Token[];
  /** Paragraphs of annex 1 that it follows, in the order to be read. */
  readonly paragraphs: readonly ParagraphNumber[];
  /** Parts of the unified standard that it is made of, by id: the whole, a block, a provision, its requirements and notes. */
  readonly standard: readonly string[];
  /** Choices that can change it, where the Order is silent. */
  readonly axes: readonly ChoiceAxis[];
  readonly interpretation: Interpretation | null;
  readonly origin: Origin | null;
  readonly absence: Absence | null;
  readonly noScore: NoScore | null;
  readonly remarks: readonly Remark[];
  readonly flags: FactorResult['flags'];
  readonly survey: SurveyBehind | null;
  /** The region's own cells behind it. */
  readonly cells: readonly CellBehind[];
  /** What projects add, of a cell to which they add something. */
  readonly additions: readonly ProjectAddition[];
  /**
   * Numbers that it rests on without their standing in the formula: where regions were compared, the same number of all
   * of them, the best first; of a number that is not there, those that would be needed.
   */
  readonly restsOn: readonly Subject[];
  /** For an end of the band: the readings under which the region has that place; for an agreement: the reading. */
  readonly readings: readonly Readings[];
  /** For a threshold, which no formula gives: what happens there. */
  readonly threshold: ThresholdBehind | null;
  /** Numbers that this one is part of. */
  readonly leadsTo: readonly Subject[];
}

/** One choice other than the one made. */
export type OtherChoice =
  | { readonly [A in Axis]: { readonly axis: A; readonly value: Readings[A] } }[Axis]
  | { readonly axis: 'missing'; readonly value: MissingPolicy };

/** The numbers of one region were another choice made on one axis, everything else as chosen. NaN where there is none. */
export interface UnderOtherChoice {
  readonly choice: OtherChoice;
  /** By factor, in the methodology's order. */
  readonly values: readonly number[];
  readonly points: readonly number[];
  readonly positions: readonly number[];
  /** By direction. */
  readonly directions: readonly number[];
  readonly score: number;
  /** 0: no place. */
  readonly place: number;
}
