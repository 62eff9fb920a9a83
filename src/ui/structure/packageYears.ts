import { type Column, type ColumnKey, readColumnKey } from '../../model/column';
import type { PackageSettings } from '../../model/package';
import { placedIn, type ResponseChunk } from '../../model/packedResponses';
import type { RecordsOf } from '../../model/records';

/** A year of a package and what stands in it. */
export interface PackageYear {
  readonly year: number;
  readonly figures: number;
  /** Filled forms that name the year, rejected ones too. */
  readonly responses: number;
}

/** The years that a package has by itself, and those that hold anything; the earliest first. */
export function packageYears(
  settings: Pick<PackageSettings, 'years'>,
  columns: ReadonlyMap<ColumnKey, Column>,
  batches: readonly { readonly chunks: readonly ResponseChunk[] }[],
  forms: RecordsOf<'form'>,
): readonly PackageYear[] {
  const figures = new Map<number, number>();
  const responses = new Map<number, number>();
  for (const [key, { states }] of columns) {
    const year = readColumnKey(key)?.year;
    const held = states.reduce((sum, state) => sum + (state === 0 ? 0 : 1), 0);
    if (year !== undefined && held > 0) figures.set(year, (figures.get(year) ?? 0) + held);
  }
  const entered = [...forms.values()].map(({ response }) => response);
  for (const { year } of placedIn([...batches.flatMap(({ chunks }) => chunks), entered])) {
    if (year !== null) responses.set(year, (responses.get(year) ?? 0) + 1);
  }
  return [...new Set([...settings.years, ...figures.keys(), ...responses.keys()])]
    .sort((a, b) => a - b)
    .map((year) => ({ year, figures: figures.get(year) ?? 0, responses: responses.get(year) ?? 0 }));
}
