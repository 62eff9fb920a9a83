import { Show } from 'solid-js';
import { unitName } from '../../i18n';
import { createFigures } from '../../state/figures';
import { shownFigure, styleOf } from '../data/figures';
import { unitOfInput } from '../data/ground';
import { figure, PaperTable, text } from '../paper/PaperTable';
import { type TargetFactor, targetFactor, targetRows } from '../scenarios/targetRows';
import { Chapter, type ChapterProps } from './Chapter';

/** Targets and what has been reached of them (¶14), by region. */
export function TargetsChapter(props: ChapterProps) {
  const of = targetFactor(props.view.methodology);
  return (
    <Chapter view={props.view} name="targets">
      <Show when={of} fallback={<p>{props.view.app.words().report.noTargets}</p>}>
        {(factor) => <Table {...props} of={factor()} />}
      </Show>
    </Chapter>
  );
}

function Table(props: ChapterProps & { readonly of: TargetFactor }) {
  const { view, document, of } = props;
  const words = () => view.app.words().targets;
  const figures = createFigures(view.app, document);
  const unit = () => unitOfInput(document.settings(), view.methodology, of.target);
  const money = (value: number): string =>
    Number.isNaN(value) ? '–' : shownFigure(value, styleOf(unit()), view.language());
  const percent = (value: number): string => (Number.isNaN(value) ? '–' : view.number(value, 1));
  return (
    <>
      <h3>
        {words().title(view.rating().year)}, {unitName(unit(), view.app.words().units)}
      </h3>
      <PaperTable
        columns={[
          text(view.app.words().terms.region),
          figure(words().target),
          figure(words().actual),
          figure(words().fulfilment),
          figure(words().rated),
          figure(words().needed),
        ]}
        rows={targetRows(view.rating(), of, figures().columns).map(
          ({ region, target, actual, fulfilment, rated, needed }) => [
            view.nameOf(region),
            money(target),
            money(actual),
            percent(fulfilment),
            percent(rated),
            needed === 0 ? words().reached : money(needed),
          ],
        )}
      />
    </>
  );
}
