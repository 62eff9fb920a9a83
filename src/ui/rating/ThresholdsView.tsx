import { createEffect, createMemo, createSignal, For, on, onCleanup, Show } from 'solid-js';
import { unitName } from '../../i18n';
import type { ColumnLadders } from '../../model/columnLadders';
import type { Subject } from '../../model/explanation';
import type { Ladder, Threshold } from '../../model/ladder';
import type { InputCode } from '../../model/methodology';
import { useApp } from '../../state/app';
import { shownFigure, shownNumber } from '../data/figures';
import { thresholdText } from '../data/thresholdText';
import { Button } from '../parts/Button';
import { ChainButton } from '../parts/ChainButton';
import { type CopiedRow, copyRows } from '../parts/copyRows';
import { PeerMark } from '../parts/PeerMark';
import { ProgressBar } from '../parts/ProgressBar';
import { Select } from '../parts/Select';
import { useShell } from '../shell/shell';
import { cellStyle, codeAndName, factorNamed, inputName, type Naming, unitOf } from '../trace/subjectText';
import { BlankRows } from './BlankRows';
import { createRowWindow } from './rowWindow';
import { thresholdInputs } from './thresholdInputs';
import styles from './thresholds.module.css';
import type { LeagueView } from './view';

const ROW_HEIGHT = 28;
const STEPS = [0, 1, 2];

/**
 * For one input, the values at which the place of each region changes: the next three up and the first at which a place
 * is lost. Worked out by the calculating thread, which tells how far it has come and can be stopped.
 */
export function ThresholdsView(props: { readonly view: LeagueView }) {
  const { view } = props;
  const app = useApp();
  const words = () => app.words().region;
  const naming = (): Naming => ({
    settings: view.document.settings(),
    methodology: view.methodology,
    words: app.words(),
    language: app.language(),
    projects: app.scenarios.plan()?.projects ?? [],
  });
  const inputs = createMemo(() => thresholdInputs(view.rating(), view.methodology));
  const [chosen, choose] = createSignal<InputCode | null>(null);
  const input = (): InputCode | undefined => inputs().find((each) => each === chosen()) ?? inputs()[0];
  const options = () => inputs().map((value) => ({ value, text: inputText(naming(), value) }));
  const { ladders, done, isGivenUp, compute } = createLadders(view, input);
  return (
    <div class={styles.view}>
      <div class={styles.bar}>
        <Select label={words().lever} options={options()} value={input() ?? ''} onChange={choose} />
        <Show when={done() !== null}>
          <ProgressBar
            text={words().laddersDone(done() ?? 0, view.rating().regions.length)}
            done={(done() ?? 0) / Math.max(1, view.rating().regions.length)}
          />
          <Button onClick={app.calculations.giveUpEveryLadder}>{app.words().shell.cancel}</Button>
        </Show>
        <Show when={isGivenUp()}>
          <span class="label">{app.words().lattice.givenUp}</span>
          <Button onClick={compute}>{app.words().lattice.computeAgain}</Button>
        </Show>
        <Show when={ladders()}>{(found) => <Copy view={view} naming={naming()} found={found()} />}</Show>
      </div>
      <p class="label">{words().ladderLead}</p>
      <Show when={ladders()}>{(found) => <Table view={view} naming={naming()} found={found()} />}</Show>
    </div>
  );
}

/** `F4.1 Қаржының қолжетімділігі`: a soft factor goes by its code as well. */
const inputText = (naming: Naming, input: InputCode): string =>
  factorNamed(naming, input) === undefined ? inputName(naming, input) : codeAndName(naming, input);

/** The ladders of an input in every region, abreast of the rating on view; those of before stand until the next are known. */
function createLadders(view: LeagueView, input: () => InputCode | undefined) {
  const { app } = view;
  const [ladders, setLadders] = createSignal<ColumnLadders | null>(null);
  const [done, setDone] = createSignal<number | null>(null);
  const [isGivenUp, setGivenUp] = createSignal(false);
  let asked = 0;
  const compute = (): void => {
    const [wanted, choices] = [input(), app.choices()];
    asked += 1;
    const own = asked;
    setGivenUp(false);
    if (wanted === undefined || choices === null) return;
    const report = (count: number) => own === asked && setDone(count);
    void app.calculations.everyLadder({ year: view.rating().year, choices }, wanted, report).then((found) => {
      if (own !== asked) return;
      asked += 1; // what is told after this is of no use
      setDone(null);
      if (found === null) setGivenUp(true);
      else setLadders(found);
    });
  };
  createEffect(on([view.rating, input], compute));
  onCleanup(() => {
    asked += 1;
    app.calculations.giveUpEveryLadder();
    app.lookAtRegion(null);
  });
  const current = () => {
    const found = ladders();
    return found !== null && found.input === input() && found.year === view.rating().year ? found : null;
  };
  return { ladders: current, done, isGivenUp, compute };
}

interface TableProps {
  readonly view: LeagueView;
  readonly naming: Naming;
  readonly found: ColumnLadders;
}

