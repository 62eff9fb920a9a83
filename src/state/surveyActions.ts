import { chooseReadings } from '../edits/chooseReadings';
import { decideAnswer } from '../edits/decideAnswer';
import { deleteForm, enterForm } from '../edits/enterForm';
import { type CountedOut, excludeResponses, readmitResponses } from '../edits/excludeResponses';
import { type GivenMark, giveMarks } from '../edits/giveMarks';
import { tagResponses } from '../edits/tagResponses';
import type { FactorCode, QuestionCode } from '../model/methodology';
import type { SurveyResponse } from '../model/survey';
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
  exclude: (responses: readonly CountedOut[], exclusion: Exclusion): Promise<boolean> =>
    document.commit(excludeResponses(presentOf(document), responses, exclusion)),
  readmit: (responses: readonly CountedOut[]): Promise<boolean> =>
    document.commit(readmitResponses(presentOf(document), responses)),
  /** `undefined` leaves the answer unclear again. */
  decide: (
    response: Pick<SurveyResponse, 'id' | 'region'>,
    question: QuestionCode,
    answer: number | null | undefined,
  ): Promise<boolean> => document.commit(decideAnswer(presentOf(document), response, question, answer)),
  tag: (responses: readonly ResponseId[], tag: string, isTagged: boolean): Promise<boolean> =>
    document.commit(tagResponses(presentOf(document), responses, tag, isTagged)),
  /** Marks of experts in a year, in one step of undo; null takes one away. */
  mark: (year: number, marks: readonly Omit<GivenMark, 'year'>[]): Promise<boolean> =>
    document.commit(giveMarks(presentOf(document), year, marks)),
  /** Whether the whole column of a factor comes from experts and not from the survey (¶7). */
  chooseExperts: (factor: FactorCode, isChosen: boolean): Promise<boolean> => {
    const others = document.settings().expert.filter((each) => each !== factor);
    const expert = isChosen ? [...others, factor] : others;
    return document.commit(chooseReadings(presentOf(document), { expert }));
  },
});

export type SurveyActions = ReturnType<typeof createSurveyActions>;
