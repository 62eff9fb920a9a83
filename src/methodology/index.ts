import type { Methodology } from '../model/methodology';
import type { WholeMethodology } from '../model/wholeMethodology';
import built from './order5.built';

/** Order No. 5 of 18 January 2023, built in and read-only: what a rating is computed by. */
export const order5: Methodology = built;

/** The same with its texts, loaded when they are first read: the rating does not wait for them. */
export const wholeOrder5 = async (): Promise<WholeMethodology> => (await import('./whole')).wholeOrder5;
