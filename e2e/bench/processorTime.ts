import type { Page } from '@playwright/test';

/** How long the thread of a page has been at work: on a busy machine this says more than the clock. */
export interface ProcessorTime {
  /** Milliseconds since it was last asked. */
  since(): Promise<number>;
}

/** Begins to measure a page. */
export async function processorTime(page: Page): Promise<ProcessorTime> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  let last = await spent();
  return {
    since: async () => {
      const now = await spent();
      const passed = now - last;
      last = now;
      return passed;
    },
  };
}
