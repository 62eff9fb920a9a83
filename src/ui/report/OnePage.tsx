import { For, type JSX, Show } from 'solid-js';
import { formatPercent, unitName } from '../../i18n';
import { changesOf } from '../../model/branchRecords';
import { hasParagraph } from '../../model/paragraphs';
import type { OpenDocument } from '../../state/document';
import { shownFigure } from '../data/figures';
import { thresholdText } from '../data/thresholdText';
import { Signature } from '../paper/Paper';
import { figure, PaperTable, short, text } from '../paper/PaperTable';
import { cautionsOf } from '../rating/cautions';
import { cautionSentence } from '../rating/cautionText';
import { thinDataText } from '../rating/ThinData';
import { overAll, overThree, rangeText } from '../region/bands';
import type { Gap } from '../region/portrait';
import type { RegionView } from '../region/view';
import { standingIn } from '../scenarios/standing';
import { readingsSummary } from '../shell/readingsSummary';
import { weightsOnView } from '../shell/standing';
import type { PageAnswers } from './answers';
import { ownMethodName } from './methodName';
import { nearestLevers } from './nearestLevers';
import styles from './report.module.css';

/** Where the Order gives the formula of R. */
const SCORE_PARAGRAPH = '8';

/** So many levers and projects are named. */
const [MOST_LEVERS, MOST_PROJECTS] = [5, 4];

interface OnePageProps {
  readonly view: RegionView;
  readonly document: OpenDocument;
  readonly answers: PageAnswers;
}

/** One sheet for who decides: where the region stands, why, what next, and what the scenario on view makes of it. */
export function OnePage(props: OnePageProps) {
  const { view, document } = props;
  const words = () => view.app.words().report;
  const remark = () => document.settings().remarks[view.code()] ?? '';
  return (
    <div class={styles.page}>
      <Head view={view} />
      <Show when={view.place() > 0} fallback={<p class={styles.line}>{noPlace(view)}</p>}>
        <KeyFigures view={view} />
        <Part title={words().why}>
          <Directions view={view} />
          <Sides view={view} />
        </Part>
        <Part title={words().next}>
          <Neighbours view={view} />
          <Next {...props} />
        </Part>
        <Scenario {...props} />
      </Show>
      <Show when={remark() !== ''}>
        <Part title={view.words().remark}>
          <p class={styles.remark} dir="auto">
            {remark()}
          </p>
        </Part>
      </Show>
      <Basis view={view} />
      <Signature app={view.app} />
    </div>
  );
}

function Part(props: { readonly title: string; readonly children: JSX.Element }) {
  return (
    <section class={styles.part}>
      <h2 class={styles.partTitle}>{props.title}</h2>
      {props.children}
    </section>
  );
}

const noPlace = (view: RegionView): string =>
  view.words().noPlace(view.app.words().rating.noScore[view.rating().withoutScore.get(view.index()) ?? 'no data']);

/** What the figures on view may be called, and the scenario that they are of. */
export function calledOf({ app }: RegionView): string {
  const words = app.words();
  const [standing, scenario] = [app.derived.standing(), app.scenarios.scenario()];
  const told = standing === null ? null : words.terms.standings[standing];
  return [
    ...(told === null ? [] : [words.report.standing(told.word, told.addition)]),
    ...(scenario === null ? [] : [words.report.scenario(scenario.name)]),
  ].join(' · ');
}

function Head(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = () => view.app.words().report;
  const before = () => {
    const found = view.app.derived.before();
    const place = found?.places[view.index()] ?? 0;
    return found !== null && place > 0 ? words().leadBefore(found.year, place) : '';
  };
  return (
    <>
      <p class={styles.standing}>{calledOf(view)}</p>
      <h1 class={styles.title}>{words().heading(view.nameOf(view.code()), view.rating().year, ownMethodName(view))}</h1>
      <Show when={view.place() > 0}>
        <p class={styles.line}>
          {words().lead(view.place(), view.placed(), view.number(view.score(), 3))} {before()}
        </p>
      </Show>
    </>
  );
}

