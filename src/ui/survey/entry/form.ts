import { YEARS } from '../../../model/calendar';
import { fingerprint } from '../../../model/fingerprint';
import type { Question, SurveyRules } from '../../../model/methodology';
import type { Rejection, SurveyResponse } from '../../../model/survey';
import { readAnswer } from '../../../model/surveyAnswer';
import { ENTRY_COLUMNS } from '../../../model/surveyColumns';
import type { EnteredForm, ResponseId } from '../../../model/surveyRecords';
import { readWrittenDate, rejectionOf } from '../../../model/surveyVerdict';
import type { FormDraft } from '../../../state/formDraft';

const [NUMBER, INTERVIEWER, ENTERED_AT] = ENTRY_COLUMNS;

/** Which forms a new one follows: year, region, date and interviewer are kept, its number goes on. */
export const draftAfter = (previous: FormDraft): FormDraft => ({
  ...previous,
  company: '',
  employees: '',
  sector: '',
  invested: null,
  answers: previous.answers.map(() => null),
  remark: '',
  number: nextNumber(previous.number),
  serviceDate: '',
  correcting: null,
});

export const freshDraft = (year: number, region: string, questions: number): FormDraft =>
  draftAfter({
    year,
    region,
    company: '',
    employees: '',
    sector: '',
    invested: null,
    answers: Array.from({ length: questions }, () => null),
    remark: '',
    number: '',
    serviceDate: '',
    surveyDate: '',
    interviewer: '',
    correcting: null,
  });

/** `0017` → `0018`, `A-9` → `A-10`; a number that does not end in a figure says nothing of the next. */
export function nextNumber(number: string): string {
  const figures = /\d{1,9}$/.exec(number)?.[0];
  if (figures === undefined) return '';
  return number.slice(0, -figures.length) + String(Number(figures) + 1).padStart(figures.length, '0');
}

/**
 * The number of the form after this one: the next that no form of its region and year has. After a correction in the
 * middle of a pile that is the greatest and one.
 */
export function freeNumber(
  { number, region, year }: Pick<FormDraft, 'number' | 'region' | 'year'>,
  entered: Iterable<SurveyResponse>,
): string {
  const taken = new Set<string>();
  for (const response of entered) {
    if (response.region === region && response.year === year) taken.add(numberOf(response));
  }
  let next = nextNumber(number);
  while (next !== '' && taken.has(next)) next = nextNumber(next);
  return next;
}

/** The longest answer to Q16, in letters: more than a person writes on paper, and far less than a page can draw. */
export const LONGEST_REMARK = 20_000;

/** Whether nothing of one respondent has been typed yet. */
export const isBlank = (draft: FormDraft): boolean =>
  [draft.company, draft.employees, draft.sector, draft.remark, draft.serviceDate].every((each) => each.trim() === '') &&
  draft.invested === null &&
  draft.answers.every((answer) => answer === null);

/** Why the form would count nowhere, as it stands; null where it would count. */
export const verdictOn = (draft: FormDraft, rules: SurveyRules): Rejection | null =>
  rejectionOf(
    {
      year: draft.year >= YEARS.first && draft.year <= YEARS.last ? draft.year : null,
      region: draft.region === '' ? null : draft.region,
      regionText: '',
      faulty: null,
      valid: draft.answers.filter((answer) => answer !== null).length,
      service: readWrittenDate(draft.serviceDate),
      survey: readWrittenDate(draft.surveyDate),
    },
    rules,
  );

/** Whether the form can be kept: it says for which region and year it is, and its dates can be read. */
export const isKeepable = (verdict: Rejection | null): boolean =>
  verdict === null || verdict.code === 'service not within 24 months';

/**
 * The form as it is kept.
 *
 * @param before the form that is corrected; null: a new one
 * @param entered ISO time
 */
export function formOf(
  draft: FormDraft,
  rules: SurveyRules,
  before: EnteredForm | null,
  { id, entered }: { readonly id: ResponseId; readonly entered: string },
): EnteredForm {
  const { [NUMBER]: _number, [INTERVIEWER]: _interviewer, ...kept } = before?.response.extra ?? {};
  const response: SurveyResponse = {
    id: before?.response.id ?? id,
    line: before?.response.line ?? 0,
    year: draft.year,
    region: draft.region,
    company: draft.company.trim(),
    employees: draft.employees.trim(),
    sector: draft.sector.trim(),
    invested: draft.invested === null ? '' : draft.invested === 1 ? 'yes' : 'no',
    serviceDate: readWrittenDate(draft.serviceDate).date,
    surveyDate: readWrittenDate(draft.surveyDate).date,
    answers: draft.answers,
    remark: draft.remark.trim(),
    extra: {
      ...kept,
      ...filled(NUMBER, draft.number),
      ...filled(INTERVIEWER, draft.interviewer),
      [ENTERED_AT]: kept[ENTERED_AT] ?? entered,
    },
    rejection: verdictOn(draft, rules),
  };
  return { response, repairs: before?.repairs ?? null, synthetic: before?.synthetic ?? false };
}

