import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { formatShort, unitName } from '../../i18n';
import type { Ladder, Lever, Threshold } from '../../model/ladder';
import { stairsIn } from '../../state/stairs';
import { ChartFigure } from '../chart/ChartFigure';
import { shownFigure, shownNumber } from '../data/figures';
import { thresholdParts, thresholdText } from '../data/thresholdText';
import { moveAmongFigures } from '../parts/amongFigures';
import { Select } from '../parts/Select';
import { Figure } from './Figure';
import { pictureFile, pictureTitle } from './pictureFile';
import styles from './region.module.css';
import { stairsConfiguration } from './stairsChart';
import type { RegionView } from './view';

const HEIGHT = 260;

/** How the place runs over the values of one input: the one that weighs most of those that can lift it, or any other. */
export function LadderChart(props: { readonly view: RegionView; readonly ladders: readonly Ladder[] }) {
  const { view } = props;
  const words = view.words;
  const [chosen, choose] = createSignal<string | null>(null);
  const keyOf = ({ input, kind }: Lever) => `${kind} ${input}`;
  /** Inputs that the place depends on at all: of the others there is nothing to be drawn. */
  const moving = createMemo(() => props.ladders.filter(({ steps, loss }) => steps.length > 0 || loss !== null));
  const heaviest = createMemo(() => {
    const weightOf = ({ lever }: Ladder) => {
      const weights = view.profile()?.weights ?? [];
      return weights.find(({ input }) => lever.input === input || lever.input.startsWith(`${input}_`))?.weight ?? 0;
    };
    const lifting = moving().filter(({ steps }) => steps.length > 0);
    const among = lifting.length > 0 ? lifting : moving();
    return among.reduce<Ladder | undefined>(
      (most, each) => (most === undefined || weightOf(each) > weightOf(most) ? each : most),
      undefined,
    );
  });
  const ladder = () => moving().find(({ lever }) => keyOf(lever) === chosen()) ?? heaviest();
  const options = () => moving().map(({ lever }) => ({ value: keyOf(lever), text: view.leverName(lever) }));
  return (
    <Show when={ladder()}>
      {(shown) => {
        const stairs = createMemo(() => stairsIn(view.rating(), view.methodology, view.index(), shown().lever));
        const style = () => view.leverStyle(shown().lever);
        const unit = () => {
          const found = view.unitOf(shown().lever.input);
          return found === undefined ? '' : unitName(found, view.app.words().units);
        };
        const title = () => words().ladderOf(view.leverName(shown().lever));
        /** All of them in their order, each with the way that its value has to go. */
        const thresholds = (): readonly (readonly [Threshold, 'up' | 'down'])[] => {
          const { better, lost, gained } = stairs() ?? { better: 'up', lost: [], gained: [] };
          const worse = better === 'up' ? 'down' : 'up';
          return [
            ...lost.toReversed().map((each) => [each, worse] as const),
            ...gained.map((each) => [each, better] as const),
          ];
        };
        return (
          <Show when={stairs()}>
            {(found) => (
              <div class={styles.chart}>
                <ChartFigure
                  title={words().ladderChart}
                  pictureTitle={pictureTitle(view, title())}
                  description={`${title()}. ${words().stairsText(found().place, shownFigure(found().value, style(), view.language()))}`}
                  fileName={pictureFile(view, title())}
                  height={HEIGHT}
                  configuration={(colours) =>
                    stairsConfiguration(
                      found(),
                      {
                        shown: (value) => shownNumber(value, style()),
                        text: (value) => formatShort(value, 2, view.language()),
                        axis: [view.leverName(shown().lever), unit()].filter((part) => part !== '').join(', '),
                      },
                      colours,
                    )
                  }
                  rows={() => [
                    // The sign has a column of its own, so that the value stays a number.
                    ['', words().value, words().placeShort],
                    ...thresholds().map(([threshold, way]) => {
                      const { sign, number } = thresholdParts(threshold, way, style(), view.language());
                      return [sign, number, threshold.place];
                    }),
                  ]}
                  table={() => (
                    <StairsTable
                      title={title()}
                      head={[words().value, words().placeShort]}
                      rows={thresholds()}
                      cell={(threshold, way, text) => (
                        <Figure
                          view={view}
                          of={{ kind: 'threshold', input: shown().lever.input, place: threshold.place }}
                          isMinor={text !== null}
                        >
                          {text ?? thresholdText(threshold, way, style(), view.language())}
                        </Figure>
                      )}
                    />
                  )}
                >
                  <Select label={words().lever} options={options()} value={keyOf(shown().lever)} onChange={choose} />
                </ChartFigure>
              </div>
            )}
          </Show>
        );
      }}
    </Show>
  );
}

function StairsTable(props: {
  readonly title: string;
  readonly head: readonly [string, string];
  readonly rows: readonly (readonly [Threshold, 'up' | 'down'])[];
  /** A number of a row, which opens the chain of the threshold: its value, or what else is said. */
  readonly cell: (threshold: Threshold, way: 'up' | 'down', text: number | null) => JSX.Element;
}) {
  return (
    <table class={styles.table} on:keydown={moveAmongFigures}>
      <caption class="unseen">{props.title}</caption>
      <thead>
        <tr>
          <For each={props.head}>
            {(text) => (
              <th scope="col" class="number">
                {text}
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {([threshold, way]) => (
            <tr>
              <td class="number">{props.cell(threshold, way, null)}</td>
              <td class="number">{props.cell(threshold, way, threshold.place)}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
