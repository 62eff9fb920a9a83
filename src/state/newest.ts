import { createNamed } from './named';

/**
 * Tells whether what a log entry says of a thing is news: log entries of this tab and of others arrive by two ways and
 * not always in their order, and an older one must not be shown over a newer. Things go by group and name.
 */
export function createNewest(): (group: string, name: string, sequence: number) => boolean {
  const known = createNamed<number>();
  return (group, name, sequence) => {
    if (sequence < (known.get(group, name) ?? 0)) return false;
    known.set(group, name, sequence);
    return true;
  };
}
