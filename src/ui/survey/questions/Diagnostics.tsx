import { createMemo, For, Show } from 'solid-js';
import type { Question } from '../../../model/methodology';
import { median } from '../../../model/middle';
import type { QuestionStatistics, SurveySummary } from '../../../model/survey';
import { moveAmongFigures } from '../../parts/amongFigures';
import { ChainButton } from '../../parts/ChainButton';
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
          <table class={`${styles.table} ${styles.narrowTable}`} on:keydown={moveAmongFigures}>
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
                      {({ question, statistics }, at) => (
                        <DiagnosticCells {...props} {...{ question, statistics }} region={index} isMinor={at() > 0} />
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

interface DiagnosticCellsProps extends DiagnosticsProps {
  readonly question: Question;
  readonly statistics: QuestionStatistics;
  /** Index in the summary. */
  readonly region: number;
  readonly isMinor: boolean;
}

function DiagnosticCells(props: DiagnosticCellsProps) {
  const { view } = props;
  const at = (figures: Float64Array) => figures[props.region] ?? Number.NaN;
  const text = (value: number) => view.valueText(props.question, value);
  return (
    <>
      <td class="number" title={view.intervalText(props.question, props.statistics, props.region)}>
        <Show when={!Number.isNaN(at(props.statistics.value))} fallback="–">
          <ChainButton
            subject={{
              kind: 'question value',
              region: props.summary.regions[props.region] ?? '',
              year: props.summary.year,
              question: props.statistics.question,
            }}
            isMinor={props.isMinor}
          >
            {text(at(props.statistics.value))}
          </ChainButton>
        </Show>
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
