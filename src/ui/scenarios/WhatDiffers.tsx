import { createMemo, For, Show } from 'solid-js';
import { formatShort } from '../../i18n';
import { NO_PLAN, type Plan } from '../../model/plan';
import { recordsOf } from '../../model/records';
import { shortList } from '../parts/shortList';
import { besideName } from './besideName';
import styles from './scenarios.module.css';
import type { ScenariosView } from './view';

/** So many projects are named in a line. */
const MOST_NAMED = 6;

/** What makes each column differ from the base: projects, changed cells, choices; the difference of two scenarios as a list. */
export function WhatDiffers(props: { readonly view: ScenariosView }) {
  const { view } = props;
  const words = () => view.app.words().comparing;
  const cellNames = (plan: Plan): readonly string[] =>
    plan.overrides.map(({ region, input, year, observation }) => {
      const code = view.document.settings().regions.find((each) => each.code === region);
      const value = view.observationText(observation, (number) => formatShort(number, 3, view.language()));
      return `${code?.shortNames[view.language()] ?? region} ${view.names().input(input)} ${year} = ${value}`;
    });
  const list = (names: readonly string[]): string => shortList(names, MOST_NAMED, view.words().andMore, '; ');
  const planLines = (plan: Plan, year: number): readonly string[] => {
    const projects = plan.projects.filter(({ included }) => included).map(({ name }) => name);
    const isAhead = plan.years.includes(year);
    return [
      ...(projects.length === 0 ? [] : [words().projectsOf(projects.length, list(projects))]),
      ...(plan.overrides.length === 0 ? [] : [words().cellsOf(plan.overrides.length, list(cellNames(plan)))]),
      ...(plan.growths.length === 0 ? [] : [words().growthsOf(plan.growths.length)]),
      ...(isAhead ? [`${view.words().peers}: ${view.words().assumptions[plan.peers]}`] : []),
      ...(plan.counting.expected ? [view.words().expectedLong] : []),
      ...(plan.counting.firmOnly ? [view.words().firmOnlyLong] : []),
    ];
  };
  const columns = createMemo(() =>
    view.comparison.columns().map((column) => {
      const plan = view.app.scenarios.planFor(column.scenario) ?? NO_PLAN;
      const scenario = recordsOf(view.book(), 'scenario').get(column.scenario ?? '') ?? null;
      const weights = view.setName(scenario?.weights ?? null);
      const points = scenario?.readings.points;
      const lines = [
        ...planLines(plan, view.comparison.yearOf(column)),
        ...(weights === null ? [] : [`${view.words().weights}: ${weights}`]),
        ...(points === undefined
          ? []
          : [`${view.words().points}: ${view.app.words().readings.axes.points.values[points].name}`]),
      ];
      const beside = besideName(view, column);
      const name = view.named(column.scenario);
      return { name: beside === '' ? name : `${name}, ${beside}`, lines };
    }),
  );
  return (
    <Show when={columns().some(({ lines }) => lines.length > 0)}>
      <section>
        <h3 class={styles.minor}>{words().differs}</h3>
        <dl class={styles.differs}>
          <For each={columns()}>
            {({ name, lines }) => (
              <>
                <dt>{name}</dt>
                <dd>{lines.length === 0 ? words().nothingDiffers : lines.join(' · ')}</dd>
              </>
            )}
          </For>
        </dl>
      </section>
    </Show>
  );
}
