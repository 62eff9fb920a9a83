import { describe, expect, it } from 'vitest';
import { reported } from './reported';

describe('what a worker tells while it works', () => {
  it('is told until the answer is there, and not a step of it afterwards', async () => {
    const told: number[] = [];
    let late: (progress: number) => void = () => undefined;
    const answer = await reported(
      (progress: number) => told.push(progress),
      async (tell) => {
        tell(0.5);
        late = tell;
        return 'done';
      },
    );
    late(0.9);
    expect([answer, told]).toEqual(['done', [0.5]]);
  });

  it('is not told after a failure either', async () => {
    const told: number[] = [];
    let late: (progress: number) => void = () => undefined;
    const asked = reported(
      (progress: number) => told.push(progress),
      async (tell) => {
        late = tell;
        throw new Error('lost');
      },
    );
    await expect(asked).rejects.toThrow('lost');
    late(0.9);
    expect(told).toEqual([]);
  });
});
