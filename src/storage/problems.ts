import type { StorageProblem } from '../model/problem';
import { failure, type Result } from '../model/result';

/** Names of errors that say that the browser, and not this program, failed. */
const BROWSER_ERRORS: ReadonlySet<string> = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'NotFoundError',
  'NotReadableError',
  'OpenFailedError',
  'SecurityError',
  'TimeoutError',
  'UnknownError',
]);

/**
 * The problem behind an error of IndexedDB or Dexie, which wrap it in one another; null where the error is a bug of
 * this program.
 */
export function storageProblemOf(error: unknown): StorageProblem | null {
  const chain = causes(error);
  const named = (name: string): boolean => chain.some((each) => each.name === name);
  if (named('QuotaExceededError')) return { code: 'storageFull' };
  const failed = chain.find((each) => BROWSER_ERRORS.has(each.name));
  return failed === undefined ? null : { code: 'storageFailed', reason: `${failed.name}: ${failed.message}` };
}

/** An error and those inside it: `inner` of Dexie's errors, `failures` of its bulk operations. */
function causes(error: unknown): readonly { readonly name: string; readonly message: string }[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, message, inner, failures } = error as {
    [Field in 'name' | 'message' | 'inner' | 'failures']?: unknown;
  };
  const here = { name: String(name ?? ''), message: String(message ?? '') };
  const inside = [inner, ...(Array.isArray(failures) ? failures : [])];
  return [here, ...inside.filter((each) => each !== error).flatMap(causes)];
}

/** Runs work on storage; what the browser refuses becomes a problem, a bug is thrown on. */
export async function guarded<Value, Refusal = StorageProblem>(
  work: () => Promise<Result<Value, Refusal>>,
  problemOf = storageProblemOf,
): Promise<Result<Value, Refusal | StorageProblem>> {
  try {
    return await work();
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return failure(problem);
  }
}