/** Place, R, the bands over readings and the target (¶14), as the Region screen has them. */
function KeyFigures(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = view.words;
  const figures = (): readonly (readonly [label: string, figure: string])[] => {
    const [lattice, target] = [view.lattice(), view.portrait().target];
    return [
      [words().place(view.placed()), String(view.place())],
      [words().score, view.number(view.score(), 3)],
      ...(lattice === null
        ? []
        : ([
            [words().threeReadings, rangeText(overThree(lattice, view.index()))],
            [words().allReadings(lattice.readings.length), rangeText(overAll(lattice, view.index()))],
          ] as const)),
      ...(target === null
        ? []
        : ([
            [`${words().fulfilment}, ¶14`, formatPercent(Math.round(target.fulfilment * 10) / 10, 1, view.language())],
          ] as const)),
    ];
  };
  return (
    <dl class={styles.figures}>
      <For each={figures()}>
        {([label, value]) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}

/** The nine directions against the median and the leader. */
export function Directions(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = view.words;
  const difference = (value: number): string => (Number.isNaN(value) ? '–' : view.signed(value, 1));
  const columns = () => [
    text(words().direction),
    short('¶'),
    figure(words().weight),
    figure(words().points),
    figure(words().toMedian),
    figure(words().toLeader),
    figure(words().contribution),
    figure(words().placeShort),
  ];
  const rows = () => [
    ...view
      .portrait()
      .directions.map((of) => [
        view.directionName(of.direction),
        view.methodology.directions[of.direction]?.paragraph ?? '',
        view.number(of.weight, 1),
        view.number(of.score, 1),
        difference(of.score - of.median),
        difference(of.score - of.leader),
        view.number(of.contribution, 3),
        of.place > 0 ? String(of.place) : '–',
      ]),
    [
      words().total,
      hasParagraph(view.methodology, SCORE_PARAGRAPH) ? SCORE_PARAGRAPH : '',
      view.number(100, 1),
      '',
      '',
      '',
      view.number(view.score(), 3),
      String(view.place()),
    ],
  ];
  return <PaperTable columns={columns()} rows={rows()} class={styles.directions} />;
}

/** What brings R most against the median, and what pulls it down. */
function Sides(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = view.words;
  const columns = (title: string) => [
    text(title),
    short('¶'),
    figure(words().value),
    figure(words().placeShort),
    figure(words().gain),
  ];
  const rows = (side: 'strengths' | 'weaknesses') =>
    view
      .portrait()
      [side].map(({ factor, value, place, gain }) => [
        view.factorName(factor.code),
        factor.paragraph,
        shownFigure(value, view.styleOfFactor(factor.code), view.language()),
        String(place),
        view.signed(gain, 3),
      ]);
  return (
    <div class={styles.pair}>
      <PaperTable columns={columns(words().weaknesses)} rows={rows('weaknesses')} />
      <PaperTable columns={columns(words().strengths)} rows={rows('strengths')} />
    </div>
  );
}

/** What lies to the next better place, and before the next worse one. */
function Neighbours(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = () => view.app.words().report;
  const said = (gap: Gap | null, say: (place: number, region: string, score: string) => string): string =>
    gap === null ? '' : say(gap.place, view.nameOf(gap.region), view.number(gap.score, 3));
  return (
    <p class={styles.line}>
      {said(view.portrait().toNext, words().toNext)} {said(view.portrait().ahead, words().ahead)}
    </p>
  );
}

/** The nearest thresholds, and the least money for the next places. */
function Next(props: OnePageProps) {
  const { view, answers } = props;
  const words = () => view.app.words().report;
  const unit = (input: string): string => {
    const found = view.unitOf(input);
    return found === undefined ? '' : unitName(found, view.app.words().units);
  };
  const levers = () =>
    nearestLevers(view.profile()?.ladders ?? [], MOST_LEVERS).map(({ ladder, step, change }) => {
      const { lever, better, value } = ladder;
      const style = view.leverStyle(lever);
      const name = [view.leverName(lever), unit(lever.input)].filter((part) => part !== '').join(', ');
      return [
        name,
        shownFigure(value, style, view.language()),
        thresholdText(step, better, style, view.language()),
        Number.isNaN(change) ? '–' : view.signed(change, 1),
        String(step.place),
      ];
    });
  const leverColumns = () => [
    text(view.words().lever),
    figure(view.words().now),
    figure(words().needed),
    figure(words().change),
    figure(view.words().placeShort),
  ];
  const money = () => {
    const found = answers.money();
    return found?.ladder.kind === 'ladder'
      ? { input: found.extra.input, steps: found.ladder.steps, step: found.extra.step }
      : null;
  };
  const amounts = () => {
    const decimals = Math.max(0, Math.min(3, Math.round(-Math.log10(money()?.step ?? 1))));
    return (money()?.steps ?? []).map(({ amount, place, overtaken }) => [
      view.signed(amount, decimals),
      String(place),
      overtaken.map(({ region }) => view.nameOf(region)).join(', '),
    ]);
  };
  return (
    <>
      <div class={styles.pair}>
        <Show when={levers().length > 0} fallback={<p class={styles.line}>{words().noLevers}</p>}>
          <div>
            <p class={styles.over}>{words().levers}</p>
            <PaperTable columns={leverColumns()} rows={levers()} />
          </div>
        </Show>
        <Show when={money()}>
          {(found) => (
            <Show when={amounts().length > 0} fallback={<p class={styles.line}>{words().noMoney}</p>}>
              <div>
                <p class={styles.over}>
                  {words().money(view.leverName({ input: found().input, kind: 'cell' }), unit(found().input))}
                </p>
                <PaperTable
                  columns={[figure(words().amount), figure(view.words().placeShort), text(words().overtaken)]}
                  rows={amounts()}
                />
              </div>
            </Show>
          )}
        </Show>
      </div>
      <p class={styles.small}>{words().leversLead}</p>
    </>
  );
}

/** The scenario on view beside the base; nothing where the base itself is on view. */
function Scenario(props: OnePageProps) {
  const { view, document, answers } = props;
  const words = () => view.app.words().report;
  const projects = (): string => {
    const included = (view.app.scenarios.plan()?.projects ?? []).filter(({ included: counts }) => counts);
    if (included.length === 0) return '';
    const named = included.slice(0, MOST_PROJECTS).map(({ name, region }) => `${name} (${view.shortNameOf(region)})`);
    const rest = included.length - named.length;
    return words().projects([...named, ...(rest > 0 ? [words().more(rest)] : [])].join('; '));
  };
  const moved = (): string => {
    const base = answers.base();
    if (base === null) return '';
    const before = standingIn(base, view.code());
    const scores = words().scenarioScores(
      view.number(before.score, 3),
      view.number(view.score(), 3),
      view.signed(view.score() - before.score, 3),
    );
    return `${words().scenarioPlaces(before.place, view.place())}. ${scores}.`;
  };
  const weights = (): string => {
    const onView = weightsOnView(view.app, view.app.words());
    return onView === null ? '' : words().weightsOnView(view.methodology.names[view.language()], onView);
  };
  return (
    <Show when={view.app.scenarios.scenario()}>
      {(scenario) => (
        <Part title={words().scenario(scenario().name)}>
          <p class={styles.line}>
            {moved()} {words().scenarioChanges(changesOf(document.records(), view.app.scenarios.active() ?? ''))}{' '}
            {projects()}
          </p>
          <p class={styles.small}>
            {words().scenarioRegions} {weights()}
          </p>
        </Part>
      )}
    </Show>
  );
}

/** By what method and under which readings, and what a reader has to be wary of. */
function Basis(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = () => view.app.words().report;
  const { source } = view.methodology;
  const cautions = () =>
    cautionsOf(view.rating(), view.methodology, view.index()).map((caution) =>
      cautionSentence(caution, view.app.words(), view.methodology, view.language()),
    );
  const thin = () => thinDataText(view.rating(), view.methodology, view.app.words().rating);
  return (
    <div class={styles.basis}>
      <Show when={thin()}>{(text) => <p>{text()}</p>}</Show>
      <For each={cautions()}>{(sentence) => <p>{sentence}</p>}</For>
      <p>{words().method(source.number, source.title[view.language()])}</p>
      <p>
        {words().readings(readingsSummary(view.rating().choices, view.methodology, view.app.words()))}.{' '}
        {words().unrounded}
      </p>
    </div>
  );
}
