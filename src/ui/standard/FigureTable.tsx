import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { say, sourceIn, unitDescription, unitName } from '../../i18n';
import type { Subject } from '../../model/explanation';
import type { RegionCode } from '../../model/region';
import { shownFigure, styleOf } from '../data/figures';
import paper from '../paper/paper.module.css';
import { moveAmongFigures } from '../parts/amongFigures';
import { ChainButton } from '../parts/ChainButton';
import { Wide } from '../parts/Wide';
import { valueText } from './draft';
import type { ReportFigure } from './reportFigures';
import styles from './standard.module.css';
import type { StandardView } from './view';

interface FigureTableProps {
  readonly view: StandardView;
  readonly year: number;
  readonly figures: readonly ReportFigure[];
  /** Whose figures they are; null on paper, where none opens its chain. */
  readonly region: RegionCode | null;
}

/** The figures with their units, years, growth and sources. */
export function FigureTable(props: FigureTableProps) {
  const { view } = props;
  const words = view.words;
  const isPrinted = () => props.region === null;
  /** A number of the table: on the screen it opens its chain. */
  const told = (subject: Subject | null, text: JSX.Element, isMinor = true): JSX.Element => (
    <Show when={subject} fallback={text}>
      {(of) => (
        <ChainButton subject={of()} isMinor={isMinor}>
          {text}
        </ChainButton>
      )}
    </Show>
  );
  const cellOf = ({ input }: ReportFigure, value: number, year: number): Subject | null =>
    props.region === null || input === undefined || Number.isNaN(value)
      ? null
      : { kind: 'cell', region: props.region, input: input.code, year };
  const growthOf = ({ factor }: ReportFigure): Subject | null =>
    props.region === null ? null : { kind: 'value', region: props.region, factor: factor.code, year: props.year };
  const name = ({ factor, input }: ReportFigure) => view.text(input?.names ?? factor.names);
  const table = () => (
    <table class={isPrinted() ? paper.table : styles.table} on:keydown={moveAmongFigures}>
      <caption class="unseen">{words().figure}</caption>
      <thead>
        <tr>
          <th scope="col">{words().figure}</th>
          <th scope="col">{words().unit}</th>
          <th scope="col" class="number">
            {props.year - 1}
          </th>
          <th scope="col" class="number">
            {props.year}
          </th>
          <th scope="col" class="number">
            {words().growth}
          </th>
          <th scope="col">{words().source}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.figures}>
          {(figure) => (
            <tr>
              <th scope="row" class={styles.wrapped}>
                {name(figure)}
              </th>
              <td
                class={isPrinted() ? paper.narrow : undefined}
                title={figure.input && unitDescription(figure.input.unit, view.app.words().units)}
              >
                {figure.input && unitName(figure.input.unit, view.app.words().units)}
              </td>
              <td class="number">
                {told(cellOf(figure, figure.before, props.year - 1), amount(figure, figure.before), false)}
              </td>
              <td class="number">{told(cellOf(figure, figure.now, props.year), amount(figure, figure.now))}</td>
              <td class="number">
                <Switch>
                  <Match when={Number.isFinite(figure.value)}>{told(growthOf(figure), valueText(figure, view))}</Match>
                  <Match when={figure.absence}>
                    {(absence) => (
                      <span class="muted" title={absenceText(absence())}>
                        {words().noFigure}
                      </span>
                    )}
                  </Match>
                </Switch>
              </td>
              <td class={styles.wrapped}>{sources(figure)}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
  return (
    <Show when={isPrinted()} fallback={<Wide label={words().figure}>{table()}</Wide>}>
      {table()}
    </Show>
  );

  function amount({ input }: ReportFigure, value: number): string {
    return input === undefined ? '–' : shownFigure(value, styleOf(input.unit), view.language());
  }
  function sources({ sources: all, states }: ReportFigure): string {
    const words = view.app.words().terms.states as Readonly<Record<string, string>>;
    return [
      ...all.map((source) => sourceIn(view.language(), source)),
      ...states.map((state) => words[state] ?? ''),
    ].join('; ');
  }
  function absenceText(absence: NonNullable<ReportFigure['absence']>): string {
    return say(view.app.words().reasons.absences, absence, 'input' in absence ? view.names().input(absence.input) : '');
  }
}
