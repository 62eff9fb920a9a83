import type { Browser, Page } from '@playwright/test';

/** What became of one key, in milliseconds: as the browser's own trace tells it. */
export interface KeyAccount {
  /** How long the page's thread was at work from the key until its frame was handed over to be drawn. */
  readonly work: number;
  /** From the key until that frame was on screen. */
  readonly presented: number;
}

/** An event of the trace, as far as it is read here; times are in microseconds, `tdur` leaves out what others took. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly id2?: { readonly local?: string };
  readonly args?: { readonly event_latency?: { readonly event_type?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'blink.user_timing'];
/** Where a key is followed from the keyboard to the screen. */
const LATENCY = ['cc', 'benchmark', 'input'];
const MARK = 'enter';

/** The account of every Enter that is pressed meanwhile. */
export async function keyAccounts(browser: Browser, page: Page, press: () => Promise<void>): Promise<KeyAccount[]> {
  await page.evaluate((mark) => {
    addEventListener('keydown', ({ key }) => key === 'Enter' && performance.mark(mark), true);
  }, MARK);
  await browser.startTracing(page, { categories: [...CATEGORIES, ...LATENCY] });
  await press();
  const traced = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: TraceEvent[] };
  const events = traced.traceEvents.toSorted((a, b) => a.ts - b.ts);
  const ways = waysToScreen(events);
  return events
    .filter(({ name }) => name === MARK)
    .flatMap((mark) => {
      const way = ways.findLast(({ from, to }) => from <= mark.ts && to > mark.ts);
      return way === undefined ? [] : [{ work: workOf(events, mark), presented: (way.to - way.from) / 1000 }];
    });
}

/** From when to when each key was on its way to the screen. */
function waysToScreen(events: readonly TraceEvent[]): readonly { readonly from: number; readonly to: number }[] {
  const begun = new Map<string, number>();
  return events
    .filter(({ name }) => name === 'EventLatency')
    .flatMap(({ ph, pid, id2, ts, args }) => {
      const id = `${pid} ${id2?.local}`;
      if (ph === 'b' && args?.event_latency?.event_type === 'KEY_PRESSED') begun.set(id, ts);
      const from = begun.get(id);
      if (ph !== 'e' || from === undefined) return [];
      begun.delete(id);
      return [{ from, to: ts }];
    });
}

/** What the page's thread did from the task that bears the mark to the first frame that it handed over after it. */
function workOf(events: readonly TraceEvent[], mark: TraceEvent): number {
  const own = events.filter(({ pid, tid, ph }) => pid === mark.pid && tid === mark.tid && ph === 'X');
  const end = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
  const tasks = own.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
  const key = tasks.find((task) => task.ts <= mark.ts && end(task) >= mark.ts);
  if (key === undefined) return Number.NaN;
  const frame = own.find(({ name, ts }) => name === 'Commit' && ts > end(key));
  if (frame === undefined) return Number.NaN;
  const until = tasks.filter((task) => task.ts >= key.ts && task.ts <= frame.ts);
  return until.reduce((sum, { tdur = Number.NaN }) => sum + tdur, 0) / 1000;
}
