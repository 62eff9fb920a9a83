/** Why a region has no value of a factor. `input` is the series to look at, `year` its year. */
export type Absence =
  | { readonly code: 'no data'; readonly input: string; readonly year: number }
  | { readonly code: 'missing'; readonly input: string; readonly year: number; readonly reason: string }
  | { readonly code: 'invalid'; readonly input: string; readonly year: number; readonly text: string }
  | { readonly code: 'previous not above 0'; readonly input: string; readonly year: number; readonly value: number }
  | { readonly code: 'deflator not above 0'; readonly input: string; readonly year: number; readonly value: number }
  | { readonly code: 'deflator needed'; readonly input: string; readonly year: number }
  | { readonly code: 'target not above 0'; readonly input: string; readonly year: number; readonly value: number }
  | { readonly code: 'borders changed'; readonly input: string; readonly year: number }
  | { readonly code: 'no counted answer'; readonly questions: readonly string[] }
  /** A typed soft value that the scale of its question does not have. */
  | { readonly code: 'outside scale'; readonly input: string; readonly year: number; readonly value: number }
  | { readonly code: 'out of range' }
  /** A planning year whose base path has no figure of this year to go on from. */
  | { readonly code: 'nothing to project from'; readonly input: string; readonly year: number }
  /** A typed index or fulfilment cannot follow the amounts of projects: the level they add to is not there. */
  | { readonly code: 'level needed'; readonly input: string; readonly year: number }
  /** The same: the level is there, and nothing can be measured by it. */
  | { readonly code: 'level not above 0'; readonly input: string; readonly year: number; readonly value: number };
