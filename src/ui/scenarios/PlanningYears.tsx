import { Show } from 'solid-js';
import { MOST_PLANNING_YEARS } from '../../model/scenario';
import { Button } from '../parts/Button';
import type { ScenariosView } from './view';

/** Adds the next year to be planned, or takes the last one away. */
export function PlanningYears(props: { readonly view: ScenariosView }) {
  const { view } = props;
  const words = view.words;
  const years = view.planningYears;
  const last = () => view.app.scenarios.lastObserved();
  const plan = async (count: number, show: number): Promise<void> => {
    if (await view.planYears(count)) view.app.session.setYear(show);
  };
  return (
    <Show when={last()}>
      {(observed) => (
        <>
          <Show when={years().length < MOST_PLANNING_YEARS}>
            <Button
              kind="quiet"
              icon="add"
              title={words().addYearLong}
              onClick={() => void plan(years().length + 1, observed() + years().length + 1)}
            >
              {words().addYear(observed() + years().length + 1)}
            </Button>
          </Show>
          <Show when={years().at(-1)}>
            {(latest) => (
              <Button
                kind="quiet"
                aria-label={words().removeYear(latest())}
                title={words().removeYear(latest())}
                onClick={() => void plan(years().length - 1, latest() - 1)}
              >
                − {latest()}
              </Button>
            )}
          </Show>
        </>
      )}
    </Show>
  );
}
