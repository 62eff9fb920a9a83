import { Show } from 'solid-js';
import { formatCount } from '../../i18n';
import { figure, PaperTable, text } from '../paper/PaperTable';
import { Chapter, type ChapterProps } from './Chapter';

/** Whether the survey can be relied on: responses by region against the least number of ¶4, and what is doubted. */
export function SurveyChapter(props: ChapterProps) {
  const { view } = props;
  const words = () => view.app.words();
  const least = view.methodology.form.leastResponses;
  const count = (value: number | undefined): string => formatCount(value ?? 0, view.language());
  const rows = () => {
    const summary = view.app.derived.survey();
    if (summary === null || summary.year !== view.rating().year) return [];
    const { accepted, rejected, excluded, unverified, unclear } = summary;
    return summary.regions.map((region, index) => [
      view.nameOf(region),
      count(accepted[index]),
      (accepted[index] ?? 0) < least ? words().rating.cautions.fewResponses(accepted[index] ?? 0, least) : '',
      ...[rejected, excluded, unverified, unclear].map((counts) => count(counts[index])),
      count(props.answers.quality?.byRegion.get(region)),
    ]);
  };
  const isEmpty = () => props.answers.quality === null || props.answers.quality.responses === 0;
  return (
    <Chapter view={view} name="survey">
      <Show when={!isEmpty()} fallback={<p>{words().report.noSurvey}</p>}>
        <p>{words().report.doubtedLead(props.answers.quality?.doubted ?? 0, props.answers.quality?.responses ?? 0)}</p>
        <PaperTable
          columns={[
            text(words().terms.region),
            figure(words().survey.counts.accepted),
            text('¶4'),
            figure(words().survey.counts.rejected),
            figure(words().survey.counts.excluded),
            figure(words().survey.counts.unverified),
            figure(words().survey.counts.figures.unclear),
            figure(words().report.doubted),
          ]}
          rows={rows()}
        />
      </Show>
    </Chapter>
  );
}
