import type { PackageStorage } from '../storage/storage';

/**
 * The same storage, but a change begins to be written once what shows it is painted: the database has work to do on this
 * thread before it takes over, and the user waits for the figure, not for that. Whatever else is asked has what waits begun
 * before it, so that calls still take effect in the order in which they are made. When the page goes, nothing waits.
 *
 * @param painted resolves once what has been drawn so far is painted
 */
export function writtenAfterPaint(storage: PackageStorage, painted: () => Promise<void>): PackageStorage {
  const waiting: (() => void)[] = [];
  const begin = (): void => {
    for (const write of waiting.splice(0)) write();
  };
  const commit: PackageStorage['commit'] = (...change) =>
    new Promise((resolve, reject) => {
      waiting.push(() => void storage.commit(...change).then(resolve, reject));
      if (waiting.length === 1) void painted().then(begin);
    });
  for (const leaving of ['pagehide', 'visibilitychange'])
    globalThis.addEventListener(leaving, begin, { capture: true });
  return new Proxy(storage, {
    get(of, name) {
      if (name === 'commit') return commit;
      const found: unknown = Reflect.get(of, name);
      if (typeof found !== 'function') return found;
      return (...given: unknown[]) => {
        begin();
        return Reflect.apply(found, of, given);
      };
    },
  });
}
