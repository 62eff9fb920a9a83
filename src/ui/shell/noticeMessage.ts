import { type Names, say } from '../../i18n';
import type { AppState, Notice } from '../../state/app';
import { CAN_BE_REPEATED } from '../../state/document';
import { applyUpdate } from '../../state/offline';
import { bringBack } from '../package/removePackage';
import { unwrittenText, writeAgain } from '../package/unwritten';
import type { Message } from './NoticeBar';

/** A notice in words, with what can be done about it. */
export function noticeMessage(notice: Notice, app: AppState, names: Names): Message {
  const words = app.words();
  switch (notice.kind) {
    case 'problem': {
      const open = app.document();
      const kept = open?.unwritten() ?? [];
      if (open !== null && kept.length > 0 && CAN_BE_REPEATED.some((code) => code === notice.problem.code)) {
        return {
          tone: 'problem',
          text: `${say(words.problems, notice.problem, names)} ${unwrittenText(kept, app, names)}`,
          actions: [{ text: words.packages.writeAgain, run: () => void writeAgain(app, open) }],
        };
      }
      return {
        tone: 'problem',
        text: say(words.problems, notice.problem, names),
        ...(notice.take === undefined ? {} : { actions: [{ text: words.packages.openWhole, run: notice.take }] }),
      };
    }
    case 'done': {
      const what = say(words.changeLabels, notice.label, names);
      return {
        tone: 'plain',
        text: notice.direction === 'undone' ? words.shell.undone(what) : words.shell.redone(what),
      };
    }
    case 'deleted':
      return {
        tone: 'plain',
        text: words.shell.packageDeleted(notice.name),
        actions: [{ text: words.shell.bringBack, run: () => void bringBack(notice.id, app) }],
      };
    case 'said':
      return { tone: 'plain', text: notice.text };
    case 'offered':
      return { tone: 'plain', text: notice.text, actions: [{ text: notice.other, run: notice.take }] };
    case 'asked':
      return {
        tone: 'plain',
        text: notice.text,
        actions: notice.choices.map(({ text, take }) => ({ text, run: take })),
      };
    case 'corrected':
    case 'imported':
      return { tone: 'plain', text: notice.text, actions: [{ text: words.shell.undo, run: () => void app.undo() }] };
    case 'working':
      return { tone: 'plain', text: notice.text, actions: [{ text: words.exporting.stop, run: notice.stop }] };
    case 'new version':
      return {
        tone: 'plain',
        text: words.shell.newVersion,
        actions: [{ text: words.shell.reload, run: applyUpdate }],
      };
  }
}
