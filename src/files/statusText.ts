import { STATUSES, type Status } from '../model/observation';

/** What a status cell may say: how sure a figure is, or that there is none. */
export type StatedStatus = Status | 'missing';

/** Words for the statuses in Kazakh and Russian, the latter in the genders that tables use. */
const WORDS: readonly (readonly [StatedStatus, string])[] = [
  ['final', 'түпкілікті|окончательные|окончательный|окончательное|окончательная'],
  ['provisional', 'алдын ала|предварительные|предварительный|предварительное|предварительная'],
  ['estimate', 'бағалау|оценка|оценочные|оценочный|оценочное'],
  ['synthetic', 'үлгілік|условные|условный|условное'],
  ['plan', 'жоспар|жоспарлы|план|плановые|плановый|плановое'],
  ['missing', 'missing|no data|деректер жоқ|нет данных'],
];

const BY_WORD: ReadonlyMap<string, StatedStatus> = new Map([
  ...STATUSES.map((status) => [status, status] as const),
  ...WORDS.flatMap(([status, words]) => words.split('|').map((word) => [word, status] as const)),
]);

/** Reads the status of a figure by its code or word; a blank one is `final`; null where it is no status. */
export const readStatus = (text: string): StatedStatus | null =>
  text.trim() === '' ? 'final' : (BY_WORD.get(text.trim().toLowerCase()) ?? null);
