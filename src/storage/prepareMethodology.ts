import type { Edit } from '../model/change';
import { editedItems, methodologyFrom, methodologyItems } from '../model/methodologyItems';
import type { PackageId } from '../model/package';
import { parseMethodology } from '../model/parseMethodology';
import type { StorageProblem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import { samePlain } from '../model/same';
import type { WholeMethodology } from '../model/wholeMethodology';
import type { CarriedRow } from './rows';
import type { Tables } from './store';

type MethodologyEdit = Extract<Edit, { readonly kind: 'methodology' }>;

/**
 * The row of a package's methodology as some edits leave it. A built-in one lies there by its id; with its first edit the
 * whole of it comes in, and with the undo of that it is its id again. Refused with `staleSettings` where other things
 * stand in it than an edit has seen, or what would come out does not hold in itself.
 *
 * @param builtIns the methodologies that packages name by their id
 */
export async function prepareMethodology(
  tables: Tables,
  id: PackageId,
  edits: readonly MethodologyEdit[],
  builtIns: readonly WholeMethodology[],
): Promise<Result<CarriedRow, StorageProblem>> {
  const row = await tables.carried.get(id);
  if (row === undefined) throw new Error(`package ${id} has no methodology`);
  const standing =
    typeof row.methodology === 'string' ? builtIns.find((each) => each.id === row.methodology) : row.methodology;
  let items = standing === undefined ? null : methodologyItems(standing);
  for (const edit of edits) items = items === null ? null : editedItems(items, edit);
  const parsed = items === null ? null : parseMethodology(methodologyFrom(items));
  if (parsed === null || !parsed.ok) return failure({ code: 'staleSettings' });
  const builtIn = builtIns.find((each) => each.id === parsed.value.id);
  // Nothing but the built-in methodology itself bears its id.
  if (builtIn !== undefined && !samePlain(builtIn, parsed.value)) return failure({ code: 'staleSettings' });
  return success({ ...row, methodology: builtIn?.id ?? parsed.value });
}
