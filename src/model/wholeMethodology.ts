import type { AnswerScale, FactorCode, Methodology, ParagraphNumber, Question, SurveyRules } from './methodology';
import type { RegionCode } from './region';
import type { Language, Words } from './words';

export interface Paragraph {
  readonly number: ParagraphNumber;
  /** kk: the Order's own words (repairs applied); ru and en: our translation, to be shown as unofficial. */
  readonly text: Words;
  /** Languages besides Kazakh in which the official text stands in the place of our translation. */
  readonly official?: readonly Language[];
}

/** Whether a paragraph is shown in a language as our translation, which is not official. */
export const isTranslated = ({ official = [] }: Pick<Paragraph, 'official'>, language: Language): boolean =>
  language !== 'kk' && !official.includes(language);

/** A place where the printed text of the Order is damaged. */
export interface Repair {
  readonly id: string;
  readonly asPrinted: string;
  readonly asShown: string;
}

/** A scale as the form offers it: a mark with the words that say what it means. */
export type WordedScale =
  | (Extract<AnswerScale, { readonly kind: 'mark' }> & { readonly words: Words })
  | Exclude<AnswerScale, { readonly kind: 'mark' }>;

/** A question as it is put to the respondent. */
export interface WordedQuestion extends Question {
  readonly text: Words;
  readonly scale: WordedScale;
}

/** The survey form whole, as it is printed. */
export interface SurveyForm extends SurveyRules {
  /** What stands above the title: which annex it is, and that it is a form. */
  readonly annex?: Words;
  readonly label?: Words;
  readonly title: Words;
  readonly block1: { readonly title: Words; readonly items: readonly Words[] };
  readonly block2: { readonly title: Words; readonly questions: readonly WordedQuestion[] };
}

/** What a region judges itself by, one mark each. */
export interface StandardPart {
  readonly id: string;
  readonly text: Words;
}

/** Parts of the yearly report that a requirement may ask for. */
export const REPORT_PARTS = ['plan results', 'policy', 'next measures', 'updated measures', 'figures'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

export interface StandardItem extends StandardPart {
  readonly kind: 'requirement' | 'note';
  /** A "may" row: not applicable until rated. */
  readonly permissive: boolean;
  /** Types of which any one that is there meets the requirement. */
  readonly anyOf?: readonly StandardPart[];
  /** The part of the yearly report that it is about. */
  readonly reported?: ReportPart;
  /** Whose figures that part holds. */
  readonly factors?: readonly FactorCode[];
}

export interface StandardProvision {
  readonly id: string;
  readonly title: Words;
  /** How the words of the provision are read in regions that they do not fit. */
  readonly interpretation?: { readonly regions: readonly RegionCode[]; readonly reason: Words };
  readonly items: readonly StandardItem[];
}

/** Annex 2, the unified investment standard: three blocks of provisions. */
export interface InvestmentStandard {
  readonly title: Words;
  readonly blocks: readonly {
    readonly id: string;
    readonly title: Words;
    readonly provisions: readonly StandardProvision[];
  }[];
}

/** A methodology with its texts, as package files carry it: a rating needs none of what this adds. */
export interface WholeMethodology extends Methodology {
  /** ¶1–¶19 with their sub-paragraphs, and the Order's own articles. */
  readonly paragraphs: readonly Paragraph[];
  readonly articles: readonly Paragraph[];
  readonly repairs: readonly Repair[];
  readonly form: SurveyForm;
  readonly standard: InvestmentStandard;
}
