import { proxy } from 'comlink';

/**
 * Asks a worker for something that tells how far it is. Steps come over another channel than the answer: one that arrives
 * after it is of no use to anybody, and is not told.
 *
 * @param report told each step until the answer is there
 * @param ask asks, with what the worker is to tell its steps
 */
export async function reported<Progress, Answer>(
  report: (progress: Progress) => void,
  ask: (told: (progress: Progress) => void) => Promise<Answer>,
): Promise<Answer> {
  let isAnswered = false;
  try {
    return await ask(
      proxy((progress: Progress) => {
        if (!isAnswered) report(progress);
      }),
    );
  } finally {
    isAnswered = true;
  }
}
