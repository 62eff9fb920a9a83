import { createMemo, createResource, For, Show } from 'solid-js';
import type { QuestionKind, Subject } from '../../model/explanation';
import type { Question } from '../../model/methodology';
import { median } from '../../model/middle';
import type { QuestionStatistics, SurveySummary } from '../../model/survey';
import { moveAmongFigures } from '../parts/amongFigures';
import { ChainButton } from '../parts/ChainButton';
import { KeyFigure, KeyFigureList } from '../parts/KeyFigureList';
import { Select } from '../parts/Select';
import { Wide } from '../parts/Wide';
import { regionHref } from '../region/address';
import { surveyHref } from './address';
import { Hold } from './Hold';
import { IntervalStrip } from './IntervalStrip';
import styles from './survey.module.css';
import type { SurveyView } from './view';

interface RegionAnswersProps {
  readonly view: SurveyView;
  readonly summary: SurveySummary;
  /** Index in the summary. */
  readonly region: number;
}

/** One region: every question by itself, with what its answers can say and how surely. */
export function RegionAnswers(props: RegionAnswersProps) {
  const { view } = props;
  const words = () => view.words();
  const code = () => props.summary.regions[props.region] ?? '';
  const options = createMemo(() => props.summary.regions.map((value) => ({ value, text: view.nameOf(value) })));
  const choose = (region: string) => {
    location.hash = surveyHref('counts', region);
  };
  const accepted = () => props.summary.accepted[props.region] ?? 0;
  return (
    <>
      <div class={styles.tools}>
        <a href={surveyHref('counts')}>{words().region.all}</a>
        <Select label={words().region.choose} options={options()} value={code()} onChange={choose} />
        <span class="spring" />
        <a href={regionHref(code())}>{words().region.toRegion}</a>
      </div>
      <RegionFigures {...props} />
      <Show when={accepted() > 0} fallback={<p class={styles.message}>{words().region.none}</p>}>
        <Hold view={view} region={code()} accepted={accepted()} />
        <Questions {...props} />
      </Show>
    </>
  );
}

function RegionFigures(props: RegionAnswersProps) {
  const { view } = props;
  const words = () => view.words().counts;
  const least = view.form.leastResponses;
  const at = (counts: Int32Array) => counts[props.region] ?? 0;
  const accepted = () => at(props.summary.accepted);
  const own = () =>
    ({ kind: 'responses', region: props.summary.regions[props.region] ?? '', year: props.summary.year }) as const;
  const others = (): readonly { readonly label: string; readonly count: number; readonly chain: Subject | null }[] => {
    const { figures } = words();
    const { rejected, excluded, unverified, unclear } = props.summary;
    return [
      { label: figures.rejected, count: at(rejected), chain: own() },
      { label: figures.excluded, count: at(excluded), chain: own() },
      {
        label: figures.unverified,
        count: at(unverified),
        chain: { ...own(), kind: 'unverified responses', region: '' },
      },
      { label: figures.unclear, count: at(unclear), chain: null },
    ];
  };
  return (
    <>
      <KeyFigureList>
        <KeyFigure label={words().figures.accepted} tone={accepted() < least ? 'warn' : undefined}>
          <ChainButton subject={own()}>
            {accepted()} <small>/ {least}</small>
          </ChainButton>
        </KeyFigure>
        <For each={others()}>
          {({ label, count, chain }) => (
            <KeyFigure label={label} tone={count === 0 ? 'muted' : undefined}>
              <Show when={chain} fallback={count}>
                {(subject) => <ChainButton subject={subject()}>{count}</ChainButton>}
              </Show>
            </KeyFigure>
          )}
        </For>
      </KeyFigureList>
      <Show when={accepted() < least}>
        <p class={styles.caution}>{words().fewOf(accepted(), least)}</p>
      </Show>
    </>
  );
}

