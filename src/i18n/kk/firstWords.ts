import { charts } from './charts';
import { peers } from './peers';
import { rating } from './rating';
import { readings } from './readings';
import { shell } from './shell';
import { storageProblems } from './storageProblems';
import { terms } from './terms';

/**
 * What the first screen, the Rating, and the shell around it say: loaded before anything is drawn, where the rest of the
 * dictionary comes with what first needs it. It gives the shape, as the whole dictionary does.
 */
export const firstKazakh = {
  charts,
  peers,
  problems: storageProblems,
  rating,
  readings,
  shell,
  terms,
};
export type FirstWords = Readonly<typeof firstKazakh>;
