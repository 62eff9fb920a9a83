import { expect, it } from 'vitest';
import { createNotices } from './notices';
import { stoppable } from './stoppable';

const never = () => new Promise<never>(() => undefined);

/** What can be stopped of what the user is told now. */
function stop(of: ReturnType<typeof createNotices>): void {
  const told = of.notice();
  if (told?.kind !== 'working') throw new Error('nothing can be stopped');
  told.stop();
}

it('long work is told step by step, and put away once it is done', async () => {
  const notices = createNotices(() => false);
  const texts: unknown[] = [];
  const value = await stoppable(notices, async (say) => {
    for (const step of ['one', 'two']) {
      say(step);
      texts.push(notices.notice());
      await Promise.resolve();
    }
    return 7;
  });
  expect(texts).toMatchObject([
    { kind: 'working', text: 'one' },
    { kind: 'working', text: 'two' },
  ]);
  expect([value, notices.notice()]).toEqual([7, null]);
});

it('stopped, it gives nothing, hears of it, and tells nothing more', async () => {
  const notices = createNotices(() => false);
  let heard = false;
  let goOn = (_: string): void => undefined;
  const working = stoppable(notices, (say, signal) => {
    signal.addEventListener('abort', () => {
      heard = true;
    });
    say('one');
    goOn = say;
    return never();
  });
  stop(notices);
  expect([await working, heard, notices.notice()]).toEqual([null, true, null]);
  goOn('two');
  expect(notices.notice()).toBe(null);
});

it('what is told meanwhile stays, and a fault is passed on', async () => {
  const notices = createNotices(() => false);
  const fault = stoppable(notices, async (say) => {
    say('one');
    notices.tell({ kind: 'said', text: 'saved' });
    throw new Error('no room');
  });
  await expect(fault).rejects.toThrow('no room');
  expect(notices.notice()).toEqual({ kind: 'said', text: 'saved' });
});
