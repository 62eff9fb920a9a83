// Work that takes longer than an edit may wait: it lets other calls in, and is given up once nobody wants it any more.

/** How long, in milliseconds, a lattice, the checks, a profile or a column of ladders may keep other calls waiting. */
const SLICE = 8;

/** Resolves once the calls that have arrived meanwhile have been answered. */
const otherCalls = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/**
 * Draws long work to its end, letting other calls in every few milliseconds; null once nobody wants it any more.
 *
 * @param isWanted asked after each pause
 * @param report told before each pause how far the work has come
 */
export async function drawn<Step, Value>(
  steps: Iterator<Step, Value>,
  isWanted: () => boolean,
  report?: (step: Step) => void,
): Promise<Value | null> {
  let pause = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < pause) continue;
    report?.(step.value);
    await otherCalls();
    if (!isWanted()) return null;
    pause = performance.now() + SLICE;
  }
}

/** Kinds of it: one begun before another of its kind is not worth finishing. */
type Kind =
  | 'lattice'
  | 'check'
  | 'profile'
  | 'survey'
  | 'column'
  | 'everyLadder'
  | 'ladder'
  | 'ladders'
  | 'results'
  | 'echoes'
  | 'best'
  | 'quality'
  | 'hold';

/** Keeps account of what is still wanted. */
export function createLongWork() {
  /** Grows with the data: what was begun under an earlier edition is not worth finishing. */
  let edition = 0;
  const begun = new Map<Kind, number>();
  const count = (kind: Kind): number => {
    const next = (begun.get(kind) ?? 0) + 1;
    begun.set(kind, next);
    return next;
  };
  return {
    /** The data are others now. */
    outdate(): void {
      edition += 1;
    },
    /** Begins work of a kind: tells from then on whether it is still wanted. */
    begin(kind: Kind): () => boolean {
      const [then, number] = [edition, count(kind)];
      return () => edition === then && begun.get(kind) === number;
    },
    /** Nobody waits for the work of a kind that is under way. */
    giveUp(kind: Kind): void {
      count(kind);
    },
  };
}

export type LongWork = ReturnType<typeof createLongWork>;
