import { columnKey } from '../../model/column';
import type { ProjectAddition, Role, Subject, Token } from '../../model/explanation';
import { type AddedLevel, type Addition, type CellEffect, effectsAt } from '../../model/plan';
import type { CellAddress } from '../../model/present';
import { numberAt } from '../cell';
import { indexOf } from '../growth';
import type { Basis } from './basis';
import { bracketed, constant, leaf, leafOf, sign } from './tokens';

type EffectOf<Kind extends CellEffect['kind']> = Extract<CellEffect, { readonly kind: Kind }>;

const HUNDRED = constant(100);

const cellAt = ({ region, input, year }: CellAddress): Subject => ({ kind: 'cell', region, input, year });

/** What a plan has done to one cell, in the order in which it was done. */
export const effectsOf = ({ effects }: Pick<Basis, 'effects'>, { input, year }: CellAddress, index: number) =>
  effectsAt(effects, columnKey(input, year), index);

/** How the figure of a cell came about: as entered, or as the plan made it of others (methodology.md §12). */
export function cellFormula(basis: Basis, cell: CellAddress, index: number, isShare: boolean): readonly Token[] {
  const own = cellAt(cell);
  const without = (value: number): readonly Token[] => [leafOf('cell without projects', value, own, isShare)];
  let tokens: readonly Token[] | null = null;
  for (const effect of effectsOf(basis, cell, index)) {
    if (effect.kind === 'projected') tokens = projectedFormula(basis, cell, index, effect, isShare);
    if (effect.kind === 'added') tokens = [...(tokens ?? without(effect.before)), ...addedFormula(effect)];
    if (effect.kind === 'scaled') tokens = [...(tokens ?? without(effect.before)), ...scaledFormula(effect, cell)];
  }
  const value = numberAt(basis.columns.get(columnKey(cell.input, cell.year)), index);
  return tokens ?? [leafOf('cell', value, own, isShare)];
}

/**
 * A typed cell as a factor value rests on it: as it stands, or where it follows a level to which projects add, typed and
 * brought to that level: `116.2 × 953.9 ÷ 893.4`.
 */
export function typedFormula(basis: Basis, cell: CellAddress, index: number, value: Token): readonly Token[] {
  const scaled = effectsOf(basis, cell, index).find((effect) => effect.kind === 'scaled');
  if (scaled === undefined) return [value];
  return [leafOf('cell without projects', scaled.before, cellAt(cell)), ...scaledFormula(scaled, cell)];
}

/** Whether a typed cell was brought to what projects make of another cell. */
export const followsCell = (effects: readonly CellEffect[], typed: CellAddress, other: CellAddress): boolean =>
  effects.some(
    (effect) =>
      effect.kind === 'scaled' &&
      effect.input === other.input &&
      ((effect.current !== null && other.year === typed.year) ||
        (effect.previous !== null && other.year === typed.year - 1)),
  );

/** The amounts that projects add to a cell, each with its formula. */
export const additionsTo = (cell: CellAddress, effects: readonly CellEffect[]): readonly ProjectAddition[] =>
  effects
    .flatMap((effect) => (effect.kind === 'added' ? effect.additions : []))
    .map((addition) => ({
      project: addition.project,
      cell,
      amount: addition.amount,
      formula: additionFormula(addition),
      rates: addition.rates,
    }));

/** The value of the year before, and by what it goes on. */
function projectedFormula(
  basis: Basis,
  cell: CellAddress,
  index: number,
  { before, growth, by }: EffectOf<'projected'>,
  isShare: boolean,
): readonly Token[] {
  const previous = { ...cell, year: cell.year - 1 };
  const start = unprojected(basis, previous, index, before, isShare);
  switch (by) {
    case 'repeats':
      return [start];
    case 'typed index': {
      const typed = { ...cell, input: indexOf(cell.input) };
      return [start, sign('×'), unprojected(basis, typed, index, growth, false), sign('÷'), HUNDRED];
    }
    case 'last growth':
      return [start, sign('×'), ...lastGrowth(basis, previous, index, before, growth), sign('÷'), HUNDRED];
  }
}

/** The growth that a level goes on with: of the last two years, or carried on from the year before. */
function lastGrowth(basis: Basis, last: CellAddress, index: number, level: number, growth: number): readonly Token[] {
  const isCarried = effectsOf(basis, last, index).some(({ kind }) => kind === 'projected');
  if (isCarried) return [leafOf('last growth', growth, cellAt(last))];
  const earlier = { ...last, year: last.year - 1 };
  const before = unprojected(basis, earlier, index, pathValue(basis, earlier, index), false);
  return bracketed([HUNDRED, sign('×'), unprojected(basis, last, index, level, false), sign('÷'), before]);
}

/** What stands in a cell before projects add to it. */
function pathValue(basis: Basis, cell: CellAddress, index: number): number {
  const changed = effectsOf(basis, cell, index).find(({ kind }) => kind === 'added' || kind === 'scaled');
  if (changed?.kind === 'added' || changed?.kind === 'scaled') return changed.before;
  return numberAt(basis.columns.get(columnKey(cell.input, cell.year)), index);
}

/** A cell as the base path goes on from it: without what projects add to it. */
function unprojected(basis: Basis, cell: CellAddress, index: number, value: number, isShare: boolean): Token {
  const isChanged = effectsOf(basis, cell, index).some(({ kind }) => kind === 'added' || kind === 'scaled');
  return leafOf(isChanged ? 'cell without projects' : 'cell', value, cellAt(cell), isShare);
}

const addedFormula = ({ additions }: EffectOf<'added'>): readonly Token[] =>
  additions.flatMap(({ project, amount }) => [sign('+'), leaf('project', amount, { project })]);

function scaledFormula({ input, current, previous }: EffectOf<'scaled'>, cell: CellAddress): readonly Token[] {
  const level = { ...cell, input };
  return [
    ...(current === null ? [] : ratio(current, level, 'current')),
    ...(previous === null ? [] : ratio(previous, { ...level, year: cell.year - 1 }, 'previous')),
  ];
}

/** The level with what is added over the level without; of the previous year the other way round. */
function ratio({ level, added }: AddedLevel, cell: CellAddress, end: 'current' | 'previous'): readonly Token[] {
  const [whole, without] = [
    leafOf('cell', level + added, cellAt(cell)),
    leafOf('cell without projects', level, cellAt(cell)),
  ];
  const [over, under] = end === 'current' ? [whole, without] : [without, whole];
  return [sign('×'), over, sign('÷'), under];
}

const SHARE_ROLES: Readonly<Record<Addition['shares'][number]['of'], Role>> = {
  part: 'part',
  counted: 'share counted',
  probability: 'probability',
};

/** `60 × 1 000 ÷ 520 × 40 ÷ 100`: the amount as given, into the cell's unit, as far as it counts. */
const additionFormula = ({ project, given, rates, shares }: Addition): readonly Token[] => [
  leaf('amount of the project', given.amount, { project }),
  ...(given.scale === 1 ? [] : [sign('×'), leaf('scale', given.scale)]),
  ...rates.flatMap(({ currency, sign: way, rate }) => [
    sign(way),
    leaf('exchange rate', rate.rate, { about: currency }),
  ]),
  ...shares.flatMap(({ of, share }) => [sign('×'), leaf(SHARE_ROLES[of], share), sign('÷'), HUNDRED]),
];
