import type { AppState } from '../../state/app';
import type { OutgoingFile } from '../../state/exporting';

/**
 * Asks before a file is given away whose log does not verify: which entry does not fit, and what that means.
 *
 * @param anyway gives it away all the same
 * @returns whether there is nothing to ask
 */
export function holdsOrAsk(file: OutgoingFile, app: AppState, anyway: () => void): boolean {
  const { misfit = null } = file;
  if (misfit === null) return true;
  const { packages } = app.words();
  app.tell({
    kind: 'asked',
    text: packages.brokenLog(misfit),
    choices: [
      {
        text: packages.saveAnyway,
        take: () => {
          app.dismissNotice();
          anyway();
        },
      },
    ],
  });
  return false;
}
