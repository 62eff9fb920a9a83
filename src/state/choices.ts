import type { PackageSettings } from '../model/package';
import type { Choices } from '../model/rating';

/** What a package's settings choose for the computation. Weight sets of one's own come with scenarios. */
export const choicesOf = ({ readings, missing, expert }: PackageSettings): Choices => ({
  readings,
  missing,
  weights: {},
  expert,
});
