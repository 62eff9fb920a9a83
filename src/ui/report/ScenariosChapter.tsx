import { Show } from 'solid-js';
import { unitName } from '../../i18n';
import { recordsOf } from '../../model/records';
import type { Project, ProjectAmount } from '../../model/scenario';
import { WORKING_SET } from '../../model/weightSets';
import { figure, free, PaperTable, text } from '../paper/PaperTable';
import { standingIn } from '../scenarios/standing';
import { Chapter, type ChapterProps } from './Chapter';

/** Every scenario beside the base, in the year on view and the planning years: the region on view and whoever moves. */
export function ScenariosChapter(props: ChapterProps) {
  const { view, document } = props;
  const words = () => view.app.words();
  const place = (of: number): string => (of > 0 ? String(of) : '–');
  const score = (value: number): string => (Number.isNaN(value) ? '–' : view.number(value, 3));
  const rows = () =>
    props.answers.scenarios.flatMap(({ name, rating, base }) =>
      rating.regions.flatMap((region): (readonly string[])[] => {
        const [now, before] = [standingIn(rating, region), standingIn(base, region)];
        if (region !== view.code() && now.place === before.place) return [];
        const difference = now.score - before.score;
        return [
          [
            name,
            String(rating.year),
            view.nameOf(region),
            place(before.place),
            place(now.place),
            score(before.score),
            score(now.score),
            Number.isNaN(difference) ? '–' : view.signed(difference, 3),
          ],
        ];
      }),
    );
  /** Said where one of them, or what else the report is of, has other weights than the methodology. */
  const weights = (): string => {
    const { report, shell } = words();
    const book = document.records();
    const named = [...recordsOf(book, 'scenario').values()].flatMap(({ name, weights }) => {
      const set = recordsOf(book, 'weights').get(weights ?? '');
      if (set === undefined) return [];
      return [report.weightsOfScenario(name, weights === WORKING_SET ? shell.workingSet : set.name)];
    });
    if (named.length === 0 && view.app.weights.onView() === null) return '';
    return report.weightsOfScenarios(view.methodology.names[view.language()], named.join('; '));
  };
  const amountText = ({ input, year, amount, currency, scale }: ProjectAmount): string => {
    const unit = unitName({ measure: 'money', currency: currency ?? 'KZT', scale, period: 'year' }, words().units);
    return `${year}: ${view.leverName({ input, kind: 'cell' })} ${view.signed(amount, 1)} ${unit}`;
  };
  const projects = () => {
    const book = document.records();
    const scenarioName = ({ scenario }: Project) => recordsOf(book, 'scenario').get(scenario)?.name ?? '';
    return [...recordsOf(book, 'project').values()]
      .filter(({ included }) => included)
      .map((project) => [
        scenarioName(project),
        project.name,
        view.nameOf(project.region),
        words().projects.statuses[project.status],
        project.amounts.map(amountText).join('; '),
      ]);
  };
  return (
    <Chapter view={view} name="scenarios">
      <Show when={rows().length > 0} fallback={<p>{words().report.noScenarios}</p>}>
        <p>
          {words().report.scenarioRegions} {weights()}
        </p>
        <PaperTable
          columns={[
            free(words().exporting.workbook.scenario),
            figure(words().terms.year),
            text(words().terms.region),
            figure(words().scenarios.placeInBase),
            figure(words().terms.place),
            figure(words().exporting.workbook.scoreInBase),
            figure(words().terms.score),
            figure(words().exporting.workbook.difference),
          ]}
          rows={rows()}
        />
      </Show>
      <Show when={projects().length > 0}>
        <h3>{words().projects.title}</h3>
        <PaperTable
          columns={[
            free(words().exporting.workbook.scenario),
            free(words().projects.columns.name),
            text(words().terms.region),
            text(words().projects.columns.status),
            text(words().projects.amounts),
          ]}
          rows={projects()}
        />
      </Show>
    </Chapter>
  );
}
