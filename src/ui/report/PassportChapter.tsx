import { Show } from 'solid-js';
import { formatCount, formatDay, say, sourceIn, unitDescription } from '../../i18n';
import { dataPassport, type PassportLine } from '../../state/dataPassport';
import { unitOfInput } from '../data/ground';
import { figure, free, PaperTable, short, text } from '../paper/PaperTable';
import { Chapter, type ChapterProps } from './Chapter';

/** So many sources of one series are named. */
const MOST_SOURCES = 4;

/** Where the figures come from: series by series, and what was imported when. */
export function PassportChapter(props: ChapterProps) {
  const { view, document } = props;
  const { app } = view;
  const words = () => app.words().report;
  const language = app.language;
  const day = (iso: string): string => formatDay(new Date(iso), language());
  const sources = (line: PassportLine): string => {
    const told = [...new Set(line.sources.map((source) => sourceIn(language(), source)))];
    const rest = told.length - MOST_SOURCES;
    return [...told.slice(0, MOST_SOURCES), ...(rest > 0 ? [words().more(rest)] : [])].join('; ');
  };
  const row = (line: PassportLine): readonly string[] => [
    `${view.leverName({ input: line.input, kind: 'cell' })}, ${unitDescription(unitOfInput(document.settings(), view.methodology, line.input), app.words().units)}`,
    yearsText(line.years),
    formatCount(line.figures, language()),
    line.missing > 0 ? formatCount(line.missing, language()) : '',
    [...line.statuses]
      .map(([status, count]) => `${app.words().terms.states[status]}: ${formatCount(count, language())}`)
      .join(', '),
    sources(line),
    line.written === null ? '–' : day(line.written),
  ];
  const imports = () =>
    props.answers.content.log.flatMap((entry): (readonly string[])[] =>
      entry.kind === 'change' && entry.change.label.code === 'imported'
        ? [[day(entry.at), say(app.words().changeLabels, entry.change.label, view.names())]]
        : [],
    );
  const files = () =>
    props.answers.content.batches
      .filter(({ present }) => present)
      .map(({ batch: { file, count, rejected } }) => [
        file,
        formatCount(count - rejected, language()),
        formatCount(rejected, language()),
      ]);
  return (
    <Chapter view={view} name="passport">
      <p>{words().passportLead}</p>
      <PaperTable
        columns={[
          text(app.words().terms.input),
          short(app.words().packages.years),
          figure(words().figures),
          figure(words().missing),
          text(words().statuses),
          free(words().sources),
          text(words().written),
        ]}
        rows={dataPassport(props.answers.content).map(row)}
      />
      <Show when={files().length > 0}>
        <h3>{words().files}</h3>
        <PaperTable
          columns={[free(words().file), figure(app.words().packages.accepted), figure(app.words().packages.rejected)]}
          rows={files()}
        />
      </Show>
      <h3>{words().imports}</h3>
      <Show when={imports().length > 0} fallback={<p>{words().noImports}</p>}>
        <PaperTable
          columns={[short(app.words().exporting.workbook.when), free(app.words().exporting.workbook.done)]}
          rows={imports()}
        />
      </Show>
    </Chapter>
  );
}

/** `2021–2025`; years with a gap one by one. */
function yearsText(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '–';
  const isWhole = last - first === years.length - 1;
  return isWhole && last > first ? `${first}–${last}` : years.join(', ');
}
