import type { Methodology } from '../../model/methodology';
import type { AppState } from '../../state/app';

/** What a report is of where it is not the built-in methodology's subject: the name of the package's own; null otherwise. */
export const ownMethodName = ({
  app,
  methodology,
}: {
  readonly app: Pick<AppState, 'builtIn' | 'language'>;
  readonly methodology: Methodology;
}): string | null => (methodology.id === app.builtIn.id ? null : methodology.names[app.language()]);
