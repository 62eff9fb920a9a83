import type { FormulaFunction, Role, Subject } from '../model/explanation';

/** Words of a number's chain: how each kind of number is called, what each number in a formula stands for. */
export interface ChainWords {
  /** Of a number in full, before what it is of: "Points · F3.1 Growth of fixed investment". */
  readonly kinds: Readonly<Record<Subject['kind'], string>>;
  /** Of a cell that a plan has made something of, instead. */
  readonly planned: string;
  /** The same as short as a step back can be. `about`: code of the direction or factor, or the input's name. */
  readonly steps: Readonly<Record<Subject['kind'], (about: string) => string>>;
  readonly roles: Readonly<Record<Role, string>>;
  /** Functions as a spreadsheet of the language calls them. */
  readonly functions: Readonly<Record<FormulaFunction, string>>;
  /** What a number is compared with where it is no other region. */
  readonly median: string;
  /** Of a mixture of two ends in which no cause has changed yet. */
  readonly nothingNew: string;
}
