import { type JSX, Show } from 'solid-js';
import { AXES, type Readings } from '../../model/readings';
import { useApp } from '../../state/app';
import { ScreenBar } from '../parts/ScreenBar';
import { SegmentedControl } from '../parts/SegmentedControl';
import { Select } from '../parts/Select';
import type { LeagueView } from './view';

/** Above so many years they are a list. */
const MOST_SIDE_BY_SIDE = 5;

/** What stands where the table would: the table, the shifts of place, or the thresholds of one input. */
export type RatingView = 'table' | 'shifts' | 'thresholds';

interface RatingBarProps {
  readonly view: LeagueView;
  readonly shown: RatingView;
  readonly onShow: (shown: RatingView) => void;
  /** What stands at its end. */
  readonly children: JSX.Element;
}

/** The bar of the screen while there is a rating: year, reading of ¶10, what is shown of it. */
export function RatingBar(props: RatingBarProps) {
  const { view } = props;
  const words = () => view.words().rating;
  return (
    <ScreenBar title={words().title}>
      <YearChoice />
      <ReadingChoice view={view} />
      <SegmentedControl
        label={words().viewOf}
        options={[
          { value: 'table' as RatingView, text: words().tableView },
          { value: 'shifts', text: words().slopeView },
          { value: 'thresholds', text: words().thresholdView },
        ]}
        value={props.shown}
        onChange={props.onShow}
      />
      <span class="spring" />
      {props.children}
    </ScreenBar>
  );
}

/** The years that have data; those that do not make a whole rating carry an asterisk. */
export function YearChoice() {
  const app = useApp();
  const words = () => app.firstWords().rating;
  const options = () =>
    app.derived
      .years()
      .map(({ year, ratingYear }) =>
        ratingYear
          ? { value: year, text: String(year) }
          : { value: year, text: `${year}*`, title: words().partialYearName(year) },
      );
  const choose = (year: number) => app.session.setYear(year);
  return (
    <Show when={app.year()}>
      {(year) => (
        <Show
          when={options().length <= MOST_SIDE_BY_SIDE}
          fallback={<Select label={words().year} options={options()} value={year()} onChange={choose} />}
        >
          <SegmentedControl label={words().year} options={options()} value={year()} onChange={choose} />
        </Show>
      )}
    </Show>
  );
}

function ReadingChoice(props: { readonly view: LeagueView }) {
  const { view } = props;
  const axis = () => view.words().readings.axes.points;
  const options = () =>
    AXES.points.map((value) => {
      const { name, explanation } = axis().values[value];
      return { value, text: capitalised(name), explanation };
    });
  const readings = () => view.app.choices()?.readings ?? view.document.settings().readings;
  const value = () => readings().points;
  const choose = (points: Readings['points']) => {
    view.app.setReadings({ ...readings(), points }, view.document.settings().missing);
  };
  const label = () => view.words().rating.reading;
  return (
    <>
      <div class="wide">
        <SegmentedControl label={label()} options={options()} value={value()} onChange={choose} />
      </div>
      <div class="narrow">
        <Select label={label()} options={options()} value={value()} onChange={choose} />
      </div>
    </>
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
