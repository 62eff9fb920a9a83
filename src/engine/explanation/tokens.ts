import type { Leaf, Role, Sign, Subject, Token } from '../../model/explanation';

/** A sign of a formula. */
export const sign = (of: Sign): Token => ({ kind: 'sign', sign: of });

/** A number that belongs to the formula itself. */
export const constant = (value: number, role: Role = 'constant'): Leaf => ({
  kind: 'number',
  value,
  isShare: false,
  role,
});

/** A number of the data or of the rating. */
export const leaf = (
  role: Role,
  value: number,
  more: Partial<Pick<Leaf, 'isShare' | 'of' | 'about' | 'project'>> = {},
): Leaf => ({
  kind: 'number',
  value,
  isShare: false,
  role,
  ...more,
});

export const leafOf = (role: Role, value: number, of: Subject, isShare = false): Leaf =>
  leaf(role, value, { of, isShare });

/** Pieces one after the other with a sign between them: `a + b + c`. */
export const joined = (between: Sign, pieces: readonly (readonly Token[])[]): readonly Token[] =>
  pieces.flatMap((piece, index) => (index === 0 ? piece : [sign(between), ...piece]));

/** In brackets. */
export const bracketed = (tokens: readonly Token[]): readonly Token[] => [sign('('), ...tokens, sign(')')];
