import { createMemo, createSignal } from 'solid-js';
import { actsIn } from '../../model/actingAxes';
import type { Subject } from '../../model/explanation';
import { AXES, type Axis, acts, type Readings } from '../../model/readings';
import type { AppState } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { peerLetter } from '../parts/PeerMark';
import { indexOfReading } from '../shell/placeUnder';
import { layOutLattice } from './latticeLayout';

/** One cell of the strip: a region under a reading, by their places in the table. */
export interface Pointed {
  readonly row: number;
  readonly reading: number;
}

/** A place, and the reading of the lattice that gives it. */
export interface PlaceUnder {
  readonly reading: number;
  /** 0: none. */
  readonly place: number;
}

/** What every part of the screen reads: the lattice of the year on view, its rows in the order of places. */
export function createReadingsView(app: AppState, document: OpenDocument) {
  const [pointed, point] = createSignal<Pointed | null>(null);
  const lattice = app.derived.lattice;
  const readingAt = (readings: Readings): number => {
    const found = lattice();
    return found === null ? -1 : indexOfReading(found, readings);
  };
  const readings = (): Readings => app.choices()?.readings ?? document.settings().readings;
  const chosenIndex = createMemo(() => readingAt(readings()));
  const placeOf = (region: number, reading: number): number => lattice()?.places[reading]?.[region] ?? 0;
  /** Regions by place under the chosen reading; those without one last. */
  const rows = createMemo(() => {
    const found = lattice();
    if (found === null) return [];
    const place = (region: number) => placeOf(region, chosenIndex()) || Number.POSITIVE_INFINITY;
    const order = found.regions.map((_, region) => region);
    return order.sort((a, b) => (place(a) === place(b) ? a - b : place(a) - place(b)));
  });
  const regions = createMemo(() => new Map(document.settings().regions.map((region) => [region.code, region])));
  const codeOf = (region: number): string => lattice()?.regions[region] ?? '';
  const layout = createMemo(() => layOutLattice(lattice()?.readings ?? []));
  const own = createMemo(() => lattice()?.regions.indexOf(app.ownRegion()?.code ?? '') ?? -1);

  return {
    app,
    document,
    lattice,
    layout,
    rows,
    own,
    pointed,
    point,
    chosenIndex,
    placeOf,
    codeOf,
    /** The mark of a region that is compared with; null for any other. */
    letterOf: (region: number): string | null => peerLetter(app.peers(), codeOf(region)),
    nameOf: (region: number): string => regions().get(codeOf(region))?.names[app.language()] ?? codeOf(region),
    /** As it is written where there is little room. */
    shortNameOf: (region: number): string =>
      regions().get(codeOf(region))?.shortNames[app.language()] ?? codeOf(region),
    /** Where a region stands when only one axis varies, in the order of its values; null where the axis does not act. */
    alongAxis(region: number, axis: Axis): readonly PlaceUnder[] | null {
      const chosen = readings();
      if (!acts(axis, chosen) || !actsIn(document.methodology, axis)) return null;
      return AXES[axis].map((value) => {
        const reading = readingAt({ ...chosen, [axis]: value });
        return { reading, place: placeOf(region, reading) };
      });
    },
    /** The place that a cell of the strip shows. */
    subjectAt: ({ row, reading }: Pointed): Subject => ({
      kind: 'place under',
      region: codeOf(rows()[row] ?? -1),
      year: lattice()?.year ?? 0,
      reading,
    }),
    choose(reading: number): void {
      const chosen = lattice()?.readings[reading];
      if (chosen !== undefined) app.setReadings(chosen, document.settings().missing);
    },
    words: () => app.words().lattice,
  };
}

export type ReadingsView = ReturnType<typeof createReadingsView>;

/** Places from best to worst: `5–13`, or one; empty where there is none. */
export const spanText = (best: number, worst: number): string =>
  best === 0 ? '–' : best === worst ? String(best) : `${best}–${worst}`;
