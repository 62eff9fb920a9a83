import type { Answer, SurveyResponse } from './survey';

/** Between two parts of what is hashed: stands in no text that a form can hold. */
export const PART = '\u001F';

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

/** Two multiplicative hashes of 32 bits, each with its seed and factor … */
export const SEED_A = 0xdeadbeef | 0;
export const SEED_B = 0x41c6ce57;
export const FACTOR_A = 0x9e3779b1 | 0;
export const FACTOR_B = 0x5f356495;

function hash(text: string): string {
  let [first, second] = [SEED_A, SEED_B];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, FACTOR_A);
    second = Math.imul(second ^ unit, FACTOR_B);
  }
  return hashText(mixed(first, second));
}

/** … whose ends are mixed into each other: below 2⁵³. */
export function mixed(first: number, second: number): number {
  const a = Math.imul(first ^ (first >>> 16), 0x85ebca6b) ^ Math.imul(second ^ (second >>> 13), 0xc2b2ae35);
  const b = Math.imul(second ^ (second >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return 2 ** 32 * (b & 0x1fffff) + (a >>> 0);
}

/** Hexadecimal digits of a hash as ids are written. */
export const HASH_DIGITS = 14;

/** A hash as ids are written. */
export const hashText = (of: number): string => of.toString(16).padStart(HASH_DIGITS, '0');
