import type { AnswerScale } from './methodology';
import type { Answer } from './survey';

/**
 * What a cell says in answer to a question (methodology.md §7). `faulty` rejects the response; `unclear` (a count or a
 * yes/no that cannot be read) is kept for a person to decide and counted nowhere.
 */
export interface AnswerVerdict {
  readonly kind: 'valid' | 'blank' | 'faulty' | 'unclear';
  readonly answer: Answer;
}

const BLANK: ReadonlySet<string> = new Set(['', '-', '–', '—', 'н/д', 'жауап жоқ', 'нет ответа', 'no answer']);

/** Whether a cell of a form was left without an answer. */
export const isBlankAnswer = (text: string): boolean => BLANK.has(text.trim().toLowerCase());

const YES: ReadonlySet<string> = new Set(['yes', 'иә', 'да', 'true', '1', 'y', 'и', 'д']);
const NO: ReadonlySet<string> = new Set(['no', 'жоқ', 'нет', 'false', '0', 'n', 'ж', 'н']);

/** Reads an answer on the scale of its question; texts have a scale of their own and are not read here. */
export function readAnswer(text: string, scale: Exclude<AnswerScale, { kind: 'text' }>): AnswerVerdict {
  const typed = text.trim();
  if (isBlankAnswer(typed)) return { kind: 'blank', answer: null };
  const answer = valueOn(scale, typed.toLowerCase());
  if (answer !== null) return { kind: 'valid', answer };
  return { kind: scale.kind === 'mark' ? 'faulty' : 'unclear', answer: { text: typed } };
}

function valueOn(scale: Exclude<AnswerScale, { kind: 'text' }>, typed: string): number | null {
  if (scale.kind === 'yes or no') return YES.has(typed) ? 1 : NO.has(typed) ? 0 : null;
  const value = wholeNumber(typed);
  if (value === null || value < 0) return null;
  if (scale.kind === 'count') return value;
  return value >= scale.from && value <= scale.to ? value : null;
}

/** A whole number, also as a spreadsheet may print it (`5.0`). */
function wholeNumber(typed: string): number | null {
  if (!/^\d+(?:[.,]0+)?$/.test(typed)) return null;
  const value = Number(typed.replace(',', '.'));
  return Number.isSafeInteger(value) ? value : null;
}
