import { createMemo, createUniqueId } from 'solid-js';
import { formatCount, formatDate, formatDay, formatNumber, formatPercent, formatShort, namesIn } from '../../i18n';
import type { Subject } from '../../model/explanation';
import { ratedRegions } from '../../model/package';
import type { RegionCode } from '../../model/region';
import type { Fulfilment } from '../../model/standard';
import type { StandardProvision } from '../../model/wholeMethodology';
import type { Words } from '../../model/words';
import type { AppState } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import type { Standard } from '../../state/standard';

/** What every part of the screen reads: the standard, and what is said against it of the regions of the open package. */
export function createStandardView(app: AppState, document: OpenDocument, standard: Standard) {
  const { language } = app;
  const names = () => namesIn(document.settings(), document.methodology, language());
  const provisions = standard.standard.blocks.flatMap((block) => block.provisions);
  const anchors = createUniqueId();
  const late = createMemo(() => new Set(standard.overdue().map((each) => `${each.region} ${each.item} ${each.kind}`)));
  return {
    app,
    document,
    standard,
    provisions,
    language,
    words: () => app.words().standard,
    nameOf: (code: RegionCode): string => names().region(code),
    shortNameOf: (code: RegionCode): string =>
      document.settings().regions.find((each) => each.code === code)?.shortNames[language()] ?? code,
    fulfilmentOf: (code: RegionCode, provision: string): Fulfilment => {
      const { provisions: each, whole } = standard.fulfilment(code);
      return each.get(provision) ?? whole;
    },
    /** The provisions are numbered through the blocks, as the Order does. */
    numberOf: (provision: StandardProvision): number => provisions.indexOf(provision) + 1,
    /** Id of the element that shows a provision. */
    anchorOf: (provision: string): string => `${anchors}-${provision}`,
    /** Whether the date by which it was to be fulfilled has passed. */
    late: (code: RegionCode, item: string): boolean => late().has(`${code} ${item} due`),
    unassessed: ({ unassessed, applying }: Fulfilment): string => {
      const words = app.words().standard;
      if (applying === 0) return words.nothingApplies;
      return unassessed === 0 ? words.allAssessed : words.unassessedOf(unassessed, applying);
    },
    names,
    regions: () => ratedRegions(document.settings()),
    isTranslated: () => language() !== 'kk',
    /** The text in the user's language, which is a translation unless that is Kazakh. */
    text: (words: Words): string => words[language()],
    number: (value: number): string => formatShort(value, 1, language()),
    count: (value: number): string => formatCount(value, language()),
    /** The number itself, which opens its chain. */
    subjectOf: (
      region: RegionCode,
      part: 'whole' | 'block' | 'provision',
      number = 0,
      kind: 'fulfilment' | 'unassessed' | 'ticked' = 'fulfilment',
    ): Subject => ({
      kind,
      region,
      year: app.derived.rating()?.year ?? 0,
      part,
      number,
    }),
    /** A share as per cent with one decimal: `62,5 %`. */
    percent: ({ share }: Pick<Fulfilment, 'share'>): string =>
      Number.isNaN(share) ? '–' : formatPercent(share * 100, 1, language()),
    /** A value that is in per cent already. */
    perCent: (value: number): string => formatPercent(value, 1, language()),
    /** The same without the sign, for a column that has it in its heading. */
    share: ({ share }: Pick<Fulfilment, 'share'>): string => formatNumber(share * 100, 1, language()),
    date: (iso: string | null): string => (iso === null ? '' : formatDate(iso, language())),
    /** A day in words. */
    day: (iso: string): string => {
      const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
      return formatDay(new Date(year, month - 1, day), language());
    },
  };
}

export type StandardView = ReturnType<typeof createStandardView>;
