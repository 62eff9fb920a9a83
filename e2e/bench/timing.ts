/** Times of one measured step, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Median, 5th and 95th percentile of measured times. */
export function summarise(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: at(sorted, 0.5), low: at(sorted, 0.05), high: at(sorted, 0.95), runs: sorted.length };
}

/**
 * Times `step` until `seconds` have passed (at least 5 runs), after a warm-up of a fifth of that. `step` gets the
 * number of the run, so that each run can make another edit.
 */
export function timeStep(step: (run: number) => void, seconds = 2): Timing {
  let run = 0;
  const until = (end: number, times: number[] | null): void => {
    while (performance.now() < end || (times !== null && times.length < 5)) {
      const start = performance.now();
      step(run);
      times?.push(performance.now() - start);
      run += 1;
    }
  };
  until(performance.now() + seconds * 200, null);
  const times: number[] = [];
  until(performance.now() + seconds * 1000, times);
  return summarise(times);
}

export const milliseconds = (time: number): string =>
  time < 0.1 ? `${(time * 1000).toFixed(1)} µs` : `${time.toFixed(time < 10 ? 2 : 1)} ms`;

/** One printed row: a name, the median with its spread, and what to compare it with. */
export const row = (name: string, timing: Timing, note = ''): string =>
  `${name.padEnd(44)} ${milliseconds(timing.median).padStart(10)}  (5–95 %: ${milliseconds(timing.low)} – ${milliseconds(
    timing.high,
  )}, ${timing.runs} runs)${note === '' ? '' : `  ${note}`}`;
