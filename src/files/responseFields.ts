import {
  fault,
  holding,
  list,
  nullable,
  number,
  object,
  oneOf,
  type Parser,
  tagged,
  text,
  whole,
} from '../model/parse';
import { code, date } from '../model/parseBasics';
import type { Answer, Rejection, SurveyResponse } from '../model/survey';
import { record, year } from './cellFields';

/** What a response of the survey looks like in a package file. */

type RejectionOf<Code extends Rejection['code']> = Extract<Rejection, { readonly code: Code }>;

const rejection = tagged<Rejection, 'code'>('code', {
  'same id': object<RejectionOf<'same id'>>({ code: oneOf('same id') }),
  'same id, other answers': object<RejectionOf<'same id, other answers'>>({ code: oneOf('same id, other answers') }),
  'same response': object<RejectionOf<'same response'>>({ code: oneOf('same response') }),
  year: object<RejectionOf<'year'>>({ code: oneOf('year') }),
  region: object<RejectionOf<'region'>>({ code: oneOf('region'), text: text() }),
  'faulty answer': object<RejectionOf<'faulty answer'>>({
    code: oneOf('faulty answer'),
    question: text(),
    text: text(),
  }),
  'no valid answer': object<RejectionOf<'no valid answer'>>({ code: oneOf('no valid answer') }),
  'not a date': object<RejectionOf<'not a date'>>({
    code: oneOf('not a date'),
    field: oneOf('service_date', 'survey_date'),
    text: text(),
  }),
  'service not within 24 months': object<RejectionOf<'service not within 24 months'>>({
    code: oneOf('service not within 24 months'),
  }),
});

const markedAnswer = nullable(number());
const unreadAnswer = object<{ readonly text: string }>({ text: text() });
const answer: Parser<Answer> = (input) =>
  typeof input === 'object' && input !== null ? unreadAnswer(input) : markedAnswer(input);

/** A filled form with its verdict. */
export const response: Parser<SurveyResponse> = holding(
  object<SurveyResponse>({
    id: text(),
    line: whole(0),
    year: nullable(year),
    region: nullable(code),
    company: text(),
    employees: text(),
    sector: text(),
    invested: text(),
    serviceDate: nullable(date),
    surveyDate: nullable(date),
    answers: list(answer),
    remark: text(),
    extra: record(text(), text()),
    rejection: nullable(rejection),
  }),
  // Only an accepted response is counted, and then it has to be known where.
  (each) => (each.rejection === null && each.year === null ? fault(['year'], 'integer', null) : null),
  (each) => (each.rejection === null && each.region === null ? fault(['region'], 'string', null) : null),
);
