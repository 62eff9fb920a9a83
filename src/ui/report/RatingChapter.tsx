import { formatPercent } from '../../i18n';
import { figure, PaperTable, text } from '../paper/PaperTable';
import { cautionsOf } from '../rating/cautions';
import { cautionTag } from '../rating/cautionText';
import { placesGained } from '../rating/league';
import { overAll, overThree, rangeText } from '../region/bands';
import { Chapter, type ChapterProps } from './Chapter';

/** Every region by its place: R, how sure the place is, how whole the data are; and what each direction brings. */
export function RatingChapter(props: ChapterProps) {
  const { view } = props;
  const { app, rating } = view;
  const words = () => app.words().rating;
  const order = () => {
    const { places, regions } = rating();
    const rank = (index: number) => places[index] || regions.length + 1;
    return regions.map((_, index) => index).sort((a, b) => rank(a) - rank(b) || a - b);
  };
  const name = (index: number): string => view.nameOf(rating().regions[index] ?? '');
  const score = (value: number | undefined): string =>
    value === undefined || Number.isNaN(value) ? '–' : view.number(value, 3);
  const rows = () => {
    const [lattice, before] = [view.lattice(), app.derived.before()];
    return order().map((index) => {
      const gained = before === null ? null : placesGained(before.places, rating().places, index);
      return [
        String(rating().places[index] || '–'),
        name(index),
        score(rating().scores[index]),
        gained === null ? '–' : gained === 0 ? '=' : view.signed(gained, 0),
        lattice === null ? '–' : rangeText(overThree(lattice, index)),
        lattice === null ? '–' : rangeText(overAll(lattice, index)),
        formatPercent((rating().coverage[index] ?? 0) * 100, 1, app.language()),
        cautionsOf(rating(), view.methodology, index)
          .map((caution) => cautionTag(caution, app.words()))
          .join(', '),
      ];
    });
  };
  const before = () => app.derived.before();
  return (
    <Chapter view={view} name="rating">
      <PaperTable
        columns={[
          figure(words().place),
          text(words().region),
          figure(words().score),
          figure(`${words().change}${before() === null ? '' : `, ${before()?.year}`}`),
          figure(view.words().threeReadings),
          figure(view.words().allReadings(view.lattice()?.readings.length ?? 0)),
          figure(app.words().terms.coverage),
          text(words().flags),
        ]}
        rows={rows()}
      />
      <h3>{app.words().report.contributions}</h3>
      <PaperTable
        columns={[text(words().region), ...view.methodology.directions.map(({ code }) => figure(code))]}
        rows={order().map((index) => [
          name(index),
          ...rating().directions.map(({ contributions }) => score(contributions[index])),
        ])}
      />
    </Chapter>
  );
}
