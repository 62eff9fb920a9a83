import type { DirectionCode, FactorCode } from './methodology';
import type { NoScore, Standing } from './rating';

/** What a reader of one region's line in a file of results has to know of it. */
export type Flag =
  /** What the figures may be called where it is not official. */
  | { readonly code: 'standing'; readonly standing: Standing }
  /** The weights add up to this and not to 100. */
  | { readonly code: 'weights'; readonly sum: number }
  /** A partial year: the directions it is whole in. */
  | { readonly code: 'partial'; readonly directions: readonly DirectionCode[] }
  | { readonly code: 'no score'; readonly reason: NoScore }
  /** Factors without a value: with whole directions among them, or without. */
  | { readonly code: 'incomplete' | 'partly covered'; readonly factors: readonly FactorCode[] }
  /** ¶4. */
  | { readonly code: 'few responses'; readonly accepted: number; readonly least: number }
  /** ¶19. */
  | { readonly code: 'not verified'; readonly responses: number }
  | { readonly code: 'synthetic' | 'provisional' }
  | {
      readonly code: 'linear used' | 'no spread' | 'current below 0' | 'typed value not used';
      readonly factor: FactorCode;
    };
