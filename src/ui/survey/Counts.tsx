import { createMemo, createSignal, For, Match, Show, Switch } from 'solid-js';
import { formatCount } from '../../i18n';
import type { QuestionKind } from '../../model/explanation';
import type { Question } from '../../model/methodology';
import type { QuestionStatistics, SurveySummary } from '../../model/survey';
import { moveAmongFigures } from '../parts/amongFigures';
import { ChainButton } from '../parts/ChainButton';
import { KeyFigure, KeyFigureList } from '../parts/KeyFigureList';
import { SegmentedControl } from '../parts/SegmentedControl';
import { Wide } from '../parts/Wide';
import { type Part, surveyHref } from './address';
import { NoResponses } from './NoResponses';
import styles from './survey.module.css';
import { type SurveyView, weakestQuestion } from './view';

interface CountsProps {
  readonly view: SurveyView;
  readonly summary: SurveySummary;
}

/** All regions: how many responses each has against the least number of ¶4, and how many answers each question. */
export function Counts(props: CountsProps) {
  const words = () => props.view.words().counts;
  return (
    <Show when={!props.view.isEmpty()} fallback={<NoResponses view={props.view} />}>
      <KeyFigures {...props} />
      <Show when={props.summary.unplaced > 0}>
        <p class={styles.banner}>{words().unplaced(props.summary.unplaced)}</p>
      </Show>
      <Show when={props.view.carried() > 0}>
        <p class={styles.banner}>{words().carried(props.view.carried())}</p>
      </Show>
      <CountsTable {...props} />
    </Show>
  );
}

const sumOf = (counts: Int32Array): number => counts.reduce((sum, each) => sum + each, 0);

function KeyFigures(props: CountsProps) {
  const words = () => props.view.words().counts.figures;
  const least = props.view.form.leastResponses;
  const figures = () => {
    const { accepted, rejected, excluded, unverified, unclear } = props.summary;
    const few = accepted.filter((count) => count < least).length;
    return [
      { label: words().accepted, count: sumOf(accepted), isWarning: false, chain: 'all responses' },
      { label: words().few(least), count: few, isWarning: few > 0, chain: 'few responses' },
      { label: words().rejected, count: sumOf(rejected), isWarning: false, listed: 'decide' },
      { label: words().excluded, count: sumOf(excluded), isWarning: false, listed: 'quality' },
      { label: words().unverified, count: sumOf(unverified), isWarning: false, chain: 'unverified responses' },
      { label: words().unclear, count: sumOf(unclear), isWarning: sumOf(unclear) > 0, listed: 'decide' },
    ] as const satisfies readonly TotalFigure[];
  };
  return (
    <KeyFigureList>
      <For each={figures()}>
        {(figure) => (
          <KeyFigure label={figure.label} tone={figure.isWarning ? 'warn' : figure.count === 0 ? 'muted' : undefined}>
            <Total {...props} figure={figure} />
          </KeyFigure>
        )}
      </For>
    </KeyFigureList>
  );
}

/** A count of all regions together: it has a chain, or another part of the screen lists what it counts. */
interface TotalFigure {
  readonly label: string;
  readonly count: number;
  readonly isWarning: boolean;
  readonly chain?: 'all responses' | 'few responses' | 'unverified responses';
  readonly listed?: Part;
}

function Total(props: CountsProps & { readonly figure: TotalFigure }) {
  const text = () => formatCount(props.figure.count, props.view.language());
  return (
    <Switch fallback={text()}>
      <Match when={props.figure.chain}>
        {(kind) => <ChainButton subject={{ kind: kind(), region: '', year: props.summary.year }}>{text()}</ChainButton>}
      </Match>
      <Match when={props.figure.count > 0 && props.figure.listed}>
        {(part) => <a href={surveyHref(part())}>{text()}</a>}
      </Match>
    </Switch>
  );
}

const MEASURES = ['answers', 'mean', 'interval'] as const;
type Measure = (typeof MEASURES)[number];

