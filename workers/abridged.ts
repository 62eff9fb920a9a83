// An answer differs from the one before it in a few tables of many; between two threads only these need to be copied.

/** Stands for what is the very same object as in the answer before. */
const SAME = { sameAsBefore: true } as const;

/** A value on its way between threads, in so far as it is another than the one before it. */
export interface Abridged<Value> {
  readonly news: Value | unknown;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
const isSame = (value: unknown): value is typeof SAME => isRecord(value) && 'sameAsBefore' in value;

/** Gives each part of two values of one shape, one beside the other, to `of`; the result has the shape of the first. */
function besides(now: unknown, before: unknown, of: (now: unknown, before: unknown) => unknown): unknown {
  if (Array.isArray(now) && Array.isArray(before)) return now.map((each, index) => of(each, before[index]));
  if (!isRecord(now) || !isRecord(before)) return now;
  return Object.fromEntries(Object.entries(now).map(([name, each]) => [name, of(each, before[name])]));
}

function newsOf(now: unknown, before: unknown): unknown {
  if (typeof now === 'object' && now !== null && now === before) return SAME;
  return besides(now, before, newsOf);
}

const wholeOf = (news: unknown, before: unknown): unknown => (isSame(news) ? before : besides(news, before, wholeOf));

/** Abridges each value to what is new since the one before. Objects, lists and what else a message can hold are left as they are. */
export function createAbridging<Value>(): (value: Value) => Abridged<Value> {
  let before: Value | undefined;
  return (value) => {
    const news = newsOf(value, before);
    before = value;
    return { news };
  };
}

/**
 * Completes the values that come from `createAbridging`, in their order. What was the very same object on the other side
 * is the very same here, so that nobody draws it again.
 */
export function createCompleting<Value>(): (value: Abridged<Value>) => Value {
  let before: unknown;
  return ({ news }) => {
    before = wholeOf(news, before);
    return before as Value;
  };
}
