import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import { painted } from './painted';

/** How often in a row an answer that was given up is asked for again, and after how many milliseconds. */
const [MOST_AGAIN, PAUSE] = [5, 30];

/**
 * Keeps an answer abreast of what it is asked of. It is asked for once the frame is painted that shows the change and the
 * rating stands that comes of it, so that nothing keeps that waiting; one call is under way at a time, what changes
 * meanwhile is asked as one, and until the next answer is there the last one stands.
 *
 * @param question null: nothing is asked, and there is no answer
 * @param ground asked again whenever it changes, even if the question is the same
 * @param rated resolves once the rating that is under way stands
 * @param ask null where the answer was given up, for the other thread has heard of a change: asked again a few times, since
 *   that change may be one that the question holds already
 */
export function createFollowing<Question, Answer>(
  question: Accessor<Question | null>,
  ground: Accessor<unknown>,
  rated: () => Promise<void>,
  ask: (question: Question) => Promise<Answer | null>,
): Accessor<Answer | null> {
  const [answer, setAnswer] = createSignal<Answer | null>(null);
  let asked: Question | null = null;
  let isDue = false;
  let isUnderway = false;
  let isOver = false;
  let givenUp = 0;

  const run = async (): Promise<void> => {
    if (isUnderway) return;
    isUnderway = true;
    try {
      while (isDue) {
        await painted();
        await rated();
        isDue = false;
        if (isOver || asked === null) return;
        const current: Question = asked;
        const given = await ask(current);
        if (given !== null) {
          givenUp = 0;
          if (!isOver && asked !== null) setAnswer(() => given);
        } else if (!isDue && givenUp < MOST_AGAIN) {
          givenUp += 1;
          isDue = true;
          await new Promise((resolve) => setTimeout(resolve, PAUSE));
        }
      }
    } finally {
      isUnderway = false;
    }
  };

  createEffect(
    on([question, ground], ([next]) => {
      asked = next;
      isDue = true;
      givenUp = 0;
      if (next === null) setAnswer(null);
      else void run();
    }),
  );
  onCleanup(() => {
    isOver = true;
  });
  return answer;
}
