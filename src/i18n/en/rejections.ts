import type { Rejection } from '../../model/survey';
import type { MessagesOf } from '../messages';
import { excerpt } from '../sentence';

const FIELDS = { service_date: 'Date of the service', survey_date: 'Date of the survey' } as const;

/** Why a response of the survey is counted nowhere. */
export const rejections: MessagesOf<Rejection> = {
  'same id': () =>
    'A response with this number has already been accepted: it is not counted twice. If it is another one, change its number.',
  'same id, other answers': () =>
    'A questionnaire with this number and other answers is accepted. Check which is right; if it is another one, change the number.',
  'same response': () =>
    'The very same response is accepted already: it does not count twice. If it is another one, give it a number.',
  year: () => 'The rating year is missing or cannot be read. Write it with four digits.',
  region: ({ text }) =>
    text === ''
      ? 'No region is given. Write its name or code.'
      : `Region “${excerpt(text)}” is not known. Write the name or the code of the region.`,
  'faulty answer': ({ question, text }) =>
    `The answer to ${question} is not on its scale: “${excerpt(text)}”. Compare it with the paper form and correct it.`,
  'no valid answer': () => 'None of the questions Q1–Q15 has a valid answer.',
  'not a date': ({ field, text }) =>
    `${FIELDS[field]}: “${excerpt(text)}” is not a date. Write it as 2025-03-31 or 31.03.2025.`,
  'service not within 24 months': () =>
    'The state service was not received within the 24 months before the survey (¶19). Check both dates.',
};
