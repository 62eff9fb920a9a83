import type { JSX } from 'solid-js';
import type { Subject } from '../../model/explanation';
import { useShell } from '../shell/shell';
import { tracedNumber } from '../trace/tracedNumber';
import styles from './region.module.css';
import type { RegionView } from './view';

/** The name of a number of the region and year on view, or of another region or year. */
export type OwnSubject = Subject extends infer Each
  ? Each extends Subject
    ? Omit<Each, 'region' | 'year'> & { readonly region?: string; readonly year?: number }
    : never
  : never;

interface FigureProps {
  readonly view: RegionView;
  readonly of: OwnSubject;
  /** Reached by arrows from the first figure of its row, not by Tab: a table is not a hundred stops. */
  readonly isMinor?: boolean;
  readonly children: JSX.Element;
}

/** A number that opens its chain: by a click, by Enter, by F1; focused, it is told in the trace bar. */
export function Figure(props: FigureProps) {
  const shell = useShell();
  const subject = () => ({ year: props.view.rating().year, region: props.view.code(), ...props.of }) as Subject;
  return (
    <button
      type="button"
      class={styles.traced}
      data-figure=""
      aria-haspopup="dialog"
      title={props.view.app.words().shell.openTrace}
      tabindex={props.isMinor ? -1 : 0}
      onFocus={({ currentTarget }) =>
        shell.showTrace(tracedNumber(props.view.app, subject(), currentTarget.textContent ?? ''))
      }
      onClick={() => shell.openTrace(subject())}
    >
      {props.children}
    </button>
  );
}

const STEPS: Readonly<Record<string, readonly [rows: number, figures: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** Arrows go from figure to figure of a table. */
export function moveAmongFigures(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const from = event.target;
  if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  if (!(from instanceof HTMLElement) || from.dataset['figure'] === undefined) return;
  const rows = [...(from.closest('table')?.rows ?? [])]
    .map((row) => [...row.querySelectorAll<HTMLElement>('[data-figure]')])
    .filter((figures) => figures.length > 0);
  const row = rows.findIndex((figures) => figures.includes(from));
  const next = rows[row + step[0]];
  const at = (rows[row]?.indexOf(from) ?? 0) + step[1];
  const target = step[0] === 0 ? next?.[at] : next?.[Math.min(at, next.length - 1)];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}
