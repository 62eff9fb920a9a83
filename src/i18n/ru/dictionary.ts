import { DEMO_WORDS } from '../demo';
import type { Dictionary } from '../kk/dictionary';
import { chain } from './chain';
import { changeLabels } from './changeLabels';
import { charts } from './charts';
import { checks } from './checks';
import { data } from './data';
import { exporting } from './exporting';
import { help } from './help';
import { importing } from './importing';
import { lattice } from './lattice';
import { packageFileProblems } from './packageFileProblems';
import { packages } from './packages';
import { pasting } from './pasting';
import { rating } from './rating';
import { readings } from './readings';
import { readProblems } from './readProblems';
import { reasons } from './reasons';
import { region } from './region';
import { rejections } from './rejections';
import { sheet } from './sheet';
import { shell } from './shell';
import { storageProblems } from './storageProblems';
import { structure } from './structure';
import { terms } from './terms';
import { trace } from './trace';
import { units } from './units';
import { valueProblems } from './valueProblems';

export const russian: Dictionary = {
  chain,
  changeLabels,
  checks,
  charts,
  data,
  demo: DEMO_WORDS.ru,
  exporting,
  help,
  importing,
  lattice,
  packages,
  pasting,
  problems: { ...readProblems, ...storageProblems, ...packageFileProblems, ...valueProblems },
  rating,
  readings,
  reasons,
  region,
  rejections,
  sheet,
  shell,
  structure,
  terms,
  trace,
  units,
};
