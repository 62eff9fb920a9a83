import { readColumnKey } from '../../model/column';
import type { InputCode } from '../../model/methodology';
import type { CellEffect, PlanEffects, PlannedProject } from '../../model/plan';

/** What a plan does to a cell on the way from the amounts of a project to a factor. */
export interface ProjectStep {
  readonly input: InputCode;
  readonly effect: Extract<CellEffect, { readonly kind: 'added' | 'scaled' }>;
}

type Line = { readonly project: Pick<PlannedProject, 'id' | 'parts'>; readonly input: InputCode };

/** The levels that the amounts of a line go into: their own, then those that a part of them is of. */
export const levelsOf = ({ project, input }: Line): readonly InputCode[] => [
  input,
  ...project.parts.filter(({ of }) => of === input).map((part) => part.input),
];

/**
 * What of a plan the amounts of one line of a project go through in a year: each level that they are added to, and the typed values
 * that follow it. What other inputs of the region go through is none of it.
 *
 * @param index the region of the project, as columns are indexed
 */
export function stepsOfLine(
  { changes }: Pick<PlanEffects, 'changes'>,
  { project }: Pick<Line, 'project'>,
  levels: readonly InputCode[],
  index: number,
  year: number,
): readonly ProjectStep[] {
  const steps = [...changes].flatMap(([key, cells]): readonly ProjectStep[] => {
    const named = readColumnKey(key);
    if (named?.year !== year) return [];
    return (cells.get(index) ?? []).flatMap((effect) =>
      effect.kind === 'added' || effect.kind === 'scaled' ? [{ input: named.input, effect }] : [],
    );
  });
  return levels.flatMap((level) => [
    ...steps.filter(({ input: of, effect }) => of === level && adds(effect, project)),
    ...steps.filter(({ effect }) => effect.kind === 'scaled' && effect.input === level),
  ]);
}

const adds = (effect: ProjectStep['effect'], { id }: Pick<PlannedProject, 'id'>): boolean =>
  effect.kind === 'added' && effect.additions.some(({ project }) => project === id);
