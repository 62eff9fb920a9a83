import type { Answer, SurveyResponse } from './survey';

/** Between two parts of what is hashed: stands in no text that a form can hold. */
const PART = '\u001F';

/**
 * What a response says, in 53 bits as 14 hexadecimal digits: two responses that say the same have the same fingerprint,
 * whatever file, line and id they came under; two that differ have one only by an accident of 1 in 10¹⁵.
 */
export function fingerprint(response: Omit<SurveyResponse, 'id' | 'line' | 'rejection' | 'extra'>): string {
  const { year, region, company, employees, sector, invested, serviceDate, surveyDate, answers, remark } = response;
  const said = [year, region, company, employees, sector, invested, serviceDate, surveyDate];
  return hash([...said, ...answers.map(marked), remark].join(PART));
}

/**
 * What a response answers, as `fingerprint`, without what a copy of a package may leave out (names, free texts): tells
 * two responses of one id apart that do not say the same.
 */
export function answerPrint({
  year,
  region,
  serviceDate,
  surveyDate,
  answers,
}: Pick<SurveyResponse, 'year' | 'region' | 'serviceDate' | 'surveyDate' | 'answers'>): string {
  return hash([year, region, serviceDate, surveyDate, ...answers.map(marked)].join(PART));
}

const marked = (answer: Answer): string | number | null =>
  typeof answer === 'object' && answer !== null ? answer.text : answer;

/** Names a rejected response by its line and what it says: the same however often its file comes in. */
export const responseMark = (response: SurveyResponse): string => `${fingerprint(response)}:${response.line}`;

/** Two multiplicative hashes of 32 bits whose ends are mixed into each other. */
function hash(text: string): string {
  let [first, second] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x9e3779b1);
    second = Math.imul(second ^ unit, 0x5f356495);
  }
  first = Math.imul(first ^ (first >>> 16), 0x85ebca6b) ^ Math.imul(second ^ (second >>> 13), 0xc2b2ae35);
  second = Math.imul(second ^ (second >>> 16), 0x85ebca6b) ^ Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (2 ** 32 * (second & 0x1fffff) + (first >>> 0)).toString(16).padStart(14, '0');
}
