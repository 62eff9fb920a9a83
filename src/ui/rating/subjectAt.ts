import type { Subject } from '../../model/explanation';
import type { LeagueView } from './view';

/** What a part of a row says of itself in `data-trace`. */
export type TracedPart = 'place' | 'change' | 'score' | 'band' | 'coverage' | 'responses';

/**
 * The number of the league table that lies under the pointer or has the keyboard; null beside the numbers. With the
 * mouse each opens its chain; the keyboard comes to R and the tags, and to all others from R.
 */
export function subjectAt(event: MouseEvent | KeyboardEvent, view: LeagueView): Subject | null {
  const { target } = event;
  if (!(target instanceof Element)) return null;
  const region = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
  if (region === undefined) return null;
  const of = { region, year: view.rating().year };
  const piece = target instanceof SVGElement ? target.dataset['direction'] : undefined;
  const direction = view.methodology.directions[Number(piece ?? Number.NaN)]?.code;
  if (direction !== undefined) return { ...of, kind: 'contribution', direction };
  const part = target.closest<HTMLElement>('[data-trace]');
  switch (part?.dataset['trace'] as TracedPart | undefined) {
    case 'place':
      return { ...of, kind: 'place' };
    case 'change':
      return view.app.derived.before() === null ? null : { ...of, kind: 'change' };
    case 'score':
      return { ...of, kind: 'score' };
    case 'responses':
      return { ...of, kind: 'responses' };
    case 'band':
      return { ...of, kind: event instanceof MouseEvent && isInFirstHalf(event, part) ? 'best place' : 'worst place' };
    case 'coverage':
      return { ...of, kind: (view.rating().coverage[view.indexOf(region)] ?? 1) < 1 ? 'coverage' : 'factor coverage' };
    default:
      return null;
  }
}

/** The better end of a band is on its left. */
function isInFirstHalf({ clientX }: MouseEvent, part: Element | null): boolean {
  const { left, width } = part?.getBoundingClientRect() ?? { left: 0, width: 0 };
  return clientX < left + width / 2;
}
