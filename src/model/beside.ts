import type { Plan } from './plan';
import type { RegionCode } from './region';

/**
 * The base as a plan is held against it: with the same assumption about other regions and the same of them computed from
 * their cells, so that the two differ in nothing but what the plan says.
 */
export const baseBeside = (base: Plan, { peers, growths, computed }: Plan): Plan => ({
  ...base,
  peers,
  growths,
  computed,
});

/**
 * Plans as they are held against each other in planning years: what one of them changes is computed from its cells in all,
 * so that a region does not also differ in being a peer of the one and none of the other.
 */
export function besideEachOther(plans: readonly Plan[]): readonly Plan[] {
  const computed = [...new Set(plans.flatMap((plan) => plan.computed))].sort();
  return plans.map((plan) => ({ ...plan, computed }));
}

/** The regions that a plan computes from their cells, the one it is made for among them, or takes for peers. */
export const isComputed = ({ computed, ownRegion }: Plan, region: RegionCode): boolean =>
  region === ownRegion || computed.includes(region);
