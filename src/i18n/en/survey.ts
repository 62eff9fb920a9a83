import { formatCount } from '../format';
import type { Dictionary } from '../kk/dictionary';
import { pluralEn } from '../plural';

const counted = (value: number, one: string, other: string): string =>
  `${formatCount(value, 'en')} ${pluralEn(value, one, other)}`;
const count = (value: number): string => formatCount(value, 'en');

export const survey: Dictionary['survey'] = {
  title: 'Survey',
  parts: 'Parts of the survey',
  part: {
    counts: 'By region',
    entry: 'Typing in',
  },
  computing: 'Computing…',
  noResponses: (year) =>
    `There are no survey responses for ${year}. Type in paper questionnaires or import a table of responses (CSV).`,

  counts: {
    table: 'Responses by region',
    figures: {
      accepted: 'Accepted responses',
      few: (least) => `Regions below ${least} (¶4)`,
      rejected: 'Rejected',
      excluded: 'Excluded',
      unverified: '¶19 not verified',
      unclear: 'Unclear',
    },
    unplaced: (responses) =>
      `${counted(responses, 'response', 'responses')} whose region or year is not recognised: counted nowhere.`,
    region: 'Region',
    responses: 'Responses',
    accepted: 'Accepted',
    rejected: 'Rejected',
    excluded: 'Excluded',
    unverified: '¶19 not verified',
    weakest: 'Weakest question',
    weakestOf: (question, answers) => `${question}: ${count(answers)}`,
    fewOf: (accepted, least) => `¶4: ${counted(accepted, 'response', 'responses')} of ${count(least)}.`,
    measure: 'What is shown of the questions',
    measures: {
      answers: 'Answers',
      mean: 'Mean',
      interval: '95% interval',
    },
    lead: {
      'left out': 'A question’s column holds the answers that are counted: 0 (“not met”) is not.',
      'counted as 0': 'A question’s column holds the answers that are counted: 0 is among them (the chosen reading).',
    },
    fewAnswers: (least) => `Amber: fewer than ${least} answers.`,
    pinned: 'Your region',
    share: 'yes, %',
    times: 'times',
  },

  region: {
    choose: 'Choose a region',
    all: 'All regions',
    questions: 'Questions',
    question: 'Question',
    valid: 'Valid',
    zeros: '0',
    zerosLong: 'Answers of 0',
    counted: 'Counted',
    mean: 'Mean',
    deviation: 'St. dev.',
    interval: '95% interval',
    strip: 'Scale 1–7',
    stripText: (mean, low, high) => `mean ${mean}, interval ${low} – ${high}`,
    factors: 'Factor',
    noFactor: 'no factor',
    median: 'median of the regions',
    own: 'mean of the region and its 95% interval',
    unofficial: 'Unofficial translation: the Order’s questions are in Kazakh.',
    toRegion: 'The region’s place in the rating',
    intervalLead:
      'Interval: x̄ ± t(0.975, n − 1) · s / √n, cut to the scale; shares by Clopper and Pearson. None where n < 2.',
    none: 'No accepted responses from this region.',
  },

  entry: {
    title: 'Typing in a paper questionnaire',
    correctingTitle: 'Correcting a questionnaire',
    keys: 'A figure is a mark; Enter – next field; Backspace – erase or go back; Ctrl+Enter – save.',
    year: 'Rating year',
    region: 'Region',
    regionUnchosen: 'Choose the region',
    company: 'Name of the enterprise',
    employees: 'Number of employees',
    sector: 'Sector',
    invested: 'Invested, renewed assets or expanded in the last 3 years',
    yes: 'yes',
    no: 'no',
    yesKeys: '1 – yes, 0 – no',
    times: 'times, a whole number',
    remark: 'Which problems trouble most',
    interviewerBlock: 'Filled in by the interviewer',
    number: 'Number of the questionnaire',
    serviceDate: 'Date of the service',
    surveyDate: 'Date of the survey',
    interviewer: 'Interviewer',
    datePattern: 'dd.mm.yyyy',
    kept: 'Year, region, survey date and interviewer go on to the next questionnaire, the number grows by one.',
    outside: (question, from, to) =>
      from === 0 ? `${question}: from 0 to ${to} only.` : `${question}: from ${from} to ${to} only, no 0.`,
    onlyYesNo: (question) => `${question}: 1 – yes, 0 – no.`,
    save: 'Save',
    saveAnyway: 'Save nonetheless',
    cancelCorrection: 'Give the correction up',
    clear: 'Clear',
    counts: 'Will be counted',
    countsUnverified: 'Will be counted; ¶19 is not verified: one of the dates is blank',
    saved: (number, region) => (number === '' ? `Saved: ${region}.` : `Saved: No. ${number}, ${region}.`),
    resembles: {
      'same answers': (number) =>
        number === ''
          ? 'The very same response is there already.'
          : `The very same response is there already: No. ${number}.`,
      'same number': (number) => `No. ${number} of this region is there already, with other answers.`,
    },
    enterAgain: 'To save it nonetheless, press Enter once more.',

    list: 'Questionnaires typed in',
    find: 'Number, enterprise, region',
    none: 'No questionnaire has been typed in for this year.',
    noneFound: 'There is no such questionnaire.',
    more: (rest) => `${counted(rest, 'more questionnaire', 'more questionnaires')}: narrow the search.`,
    at: 'Typed in',
    correct: 'Correct',
    correctOf: (name) => `Correct: ${name}`,
    remove: 'Delete',
    removeOf: (name) => `Delete: ${name}`,
    notCounted: 'not counted',
  },

  paper: {
    open: 'Print the form',
    title: 'The official form, A4',
    language: 'Language',
    languages: { kk: 'Қазақша', ru: 'Русский', en: 'English' },
    official: 'The Order’s own words.',
    unofficial: 'An unofficial translation, and the sheet says so.',
    region: 'Region',
    blank: 'Leave blank',
    copies: 'Copies',
    copiesBetween: (most) => `from 1 to ${most}`,
    first: 'First number',
    firstHint: 'Blank: no numbers.',
    numbers: (first, last) => (first === last ? `No. ${first}` : `No. ${first} – No. ${last}`),
    print: 'Print',
    preview: 'The first copy',
  },
};
