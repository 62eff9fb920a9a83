import type { Problem } from '../../model/problem';
import { DEMO_WORDS } from '../demo';
import type { NamedMessagesOf } from '../messages';
import { chain } from './chain';
import { changeLabels } from './changeLabels';
import { checks } from './checks';
import { comparing } from './comparing';
import { data } from './data';
import { exporting } from './exporting';
import { firstKazakh } from './firstWords';
import { help } from './help';
import { importing } from './importing';
import { lattice } from './lattice';
import { log } from './log';
import { methodology } from './methodology';
import { methods } from './methods';
import { overtaking } from './overtaking';
import { packageFileProblems } from './packageFileProblems';
import { packages } from './packages';
import { palette } from './palette';
import { pasting } from './pasting';
import { plan } from './plan';
import { projects } from './projects';
import { readProblems } from './readProblems';
import { reasons } from './reasons';
import { region } from './region';
import { rejections } from './rejections';
import { report } from './report';
import { reviewing } from './reviewing';
import { scenarios } from './scenarios';
import { sending } from './sending';
import { sheet } from './sheet';
import { standard } from './standard';
import { storageProblems } from './storageProblems';
import { structure } from './structure';
import { survey } from './survey';
import { targets } from './targets';
import { trace } from './trace';
import { units } from './units';
import { valueProblems } from './valueProblems';
import { weights } from './weights';

/** What happened, where, and what to do about it: a problem without its message does not compile. */
const problems: NamedMessagesOf<Problem> = {
  ...readProblems,
  ...storageProblems,
  ...packageFileProblems,
  ...valueProblems,
};

/** Everything the product says, in Kazakh. It gives the shape: what another language lacks does not compile. */
export const kazakh = {
  ...firstKazakh,
  chain,
  changeLabels,
  checks,
  comparing,
  data,
  demo: DEMO_WORDS.kk,
  exporting,
  help,
  importing,
  lattice,
  log,
  methodology,
  methods,
  overtaking,
  packages,
  palette,
  pasting,
  plan,
  problems,
  projects,
  reasons,
  region,
  rejections,
  report,
  reviewing,
  scenarios,
  sending,
  sheet,
  standard,
  structure,
  survey,
  targets,
  trace,
  units,
  weights,
};
export type Dictionary = Readonly<typeof kazakh>;
