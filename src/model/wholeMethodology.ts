import type { AnswerScale, Methodology, ParagraphNumber, Question, SurveyRules } from './methodology';
import type { Words } from './words';

export interface Paragraph {
  readonly number: ParagraphNumber;
  /** kk: the Order's own words (repairs applied); ru and en: our translation, to be shown as unofficial. */
  readonly text: Words;
}

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
  readonly title: Words;
  readonly block1: { readonly title: Words; readonly items: readonly Words[] };
  readonly block2: { readonly title: Words; readonly questions: readonly WordedQuestion[] };
}

export interface StandardItem {
  readonly id: string;
  readonly kind: 'requirement' | 'note';
  readonly text: Words;
  /** A "may" row: not applicable until rated. */
  readonly permissive: boolean;
}

export interface StandardProvision {
  readonly id: string;
  readonly title: Words;
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
