import { expose } from 'comlink';
import type { Methodology } from '../src/model/methodology';
import { planningPart } from './parts';
import { createReviewer, type ReviewerApi } from './reviewer';

let reviewer: ReviewerApi | null = null;

/** A review off the main thread; it ends with its worker. */
const api = {
  async begin(methodology: Methodology, ...of: Parameters<ReviewerApi['take']>): Promise<void> {
    reviewer = createReviewer(methodology, await planningPart());
    reviewer.take(...of);
  },
  compare: (...of: Parameters<ReviewerApi['compare']>) => begun().compare(...of),
  effects: (...of: Parameters<ReviewerApi['effects']>) => begun().effects(...of),
  check: (...of: Parameters<ReviewerApi['check']>) => begun().check(...of),
};

function begun(): ReviewerApi {
  if (reviewer === null) throw new Error('a review was asked before it began');
  return reviewer;
}

export type ReviewApi = typeof api;

expose(api);
