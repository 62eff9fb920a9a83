import { For, Show } from 'solid-js';
import type { Direction } from '../../model/methodology';
import type { Traced } from '../shell/shell';
import type { WeightsView } from './view';

/**
 * What the trace bar says of a weight: the Order's, what it was taken from or given to, and what the own region comes to;
 * its chain is the weight's own.
 */
export function weightTrace(view: WeightsView, direction: Direction): Traced {
  const words = view.words();
  const rating = view.rating();
  const own = view.app.ownRegion();
  const weightIn = (code: string): number => view.weights()[code] ?? 0;
  const moved = view.directions
    .map(({ code, weight }) => ({ code, by: weightIn(code) - weight }))
    .filter(({ code, by }) => code !== direction.code && Math.abs(by) >= 0.05);
  const score = rating?.scores[view.own()] ?? Number.NaN;
  return {
    name: words.traceName(direction.code),
    formula: (
      <>
        <b>{words.percent(view.number(weightIn(direction.code), 1))}</b>
        <span class="muted"> · {words.inOrder}</span> {words.percent(view.number(direction.weight, 1))}
        <Show when={moved.length > 0}>
          <span class="muted"> · {words.others}</span>
          <For each={moved}>
            {({ code, by }) => (
              <>
                {' '}
                {code} {view.signed(by, 1)}
              </>
            )}
          </For>
        </Show>
        <Show when={own !== null && !Number.isNaN(score)}>
          <span class="muted"> · {own?.shortNames[view.language()]}</span> R = <b>{view.number(score, 3)}</b>,{' '}
          {view.placeText(rating?.places[view.own()] ?? 0)}
        </Show>
      </>
    ),
    paragraph: { number: direction.paragraph, text: direction.shortNames[view.language()] },
    ...(rating !== null && { subject: view.weightOf(direction) }),
  };
}
