import { createEffect, createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import type { Finding, Fix } from '../../../model/finding';
import type { InputCode } from '../../../model/methodology';
import { type MarkedState, StateMark } from '../../parts/StateMark';
import { StructureWindow } from '../../structure/StructureButton';
import { SaidField } from '../SaidField';
import type { DataScreenView } from '../view';
import styles from './checks.module.css';
import { isOfFigures, mayStand } from './doubted';
import { EffectText } from './EffectText';
import { createEffectOf } from './effects';
import { findingText, fixText } from './findingText';

/** Regions that lead to their cells one by one; the rest are counted. */
const MOST_LINKS = 6;

const markOf = ({ code, severity }: Finding): MarkedState | null => {
  if (code === 'missing' || code === 'unanswered' || code === 'explained' || code === 'new region') return 'missing';
  if (code === 'invalid') return 'invalid';
  return severity === 'note' ? null : 'outlier';
};

/** A cell without a figure, of which nobody has written why. */
const wantsReason = (finding: Finding): boolean =>
  finding.code === 'missing' &&
  (finding.absence.code === 'no data' || (finding.absence.code === 'missing' && finding.absence.reason === ''));

/** The cell in which a value can be typed that no figures or answers give, else the one that is in want of a figure. */
function typedInstead(finding: Finding, year: number): { readonly input: InputCode; readonly year: number } | null {
  if (finding.code === 'unanswered') return { input: finding.factor, year };
  if (finding.code !== 'undefined') return null;
  return finding.instead === null ? finding : { input: finding.instead, year };
}

/** Of a half-year its own text says what can be done. */
const hasNoWayOut = (finding: Finding): boolean =>
  finding.fix === null && (finding.code === 'invalid' || (isOfFigures(finding) && finding.code !== 'half-year'));

/** One finding: what, why, where, what it does to places, the way out. */
export function FindingItem(props: {
  readonly view: DataScreenView;
  readonly finding: Finding;
  readonly isCurrent: boolean;
}) {
  const { view } = props;
  const words = () => view.words().checks;
  let item: HTMLLIElement | undefined;
  const [isOnView, setOnView] = createSignal(false);
  const [isDeclaring, setDeclaring] = createSignal(false);
  const [isSayingWhy, setSayingWhy] = createSignal(false);
  onMount(() => {
    if (item === undefined) return;
    const observer = new IntersectionObserver(([entry]) => setOnView(entry?.isIntersecting ?? false));
    observer.observe(item);
    onCleanup(() => observer.disconnect());
  });
  createEffect(() => props.isCurrent && item?.scrollIntoView({ block: 'nearest' }));
  const effect = createEffectOf(view, () => props.finding, isOnView);
  const isEitherWay = () => isOnView() && props.finding.otherFix !== undefined;
  const otherEffect = createEffectOf(
    view,
    () => props.finding,
    isEitherWay,
    (of) => of.otherFix ?? null,
  );

  const isOfOne = () => props.finding.regions.length === 1;
  /** The region of which the effect is told: the user's own, if it is one of them. */
  const told = () => {
    const { own } = view.frame();
    return props.finding.regions.includes(own) ? own : (props.finding.regions[0] ?? 0);
  };
  const addresses = () =>
    props.finding.regions.flatMap((region) => {
      const code = view.frame().regions[region]?.code;
      return code === undefined ? [] : [{ region: code, input: props.finding.input, year: props.finding.year }];
    });
  /** This finding is about to go with the button that was pressed: the focus goes to the next one, else to the cell. */
  const goOn = () => {
    const { input, year, regions } = props.finding;
    const next = item === undefined ? null : findingAfter(item);
    if (next === null) view.goTo({ region: regions[0] ?? 0, input, year });
    else next.focus();
  };
  const correct = async (fix: Fix) => {
    if (!(await view.app.correct(fix))) return;
    const cells = new Set(fix.cells.map(({ index }) => index)).size;
    view.app.tell({ kind: 'corrected', text: words().corrected(cells) });
    goOn();
  };
  const sayWhy = () => {
    setSayingWhy(true);
    queueMicrotask(() => item?.querySelector('input')?.focus());
  };
  /** The same region's cell of another series, ready to be typed into. */
  const goTo = (input: InputCode, year: number) =>
    view.goTo({ region: props.finding.regions[0] ?? 0, input, year, typed: true });
  const letStand = async () => {
    const cells = addresses();
    if (await view.app.markChecked(cells)) {
      view.app.tell({ kind: 'corrected', text: words().markedChecked(cells.length) });
      goOn();
    }
  };

  return (
    <li ref={item} class={styles.finding} classList={{ [styles.current ?? '']: props.isCurrent }}>
      <p class={styles.name}>
        <Show when={markOf(props.finding)}>{(mark) => <StateMark state={mark()} />}</Show>
        <b>{words().names[props.finding.code]}</b>
        <Show when={isOfOne()}>
          <span class="spring" />
          <RegionLink view={view} finding={props.finding} region={props.finding.regions[0] ?? 0} />
        </Show>
      </p>
      <p>{findingText(props.finding, view.findingWords())}</p>
      <Show when={!isOfOne()}>
        <RegionLinks view={view} finding={props.finding} />
      </Show>
      <Show
        when={props.finding.counts || !isOfFigures(props.finding)}
        fallback={<p>{words().countsNowhere(view.year())}</p>}
      >
        <EffectText view={view} effect={effect()} region={told()} />
      </Show>
      <Show when={props.finding.fix}>
        {(fix) => (
          <button type="button" class={styles.link} onClick={() => void correct(fix())}>
            {fixText(fix(), view.findingWords())}
          </button>
        )}
      </Show>
      <Show when={props.finding.otherFix}>
        {(fix) => (
          <>
            <EffectText view={view} effect={otherEffect()} region={told()} />
            <button type="button" class={styles.link} onClick={() => void correct(fix())}>
              {fixText(fix(), view.findingWords())}
            </button>
          </>
        )}
      </Show>
      <Show when={hasNoWayOut(props.finding)}>
        <p>{words().noFix}</p>
      </Show>
      <Show when={typedInstead(props.finding, view.year())}>
        {(cell) => (
          <button type="button" class={styles.link} onClick={() => goTo(cell().input, cell().year)}>
            {words().typeInstead(view.findingWords().nameOf(cell().input), cell().year)}
          </button>
        )}
      </Show>
      <Show when={wantsReason(props.finding)}>
        <Show
          when={isSayingWhy()}
          fallback={
            <button type="button" class={styles.link} onClick={sayWhy}>
              {words().writeReason}
            </button>
          }
        >
          <SaidField
            label={view.words().data.reason}
            value=""
            cells={addresses}
            onSay={(text, cells) => {
              setSayingWhy(false);
              if (text !== '') view.app.markMissing(cells, text);
            }}
          />
        </Show>
      </Show>
      <Show when={props.finding.code === 'half-year'}>
        <button type="button" class={styles.link} aria-haspopup="dialog" onClick={() => setDeclaring(true)}>
          {words().declareUnit}
        </button>
        <StructureWindow isOpen={isDeclaring()} unitOf={props.finding.input} onClose={() => setDeclaring(false)} />
      </Show>
      <Show when={mayStand(props.finding)}>
        <button type="button" class={styles.link} onClick={() => void letStand()}>
          {words().letStand}
        </button>
      </Show>
    </li>
  );
}

/** What takes the focus in the next finding of the margin that is on view; null where there is none. */
function findingAfter(item: HTMLLIElement): HTMLElement | null {
  const items = [...(item.closest('section')?.querySelectorAll('li') ?? [])];
  const next = items.slice(items.indexOf(item) + 1).find((each) => each.checkVisibility());
  return next?.querySelector('button') ?? null;
}

function RegionLinks(props: { readonly view: DataScreenView; readonly finding: Finding }) {
  const { view } = props;
  const words = () => view.words().checks;
  const { rated } = view.frame();
  const isEverywhere = () => props.finding.regions.length === rated && rated > 1;
  const rest = () => props.finding.regions.length - MOST_LINKS;
  return (
    <p class={styles.links}>
      <Show
        when={!isEverywhere()}
        fallback={<RegionLink {...props} region={props.finding.regions[0] ?? 0} text={words().everywhere} />}
      >
        <For each={props.finding.regions.slice(0, MOST_LINKS)}>
          {(region) => <RegionLink {...props} region={region} />}
        </For>
        <Show when={rest() > 0}>
          <span class="label">{words().moreRegions(rest())}</span>
        </Show>
      </Show>
    </p>
  );
}

function RegionLink(props: {
  readonly view: DataScreenView;
  readonly finding: Finding;
  readonly region: number;
  /** Stands for the region's short name. */
  readonly text?: string;
}) {
  const { view } = props;
  const cell = () => {
    const { input, year } = props.finding;
    const region = view.frame().regions[props.region]?.names[view.language()];
    return [region, view.findingWords().nameOf(input), year].join(', ');
  };
  return (
    <button
      type="button"
      class={styles.link}
      title={view.words().checks.goToCell(cell())}
      onClick={() => view.goTo({ region: props.region, input: props.finding.input, year: props.finding.year })}
    >
      {props.text ?? view.frame().regions[props.region]?.shortNames[view.language()]}
    </button>
  );
}
