/** Whether this is the long run (`npm run test:long`), in which the promises of reliability are tried out in full. */
const isLong = process.env['LONG_RUN'] === '1';

/** For tests: how often something is tried, in every run and in the long one. */
export const tries = (short: number, long: number): number => (isLong ? long : short);
