import type { Answer } from '../../model/survey';
import { amendmentsOf, type StandingResponse, standingResponses } from '../../model/surveyStanding';
import { responsesOf } from '../../model/unpackedResponses';
import { numberOf } from './entry/form';
import type { SurveyView } from './view';

/** Every response of the package as it stands; those that were typed in last. */
export const standingIn = ({ document, form }: Pick<SurveyView, 'document' | 'form'>): Iterable<StandingResponse> =>
  standingResponses(
    document
      .batches()
      .map(({ batch: { file, synthetic }, chunks }) => ({ file, synthetic, responses: responsesOf(chunks) })),
    amendmentsOf(document.records()),
    form.block2.questions.map(({ code }) => code),
  );

/** A response as a list calls it: the number on its paper, or its place in its file. */
export function nameOfResponse(
  { response, file }: Pick<StandingResponse, 'response' | 'file'>,
  view: Pick<SurveyView, 'words'>,
): string {
  const { numbered, line } = view.words().quality;
  const number = numberOf(response);
  if (number !== '') return numbered(number);
  return file === null ? response.id : line(file, response.line);
}

/** Answers side by side, a blank as `·` and what could not be read as `?`. */
export const marksText = (answers: readonly Answer[]): string =>
  answers.map((answer) => (answer === null ? '·' : typeof answer === 'object' ? '?' : String(answer))).join('');
