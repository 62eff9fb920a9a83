import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import type { AppState, Notice } from '../../state/app';
import type { Facts } from './facts';
import { type Message, NoticeBar } from './NoticeBar';
import type { noticeMessage } from './noticeMessage';
import { useShell } from './shell';

/** After so many milliseconds an echo of what the user has done puts itself away; what asks for something stays. */
const STAYS: Readonly<Partial<Record<Notice['kind'], number>>> = {
  done: 6_000,
  said: 6_000,
  offered: 12_000,
  corrected: 12_000,
  imported: 12_000,
};
/** Echoes that offer to take the last change back. */
const UNDOABLE: readonly (Notice['kind'] | undefined)[] = ['imported', 'corrected'];

interface MessagesProps {
  readonly app: AppState;
  readonly facts: Facts;
}

/** The last thing that the user was told. */
export function Messages(props: MessagesProps) {
  const shell = useShell();
  const dismiss = () => props.app.dismissNotice();
  const [inWords, setInWords] = createSignal<typeof noticeMessage | null>(null);
  const message = (): Message | null => {
    const notice = props.app.notice();
    if (notice === null || !props.app.hasAllWords()) return null;
    return inWords()?.(notice, props.app, props.facts.names(), shell) ?? null;
  };
  createEffect(() => {
    if (props.app.notice() === null) return;
    Promise.all([import('./noticeMessage'), props.app.loadAllWords()]).then(
      ([module]) => setInWords(() => module.noticeMessage),
      () => undefined,
    );
  });
  createEffect(() => {
    const stays = STAYS[props.app.notice()?.kind ?? 'problem'];
    if (stays === undefined) return;
    const echo = setTimeout(dismiss, stays);
    onCleanup(() => clearTimeout(echo));
  });
  // Once something else has been done, undo would no longer take this change back.
  const lastChange = createMemo(() => props.app.document()?.position().sequence);
  createEffect(on(lastChange, () => UNDOABLE.includes(props.app.notice()?.kind) && dismiss(), { defer: true }));
  return (
    <NoticeBar
      label={props.app.firstWords().shell.messages}
      closeText={props.app.firstWords().shell.close}
      message={message()}
      onClose={dismiss}
    />
  );
}
