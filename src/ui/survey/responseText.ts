import type { Answer, SurveyResponse } from '../../model/survey';
import type { OpenDocument } from '../../state/document';
import { numberOf } from './entry/form';
import type { SurveyView } from './view';

/** Where the responses of a package came from, and what each is called. */
export interface KnownResponse {
  readonly response: SurveyResponse;
  /** The file it came in; null: typed in. */
  readonly file: string | null;
}

/** Every response of the package with its file; those that were typed in last. */
export function* knownResponses(document: Pick<OpenDocument, 'batches' | 'records'>): Generator<KnownResponse> {
  for (const { batch, chunks } of document.batches()) {
    for (const chunk of chunks) for (const response of chunk) yield { response, file: batch.file };
  }
  for (const { response } of document.records().form?.values() ?? []) yield { response, file: null };
}

/** A response as a list calls it: the number on its paper, or its place in its file. */
export function nameOfResponse({ response, file }: KnownResponse, view: SurveyView): string {
  const { numbered, line } = view.words().quality;
  const number = numberOf(response);
  if (number !== '') return numbered(number);
  return file === null ? response.id : line(file, response.line);
}

/** Answers side by side, a blank as `·` and what could not be read as `?`. */
export const marksText = (answers: readonly Answer[]): string =>
  answers.map((answer) => (answer === null ? '·' : typeof answer === 'object' ? '?' : String(answer))).join('');
