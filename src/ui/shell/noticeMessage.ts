import { type Dictionary, type Names, say } from '../../i18n';
import type { PackageId } from '../../model/package';
import type { Notice } from '../../state/app';
import type { Message } from './NoticeBar';

/** What can be done about a notice. */
interface NoticeActions {
  /** Takes a deletion back. */
  readonly restore: (id: PackageId) => void;
  /** Goes over to the newer version of the program. */
  readonly update: () => void;
  /** Takes the last change back. */
  readonly undo: () => void;
}

/** A notice in words. */
export function noticeMessage(notice: Notice, words: Dictionary, names: Names, actions: NoticeActions): Message {
  switch (notice.kind) {
    case 'problem':
      return {
        tone: 'problem',
        text: say(words.problems, notice.problem, names),
        ...(notice.take === undefined ? {} : { actions: [{ text: words.packages.openWhole, run: notice.take }] }),
      };
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
        actions: [{ text: words.shell.bringBack, run: () => actions.restore(notice.id) }],
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
      return { tone: 'plain', text: notice.text, actions: [{ text: words.shell.undo, run: actions.undo }] };
    case 'working':
      return { tone: 'plain', text: notice.text, actions: [{ text: words.exporting.stop, run: notice.stop }] };
    case 'new version':
      return {
        tone: 'plain',
        text: words.shell.newVersion,
        actions: [{ text: words.shell.reload, run: actions.update }],
      };
  }
}
