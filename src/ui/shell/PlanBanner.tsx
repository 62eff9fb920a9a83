import { Show } from 'solid-js';
import { useApp } from '../../state/app';
import styles from './PlanBanner.module.css';

/** Over a screen that shows what a scenario or a planning year makes of the figures: that it is no observed rating. */
export function PlanBanner() {
  const app = useApp();
  const words = () => app.firstWords().shell;
  const planned = () => {
    const year = app.year();
    return year !== null && app.scenarios.plan()?.years.includes(year) === true ? year : null;
  };
  return (
    <>
      <Show when={app.scenarios.scenario()}>
        {(scenario) => <p class={styles.banner}>{words().scenarioOnView(scenario().name)}</p>}
      </Show>
      <Show when={planned()}>{(year) => <p class={styles.banner}>{words().planningYear(year())}</p>}</Show>
    </>
  );
}
