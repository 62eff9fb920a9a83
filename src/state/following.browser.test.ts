import { createRoot, createSignal } from 'solid-js';
import { expect, it } from 'vitest';
import { createFollowing } from './following';

it('asks again where an answer was given up though the question stands, and not for ever', async () => {
  const asked: string[] = [];
  await createRoot(async (dispose) => {
    const [question, ask] = createSignal<string | null>('first');
    const answer = createFollowing(
      question,
      () => 0,
      async () => undefined,
      async (of) => {
        asked.push(of);
        return of === 'never' || asked.length < 3 ? null : `${of} answered`;
      },
    );
    await expect.poll(answer).toBe('first answered');
    expect(asked).toEqual(['first', 'first', 'first']);
    ask('never');
    await expect.poll(() => asked.length).toBe(9);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).toHaveLength(9);
    expect(answer()).toBe('first answered');
    ask('last');
    await expect.poll(answer).toBe('last answered');
    dispose();
  });
});
