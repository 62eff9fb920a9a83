import type { Dependant } from '../../model/dependants';
import type { AppState } from '../../state/app';

/** What hangs on a part of the package, in words. */
export function dependantText(dependant: Dependant, app: Pick<AppState, 'words' | 'document' | 'language'>): string {
  const named = app.words().structure.dependants;
  const regionName = (code: string): string =>
    app
      .document()
      ?.settings()
      .regions.find((region) => region.code === code)?.names[app.language()] ?? code;
  switch (dependant.kind) {
    case 'figures':
      return named.figures(dependant.count, dependant.years.join(', '));
    case 'responses':
      return named.responses(dependant.count);
    case 'records':
      return named.records[dependant.of](dependant.count);
    case 'growths':
      return named.growths(dependant.count, dependant.year);
    case 'scenarios':
      return named.scenarios(dependant.names.map((name) => `«${name}»`).join(', '));
    case 'own region':
      return named.ownRegion;
    case 'successors':
      return named.successors(dependant.regions.map(regionName).join(', '));
  }
}
