import type { Methodology } from '../model/methodology';
import type { RegionCode } from '../model/region';
import type { Answer, SurveyResponse } from '../model/survey';
import type { Doubt, DoubtedResponse, DoubtRules, InterviewerCount, SurveyQuality } from '../model/surveyQuality';
import { DOUBTS } from '../model/surveyQuality';
import type { StandingResponse } from '../model/surveyStanding';

/** More than anyone looks through one by one. */
const MOST_SHOWN = 1000;
/** Responses that are looked at before others may have a turn. */
const AT_ONCE = 512;

/** Places of the marks among a response's answers, and of those that are no marks. */
interface Places {
  readonly marks: readonly number[];
  readonly others: readonly number[];
  /** The best mark of each question that has one. */
  readonly best: number;
}

/**
 * What may be wrong with the counted responses of a year: those that say nearly the same as another of their region,
 * those with one mark for nearly everything, those with nothing but the best mark. Yields between pieces of work.
 *
 * With the rules of 12 and 10 of 13 marks: `5555555555555` is a straight line, and so is `0000000000123`;
 * `7777777777777` is all best as well. Two responses with marks that differ in one question alone are alike where both
 * say the same in Q14 and Q15; a question that one of them leaves blank is none that they have in common.
 */
export function* qualitySteps(
  responses: Iterable<StandingResponse>,
  { form }: Pick<Methodology, 'form'>,
  year: number,
  rules: DoubtRules,
): Generator<undefined, SurveyQuality> {
  const places = placesOf(form);
  const byRegion = new Map<RegionCode, SurveyResponse[]>();
  let looked = 0;
  for (const { response, standing } of responses) {
    looked += 1;
    if (looked % AT_ONCE === 0) yield;
    if (standing !== 'counted' || response.year !== year || response.region === null) continue;
    const standingThere = byRegion.get(response.region);
    if (standingThere === undefined) byRegion.set(response.region, [response]);
    else standingThere.push(response);
  }
  const counts = countsOf();
  const shown: DoubtedResponse[] = [];
  const doubtedIn = new Map<RegionCode, number>();
  let groups = 0;
  for (const [region, of] of byRegion) {
    const alike = yield* alikeIn(of, places, rules.alike);
    const numbers = new Map<number, number>();
    const found: DoubtedResponse[] = [];
    for (const [index, response] of of.entries()) {
      const chain = alike[index] ?? null;
      if (chain !== null && !numbers.has(chain)) {
        groups += 1;
        numbers.set(chain, groups);
      }
      const group = chain === null ? null : (numbers.get(chain) ?? null);
      const doubts = doubtsOf(response, places, rules, group !== null);
      counts.include(response, doubts);
      if (doubts.length > 0) found.push({ response, doubts, group });
    }
    if (found.length > 0) doubtedIn.set(region, found.length);
    found.sort((a, b) => (a.group ?? Number.POSITIVE_INFINITY) - (b.group ?? Number.POSITIVE_INFINITY) || 0);
    shown.push(...found.slice(0, Math.max(0, MOST_SHOWN - shown.length)));
  }
  return { year, rules, ...counts.result(), byRegion: doubtedIn, shown };
}

function placesOf({ block2 }: Methodology['form']): Places {
  const marks: number[] = [];
  const others: number[] = [];
  let best = 0;
  for (const [index, { scale }] of block2.questions.entries()) {
    if (scale.kind === 'mark') {
      marks.push(index);
      best = Math.max(best, scale.to);
    } else if (scale.kind !== 'text') others.push(index);
  }
  return { marks, others, best };
}

function doubtsOf(
  { answers }: SurveyResponse,
  { marks, best }: Places,
  { straightLine }: DoubtRules,
  isAlike: boolean,
): readonly Doubt[] {
  const times = new Map<number, number>();
  let given = 0;
  for (const place of marks) {
    const mark = answers[place];
    if (typeof mark !== 'number') continue;
    given += 1;
    times.set(mark, (times.get(mark) ?? 0) + 1);
  }
  const isStraight = Math.max(0, ...times.values()) >= straightLine;
  const isBest = given >= straightLine && times.get(best) === given;
  return DOUBTS.filter((doubt) => (doubt === 'alike' ? isAlike : doubt === 'all best' ? isBest : isStraight));
}

