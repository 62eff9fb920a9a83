import type { Findings } from '../model/finding';
import { samePlain } from '../model/same';

/** New findings in which each that says the same as before is the very same object: what is drawn of it stays. */
export function keptFindings(known: Findings | null, next: Findings): Findings {
  if (known === null || known.year !== next.year) return next;
  const before = new Map(known.found.map((finding) => [finding.id, finding]));
  const found = next.found.map((finding) => {
    const same = before.get(finding.id);
    return same !== undefined && samePlain(same, finding) ? same : finding;
  });
  const isSame = found.length === known.found.length && found.every((each, index) => each === known.found[index]);
  return isSame ? known : { ...next, found };
}
