import { writePackageFile } from '../src/files/packageFile';
import { NOTHING_UNKNOWN, type PackageContent } from '../src/model/content';
import { factorsOf } from '../src/model/methodology';
import { emptySettings } from '../src/state/newPackage';
import { order5 } from './order';

/** Inputs from which every factor of the Order has a value in one year alone. */
export const TYPED: readonly string[] = [
  ...['grp_index', 'exports_index', 'sme_gva_index', 'sme_count_index', 'fixed_capital_index', 'fdi_index'],
  'target_fulfilment',
  ...factorsOf(order5).flatMap(({ code, formula }) => (formula.kind === 'survey' ? [code] : [])),
];

interface Thin {
  readonly name: string;
  /** Codes of regions of the Order; all of them where nothing is said. */
  readonly regions?: readonly string[];
  readonly years?: readonly number[];
  readonly inputs?: readonly string[];
  /** The figure of a region (its place in the list) in an input (likewise) and year; null: none. */
  readonly value?: (region: number, input: number, year: number) => number | null;
  readonly methodology?: PackageContent['methodology'];
}

/** A figure in the range of its input that is another for every region. */
const different = (region: number, input: number): number =>
  (TYPED[input] ?? '').startsWith('F')
    ? TYPED[input] === 'F4.2' || TYPED[input] === 'F8.3'
      ? 0.2 + region / 50
      : 2 + region / 8
    : 95 + region * 1.5;

/** A package file that a test has made up: as much of a package as is said. */
export function thinPackage({
  name,
  regions,
  years = [2024, 2025],
  inputs = TYPED,
  value = different,
  methodology,
}: Thin) {
  const settings = emptySettings(name, order5);
  const kept = settings.regions.filter(({ code, role }) => role === 'rated' && (regions?.includes(code) ?? true));
  const observations = years.flatMap((year) =>
    inputs.flatMap((input) =>
      kept.flatMap(({ code }, at) => {
        const figure = value(at, TYPED.indexOf(input), year);
        return figure === null
          ? []
          : [{ region: code, input, year, observation: { kind: 'number', value: figure, status: 'final' } as const }];
      }),
    ),
  );
  const content: PackageContent = {
    settings: {
      ...settings,
      regions: kept,
      ...(typeof methodology === 'object' ? { methodology: methodology.id } : {}),
    },
    methodology: methodology ?? order5.id,
    observations,
    batches: [],
    records: [],
    log: [],
    unknown: NOTHING_UNKNOWN,
  };
  const text = writePackageFile(content, { product: 'test', written: '2026-11-22T10:00:00.000Z' });
  return { name: `${name}.tartym`, mimeType: 'application/json', buffer: Buffer.from(text) };
}
