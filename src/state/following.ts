import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';

/** How often in a row an answer that was given up is asked for again, and after how many milliseconds. */
const [MOST_AGAIN, PAUSE] = [5, 30];

/**
 * Keeps an answer abreast of what it is asked of. It is asked for once the frame is painted that shows the change, so
 * that the rating on view comes before it; one call is under way at a time, what changes meanwhile is asked as one, and
 * until the next answer is there the last one stands.
 *
 * @param question null: nothing is asked, and there is no answer
 * @param ground asked again whenever it changes, even if the question is the same
 * @param ask null where the answer was given up, for the other thread has heard of a change: asked again a few times, since
 *   that change may be one that the question holds already
 */
export function createFollowing<Question, Answer>(
  question: Accessor<Question | null>,
  ground: Accessor<unknown>,
  ask: (question: Question) => Promise<Answer | null>,
): Accessor<Answer | null> {
  const [answer, setAnswer] = createSignal<Answer | null>(null);
  let asked: Question | null = null;
  let isDue = false;
  let isUnderway = false;
  let isOver = false;
  let frame = 0;
  let givenUp = 0;

  const run = async (): Promise<void> => {
    frame = 0;
    if (isUnderway) return;
    isUnderway = true;
    try {
      while (isDue && !isOver && asked !== null) {
        isDue = false;
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
      else if (frame === 0) {
        // A frame's own callbacks come before its paint, the next timeout after it.
        frame = requestAnimationFrame(() => setTimeout(() => void run()));
      }
    }),
  );
  onCleanup(() => {
    isOver = true;
    cancelAnimationFrame(frame);
  });
  return answer;
}
