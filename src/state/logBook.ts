import type { FrozenVersion, LogEntry } from '../model/change';
import { contentPrint } from '../model/contentPrint';
import { type ChainCheck, checking } from '../model/logChain';
import type { PackageId } from '../model/package';
import { withPauses } from '../model/piecewise';
import type { StorageProblem } from '../model/problem';
import { type Result, success } from '../model/result';
import type { PackageStorage } from '../storage/storage';

/** A version that was frozen, and how far what stands now is from it. */
export interface FrozenState extends FrozenVersion {
  readonly sequence: number;
  readonly at: string;
  readonly by?: string;
  /** Changes that one of the two has and the other has not; 0 where the version stands. */
  readonly apart: number;
}

/** The versions that a log has frozen, the last one first. */
export function frozenVersions(log: readonly LogEntry[]): readonly FrozenState[] {
  const standing = new Set<number>();
  const frozen: { readonly entry: Extract<LogEntry, { kind: 'freeze' }>; readonly standing: ReadonlySet<number> }[] =
    [];
  for (const entry of log) {
    if (entry.kind === 'freeze') frozen.push({ entry, standing: new Set(standing) });
    else if (entry.kind === 'change') standing.add(entry.sequence);
    else if (entry.kind === 'redo') standing.add(entry.of);
    else standing.delete(entry.of);
  }
  return frozen
    .map(({ entry: { sequence, at, by, version }, standing: then }) => ({
      ...version,
      sequence,
      at,
      ...(by === undefined ? {} : { by }),
      apart: countBeside(then, standing) + countBeside(standing, then),
    }))
    .reverse();
}

const countBeside = (some: ReadonlySet<number>, others: ReadonlySet<number>): number =>
  [...some].filter((each) => !others.has(each)).length;

/** What a look through the log has found. */
export interface LogCheck extends ChainCheck {
  /** A version that stands by the log while the content has another fingerprint; null where there is none. */
  readonly differing: string | null;
}

/** Follows the chain of the log, and compares the content with the version that stands by it. */
export async function verifyLog(storage: PackageStorage, id: PackageId): Promise<Result<LogCheck, StorageProblem>> {
  const whole = await storage.readWhole(id);
  if (!whole.ok) return whole;
  const check = await withPauses(checking(whole.value.log));
  const standing = frozenVersions(whole.value.log).find(({ apart }) => apart === 0);
  // A copy or a part that leaves something out is meant to differ from what was frozen.
  const isWhole = whole.value.log.every((entry) => entry.kind !== 'change' || entry.withheld === undefined);
  if (standing === undefined || !isWhole) return success({ ...check, differing: null });
  const fingerprint = await withPauses(contentPrint(whole.value));
  return success({ ...check, differing: fingerprint === standing.fingerprint ? null : standing.name });
}

/** Freezes the package as it stands under a name. Begins anew where it is changed meanwhile. */
export async function freezeVersion(
  storage: PackageStorage,
  id: PackageId,
  name: string,
): Promise<Result<FrozenVersion, StorageProblem>> {
  for (;;) {
    const whole = await storage.readWhole(id);
    if (!whole.ok) return whole;
    const version = { name, fingerprint: await withPauses(contentPrint(whole.value)) };
    const frozen = await storage.freeze(id, version, whole.value.log.at(-1)?.sequence ?? 0);
    if (!frozen.ok) return frozen;
    if (frozen.value !== null) return success(version);
  }
}
