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

function effectText(view: DataScreenView, { of, before, after }: Effect, region: number): string {
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
