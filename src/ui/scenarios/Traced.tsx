import { type JSX, Show } from 'solid-js';
import type { Subject } from '../../model/explanation';
import type { Rating } from '../../model/rating';
import type { UnderPlan } from '../../model/underPlan';
import { useShell } from '../shell/shell';
import { namingOf } from '../trace/chain';
import { TraceLine } from '../trace/TraceLine';
import styles from './scenarios.module.css';
import type { ScenariosView } from './view';

interface TracedProps {
  readonly view: ScenariosView;
  readonly subject: Subject;
  /** Of what it is, where the region and the year do not say it. */
  readonly name?: string | undefined;
  /** What it stands under, where that is not on view. */
  readonly under?: (() => UnderPlan | null) | undefined;
  /** What it is made of, of a number that the chain leads to: `11,660 − 10,435`. */
  readonly formula?: (() => string) | undefined;
  /** The rating that it is out of, where that is not the one on view: its formula is told by it. */
  readonly rating?: (() => Rating | undefined) | undefined;
  /** A smaller number below it, too near to be a button of its own: a click on it opens its chain, not the other's. */
  readonly minor?: { readonly subject: Subject; readonly text: string } | undefined;
  readonly children: JSX.Element;
}

/** A number of the scenario and year on view, or under another plan, that opens its chain: by a click, by Enter, by F1. */
export function Traced(props: TracedProps) {
  const shell = useShell();
  const name = () =>
    [
      ...(props.subject.region === '' ? [] : [props.view.nameOf(props.subject.region)]),
      ...(props.name === undefined ? [] : [props.name]),
      props.subject.year,
      ...(props.under?.() ? [props.under()?.name] : []),
    ].join(' · ');
  const isTold = () => props.formula === undefined && (props.under === undefined || props.rating?.() !== undefined);
  const formula = (text: string): JSX.Element => (
    <Show
      when={isTold()}
      fallback={
        <>
          {props.formula === undefined ? '' : `${props.formula()} = `}
          <b>{text}</b>
        </>
      }
    >
      <TraceLine
        naming={namingOf(props.view.app, props.view.document, props.under?.() ?? null)}
        subject={props.subject}
        text={text}
        under={props.under}
        given={props.under === undefined ? undefined : () => props.rating?.() ?? null}
      />
    </Show>
  );
  return (
    <button
      type="button"
      class={styles.toCell}
      aria-haspopup="dialog"
      title={props.view.app.words().shell.openTrace}
      onFocus={({ currentTarget }) => {
        const whole = currentTarget.textContent ?? '';
        const text = whole.slice(0, whole.length - (props.minor?.text.length ?? 0));
        shell.showTrace({ name: name(), formula: () => formula(text), subject: props.subject, under: props.under });
      }}
      onClick={({ target }) => {
        const isMinor = target.matches(`.${styles.points}`);
        shell.openTrace(isMinor ? (props.minor?.subject ?? props.subject) : props.subject, props.under);
      }}
    >
      {props.children}
      <Show when={props.minor}>{(minor) => <small class={`muted ${styles.points}`}>{minor().text}</small>}</Show>
    </button>
  );
}
