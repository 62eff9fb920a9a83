import type { CalculatorApi } from '../../workers/calculator';
import type { Opening } from '../../workers/figures';
import { countIn } from '../model/packedResponses';
import type { Calculator } from './calculations';

/** Of a package with more of either a rating, or the counting before it, may take longer than a frame. */
const MOST_REGIONS = 100;
const MOST_RESPONSES = 5_000;

const isSmall = ({ regions, batches }: Opening): boolean =>
  regions.length <= MOST_REGIONS && batches.reduce((sum, { chunks }) => sum + countIn(chunks), 0) <= MOST_RESPONSES;

/** Something that the calculator here is told of the package, as the other one is. */
type Step = (near: CalculatorApi) => void;

/**
 * Rates a small package, and the plan that is held over it, on the thread that asks, for that takes a millisecond or two:
 * the places that a figure or an amount moves are drawn together with it, where the answer of another thread is only in
 * time for the next frame. Large packages and all other questions are the far calculator's.
 *
 * @param load brings the calculator that is asked here; before it is there, and where it cannot be had, the far one rates
 */
export function createNearCalculator(far: Calculator, load: () => Promise<CalculatorApi>): Calculator {
  let near: CalculatorApi | null = null;
  /** What the calculator here has still to be told once it is there; null: it is not wanted. */
  let untold: Step[] | null = null;
  let isLoading = false;
  /** Plans that wait for the part that makes them: until then the far calculator rates. */
  let plansDue = 0;

  const giveUp = (): void => {
    untold = null;
    near = null;
  };

  const tell = (step: Step): void => {
    if (near === null) untold?.push(step);
    else step(near);
  };

  const bring = async (): Promise<void> => {
    if (isLoading || near !== null || untold === null) return;
    isLoading = true;
    try {
      const made = await load();
      for (const step of untold ?? []) step(made);
      near = untold === null ? null : made;
    } catch {
      giveUp();
    } finally {
      isLoading = false;
    }
  };

  const rateFar = async (...question: Parameters<CalculatorApi['rate']>) => {
    const rated = await far.rate(...question);
    void bring();
    return rated;
  };

  const own: Pick<Calculator, 'open' | 'patch' | 'amend' | 'setPlan' | 'rate'> = {
    open(opening) {
      if (isSmall(opening)) {
        untold = [];
        tell((of) => of.open(opening));
      } else giveUp();
      return far.open(opening);
    },
    patch(cells) {
      tell((of) => of.patch(cells));
      return far.patch(cells);
    },
    amend(amendments) {
      tell((of) => of.amend(amendments));
      return far.amend(amendments);
    },
    setPlan(planning) {
      tell((of) => {
        const pending = of.setPlan(planning);
        if (pending === undefined) return;
        plansDue += 1;
        pending.catch(giveUp).finally(() => {
          plansDue -= 1;
        });
      });
      return far.setPlan(planning);
    },
    rate: (...question) => (near !== null && plansDue === 0 ? near.rate(...question) : rateFar(...question)),
  };
  return new Proxy(far, {
    get: (of, name) => (name in own ? Reflect.get(own, name) : Reflect.get(of, name)),
  });
}