/**
 * The chain of near-duplicates that each response of a region belongs to, by the index of its first; null: of none.
 * Responses that have all marks but `marks.length − least` in common share a name made of those marks, so that each is
 * looked up a few times and never compared with all others.
 */
function* alikeIn(
  responses: readonly SurveyResponse[],
  { marks, others }: Places,
  least: number,
): Generator<undefined, readonly (number | null)[]> {
  const chain = responses.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (chain[root] !== root) root = chain[root] ?? root;
    return root;
  };
  const omissions = choicesOf(marks.length, Math.max(0, marks.length - least));
  const names = new Map<string, number>();
  const isChained = new Set<number>();
  for (const [index, { answers }] of responses.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) yield;
    const said = marks.map((place) => (typeof answers[place] === 'number' ? String(answers[place]) : ''));
    const rest = others.map((place) => JSON.stringify(comparable(answers[place]))).join();
    for (const [which, omitted] of omissions.entries()) {
      const kept = said.filter((_, place) => !omitted.includes(place));
      if (kept.includes('')) continue;
      const name = `${which} ${kept.join()} ${rest}`;
      const other = names.get(name);
      if (other === undefined) {
        names.set(name, index);
        continue;
      }
      isChained.add(index).add(other);
      const [a, b] = [rootOf(index), rootOf(other)];
      chain[Math.max(a, b)] = Math.min(a, b);
    }
  }
  return responses.map((_, index) => (isChained.has(index) ? rootOf(index) : null));
}

const comparable = (answer: Answer | undefined): Answer => answer ?? null;

/** Every way to leave out so many of `count` places. */
function choicesOf(count: number, omitted: number): readonly (readonly number[])[] {
  if (omitted === 0) return [[]];
  return Array.from({ length: count }, (_, first) =>
    choicesOf(count - first - 1, omitted - 1).map((rest) => [first, ...rest.map((place) => place + first + 1)]),
  ).flat();
}

/** Counts of doubts, in all and by who has taken the responses down. */
function countsOf() {
  const byDoubt: Record<Doubt, number> = { alike: 0, 'straight line': 0, 'all best': 0 };
  const people = new Map<string, { responses: number; doubted: number; readonly hours: Map<string, number> }>();
  let [responses, doubted] = [0, 0];
  return {
    include({ extra }: SurveyResponse, doubts: readonly Doubt[]): void {
      responses += 1;
      if (doubts.length > 0) doubted += 1;
      for (const doubt of doubts) byDoubt[doubt] += 1;
      const name = extra['interviewer'] ?? '';
      const person = people.get(name) ?? { responses: 0, doubted: 0, hours: new Map<string, number>() };
      people.set(name, person);
      person.responses += 1;
      if (doubts.length > 0) person.doubted += 1;
      const hour = hourOf(extra['entered_at'] ?? '');
      if (hour !== null) person.hours.set(hour, (person.hours.get(hour) ?? 0) + 1);
    },
    result: () => ({
      responses,
      doubted,
      byDoubt,
      interviewers: [...people]
        .map(
          ([interviewer, { hours, ...counted }]): InterviewerCount => ({
            interviewer,
            ...counted,
            busiest: busiestOf(hours),
          }),
        )
        .sort((a, b) => b.doubted - a.doubted || b.responses - a.responses),
    }),
  };
}

/** `2026-02-15T14:20:00.000Z` and `2026-02-15 14:20` lie in the hour `2026-02-15T14`; null where no hour is said. */
function hourOf(time: string): string | null {
  const said = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):\d{2}/.exec(time);
  return said === null ? null : `${said[1]}T${said[2]}`;
}

function busiestOf(hours: ReadonlyMap<string, number>): InterviewerCount['busiest'] {
  let busiest: InterviewerCount['busiest'] = null;
  for (const [hour, responses] of hours) {
    if (busiest === null || responses > busiest.responses) busiest = { hour, responses };
  }
  return busiest;
}
