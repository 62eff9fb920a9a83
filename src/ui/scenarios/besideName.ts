import type { Compared } from '../../model/compared';
import { recordsOf } from '../../model/records';
import type { ScenariosView } from './view';

/**
 * In which year and under which weights and reading a column stands, where they are not the usual ones, and in a planning
 * year what is assumed of other regions.
 */
export function besideName(view: ScenariosView, column: Compared): string {
  const weights = weightsOf(view, column);
  const axis = view.app.words().readings.axes.points;
  const peers = view.peersShort(column.scenario, view.comparison.yearOf(column));
  return [
    ...(column.year === null || column.year === view.year() ? [] : [String(column.year)]),
    ...(weights === null ? [] : [weights]),
    ...(column.points === null ? [] : [axis.values[column.points].name]),
    ...(peers === '' ? [] : [peers]),
  ].join(' · ');
}

/** The name of the weights that a column stands under; null: the methodology's own, and nothing else was asked for. */
function weightsOf(view: ScenariosView, { scenario, weights }: Compared): string | null {
  if (weights === 'order') return view.methodology.names[view.language()];
  if (weights === null && scenario === view.active()) return view.setName(view.app.weights.onView());
  return view.setName(weights ?? recordsOf(view.book(), 'scenario').get(scenario ?? '')?.weights ?? null);
}
