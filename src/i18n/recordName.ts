import type { StorageProblem } from '../model/problem';
import type { Names } from './messages';

/**
 * What a refused record is called: by its own name, and where it has none, what is said of a region, by the region.
 *
 * @param standard the unified standard in the language
 */
export function recordName(
  { of, name }: Extract<StorageProblem, { readonly code: 'staleRecord' }>,
  names: Names,
  standard: string,
): string {
  if (of !== 'assessment' && of !== 'report') return name;
  // Their ids begin with the region's code.
  const [region = ''] = name.split(' ');
  return `${names.region(region)}, ${standard}`;
}
