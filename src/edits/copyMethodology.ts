import type { Methodology } from '../model/methodology';
import type { WholeMethodology } from '../model/wholeMethodology';
import type { Words } from '../model/words';

/**
 * A copy of a methodology with an id and a name of its own: everything else is as it was.
 *
 * @param id that no other methodology has
 */
export const copyMethodology = (
  methodology: WholeMethodology,
  id: Methodology['id'],
  names: Words,
): WholeMethodology => ({
  ...methodology,
  id,
  names,
});
