import { For, Show } from 'solid-js';
import { formatCount, formatNumber } from '../../i18n';
import type { Explanation, SurveyBehind } from '../../model/explanation';
import { shownFigure } from '../data/figures';
import type { ChainView } from './chain';
import styles from './trace.module.css';

/** The answers behind a survey factor: how many, how many zeros, how far they spread, how sure the value is. */
export function SurveyPart(props: { readonly view: ChainView; readonly explanation: Explanation }) {
  const { view } = props;
  const facts = (survey: SurveyBehind): readonly (readonly [string, string])[] => {
    const { trace } = view.words();
    const count = (value: number): string => formatCount(value, view.language());
    const figure = (value: number): string =>
      shownFigure(value, { decimals: 2, isShare: props.explanation.result.isShare }, view.language());
    const { interval, deviation } = survey;
    return [
      [trace.counted, count(survey.counted)],
      [trace.zerosAmong, count(survey.zeros)],
      ...(Number.isNaN(deviation) || props.explanation.result.isShare
        ? []
        : [[trace.deviation, formatNumber(deviation, 2, view.language())] as const]),
      ...(interval === null || props.explanation.subject.kind !== 'value'
        ? []
        : [[trace.interval, `${figure(interval.low)} – ${figure(interval.high)}`] as const]),
      [trace.accepted, trace.acceptedOf(count(survey.accepted), count(survey.least))],
    ];
  };
  return (
    <Show when={props.explanation.survey}>
      {(survey) => (
        <section class={styles.part}>
          <h4>
            {view.words().trace.survey}
            <Show when={survey().synthetic}>
              <span class={styles.aside}>{view.words().terms.states.synthetic}</span>
            </Show>
          </h4>
          <dl class={styles.facts}>
            <For each={facts(survey())}>
              {([name, value]) => (
                <>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </>
              )}
            </For>
          </dl>
        </section>
      )}
    </Show>
  );
}
