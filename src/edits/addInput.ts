import type { Change } from '../model/change';
import { codeFrom, isCode } from '../model/codes';
import type { InputCode, Methodology } from '../model/methodology';
import { namesFrom } from '../model/names';
import { reservedInputs } from '../model/ownInputs';
import type { OwnInput } from '../model/package';
import type { Present } from '../model/present';
import type { ValueProblem } from '../model/problem';
import { failure, type Result, success } from '../model/result';
import type { Unit } from '../model/unit';
import type { Words } from '../model/words';

/** A series as the user describes it: a name in one language is enough. */
export interface WantedInput {
  readonly names: Partial<Words>;
  readonly unit: Unit;
  /** Blank: made of the name. */
  readonly code: string;
}

/** The code that a new series gets where none is given. */
export function proposedInputCode(
  { settings }: Pick<Present, 'settings'>,
  methodology: Pick<Methodology, 'inputs' | 'directions'>,
  names: Partial<Words>,
): InputCode {
  const taken = takenCodes({ settings }, methodology);
  return codeFrom(names.en || names.ru || names.kk || '', (code) => taken.has(code.toLowerCase()), 'series');
}

const takenCodes = ({ settings }: Pick<Present, 'settings'>, methodology: Pick<Methodology, 'inputs' | 'directions'>) =>
  new Set([...reservedInputs(methodology), ...settings.inputs.map(({ code }) => code.toLowerCase())]);

/**
 * Adds a series of the package's own, the last. `nameMissing` without any name; `codeFaulty`, `codeTaken` where the
 * code does not do or the methodology or the package has it, in whatever case.
 */
export function addInput(
  present: Pick<Present, 'settings'>,
  methodology: Pick<Methodology, 'inputs' | 'directions'>,
  wanted: WantedInput,
): Result<Change, ValueProblem> {
  const names = namesFrom(wanted.names);
  if (names === null) return failure({ code: 'nameMissing' });
  const code = wanted.code.trim() || proposedInputCode(present, methodology, wanted.names);
  if (!isCode(code)) return failure({ code: 'codeFaulty', text: code });
  if (takenCodes(present, methodology).has(code.toLowerCase())) return failure({ code: 'codeTaken', text: code });
  const { inputs } = present.settings;
  const added: OwnInput = { code, names, unit: wanted.unit };
  return success({
    label: { code: 'inputAdded', names },
    edits: [{ kind: 'settings', before: { inputs }, after: { inputs: [...inputs, added] } }],
  });
}
