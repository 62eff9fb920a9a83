import type { BranchRow } from './branches';

const HEIGHT = 36;
const MIDDLE = HEIGHT / 2;
/** From the line of one level to that of the next. */
const STEP = 8;
const FIRST = 4;

interface BranchLinesProps {
  /** Null: the base, which all branch off. */
  readonly row: BranchRow | null;
  readonly hasBranches: boolean;
}

/** How a scenario hangs on what it branches off: lines of the levels before it, its own bend, its knot. */
export function BranchLines(props: BranchLinesProps) {
  const level = () => props.row?.level ?? 0;
  const at = (step: number) => FIRST + step * STEP;
  const path = () => {
    const { row } = props;
    const passing = (row?.lines ?? []).flatMap((goesOn, step) => (goesOn ? [`M${at(step)} 0v${HEIGHT}`] : []));
    const bend =
      row === null
        ? []
        : [`M${at(level() - 1)} 0v${row.isLast ? MIDDLE : HEIGHT}M${at(level() - 1)} ${MIDDLE}h${STEP}`];
    const down = props.hasBranches ? [`M${at(level())} ${MIDDLE}v${MIDDLE}`] : [];
    return [...passing, ...bend, ...down].join('');
  };
  return (
    <svg width={at(level()) + FIRST} height={HEIGHT} aria-hidden="true">
      <path d={path()} />
      <circle cx={at(level())} cy={MIDDLE} r="3" />
    </svg>
  );
}
