import { factorsOf, type InputCode, type InputDefinition, type Methodology } from './methodology';
import type { OwnInput, PackageSettings } from './package';

/** What a methodology keeps figures under: its inputs, and the factors whose value may be typed under their own code. */
export const keptUnder = (methodology: Pick<Methodology, 'inputs' | 'directions'>): readonly InputDefinition[] => [
  ...methodology.inputs,
  ...factorsOf(methodology).filter(({ formula }) => formula.kind === 'survey'),
];

/** The package's own series with a short name each: where none was given, the whole one. */
export const ownInputs = ({ inputs }: Pick<PackageSettings, 'inputs'>): readonly InputDefinition[] =>
  inputs.map(({ code, names, shortNames, unit }) => ({ code, names, shortNames: shortNames ?? names, unit }));

/** Every raw series that a package can hold: the methodology's in its order, then the package's own. */
export const seriesOf = (
  methodology: Pick<Methodology, 'inputs'>,
  settings: Pick<PackageSettings, 'inputs'>,
): readonly InputDefinition[] => [...methodology.inputs, ...ownInputs(settings)];

/** Every raw series that a package can hold, in the unit that the package keeps it in. */
export const declaredInputs = (
  methodology: Pick<Methodology, 'inputs'>,
  settings: Pick<PackageSettings, 'inputs' | 'units'>,
): readonly InputDefinition[] =>
  seriesOf(methodology, settings).map((input) => ({ ...input, unit: settings.units[input.code] ?? input.unit }));

/**
 * Codes that no series of a package may bear, in lower case, as files are read: those of the methodology's inputs and
 * factors, and those under which a growth would look for its index and deflator.
 */
export const reservedInputs = (methodology: Pick<Methodology, 'inputs' | 'directions'>): ReadonlySet<InputCode> =>
  new Set(
    [
      ...methodology.inputs.map(({ code }) => code),
      ...factorsOf(methodology).flatMap(({ code, formula }) =>
        formula.kind === 'growth' ? [code, `${formula.level}_index`, `${formula.level}_deflator`] : [code],
      ),
    ].map((code) => code.toLowerCase()),
  );

/** The first of a package's own series whose code the methodology has for itself; −1 where there is none. */
export function clashingInput(
  inputs: readonly Pick<OwnInput, 'code'>[],
  methodology: Pick<Methodology, 'inputs' | 'directions'>,
): number {
  const reserved = reservedInputs(methodology);
  return inputs.findIndex(({ code }) => reserved.has(code.toLowerCase()));
}
