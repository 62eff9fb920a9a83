import { type Accessor, createEffect, on, onCleanup } from 'solid-js';
import type { AppState } from '../../state/app';
import { applyUpdate } from '../../state/offline';
import type { Facts } from './facts';
import { type Message, NoticeBar } from './NoticeBar';
import { noticeMessage } from './noticeMessage';

/** An echo of what the user has just done puts itself away after so many milliseconds; what asks for something stays. */
const ECHO_STAYS = 6_000;

interface MessagesProps {
  readonly app: AppState;
  readonly facts: Facts;
  /** What a screen says by itself. */
  readonly said: Accessor<string | null>;
  readonly onSaid: (text: null) => void;
}

/** The last thing that the user is told, by the state or by a screen. */
export function Messages(props: MessagesProps) {
  const dismiss = () => {
    props.onSaid(null);
    props.app.dismissNotice();
  };
  const restore = (id: string) => void props.app.packages.restore(id).then(dismiss);
  const message = (): Message | null => {
    const text = props.said();
    if (text !== null) return { tone: 'plain', text };
    const notice = props.app.notice();
    return notice === null
      ? null
      : noticeMessage(notice, props.app.words(), props.facts.names(), { restore, update: applyUpdate });
  };
  // The newest word counts: what a screen said before stands in nobody's way.
  createEffect(on(props.app.notice, (notice) => notice !== null && props.onSaid(null), { defer: true }));
  createEffect(() => {
    if (props.said() === null && props.app.notice()?.kind !== 'done') return;
    const echo = setTimeout(dismiss, ECHO_STAYS);
    onCleanup(() => clearTimeout(echo));
  });
  return (
    <NoticeBar
      label={props.app.words().shell.messages}
      closeText={props.app.words().shell.close}
      message={message()}
      onClose={dismiss}
    />
  );
}
