/** A stretch of a long list: members that are shown, or how many are not. */
export type Stretch<Member> = readonly Member[] | number;

/** Neighbours shown on either side. */
const NEAR = 2;

/**
 * A list cut to its first member, those around the `at`-th, and its last, with the number of those left out between. A
 * list that is hardly longer is left whole. Without a member to look around (−1) the two ends alone are shown.
 *
 * `around([1, …, 20], 9)` is 1, 7 left out, 8 9 10 11 12 …: [[1], 6, [8, 9, 10, 11, 12], 7, [20]].
 */
export function around<Member>(list: readonly Member[], at: number): readonly Stretch<Member>[] {
  const shown = new Set([0, list.length - 1]);
  for (let near = at - NEAR; near <= at + NEAR; near++) if (at >= 0 && near >= 0 && near < list.length) shown.add(near);
  const stretches: (Member[] | number)[] = [];
  list.forEach((member, index) => {
    // One alone is as short as its count.
    const isShown = shown.has(index) || (shown.has(index - 1) && shown.has(index + 1));
    const last = stretches.at(-1);
    if (isShown) {
      if (Array.isArray(last)) last.push(member);
      else stretches.push([member]);
    } else if (typeof last === 'number') stretches[stretches.length - 1] = last + 1;
    else stretches.push(1);
  });
  return stretches;
}
