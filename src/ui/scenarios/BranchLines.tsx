import type { BranchRow } from './branches';

/** The least height of a row; that of a name and one line below it, and what each further line adds. */
const [LEAST, NAMED, FURTHER] = [36, 30, 14];
/** From the line of one level to that of the next. */
const STEP = 8;
const FIRST = 4;

interface BranchLinesProps {
  /** Null: the base, which all branch off. */
  readonly row: BranchRow | null;
  readonly hasBranches: boolean;
  /** How many lines stand below the name besides the first. */
  readonly furtherLines: number;
}

/** How a scenario hangs on what it branches off: lines of the levels before it, its own bend, its knot. */
export function BranchLines(props: BranchLinesProps) {
  const height = () => Math.max(LEAST, NAMED + FURTHER * props.furtherLines);
  const middle = () => height() / 2;
  const level = () => props.row?.level ?? 0;
  const at = (step: number) => FIRST + step * STEP;
  const path = () => {
    const { row } = props;
    const passing = (row?.lines ?? []).flatMap((goesOn, step) => (goesOn ? [`M${at(step)} 0v${height()}`] : []));
    const bend =
      row === null
        ? []
        : [`M${at(level() - 1)} 0v${row.isLast ? middle() : height()}M${at(level() - 1)} ${middle()}h${STEP}`];
    const down = props.hasBranches ? [`M${at(level())} ${middle()}v${middle()}`] : [];
    return [...passing, ...bend, ...down].join('');
  };
  return (
    <svg width={at(level()) + FIRST} height={height()} aria-hidden="true">
      <path d={path()} />
      <circle cx={at(level())} cy={middle()} r="3" />
    </svg>
  );
}
