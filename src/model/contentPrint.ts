import type { PackageContent, PlacedObservation } from './content';
import { digesting, digestOf } from './digest';
import { writtenSettings } from './package';
import type { Piecewise } from './piecewise';

/** Figures digested in one go: some milliseconds of work. */
const AT_ONCE = 1000;

/**
 * The fingerprint of what a package holds: SHA-256 over its settings, methodology, figures, survey responses that count
 * and records, whatever way it came to hold them. The log, the order of figures, and what a later edition of the product
 * has added are no part of it.
 */
export function* contentPrint(content: PackageContent): Piecewise<string> {
  const figures = digesting();
  const sorted = content.observations
    .map((each) => [cellName(each), each] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  for (let at = 0; at < sorted.length; at += AT_ONCE) {
    for (const [, each] of sorted.slice(at, at + AT_ONCE)) figures.add(each);
    yield;
  }
  const batches = digesting();
  for (const { batch, present, responses } of content.batches) {
    if (!present) continue;
    batches.add([batch, responses]);
    yield;
  }
  const records = digesting();
  const named = content.records.map((each) => [`${each.of} ${each.id}`, each] as const);
  for (const [, each] of named.sort(([a], [b]) => (a < b ? -1 : 1))) records.add(each);
  return digestOf([
    writtenSettings(content.settings),
    content.methodology,
    figures.end(),
    batches.end(),
    records.end(),
  ]);
}

const cellName = ({ region, input, year }: PlacedObservation): string => `${region}\t${input}\t${year}`;
