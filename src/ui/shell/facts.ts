import { createMemo, on, untrack } from 'solid-js';
import { namesIn, packageNameIn, say } from '../../i18n';
import type { ChangeLabel } from '../../model/change';
import type { Methodology } from '../../model/methodology';
import { ratedRegions } from '../../model/package';
import type { Problem } from '../../model/problem';
import type { Axis, Readings } from '../../model/readings';
import type { AppState } from '../../state/app';
import { placeUnder } from './placeUnder';
import type { ReadingChoices } from './ReadingsPanel';
import { readingsSummary } from './readingsSummary';
import { weightsOnView } from './standing';
import type { StorageHealth } from './storageText';

/** Problems that say that the last change was not kept. */
const REFUSALS: readonly Problem['code'][] = ['storageFull', 'storageFailed', 'storageBlocked'];

/** What the shell shows of the open package, in the user's language. */
export function createFacts(app: AppState) {
  const { firstWords: words, language } = app;
  const settings = createMemo(() => app.document()?.settings() ?? null);
  const methodology = () => app.document()?.methodology ?? null;
  const names = createMemo(() => namesIn(settings(), methodology(), language()));
  /** Empty while the words for it are on their way. */
  const inWords = (label: ChangeLabel | null | undefined): string | null => {
    if (label === null || label === undefined) return null;
    return app.hasAllWords() ? say(app.words().changeLabels, label, names()) : '';
  };

  const written = () => app.document()?.position().sequence ?? 0;
  /** The last change that was kept when the next was refused; null where none was. */
  const refusedAt = createMemo(
    on(app.notice, (notice) =>
      notice?.kind === 'problem' && REFUSALS.includes(notice.problem.code) ? untrack(written) : null,
    ),
  );

  const chosen = (): ReadingChoices | null => app.choices();
  const defaults = (): Methodology | null => methodology();

  return {
    names,
    chosen,
    defaults,
    packageName: () => packageNameIn(language(), settings()?.name ?? ''),
    regions: () => {
      const now = settings();
      return now === null ? [] : ratedRegions(now);
    },
    undo: () => inWords(app.document()?.undoLabel()),
    redo: () => inWords(app.document()?.redoLabel()),
    ownRegion: () => app.ownRegion()?.names[language()] ?? null,
    /** The choices in one line. */
    readings: () => {
      const [now, usual] = [chosen(), defaults()];
      return now === null || usual === null ? null : readingsSummary(now, usual, words());
    },
    /** The methodology, and what the figures may be called: `№ 5 бұйрық · демо`. */
    method: () => {
      const standing = app.derived.standing();
      const word = standing === null ? '' : words().terms.standings[standing].word.toLowerCase();
      return [methodology()?.names[language()] ?? '', word].filter((part) => part !== '').join(' · ');
    },
    /** Name of the weight set on view; null: the methodology's own weights are. */
    weights: (): string | null => weightsOnView(app, words()),
    /** Null where no package is open. */
    changesSinceFile: () => app.document()?.changesSinceFile() ?? null,
    storage: (): StorageHealth => {
      const saving = (app.document()?.unsaved() ?? 0) > 0;
      const health = app.storageHealth.health();
      return {
        state: !app.storage.lasting ? 'memory' : refusedAt() === written() ? 'refused' : saving ? 'saving' : 'saved',
        persistent: health?.persisted ?? null,
        bytes: health?.usage ?? null,
      };
    },
    /** The own region's place were an axis set to a value, where that is known already. */
    ownPlace: (axis: Axis, value: string): number | undefined => {
      const [lattice, own, now] = [app.derived.lattice(), app.session.ownRegion(), chosen()];
      if (lattice === null || own === null || now === null) return undefined;
      return placeUnder(lattice, own, { ...now.readings, [axis]: value } as Readings);
    },
  };
}

export type Facts = ReturnType<typeof createFacts>;
