import type { StandingResponse } from '../../../model/surveyStanding';

/** A free answer as several responses may give it, word for word but for case and spaces. */
export interface Remark {
  readonly text: string;
  readonly responses: readonly StandingResponse[];
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The free answers of counted responses, those that most give first. */
export function remarksOf(responses: Iterable<StandingResponse>, year: number): readonly Remark[] {
  const byText = new Map<string, StandingResponse[]>();
  for (const each of responses) {
    const { response, standing } = each;
    const name = folded(response.remark);
    if (standing !== 'counted' || response.year !== year || name === '') continue;
    const same = byText.get(name);
    if (same === undefined) byText.set(name, [each]);
    else same.push(each);
  }
  return [...byText.values()]
    .map((of) => ({ text: of[0]?.response.remark.trim() ?? '', responses: of }))
    .sort((a, b) => b.responses.length - a.responses.length);
}

/** Which remarks are looked for; blank and null look for all. */
export interface RemarkSearch {
  readonly text: string;
  readonly region: string;
  readonly tag: string | null;
}

/** The remarks that hold a text, of one region, with one tag; of each only the responses that do. */
export function foundRemarks(
  remarks: readonly Remark[],
  { text, region, tag }: RemarkSearch,
  tagsOf: (response: string) => readonly string[],
): readonly Remark[] {
  const sought = folded(text);
  return remarks.flatMap((remark) => {
    if (!folded(remark.text).includes(sought)) return [];
    const responses = remark.responses.filter(
      ({ response }) =>
        (region === '' || response.region === region) && (tag === null || tagsOf(response.id).includes(tag)),
    );
    return responses.length === 0 ? [] : [{ ...remark, responses }];
  });
}

/** How many responses bear each tag, the most frequent first. */
export function tagCounts(
  remarks: readonly Remark[],
  tagsOf: (response: string) => readonly string[],
): readonly (readonly [tag: string, responses: number])[] {
  const counts = new Map<string, number>();
  for (const { responses } of remarks) {
    for (const { response } of responses) {
      for (const tag of tagsOf(response.id)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

const MOST_LETTERS = 400;

/** The beginning of a text that may be of any length; letters are not torn apart. */
export function beginning(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  const cut = text.slice(0, MOST_LETTERS);
  const last = cut.charCodeAt(cut.length - 1);
  return `${last >= 0xd800 && last < 0xdc00 ? cut.slice(0, -1) : cut}…`;
}
