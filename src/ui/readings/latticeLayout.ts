import type { Dictionary } from '../../i18n';
import { AXES, AXIS_NAMES, type Axis, acts, type Readings } from '../../model/readings';

/** Widths in pixels: of a cell, between the ways inside a direction, between the ways of ¶10. */
const CELL = 7;
const INSIDE_GAP = 4;
const POINTS_GAP = 10;

/** Readings that stand side by side under one heading. */
interface Group {
  readonly value: string;
  readonly x: number;
  readonly width: number;
}

/** Where the readings of a lattice stand: left edge of each, and what groups them. */
export interface LatticeLayout {
  readonly width: number;
  readonly cell: number;
  readonly x: readonly number[];
  readonly points: readonly Group[];
  readonly inside: readonly Group[];
}

/** Lays the readings out in their order, which is that of the axes: ¶10 outermost, then what is done inside a direction. */
export function layOutLattice(readings: readonly Readings[]): LatticeLayout {
  let at = 0;
  const x = readings.map((each, index) => {
    const before = readings[index - 1];
    if (before !== undefined)
      at += CELL + (before.points !== each.points ? POINTS_GAP : before.inside !== each.inside ? INSIDE_GAP : 0);
    return at;
  });
  const groups = (keyOf: (each: Readings) => string, nameOf: (each: Readings) => string): readonly Group[] => {
    const found: Group[] = [];
    readings.forEach((each, index) => {
      const last = found.at(-1);
      const left = x[index] ?? 0;
      const before = readings[index - 1];
      if (last === undefined || before === undefined || keyOf(before) !== keyOf(each))
        found.push({ value: nameOf(each), x: left, width: CELL });
      else found[found.length - 1] = { ...last, width: left + CELL - last.x };
    });
    return found;
  };
  return {
    width: readings.length === 0 ? 0 : at + CELL,
    cell: CELL,
    x,
    points: groups(
      ({ points }) => points,
      ({ points }) => points,
    ),
    inside: groups(
      ({ points, inside }) => `${points} ${inside}`,
      ({ inside }) => inside,
    ),
  };
}

/** The reading under a distance from the left edge; −1 between two groups and beyond the edges. */
export const readingAt = ({ x, cell }: LatticeLayout, distance: number): number =>
  x.findIndex((left) => distance >= left && distance < left + cell);

/** The axes that are drawn as a comb over the readings: all but the two that group them. */
export const COMB: readonly Axis[] = AXIS_NAMES.filter((axis) => axis !== 'points' && axis !== 'inside').reverse();

/** Whether a tooth of the comb is there at all, and whether its axis stands at other than its default. */
export type Tooth = 'none' | 'default' | 'other';

/** An axis in the comb over the readings of a lattice: blank where it does not act, all of it where no reading is switched. */
export function teeth(axis: Axis, readings: readonly Readings[]): readonly Tooth[] {
  const isSwitched = (each: Readings): boolean => each[axis] !== AXES[axis][0];
  if (!readings.some(isSwitched)) return readings.map(() => 'none');
  return readings.map((each) => (!acts(axis, each) ? 'none' : isSwitched(each) ? 'other' : 'default'));
}

/** What a dark tooth of an axis means: its other value. */
export function switchedName(axis: Axis, words: Dictionary): string {
  const { name, values } = words.readings.axes[axis];
  const other = (values as Readonly<Record<string, { readonly name: string }>>)[AXES[axis][1] ?? ''];
  return other === undefined ? name : `${name}: ${other.name}`;
}
