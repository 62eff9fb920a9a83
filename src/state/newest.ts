/**
 * Tells whether what a log entry says of a thing is news: log entries of this tab and of others arrive by two ways and
 * not always in their order, and an older one must not be shown over a newer.
 */
export function createNewest(): (thing: string, sequence: number) => boolean {
  const known = new Map<string, number>();
  return (thing, sequence) => {
    if (sequence < (known.get(thing) ?? 0)) return false;
    known.set(thing, sequence);
    return true;
  };
}
