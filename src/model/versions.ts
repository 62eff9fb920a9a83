/**
 * The one ladder from old shapes to new, for files and database alike. An upgrade is a pure function from a plain
 * snapshot of version n to one of version n + 1.
 */
export interface Upgrade {
  readonly name: string;
  readonly apply: (snapshot: unknown) => unknown;
}

export const UPGRADES: readonly Upgrade[] = [
  {
    // Scenarios, projects, weight sets: there were none.
    name: 'records',
    apply: (parts) => (typeof parts === 'object' && parts !== null ? { records: {}, ...parts } : parts),
  },
  {
    // The log is chained from the next entry on: those that stand in it were not, and bear no link.
    name: 'log chain',
    apply: (parts) => parts,
  },
  {
    // Responses lie packed in the database as they were read; files say them one by one as before.
    name: 'packed responses',
    apply: (parts) => parts,
  },
];

/** The number in a file's envelope and of the database. */
export const CURRENT_VERSION = 1 + UPGRADES.length;