function Questions(props: RegionAnswersProps) {
  const { view } = props;
  const words = () => view.words().region;
  const [whole] = createResource(view.app.wholeMethodology);
  const textOf = (question: string) =>
    whole()?.form.block2.questions.find(({ code }) => code === question)?.text[view.language()] ?? '';
  return (
    <section class={styles.part}>
      <h2>{words().questions}</h2>
      <Wide label={words().questions}>
        <table class={styles.table} on:keydown={moveAmongFigures}>
          <caption class="unseen">{words().questions}</caption>
          <thead>
            <tr>
              <th scope="col" class={styles.frozen}>
                {words().question}
              </th>
              <th scope="col" class="number">
                {words().valid}
              </th>
              <th scope="col" class="number" title={words().zerosLong}>
                {words().zeros}
              </th>
              <th scope="col" class="number">
                {words().counted}
              </th>
              <th scope="col" class="number">
                {words().mean}
              </th>
              <th scope="col" class="number">
                {words().deviation}
              </th>
              <th scope="col" class="number">
                {words().interval}
              </th>
              <th scope="col">{words().strip}</th>
              <th scope="col">{words().factors}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.summary.questions}>
              {(statistics, index) => (
                <Show when={view.questions[index()]}>
                  {(question) => (
                    <QuestionRow
                      {...props}
                      question={question()}
                      statistics={statistics}
                      text={textOf(statistics.question)}
                    />
                  )}
                </Show>
              )}
            </For>
          </tbody>
        </table>
      </Wide>
      <div class={`label ${styles.notes}`}>
        <p>{words().intervalLead}</p>
        <p>{words().unofficial}</p>
      </div>
    </section>
  );
}

interface QuestionRowProps extends RegionAnswersProps {
  readonly question: Question;
  readonly statistics: QuestionStatistics;
  readonly text: string;
}

function QuestionRow(props: QuestionRowProps) {
  const { view } = props;
  const words = () => view.words();
  const at = (figures: Int32Array | Float64Array) => figures[props.region] ?? Number.NaN;
  const isShare = () => props.question.scale.kind === 'yes or no';
  const unit = () =>
    isShare() ? words().counts.share : props.question.scale.kind === 'count' ? words().counts.times : '';
  const fed = () => view.factorsOf(props.statistics.question);
  const of = () => ({
    region: props.summary.regions[props.region] ?? '',
    year: props.summary.year,
    question: props.statistics.question,
  });
  const figure = (kind: QuestionKind, figures: Float64Array) => (
    <Show when={!Number.isNaN(at(figures))} fallback="–">
      <ChainButton subject={{ kind, ...of() }} isMinor>
        {view.valueText(props.question, at(figures))}
      </ChainButton>
    </Show>
  );
  /** What stands in the formula of the answers that count. */
  const ofAnswers = (count: number) => (
    <Show when={at(props.statistics.n) > 0} fallback={view.count(count)}>
      <ChainButton subject={{ kind: 'question answers', ...of() }} isMinor>
        {view.count(count)}
      </ChainButton>
    </Show>
  );
  return (
    <tr class={styles.row}>
      <th scope="row" class={`${styles.frozen} ${styles.questionName}`} title={props.text}>
        <b>{props.statistics.question}</b> {props.text}
        <Show when={unit()}> ({unit()})</Show>
      </th>
      <td class="number">{ofAnswers(at(props.statistics.valid))}</td>
      <td class="number">{props.question.scale.kind === 'mark' ? ofAnswers(at(props.statistics.zeros)) : ''}</td>
      <td class="number" classList={{ warn: at(props.statistics.n) < view.form.leastResponses }}>
        <Show when={at(props.statistics.n) > 0} fallback="–">
          <ChainButton subject={{ kind: 'question answers', ...of() }}>
            {view.count(at(props.statistics.n))}
          </ChainButton>
        </Show>
      </td>
      <td class="number">{figure('question value', props.statistics.value)}</td>
      <td class="number">{figure('question deviation', props.statistics.deviation)}</td>
      <td class="number">
        <Show when={!Number.isNaN(at(props.statistics.low))} fallback="–">
          {figure('question low', props.statistics.low)}–{figure('question high', props.statistics.high)}
        </Show>
      </td>
      <td>
        <IntervalStrip
          scale={props.question.scale}
          value={at(props.statistics.value)}
          low={at(props.statistics.low)}
          high={at(props.statistics.high)}
          median={median(props.statistics.value)}
          text={words().region.stripText(
            view.valueText(props.question, at(props.statistics.value)),
            view.valueText(props.question, at(props.statistics.low)),
            view.valueText(props.question, at(props.statistics.high)),
          )}
        />
      </td>
      <td>
        <Show when={fed().length > 0} fallback={<span class="muted">{words().region.noFactor}</span>}>
          <For each={fed()}>
            {({ code }, index) => (
              <>
                {index() > 0 ? ', ' : ''}
                <ChainButton subject={{ kind: 'value', region: of().region, year: of().year, factor: code }} isMinor>
                  {code}
                </ChainButton>
              </>
            )}
          </For>
        </Show>
      </td>
    </tr>
  );
}
