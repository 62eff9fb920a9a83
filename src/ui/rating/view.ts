import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { FirstWords } from '../../i18n';
import { formatNumber } from '../../i18n/format';
import type { Methodology } from '../../model/methodology';
import type { Rating } from '../../model/rating';
import type { PackageRegion, RegionCode } from '../../model/region';
import type { Language } from '../../model/words';
import type { AppState } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { peerLetter } from '../parts/PeerMark';
import { setLastRegion } from '../shell/lastRegion';
import { brackets, leagueOrder, type PlaceSpan, placeSpans } from './league';
import { type RowFigures, rowFigures } from './rowFigures';
import { directionOrder } from './scale';

/** What the screen needs of the open package. */
export type LeagueDocument = Pick<OpenDocument, 'settings' | 'methodology'>;

/** A row of the table: a region, as it is pinned on top or in its place. */
export interface RowName {
  readonly code: RegionCode;
  readonly pinned: boolean;
}

/**
 * What every part of the screen reads: the rating on view, made ready for rows that are named by region code. Each
 * memo here is computed once an answer of the engine, so that a row only picks out its own.
 */
export function createLeagueView(app: AppState, document: LeagueDocument, rating: Accessor<Rating>) {
  const [chosenFirst, setFirst] = createSignal<number | null>(null);
  const [wantsPeersOnly, setPeersOnly] = createSignal(false);
  const [chosenRow, setChosenRow] = createSignal<RowName | null>(null);
  /** Who goes to another screen finds the region there. */
  const select = (row: RowName): void => {
    setChosenRow(row);
    setLastRegion(row.code);
  };

  const regionOf = createMemo(
    () => new Map<RegionCode, PackageRegion>(document.settings().regions.map((region) => [region.code, region])),
  );
  const indexOf = createMemo(() => new Map(rating().regions.map((code, index) => [code, index])));
  const nameOf = (code: RegionCode): string => regionOf().get(code)?.names[app.language()] ?? code;

  /** The direction that the bars begin with and the table is sorted by. */
  const first = createMemo(() => {
    const direction = chosenFirst();
    return direction !== null && direction < rating().directions.length ? direction : null;
  });
  const own = createMemo(() => {
    const code = app.ownRegion()?.code;
    return code !== undefined && indexOf().has(code) ? code : null;
  });
  /** Regions whose rows are shown; null: all. */
  const kept = createMemo(() => (wantsPeersOnly() && app.peers().length > 0 ? new Set([own(), ...app.peers()]) : null));
  const isShown = (code: RegionCode): boolean => kept()?.has(code) ?? indexOf().has(code);
  const order = createMemo(() => {
    const all = leagueOrder(rating(), first());
    return kept() === null ? all : all.filter((index) => isShown(rating().regions[index] ?? ''));
  });
  const codes = createMemo(() => order().map((index) => rating().regions[index] ?? ''));
  const spans = createMemo(() => placeSpans(rating().places));
  const lattice = createMemo(() => {
    const found = app.derived.lattice();
    return found !== null && found.year === rating().year && found.regions.length === rating().regions.length
      ? found
      : null;
  });
  const bracketParts = createMemo(() => {
    const found = lattice();
    return found === null || first() !== null || kept() !== null ? null : brackets(found, order());
  });

  const sources = createMemo(() => ({
    rating: rating(),
    methodology: document.methodology,
    spans: spans(),
    before: app.derived.before()?.places ?? null,
    lattice: lattice(),
    brackets: bracketParts(),
  }));

  const ownScore = () => {
    const code = own();
    return code === null ? Number.NaN : (rating().scores[indexOf().get(code) ?? -1] ?? Number.NaN);
  };

  /** The row whose R the trace explains: the one chosen, else the own region's, else the first. */
  const traced = createMemo((): RowName | null => {
    const row = chosenRow();
    if (row !== null && isShown(row.code) && (!row.pinned || row.code === own())) return row;
    const code = own();
    if (code !== null) return { code, pinned: true };
    const [leader] = codes();
    return leader === undefined ? null : { code: leader, pinned: false };
  });

  return {
    app,
    methodology: document.methodology,
    words: app.firstWords as Accessor<FirstWords>,
    language: app.language as Accessor<Language>,
    document,
    rating,
    /** Codes of the regions that have rows, as these stand: all, or the own one and its peers. */
    codes,
    peers: app.peers,
    /** The mark of a region that is compared with; null for any other. */
    letterOf: (code: RegionCode): string | null => peerLetter(app.peers(), code),
    peersOnly: () => kept() !== null,
    setPeersOnly,
    isShown,
    indexOf: (code: RegionCode): number => indexOf().get(code) ?? -1,
    regionOf: (code: RegionCode): PackageRegion | undefined => regionOf().get(code),
    nameOf,
    shortNameOf: (code: RegionCode): string => regionOf().get(code)?.shortNames[app.language()] ?? code,
    first,
    /** Puts a direction first, or, where it is first already, everything back in the Order's sequence. */
    toggleFirst: (direction: number) => setFirst(chosenFirst() === direction ? null : direction),
    segmentOrder: createMemo(() => directionOrder(rating().directions.length, first())),
    /** Signs of the longest place, as `15–16`. */
    longestPlace: () => spans().reduce((most, span) => Math.max(most, span === null ? 1 : placeText(span).length), 1),
    /** What the row of a region shows. */
    figuresOf: (code: RegionCode): RowFigures => rowFigures(sources(), indexOf().get(code) ?? -1),
    /** Factor values of the rows beside the ranking, of the year on view. */
    references: () => {
      const found = app.derived.references();
      return found?.year === rating().year ? found : null;
    },
    lattice,
    own,
    ownScore,
    traced,
    select,
    number: (value: number, decimals: number) => formatNumber(value, decimals, app.language()),
  };
}

export type LeagueView = ReturnType<typeof createLeagueView>;

/** A place as the table prints it: equal R share the better place, so two regions may both show `2`. */
export const placeText = ({ from }: PlaceSpan): string => String(from);

/** The names of a direction by its index: "F3 Инвестиция". */
export function directionName(methodology: Methodology, direction: number, language: Language): string {
  const named = methodology.directions[direction];
  return named === undefined ? '' : `${named.code} ${named.shortNames[language]}`;
}
