import { type Accessor, createMemo } from 'solid-js';
import { formatNumber, formatSigned, namesIn, say } from '../../i18n';
import type { Absence } from '../../model/absence';
import type { Lever } from '../../model/ladder';
import { factorsOf } from '../../model/methodology';
import { declaredInputs } from '../../model/ownInputs';
import type { Rating } from '../../model/rating';
import type { RegionCode } from '../../model/region';
import type { AppState } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { type FigureStyle, factorStyle, styleOf } from '../data/figures';
import { peerLetter } from '../parts/PeerMark';
import { portraitOf } from './portrait';

/** A region that the one on view is compared with: index in the rating, mark. */
interface Peer {
  readonly code: RegionCode;
  readonly index: number;
  readonly letter: string;
}

/** What every part of the screen reads: one region of the rating on view, and its profile once that is there. */
export function createRegionView(
  app: AppState,
  document: OpenDocument,
  rating: Accessor<Rating>,
  code: Accessor<RegionCode>,
) {
  const methodology = document.methodology;
  const factors = factorsOf(methodology);
  const index = createMemo(() => rating().regions.indexOf(code()));
  const names = createMemo(() => namesIn(document.settings(), methodology, app.language()));
  const profile = createMemo(() => {
    const found = app.derived.profile();
    return found !== null && found.region === code() && found.year === rating().year ? found : null;
  });
  const lattice = createMemo(() => {
    const found = app.derived.lattice();
    return found !== null && found.year === rating().year && found.regions.length === rating().regions.length
      ? found
      : null;
  });
  /** Regions that this one is compared with, each with its mark. */
  const peers = createMemo((): readonly Peer[] =>
    app.peers().flatMap((peer) => {
      const at = rating().regions.indexOf(peer);
      return peer === code() || at < 0 ? [] : [{ code: peer, index: at, letter: peerLetter(app.peers(), peer) ?? '' }];
    }),
  );
  const factorNamed = (factor: string) => factors.find((each) => each.code === factor);

  return {
    app,
    methodology,
    rating,
    code,
    index,
    profile,
    lattice,
    peers,
    portrait: createMemo(() =>
      portraitOf(
        rating(),
        methodology,
        index(),
        peers().map((peer) => peer.index),
      ),
    ),
    words: () => app.words().region,
    language: app.language,
    place: () => rating().places[index()] ?? 0,
    score: () => rating().scores[index()] ?? Number.NaN,
    /** Regions with a place. */
    placed: createMemo(() => rating().places.filter((place) => place > 0).length),
    names,
    nameOf: (region: RegionCode): string => names().region(region),
    shortNameOf: (region: RegionCode): string =>
      document.settings().regions.find(({ code: each }) => each === region)?.shortNames[app.language()] ?? region,
    /** `F3.1 Негізгі капиталға инвестиция өсуі`. */
    factorName: (factor: string): string => `${factor} ${factorNamed(factor)?.shortNames[app.language()] ?? ''}`.trim(),
    directionName: (direction: number): string => {
      const named = methodology.directions[direction];
      return named === undefined ? '' : `${named.code} ${named.shortNames[app.language()]}`;
    },
    directionOf: (factor: string): number =>
      methodology.directions.findIndex((direction) => direction.factors.some((each) => each.code === factor)),
    absence: (absence: Absence): string =>
      say(app.words().reasons.absences, absence, 'input' in absence ? names().input(absence.input) : ''),
    leverName: ({ input }: Lever): string => {
      const factor = factorNamed(input);
      return factor === undefined ? names().input(input) : `${input} ${factor.shortNames[app.language()]}`;
    },
    leverStyle: ({ input }: Lever): FigureStyle => {
      const factor = factorNamed(input);
      if (factor !== undefined) return factorStyle(factor.unit, factor.formula);
      const unit = unitOf(input);
      return unit === undefined ? { decimals: 2, isShare: false } : styleOf(unit);
    },
    unitOf: (input: string) => factorNamed(input)?.unit ?? unitOf(input),
    styleOfFactor: (factor: string): FigureStyle => {
      const named = factorNamed(factor);
      return named === undefined ? { decimals: 2, isShare: false } : factorStyle(named.unit, named.formula);
    },
    number: (value: number, decimals: number): string => formatNumber(value, decimals, app.language()),
    signed: (value: number, decimals: number): string => formatSigned(value, decimals, app.language()),
  };

  function unitOf(input: string) {
    return declaredInputs(methodology, document.settings()).find(({ code: each }) => each === input)?.unit;
  }
}

export type RegionView = ReturnType<typeof createRegionView>;
