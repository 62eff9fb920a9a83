import { createEffect, For, on, Show } from 'solid-js';
import { say } from '../../i18n';
import { type Explanation, isMedian, type Subject } from '../../model/explanation';
import { ORIGINS } from '../../model/rating';
import type { UnderPlan } from '../../model/underPlan';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { Dialog } from '../parts/Dialog';
import { AdditionsPart } from './AdditionsPart';
import { CellsPart } from './CellsPart';
import { ChoicesPart } from './ChoicesPart';
import { type ChainView, createChain } from './chain';
import { FormulaPart } from './FormulaPart';
import { LinksPart } from './LinksPart';
import { OrderPart } from './OrderPart';
import { SurveyPart } from './SurveyPart';
import { inputName, regionName, regionOf, shownQuantity, stepName, subjectName } from './subjectText';
import { ThresholdPart, thresholdFigure } from './ThresholdPart';
import styles from './trace.module.css';

interface TracePanelProps {
  readonly document: OpenDocument;
  /** The number that was asked for. */
  readonly root: Subject;
  /** What it stands under, where that is not on view. */
  readonly under: UnderPlan | null;
  readonly onClose: () => void;
}

/**
 * Where a number comes from, beside the screen that shows it: formula, paragraph, choices, cells; every number in it
 * leads to its own chain. Arrows walk the links, the left one leads back.
 */
export function TracePanel(props: TracePanelProps) {
  const app = useApp();
  const view = createChain(
    app,
    props.document,
    () => props.root,
    () => props.under,
  );
  /** A cell that shows another figure than was entered. */
  const isPlanned = (): boolean =>
    view.subject().kind === 'cell' &&
    (view.explained().explanation?.cells ?? []).some(({ effects }) => effects.length > 0);
  let body: HTMLDivElement | undefined;
  let heading: HTMLHeadingElement | undefined;

  createEffect(
    on(
      view.subject,
      () => {
        body?.parentElement?.scrollTo({ top: 0 });
        // The link that led here is gone, and with it the focus; one that is on the screen beside stays there.
        const focused = document.activeElement;
        if (focused === null || focused === document.body || body?.contains(focused)) heading?.focus();
      },
      { defer: true },
    ),
  );

  return (
    <Dialog kind="side" title={view.words().trace.title} closeText={view.words().shell.close} onClose={props.onClose}>
      <div ref={body} class={styles.chain} on:keydown={(event) => walk(event, view)}>
        <Show when={view.way().length > 1}>
          <Way view={view} />
        </Show>
        <h3 ref={heading} class={styles.name} tabindex="-1" autofocus>
          {subjectName(view.naming(), view.subject(), isPlanned())}
        </h3>
        <Show when={!isMedian(view.subject())}>
          <p class="label">{regionName(view.naming(), view.subject().region)}</p>
        </Show>
        <Show when={view.under()}>{(under) => <p class="label">{under().name}</p>}</Show>
        <Show
          when={view.explained().explanation}
          fallback={
            <p class={styles.nothing}>
              {view.explained().isComputing ? view.words().trace.computing : view.words().trace.unknown}
            </p>
          }
        >
          {(explanation) => <Parts view={view} explanation={explanation()} />}
        </Show>
      </div>
    </Dialog>
  );
}

function Parts(props: { readonly view: ChainView; readonly explanation: Explanation }) {
  const { view } = props;
  return (
    <>
      <p class={styles.figure}>
        <Show
          when={!Number.isNaN(props.explanation.result.value)}
          fallback={<span class={styles.noFigure}>{view.words().trace.noValue}</span>}
        >
          <Show
            when={props.explanation.threshold}
            fallback={shownQuantity(view.naming(), props.explanation.subject, props.explanation.result)}
          >
            {(threshold) => thresholdFigure(view, props.explanation.subject, threshold())}
          </Show>
          <Show when={props.explanation.result.isShare}>
            <span class="label"> %</span>
          </Show>
        </Show>
      </p>
      <Reasons view={view} explanation={props.explanation} />
      <FormulaPart view={view} explanation={props.explanation} />
      <AdditionsPart view={view} explanation={props.explanation} />
      <ThresholdPart view={view} explanation={props.explanation} />
      <SurveyPart view={view} explanation={props.explanation} />
      <OrderPart view={view} explanation={props.explanation} />
      <ChoicesPart view={view} explanation={props.explanation} />
      <CellsPart view={view} explanation={props.explanation} />
      <LinksPart view={view} explanation={props.explanation} />
    </>
  );
}

/** Why there is no number, and what has to be known of one that is there. */
function Reasons(props: { readonly view: ChainView; readonly explanation: Explanation }) {
  const { view } = props;
  const lines = (): readonly string[] => {
    const { absence, noScore, remarks, flags, origin } = props.explanation;
    const { rating, reasons, trace } = view.words();
    const input = (of: object): string => ('input' in of ? inputName(view.naming(), String(of.input)) : '');
    return [
      ...(noScore === null ? [] : [rating.noScore[noScore]]),
      ...(absence === null ? [] : [say(reasons.absences, absence, input(absence))]),
      ...(absence?.code === 'no counted answer' ? [trace.fillSurvey] : []),
      ...(origin === null || origin === ORIGINS[0] ? [] : [reasons.origins[origin]]),
      ...flags.map((flag) => reasons.factorFlags[flag]),
      ...remarks.map((remark) => say(reasons.remarks, remark, input(remark))),
    ];
  };
  return <For each={lines()}>{(line) => <p class={styles.reason}>{line}</p>}</For>;
}

/** The way from the number that was asked for: each step leads back. */
function Way(props: { readonly view: ChainView }) {
  const { view } = props;
  const name = (subject: Subject): string => {
    const step = stepName(view.naming(), subject);
    const isElsewhere = subject.region !== view.way()[0]?.subject.region;
    const region = regionOf(view.naming(), subject.region)?.shortNames[view.language()] ?? subject.region;
    return isElsewhere && !isMedian(subject) ? `${region} · ${step}` : step;
  };
  return (
    <nav aria-label={view.words().trace.way}>
      <ol class={styles.way}>
        <For each={view.way()}>
          {({ subject, under }, at) => (
            <li>
              <Show when={at() < view.way().length - 1} fallback={<span aria-current="step">{name(subject)}</span>}>
                <button type="button" class={styles.step} onClick={() => view.go(subject, under)}>
                  {name(subject)}
                </button>
              </Show>
            </li>
          )}
        </For>
      </ol>
    </nav>
  );
}

/** Up and down go from link to link, the left arrow one step back. */
function walk(event: KeyboardEvent, view: ChainView): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  if (event.key === 'ArrowLeft') view.back();
  else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const holder = event.currentTarget;
    if (!(holder instanceof HTMLElement)) return;
    const links = [...holder.querySelectorAll('button, summary')].filter((link) => link.checkVisibility());
    const at = document.activeElement === null ? -1 : links.indexOf(document.activeElement);
    const next = event.key === 'ArrowDown' ? at + 1 : at < 0 ? links.length - 1 : at - 1;
    const link = links[Math.min(links.length - 1, Math.max(0, next))];
    if (link instanceof HTMLElement) link.focus();
  } else return;
  event.preventDefault();
}
