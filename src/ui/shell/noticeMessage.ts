import { type Names, say } from '../../i18n';
import type { Change } from '../../model/change';
import type { StaleCell } from '../../model/problem';
import type { AppState, Notice } from '../../state/app';
import { CAN_BE_REPEATED } from '../../state/document';
import { applyUpdate } from '../../state/offline';
import { bringBack } from '../package/removePackage';
import { unwrittenLines, unwrittenText, writeAgain } from '../package/unwritten';
import { copyText } from '../parts/copyText';
import type { Message } from './NoticeBar';
import type { Shell } from './shell';

/** A notice in words, with what can be done about it. */
export function noticeMessage(notice: Notice, app: AppState, names: Names, shell: Pick<Shell, 'goToCell'>): Message {
  const words = app.words();
  switch (notice.kind) {
    case 'problem': {
      const open = app.document();
      const kept = open?.unwritten() ?? [];
      if (open !== null && kept.length > 0 && CAN_BE_REPEATED.some((code) => code === notice.problem.code)) {
        const lines = unwrittenLines(kept, app, names);
        return {
          tone: 'problem',
          text: `${say(words.problems, notice.problem, names)} ${unwrittenText(kept, app, names)}`,
          actions: [
            { text: words.packages.writeAgain, run: () => void writeAgain(app, open) },
            ...(lines === '' ? [] : [{ text: words.packages.copyUnwritten, run: () => void copyText(lines) }]),
          ],
        };
      }
      if (notice.problem.code === 'staleCell') return staleMessage(notice.problem, notice.refused, app, names, shell);
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

/** Another tab was quicker: both values, the way to the cell, and one's own put over what stands there now. */
function staleMessage(
  stale: StaleCell,
  refused: Change | undefined,
  app: AppState,
  names: Names,
  shell: Pick<Shell, 'goToCell'>,
): Message {
  const { data, problems } = app.words();
  const toCell = (): void => {
    app.dismissNotice();
    shell.goToCell({ region: stale.region, input: stale.input, year: stale.year });
  };
  const putMine = async (change: Change): Promise<void> => {
    toCell();
    await app.putAgain(change, stale);
  };
  return {
    tone: 'problem',
    text: say(problems, stale, names),
    actions: [
      { text: data.toCell, run: toCell },
      ...(refused === undefined ? [] : [{ text: data.putMine, run: () => void putMine(refused) }]),
    ],
  };
}
