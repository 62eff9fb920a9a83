import { createMemo, For, Show } from 'solid-js';
import type { Question } from '../../../model/methodology';
import { median } from '../../../model/middle';
import type { QuestionStatistics, SurveySummary } from '../../../model/survey';
import { Wide } from '../../parts/Wide';
import { IntervalStrip } from '../IntervalStrip';
import styles from '../survey.module.css';
import type { SurveyView } from '../view';

interface DiagnosticsProps {
  readonly view: SurveyView;
  readonly summary: SurveySummary;
}

/** The questions that feed no factor: what regions answer all the same, the best first by the first of them. */
export function Diagnostics(props: DiagnosticsProps) {
  const { view } = props;
  const words = () => view.words().questions;
  const asked = createMemo(() =>
    props.summary.questions.flatMap((statistics, index) => {
      const question = view.questions[index];
      return question !== undefined && view.factorsOf(question.code).length === 0 ? [{ question, statistics }] : [];
    }),
  );
  const rows = createMemo(() => {
    const first = asked()[0]?.statistics.value;
    const valueIn = (region: number) => first?.[region] ?? Number.NaN;
    return props.summary.regions
      .map((code, index) => ({ code, index }))
      .sort((a, b) => (valueIn(b.index) || 0) - (valueIn(a.index) || 0));
  });
  return (
    <Show when={asked().length > 0}>
      <section class={styles.part}>
        <h2>
          {words().diagnostics(
            asked()
              .map(({ question }) => question.code)
              .join(', '),
          )}
        </h2>
        <p class="label">{words().diagnosticsLead}</p>
        <Wide label={words().diagnosticsTable}>
          <table class={`${styles.table} ${styles.narrowTable}`}>
            <caption class="unseen">{words().diagnosticsTable}</caption>
            <thead>
              <tr>
                <th scope="col" class={styles.frozen}>
                  {view.words().counts.region}
                </th>
                <For each={asked()}>
                  {({ question }) => (
                    <>
                      <th scope="col" class="number">
                        {question.code}
                      </th>
                      <th scope="col">{view.words().region.interval}</th>
                    </>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={rows()}>
                {({ code, index }) => (
                  <tr class={styles.row} classList={{ [styles.own ?? '']: view.isOwn(code) }}>
                    <th scope="row" class={styles.frozen}>
                      {view.nameOf(code)}
                    </th>
                    <For each={asked()}>
                      {({ question, statistics }) => (
                        <DiagnosticCells view={view} question={question} statistics={statistics} region={index} />
                      )}
                    </For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </Wide>
      </section>
    </Show>
  );
}

interface DiagnosticCellsProps {
  readonly view: SurveyView;
  readonly question: Question;
  readonly statistics: QuestionStatistics;
  /** Index in the summary. */
  readonly region: number;
}

function DiagnosticCells(props: DiagnosticCellsProps) {
  const { view } = props;
  const at = (figures: Float64Array) => figures[props.region] ?? Number.NaN;
  const text = (value: number) => view.valueText(props.question, value);
  return (
    <>
      <td class="number" title={view.intervalText(props.question, props.statistics, props.region)}>
        {text(at(props.statistics.value))}
      </td>
      <td>
        <IntervalStrip
          scale={props.question.scale}
          value={at(props.statistics.value)}
          low={at(props.statistics.low)}
          high={at(props.statistics.high)}
          median={median(props.statistics.value)}
          text={view
            .words()
            .region.stripText(
              text(at(props.statistics.value)),
              text(at(props.statistics.low)),
              text(at(props.statistics.high)),
            )}
        />
      </td>
    </>
  );
}
