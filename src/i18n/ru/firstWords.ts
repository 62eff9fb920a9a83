import type { FirstWords } from '../kk/firstWords';
import { charts } from './charts';
import { peers } from './peers';
import { rating } from './rating';
import { readings } from './readings';
import { shell } from './shell';
import { storageProblems } from './storageProblems';
import { terms } from './terms';

export const firstRussian: FirstWords = {
  charts,
  peers,
  problems: storageProblems,
  rating,
  readings,
  shell,
  terms,
};
