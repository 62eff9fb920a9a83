import type { Dictionary } from '../kk/dictionary';
import { data } from './data';
import { exporting } from './exporting';
import { help } from './help';
import { importing } from './importing';
import { packageFileProblems } from './packageFileProblems';
import { packages } from './packages';
import { rating } from './rating';
import { readings } from './readings';
import { reasons } from './reasons';
import { shell } from './shell';
import { terms } from './terms';
import { trace } from './trace';
import { units } from './units';

export const russian: Dictionary = {
  data,
  exporting,
  help,
  importing,
  packageFileProblems,
  packages,
  rating,
  readings,
  reasons,
  shell,
  terms,
  trace,
  units,
};
