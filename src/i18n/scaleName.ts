import type { ScaleFactor } from '../model/thousandfold';

/** The scales that figures are mistaken for each other in. */
export type ScaleName = 'hundred' | 'thousand' | 'million' | 'billion';

/** How far a factor between scales leads, up or down. */
export function scaleName(factor: ScaleFactor | 100 | 0.01): ScaleName {
  switch (factor) {
    case 100:
    case 0.01:
      return 'hundred';
    case 1e-3:
    case 1e3:
      return 'thousand';
    case 1e-6:
    case 1e6:
      return 'million';
    default:
      return 'billion';
  }
}