const filled = (name: string, text: string): Readonly<Record<string, string>> =>
  text.trim() === '' ? {} : { [name]: text.trim() };

/** An entered form, to be corrected. */
export function draftOf({ response }: EnteredForm): FormDraft {
  const { extra } = response;
  return {
    year: response.year ?? 0,
    region: response.region ?? '',
    company: response.company,
    employees: response.employees,
    sector: response.sector,
    invested: investedOf(response.invested),
    answers: response.answers.map((answer) => (typeof answer === 'number' ? answer : null)),
    remark: response.remark,
    number: numberOf(response),
    serviceDate: writtenDate(response.serviceDate),
    surveyDate: writtenDate(response.surveyDate),
    interviewer: extra[INTERVIEWER] ?? '',
    correcting: response.id,
  };
}

/** Yes or no as files write it; null: neither. */
function investedOf(text: string): number | null {
  const { answer } = readAnswer(text, { kind: 'yes or no' });
  return typeof answer === 'number' ? answer : null;
}

const writtenDate = (iso: string | null): string => (iso === null ? '' : iso.split('-').reverse().join('.'));

/** The number that the paper bears. */
export const numberOf = ({ extra }: Pick<SurveyResponse, 'extra'>): string => extra[NUMBER] ?? '';
/** ISO time at which the form was typed in; empty where that is not known. */
export const enteredAt = ({ extra }: Pick<SurveyResponse, 'extra'>): string => extra[ENTERED_AT] ?? '';

/** In what a form resembles one that is there already. */
export type Resemblance = 'same answers' | 'same number';

/** Whether the form may have been entered before: word for word, or under its number in the same region and year. */
export function resemblance(
  { response }: EnteredForm,
  others: Iterable<SurveyResponse>,
): { readonly kind: Resemblance; readonly other: SurveyResponse } | null {
  const [own, number] = [fingerprint(response), numberOf(response)];
  let numbered: SurveyResponse | null = null;
  for (const other of others) {
    const isElsewhere = other.id === response.id || other.region !== response.region || other.year !== response.year;
    if (isElsewhere) continue;
    if (fingerprint(other) === own) return { kind: 'same answers', other };
    if (number !== '' && numberOf(other) === number) numbered = other;
  }
  return numbered === null ? null : { kind: 'same number', other: numbered };
}

/** What is asked of a pressed key. */
type PressedKey = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** The figure of a key wherever it stands on the keyboard: other layouts have letters on the upper row. */
export function figureOf({ code, ctrlKey, altKey, metaKey }: PressedKey): number | null {
  if (ctrlKey || altKey || metaKey) return null;
  const figure = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return figure === undefined ? null : Number(figure);
}

/** The keys that wrote a text, after one more: figures by their keys, `·` any other letter. */
export function pressedKeys(before: string, event: PressedKey): string {
  const { key, ctrlKey, altKey, metaKey } = event;
  if (key === 'Backspace') return before.slice(0, -1);
  if (key.length !== 1 || ctrlKey || altKey || metaKey) return before;
  return before + String(figureOf(event) ?? '·');
}

/** The code that keys wrote whatever letters stand on them: two figures or more and nothing else; null: a name. */
export const writtenCode = (keys: string): string | null => (/^\d{2,}$/.test(keys) ? keys : null);

/** Figures of a date with the dots that part them: `1005` → `10.05`. */
export function dottedDate(text: string): string {
  const figures = text.replace(/\D/g, '').slice(0, 8);
  return [figures.slice(0, 2), figures.slice(2, 4), figures.slice(4)].filter((part) => part !== '').join('.');
}

/** A date whose year was typed with two figures, in full: `10.05.25` → `10.05.2025`. */
export const fullDate = (text: string): string => text.replace(/^(\d\d\.\d\d\.)(\d\d)$/, '$120$2');

/** What of a question can be answered by one key. */
export function oneKeyAnswers({ scale }: Pick<Question, 'scale'>): readonly number[] {
  if (scale.kind === 'yes or no') return [1, 0];
  return scale.kind === 'mark'
    ? Array.from({ length: scale.to - scale.from + 1 }, (_, index) => scale.from + index)
    : [];
}
