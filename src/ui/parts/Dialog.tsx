import { createUniqueId, type JSX, onCleanup, onMount, Show } from 'solid-js';
import type { HelpTopic } from '../help/topics';
import { Button } from './Button';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  /** Words of the button that closes it. */
  readonly closeText: string;
  /** Escape, the button, a click beside a modal one. The owner takes the dialog away. */
  readonly onClose: () => void;
  /** `modal` over everything; `wide` the same for tables; `side` beside a screen that stays in use, where there is room. */
  readonly kind?: 'modal' | 'wide' | 'side';
  /** The content is text to be read: its area takes the focus, so that a keyboard can scroll it. */
  readonly isText?: boolean;
  /** What help is about while the focus is in it. */
  readonly help?: HelpTopic;
  readonly footer?: JSX.Element;
  readonly children: JSX.Element;
}

/** A window in which a side covers the screen; as in the styles. */
const NARROW = '(max-width: 720px)';

/** The browser's own dialog: open for as long as it is drawn, focus goes in and comes back. */
export function Dialog(props: DialogProps) {
  let dialog: HTMLDialogElement | undefined;
  const titleId = createUniqueId();
  const giveBack = focusKeeper();
  // One that covers the screen lets nobody behind it.
  const isBeside = props.kind === 'side' && !matchMedia(NARROW).matches;
  onMount(() => (isBeside ? dialog?.show() : dialog?.showModal()));
  // Closed before it leaves the page: only so does the browser give the focus back.
  onCleanup(() => {
    dialog?.close();
    queueMicrotask(giveBack);
  });

  const besides = (event: PointerEvent) => {
    if (event.target === dialog && props.kind !== 'side') props.onClose();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    props.onClose();
  };
  return (
    <dialog
      ref={dialog}
      class={`${styles.dialog} ${props.kind ? (styles[props.kind] ?? '') : ''}`}
      aria-labelledby={titleId}
      data-help={props.help}
      onPointerDown={besides}
      onKeyDown={press}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <div class={styles.frame}>
        <div class={styles.head}>
          <h2 id={titleId}>{props.title}</h2>
          <Button kind="quiet" icon="close" onClick={() => props.onClose()}>
            {props.closeText}
          </Button>
        </div>
        <section class={styles.body} aria-labelledby={titleId} tabindex={props.isText ? 0 : undefined}>
          {props.children}
        </section>
        <Show when={props.footer}>
          <div class={styles.foot}>{props.footer}</div>
        </Show>
      </div>
    </dialog>
  );
}

/**
 * Remembers what has the focus now. What it gives back brings the focus, where it has been lost because that is gone by
 * then, to what stands next to where it was: a choice that was made may have taken the button away that led to it.
 */
function focusKeeper(): () => void {
  const from = document.activeElement;
  const around: Element[] = [];
  // Not beyond the screen: on another one nobody has been anywhere yet.
  const screen = from?.closest('main') ?? null;
  for (let at = screen && from; at !== null && at !== screen; at = at.parentElement) around.push(at);
  return () => {
    if (document.activeElement !== document.body) return;
    for (const place of around) {
      const next = place.isConnected ? [place, ...place.querySelectorAll('a, button, input, select')] : [];
      for (const each of next) {
        if (!(each instanceof HTMLElement) || !each.checkVisibility()) continue;
        each.focus({ preventScroll: true });
        if (document.activeElement === each) return;
      }
    }
  };
}