function Table(props: TableProps) {
  const { view } = props;
  const app = useApp();
  const words = () => app.words().region;
  let body: HTMLTableSectionElement | undefined;
  const rows = createRowWindow(
    () => body,
    () => view.codes().length,
    () => ROW_HEIGHT,
  );
  const shown = createMemo(() => view.codes().slice(rows.range().first, rows.range().end));
  const unit = () => unitName(unitOf(props.naming, props.found.input), app.words().units);
  const title = () => words().ladderOf(inputText(props.naming, props.found.input));
  return (
    <table class={styles.table} aria-rowcount={rows.isWindowed() ? view.codes().length + 1 : undefined}>
      <caption class="unseen">{title()}</caption>
      <thead>
        <tr>
          <th scope="col" class="number">
            {words().placeShort}
          </th>
          <th scope="col">{view.words().rating.region}</th>
          <th scope="col" class="number">
            {[words().now, unit()].filter((part) => part !== '').join(', ')}
          </th>
          <th scope="col" colspan={STEPS.length}>
            {words().steps}
          </th>
          <th scope="col">{words().lost}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        <BlankRows rows={rows.range().first} height={ROW_HEIGHT} columns={STEPS.length + 4} />
        <For each={shown()}>{(code) => <Row view={view} naming={props.naming} found={props.found} code={code} />}</For>
        <BlankRows rows={view.codes().length - rows.range().end} height={ROW_HEIGHT} columns={STEPS.length + 4} />
      </tbody>
    </table>
  );
}

function Row(props: TableProps & { readonly code: string }) {
  const { view } = props;
  const app = useApp();
  const words = () => app.words().region;
  const ladder = (): Ladder | null => props.found.ladders.get(props.code) ?? null;
  const style = () => cellStyle(props.naming, props.found.input);
  const letter = () => view.letterOf(props.code);
  const of = () => ({ region: props.code, year: view.rating().year });
  const place = () => view.rating().places[view.indexOf(props.code)] ?? 0;
  /** A value made of answers is a factor's own. */
  const lever = (): Subject => {
    const { input } = props.found;
    return ladder()?.lever.kind === 'cell'
      ? { kind: 'cell', ...of(), input }
      : { kind: 'value', ...of(), factor: input };
  };
  /** What happens at a threshold is told of the region that is looked at. */
  const threshold = (reached: Threshold, better: Ladder['better'], tone: 'up' | 'down') => (
    <ChainButton
      subject={{ kind: 'threshold', ...of(), input: props.found.input, place: reached.place }}
      onOpen={() => app.lookAtRegion(props.code)}
    >
      {thresholdText(reached, better, style(), app.language())}
      <b class={tone}> → {reached.place}</b>
    </ChainButton>
  );
  return (
    <tr classList={{ [styles.own ?? '']: props.code === view.own() }}>
      <td class="number">
        <Show when={place() > 0} fallback="–">
          <ChainButton subject={{ kind: 'place', ...of() }}>{place()}</ChainButton>
        </Show>
      </td>
      <th scope="row">
        <span class={styles.name}>
          <Show when={letter()}>{(marked) => <PeerMark letter={marked()} />}</Show>
          {view.nameOf(props.code)}
        </span>
      </th>
      <Show
        when={ladder()}
        fallback={
          <td colspan={STEPS.length + 2} class="muted">
            {words().noLadderHere}
          </td>
        }
      >
        {(own) => (
          <>
            <td class="number">
              <ChainButton subject={lever()}>{shownFigure(own().value, style(), app.language())}</ChainButton>
            </td>
            <For each={STEPS}>
              {(at) => (
                <td>
                  <Show
                    when={own().steps[at]}
                    fallback={
                      <Show when={at === own().steps.length}>
                        <span class="muted" title={words().outOfReachLong(own().bestPlace)}>
                          {own().bestPlace === 1 ? words().first : words().outOfReach}
                        </span>
                      </Show>
                    }
                  >
                    {(step) => threshold(step(), own().better, 'up')}
                  </Show>
                </td>
              )}
            </For>
            <td>
              <Show when={own().loss} fallback={<span class="muted">{words().safe}</span>}>
                {(loss) => threshold(loss(), own().better === 'up' ? 'down' : 'up', 'down')}
              </Show>
            </td>
          </>
        )}
      </Show>
    </tr>
  );
}

/** The table with every digit, for a spreadsheet. */
function Copy(props: TableProps) {
  const { view } = props;
  const app = useApp();
  const shell = useShell();
  const words = () => app.words();
  const rows = (): readonly CopiedRow[] => {
    const { region, rating } = words();
    const style = cellStyle(props.naming, props.found.input);
    return [
      [
        region.placeShort,
        rating.region,
        region.now,
        ...STEPS.flatMap((at) => [`${region.steps} ${at + 1}`, region.placeShort]),
        region.lost,
        region.placeShort,
      ],
      ...view.codes().map((code): CopiedRow => {
        const ladder = props.found.ladders.get(code) ?? null;
        const place = view.rating().places[view.indexOf(code)] || null;
        if (ladder === null) return [place, view.nameOf(code)];
        const threshold = (of: Ladder['loss'] | undefined) =>
          of == null ? [null, null] : [shownNumber(of.value, style), of.place];
        return [
          place,
          view.nameOf(code),
          shownNumber(ladder.value, style),
          ...STEPS.flatMap((at) => threshold(ladder.steps[at])),
          ...threshold(ladder.loss),
        ];
      }),
    ];
  };
  const copy = async () => {
    const copied = await copyRows(rows(), app.language());
    shell.say(copied ? words().charts.copied(view.codes().length) : words().charts.copyRefused);
  };
  return (
    <Button kind="quiet" title={words().charts.copyLong} onClick={() => void copy()}>
      {words().charts.copy}
    </Button>
  );
}
