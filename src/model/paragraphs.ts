import type { Methodology, ParagraphNumber } from './methodology';
import type { Paragraph } from './wholeMethodology';

/** A methodology, with its texts or without: the built-in one is known before they are. */
export type Paragraphed = Partial<Pick<Methodology, 'id'>> & { readonly paragraphs?: readonly Paragraph[] };

/** Whether a methodology has a paragraph of this number; of the built-in one, which comes without its texts, that is so. */
export const hasParagraph = ({ paragraphs }: Paragraphed, number: ParagraphNumber): boolean =>
  paragraphs === undefined || paragraphs.some((each) => each.number === number);

/**
 * A reference to paragraphs of the Order (`¶9, ¶11–¶18`) as it is shown beside numbers of a methodology: where that one has
 * no such paragraph, as an index of its own has none, nothing is said.
 */
export function shownParagraphs(methodology: Paragraphed, reference: string): string {
  const number = /¶([\p{L}\p{N}().]+)/u.exec(reference)?.[1];
  return number === undefined || hasParagraph(methodology, number) ? reference : '';
}
