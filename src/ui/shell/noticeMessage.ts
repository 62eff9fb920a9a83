import { type Dictionary, type Names, say } from '../../i18n';
import type { Notice } from '../../state/app';
import type { Message } from './NoticeBar';

/** A notice in words; `restore` takes a deletion back. */
export function noticeMessage(notice: Notice, words: Dictionary, names: Names, restore: (id: string) => void): Message {
  switch (notice.kind) {
    case 'problem':
      return { tone: 'problem', text: say(words.problems, notice.problem, names) };
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
        action: { text: words.shell.bringBack, run: () => restore(notice.id) },
      };
  }
}
