import type { AppState } from '../../state/app';
import type { ExportKind, Sending } from '../../state/exporting';
import { download } from '../parts/download';
import type { Shell } from '../shell/shell';
import { holdsOrAsk } from './brokenLog';

/** Hands one of the files that leave to the user, and says so. */
export async function exportFile(
  kind: ExportKind,
  app: AppState,
  shell: Shell,
  sending: Partial<Sending> = {},
): Promise<void> {
  const file = await app.exportFile(kind, sending);
  if (file === null) return; // the user has been told why
  const give = async (): Promise<void> => {
    download(file);
    await file.kept?.();
    shell.say(app.words().exporting.done(file.name));
  };
  if (holdsOrAsk(file, app, () => void give())) await give();
}
