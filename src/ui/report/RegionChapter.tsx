import { Show } from 'solid-js';
import { packageNameIn, unitName } from '../../i18n';
import { shownFigure } from '../data/figures';
import { thresholdText } from '../data/thresholdText';
import { figure, PaperTable, short, text } from '../paper/PaperTable';
import { ends, splitOf } from '../region/MoveSplit';
import { moveRows } from '../region/moveRows';
import type { FactorFigures } from '../region/portrait';
import type { RegionView } from '../region/view';
import { Chapter, type ChapterProps } from './Chapter';
import { Directions } from './OnePage';

/** The region on view: its directions and factors, its thresholds, why its place moved, what is to be said of it. */
export function RegionChapter(props: ChapterProps) {
  const { view, document } = props;
  const remark = () => document.settings().remarks[view.code()] ?? '';
  return (
    <Chapter view={view} name="region">
      <h3>{view.nameOf(view.code())}</h3>
      <Show when={view.place() > 0}>
        <Directions view={view} />
        <Factors view={view} />
        <Ladders view={view} />
        <Move view={view} />
        <Years view={view} />
      </Show>
      <Show when={remark() !== ''}>
        <h3>{view.words().remark}</h3>
        <p dir="auto">{remark()}</p>
      </Show>
    </Chapter>
  );
}

function Factors(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = view.words;
  const row = (of: FactorFigures): readonly string[] => {
    const { factor } = of;
    const style = view.styleOfFactor(factor.code);
    const answers = view.profile()?.surveyed.find((each) => each.factor === factor.code)?.n;
    const name = [view.factorName(factor.code), unitName(factor.unit, view.app.words().units)];
    const why = of.absence === undefined ? '' : ` – ${view.absence(of.absence)}`;
    return [
      `${name.filter((part) => part !== '').join(', ')}${why}`,
      factor.paragraph,
      ...(of.absence === undefined
        ? [
            shownFigure(of.value, style, view.language()),
            view.number(of.points, 1),
            words().placeOf(of.place, of.of),
            view.signed(of.gain, 3),
          ]
        : ['–', '–', '–', '–']),
      answers === undefined ? '' : String(answers),
    ];
  };
  return (
    <>
      <h3>{words().factors}</h3>
      <PaperTable
        columns={[
          text(words().factor),
          short('¶'),
          figure(words().value),
          figure(words().points),
          figure(words().placeShort),
          figure(words().gain),
          figure(words().answers),
        ]}
        rows={view.portrait().factors.map(row)}
      />
    </>
  );
}

function Ladders(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = view.words;
  const rows = () =>
    (view.profile()?.ladders ?? []).map(({ lever, value, better, steps, loss, bestPlace }) => {
      const style = view.leverStyle(lever);
      const unit = view.unitOf(lever.input);
      const name = [view.leverName(lever), unit === undefined ? '' : unitName(unit, view.app.words().units)];
      const worse = better === 'up' ? 'down' : 'up';
      const reached = steps.map((step) => `${thresholdText(step, better, style, view.language())} → ${step.place}`);
      return [
        name.filter((part) => part !== '').join(', '),
        shownFigure(value, style, view.language()),
        reached.join('; ') || (bestPlace === 1 ? words().first : words().outOfReach),
        loss === null ? words().safe : `${thresholdText(loss, worse, style, view.language())} → ${loss.place}`,
      ];
    });
  return (
    <Show when={rows().length > 0}>
      <h3>{words().ladder}</h3>
      <p>{words().ladderLead}</p>
      <PaperTable
        columns={[text(words().lever), figure(words().now), text(words().steps), text(words().lost)]}
        rows={rows()}
      />
    </Show>
  );
}

/** The parts of the move, exact (Shapley), as the Region screen has them. */
function Move(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = view.words;
  const split = () => {
    const profile = view.profile();
    return profile === null || view.rating().thinDirections.length > 0 ? null : splitOf(profile);
  };
  return (
    <Show when={split()}>
      {(found) => {
        const { otherName, hasOtherMethod } = ends(view);
        const year = (of: number, name: string | null) =>
          name === null ? words().yearRow(of) : words().yearOf(of, packageNameIn(view.language(), name));
        const { before, after } = found();
        return (
          <>
            <h3>{words().move(before.year, after.year)}</h3>
            <p>{words().moveLead}</p>
            <PaperTable
              columns={[text(words().cause), figure('R'), figure(words().placeShort)]}
              rows={[
                [year(before.year, otherName), view.number(before.score, 3), String(before.place)],
                ...moveRows(found(), words(), hasOtherMethod).rows.map(({ name, score, places }) => [
                  name,
                  score === null ? '–' : view.signed(score, 3),
                  view.signed(places, 1),
                ]),
                [year(after.year, null), view.number(after.score, 3), String(after.place)],
              ]}
            />
          </>
        );
      }}
    </Show>
  );
}

function Years(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = view.words;
  const rows = () =>
    (view.profile()?.years ?? []).map(({ year, ratingYear, place, placed, score }) =>
      ratingYear && place > 0
        ? [String(year), words().yearPlace(place, placed), view.number(score, 3)]
        : [`${year}, ${words().partialYear}`, '–', '–'],
    );
  return (
    <Show when={rows().length > 1}>
      <h3>{words().years}</h3>
      <PaperTable columns={[text(words().year), figure(words().placeShort), figure('R')]} rows={rows()} />
    </Show>
  );
}
