import type { AppState, Notice } from './app';

/** Where long work is told. */
export type Telling = Pick<AppState, 'notice' | 'tell' | 'dismissNotice'>;

/**
 * Does long work that tells how far it is and that the user can stop; null where he has. What he is told stands for as
 * long as the work goes on, unless something else is told meanwhile.
 *
 * @param work tells its steps, and heeds the signal where it is worth while
 */
export async function stoppable<Value>(
  { notice, tell, dismissNotice }: Telling,
  work: (say: (text: string) => void, signal: AbortSignal) => Promise<Value>,
): Promise<Value | null> {
  const stopping = new AbortController();
  const stopped = new Promise<null>((resolve) => stopping.signal.addEventListener('abort', () => resolve(null)));
  let told = null as Notice | null;
  const say = (text: string): void => {
    if (stopping.signal.aborted) return;
    told = { kind: 'working', text, stop: () => stopping.abort() };
    tell(told);
  };
  try {
    return await Promise.race([work(say, stopping.signal), stopped]);
  } finally {
    if (told !== null && notice() === told) dismissNotice();
  }
}