function CountsTable(props: CountsProps) {
  const { view } = props;
  const words = () => view.words().counts;
  const least = view.form.leastResponses;
  const [measure, setMeasure] = createSignal<Measure>('answers');
  const options = () => MEASURES.map((value) => ({ value, text: words().measures[value] }));
  const rows = createMemo(() => props.summary.regions.map((_, index) => index));
  const own = createMemo(() => props.summary.regions.findIndex(view.isOwn));
  const zero = () => (view.app.choices() ?? view.document.settings()).readings.zero;
  return (
    <section class={styles.part}>
      <div class={styles.tools}>
        <SegmentedControl label={words().measure} options={options()} value={measure()} onChange={setMeasure} />
        <p class="label">
          {words().lead[zero()]} {words().fewAnswers(least)}
        </p>
      </div>
      <Wide label={words().table}>
        <table class={`${styles.table} ${styles.counts}`} on:keydown={moveAmongFigures}>
          <caption class="unseen">{words().table}</caption>
          <thead>
            <tr>
              <th scope="col" class={styles.frozen}>
                {words().region}
              </th>
              <th scope="col" class={`number ${styles.tally}`}>
                {words().accepted}
              </th>
              <th scope="col" class={`number ${styles.tally}`}>
                {words().rejected}
              </th>
              <th scope="col" class={`number ${styles.tally}`}>
                {words().excluded}
              </th>
              <th scope="col" class={`number ${styles.tally}`}>
                {words().unverified}
              </th>
              <th scope="col" class={styles.tally}>
                {words().weakest}
              </th>
              <For each={view.questions}>
                {(question) => (
                  <th scope="col" class={`number ${styles.question}`} title={headingTitle(question, view)}>
                    {question.code}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <Show when={own() >= 0}>
              <CountsRow {...props} region={own()} measure={measure()} isPinned />
            </Show>
            <For each={rows()}>{(region) => <CountsRow {...props} region={region} measure={measure()} />}</For>
          </tbody>
        </table>
      </Wide>
    </section>
  );
}

/** `Q14, рет`; the factors that a question feeds. */
function headingTitle({ code, scale }: Question, view: SurveyView): string {
  const { counts, region } = view.words();
  const unit = scale.kind === 'count' ? `, ${counts.times}` : scale.kind === 'yes or no' ? `, ${counts.share}` : '';
  const fed = view.factorsOf(code).map((factor) => `${factor.code} ${factor.shortNames[view.language()]}`);
  return `${code}${unit}: ${fed.length === 0 ? region.noFactor : fed.join('; ')}`;
}

interface CountsRowProps extends CountsProps {
  /** Index in the summary. */
  readonly region: number;
  readonly measure: Measure;
  /** The own region once more, on top. */
  readonly isPinned?: boolean;
}

function CountsRow(props: CountsRowProps) {
  const { view } = props;
  const words = () => view.words().counts;
  const least = view.form.leastResponses;
  const code = () => props.summary.regions[props.region] ?? '';
  const at = (counts: Int32Array) => counts[props.region] ?? 0;
  const of = () => ({ region: code(), year: props.summary.year });
  const accepted = () => at(props.summary.accepted);
  const weakest = () => weakestQuestion(props.summary, props.region);
  return (
    <tr
      class={styles.row}
      classList={{ [styles.own ?? '']: view.isOwn(code()), [styles.pinned ?? '']: props.isPinned === true }}
      title={props.isPinned === true ? words().pinned : undefined}
    >
      <th scope="row" class={styles.frozen}>
        <a href={surveyHref('counts', code())} classList={{ [styles.plain ?? '']: !view.isOwn(code()) }}>
          {view.nameOf(code())}
        </a>
      </th>
      <td
        class="number"
        classList={{ warn: accepted() < least }}
        title={accepted() < least ? words().fewOf(accepted(), least) : undefined}
      >
        <ChainButton subject={{ kind: 'responses', ...of() }}>
          {accepted()}
          <span class={styles.least}> / {least}</span>
        </ChainButton>
      </td>
      <td class="number">
        <Listed count={at(props.summary.rejected)} text={view.count} in="decide" />
      </td>
      <td class="number">
        <Listed count={at(props.summary.excluded)} text={view.count} in="quality" />
      </td>
      <td class="number">
        <Show when={at(props.summary.unverified) > 0} fallback="–">
          <ChainButton subject={{ kind: 'unverified responses', region: '', year: props.summary.year }} isMinor>
            {view.count(at(props.summary.unverified))}
          </ChainButton>
        </Show>
      </td>
      <td classList={{ warn: (weakest()?.answers ?? 0) < least }}>
        <Show when={weakest()}>
          {(found) => (
            <ChainButton subject={{ kind: 'question answers', ...of(), question: found().question }} isMinor>
              {words().weakestOf(found().question, found().answers)}
            </ChainButton>
          )}
        </Show>
      </td>
      <For each={props.summary.questions}>
        {(statistics, index) => (
          <td class={`number ${styles.question}`} classList={{ warn: at(statistics.n) < least }}>
            <CellText {...props} question={view.questions[index()]} statistics={statistics} />
          </td>
        )}
      </For>
    </tr>
  );
}

/** A count of responses that another part of the screen lists: it leads there. */
function Listed(props: { readonly count: number; readonly text: (count: number) => string; readonly in: Part }) {
  return (
    <Show when={props.count > 0} fallback="–">
      <a href={surveyHref(props.in)}>{props.text(props.count)}</a>
    </Show>
  );
}

interface CellTextProps extends CountsRowProps {
  readonly question: Question | undefined;
  readonly statistics: QuestionStatistics;
}

/** One question in one region, as what is on view has it: each number opens its chain. */
function CellText(props: CellTextProps) {
  const { view } = props;
  const at = (figures: Int32Array | Float64Array) => figures[props.region] ?? Number.NaN;
  const of = () => ({
    region: props.summary.regions[props.region] ?? '',
    year: props.summary.year,
    question: props.statistics.question,
  });
  const figure = (question: Question, kind: QuestionKind, figures: Float64Array) => (
    <ChainButton subject={{ kind, ...of() }} isMinor>
      {view.valueText(question, at(figures))}
    </ChainButton>
  );
  return (
    <Show when={props.question}>
      {(question) => (
        <Show when={at(props.statistics.n) > 0} fallback="–">
          <Switch>
            <Match when={props.measure === 'answers'}>
              <ChainButton subject={{ kind: 'question answers', ...of() }} isMinor>
                {view.count(at(props.statistics.n))}
              </ChainButton>
            </Match>
            <Match when={props.measure === 'mean'}>
              {figure(question(), 'question value', props.statistics.value)}
            </Match>
            <Match when={Number.isNaN(at(props.statistics.low))}>–</Match>
            <Match when={props.measure === 'interval'}>
              {figure(question(), 'question low', props.statistics.low)}–
              {figure(question(), 'question high', props.statistics.high)}
            </Match>
          </Switch>
        </Show>
      )}
    </Show>
  );
}
