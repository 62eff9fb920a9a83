import { Show } from 'solid-js';
import { movedPlaces } from '../placeMoves';
import type { DataScreenView } from '../view';
import type { Effect } from './effects';

/** What a finding does to the places, in a line: the own region first (else the finding's), then how many others. */
export function EffectText(props: {
  readonly view: DataScreenView;
  readonly effect: Effect | null;
  readonly region: number;
}) {
  const text = () => (props.effect === null ? null : effectText(props.view, props.effect, props.region));
  return <Show when={text()}>{(line) => <p>{line()}</p>}</Show>;
}

function effectText(view: DataScreenView, known: Effect, region: number): string {
  if (known.of === 'absence') return absenceText(view, known.places, region);
  const { of, before, after } = known;
  const { checks } = view.words();
  const { own, regions } = view.frame();
  const isMoved = (each: number): boolean => each >= 0 && before[each] !== after[each];
  const first = isMoved(own) ? own : region;
  const moved = movedPlaces(before, after);
  const others = moved - (isMoved(first) ? 1 : 0);
  const name = regions[first]?.shortNames[view.language()] ?? '';
  const parts = [
    ...(isMoved(first) ? [checks.ownPlace(name, before[first] ?? 0, after[first] ?? 0)] : []),
    ...(others > 0 ? [isMoved(first) ? checks.othersMoveToo(others) : checks.othersMove(others)] : []),
  ];
  const effect = parts.length === 0 ? checks.nothingMoves : parts.join('; ');
  return of === 'fix' ? checks.withFix(effect) : checks.without(effect);
}

/** The place of one region under each rule for what is missing, and how many regions the rule moves. */
function absenceText(
  view: DataScreenView,
  places: Extract<Effect, { readonly of: 'absence' }>['places'],
  region: number,
): string {
  const { checks, readings } = view.words();
  const name = view.frame().regions[region]?.shortNames[view.language()] ?? '';
  const under = places.map(([policy, by]) => checks.placeUnder(readings.missing.values[policy].name, by[region] ?? 0));
  const [first, ...others] = places.map(([, by]) => by);
  const moved = [...(first?.keys() ?? [])].filter((each) => others.some((by) => by[each] !== first?.[each])).length;
  return checks.underPolicies(name, under, moved);
}
