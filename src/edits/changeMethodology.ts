import type { Change, MethodologyAct, SettingsFields } from '../model/change';
import { type Factor, factorsOf, type InputCode } from '../model/methodology';
import { methodologyEdit } from '../model/methodologyItems';
import { clashingInput, keptUnder } from '../model/ownInputs';
import type { OwnInput, PackageSettings } from '../model/package';
import type { Holdings } from '../model/present';
import type { ValueProblem } from '../model/problem';
import type { Readings } from '../model/readings';
import { failure, type Result, success } from '../model/result';
import { samePlain } from '../model/same';
import type { WholeMethodology } from '../model/wholeMethodology';

/**
 * Gives a package another methodology than it has: a copy, a changed copy, one of a file, the built-in one again. Nothing
 * that was entered goes: figures whose input the methodology no longer names become a series of the package's own, and
 * such a series goes over to the methodology where that names it. Readings and what is done about missing values follow
 * the new defaults where the package had kept to the old ones.
 *
 * `codeTaken` where a series of the package's own bears a code that the methodology looks for an index or a deflator under.
 *
 * @param before as it stands in the package
 */
export function changeMethodology(
  holdings: Pick<Holdings, 'settings' | 'hasObservations'>,
  before: WholeMethodology,
  after: WholeMethodology,
  act: MethodologyAct,
): Result<Change, ValueProblem> {
  const { settings } = holdings;
  const inputs = ownInputsAfter(holdings, before, after);
  const clash = clashingInput(inputs, after);
  if (clash >= 0) return failure({ code: 'codeTaken', text: inputs[clash]?.code ?? '' });
  const next: SettingsFields = {
    methodology: after.id,
    inputs,
    expert: settings.expert.filter((code) =>
      factorsOf(after).some((factor) => factor.code === code && mayBeExpert(factor)),
    ),
    readings: followed(settings.readings, before.readings, after.readings),
    missing: settings.missing === before.missing ? after.missing : settings.missing,
    units: unitsAfter(holdings, before, after),
  };
  const edit = methodologyEdit(before, after);
  return success({
    label: { code: 'methodology', act, names: after.names },
    edits: Object.keys(edit.after).length === 0 ? [] : [...settingsEdit(settings, next), edit],
  });
}

const mayBeExpert = ({ formula }: Factor): boolean => formula.kind === 'survey' && formula.expertAllowed;

/** Only the fields that change. */
function settingsEdit(settings: PackageSettings, next: SettingsFields): Change['edits'] {
  const fields = (Object.keys(next) as (keyof PackageSettings)[]).filter(
    (field) => !samePlain(settings[field], next[field]),
  );
  const only = (of: SettingsFields): SettingsFields =>
    Object.fromEntries(fields.map((field) => [field, of[field]])) as SettingsFields;
  return fields.length === 0 ? [] : [{ kind: 'settings', before: only(settings), after: only(next) }];
}

const followed = (chosen: Readings, before: Readings, after: Readings): Readings =>
  Object.fromEntries(
    Object.entries(chosen).map(([axis, reading]) => {
      const name = axis as keyof Readings;
      return [axis, reading === before[name] ? after[name] : reading];
    }),
  ) as unknown as Readings;

function ownInputsAfter(
  { settings, hasObservations }: Pick<Holdings, 'settings' | 'hasObservations'>,
  before: WholeMethodology,
  after: WholeMethodology,
): readonly OwnInput[] {
  const named = new Set(keptUnder(after).map(({ code }) => code));
  const isLeft = ({ code }: OwnInput): boolean => !named.has(code) && hasObservations(code);
  return [
    ...settings.inputs.filter(({ code }) => !named.has(code)),
    ...keptUnder(before)
      .filter(isLeft)
      .map(({ code, names, shortNames, unit }) => ({ code, names, shortNames, unit })),
  ];
}

/** An input without figures is not yet kept in any unit: where the methodology gives it another one, that one holds. */
function unitsAfter(
  { settings, hasObservations }: Pick<Holdings, 'settings' | 'hasObservations'>,
  before: WholeMethodology,
  after: WholeMethodology,
): PackageSettings['units'] {
  const unitIn = (methodology: WholeMethodology, code: InputCode) =>
    keptUnder(methodology).find((each) => each.code === code)?.unit;
  const stays = (code: InputCode): boolean =>
    hasObservations(code) || samePlain(unitIn(before, code), unitIn(after, code));
  return Object.fromEntries(Object.entries(settings.units).filter(([code]) => stays(code)));
}
