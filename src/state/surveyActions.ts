import { decideAnswer } from '../edits/decideAnswer';
import { deleteForm, enterForm } from '../edits/enterForm';
import { excludeResponses, readmitResponses } from '../edits/excludeResponses';
import type { QuestionCode } from '../model/methodology';
import type { EnteredForm, Exclusion, ResponseId } from '../model/surveyRecords';
import type { OpenDocument } from './document';
import { presentOf } from './present';

/**
 * What can be done to the responses of a package, each in one step of undo; false where storage refused it (the user has
 * been told why).
 */
export const createSurveyActions = (document: OpenDocument) => ({
  enter: (form: EnteredForm): Promise<boolean> => document.commit(enterForm(presentOf(document), form)),
  remove: (id: ResponseId): Promise<boolean> => document.commit(deleteForm(presentOf(document), id)),
  exclude: (ids: readonly ResponseId[], exclusion: Exclusion): Promise<boolean> =>
    document.commit(excludeResponses(presentOf(document), ids, exclusion)),
  readmit: (ids: readonly ResponseId[]): Promise<boolean> =>
    document.commit(readmitResponses(presentOf(document), ids)),
  /** `undefined` leaves the answer unclear again. */
  decide: (response: ResponseId, question: QuestionCode, answer: number | null | undefined): Promise<boolean> =>
    document.commit(decideAnswer(presentOf(document), { response, question }, answer)),
});

export type SurveyActions = ReturnType<typeof createSurveyActions>;
