import { createMemo, createUniqueId, For, Show } from 'solid-js';
import { formatCount, type Names, say } from '../../i18n';
import { placedIn } from '../../model/packedResponses';
import type { RowProblem } from '../../model/problem';
import type { SurveyReading } from '../../model/reading';
import { recordsOf } from '../../model/records';
import type { SurveyResponse } from '../../model/survey';
import { ENTRY_COLUMNS } from '../../model/surveyColumns';
import type { SurveySums } from '../../model/surveySums';
import { refusedIn } from '../../model/unpackedResponses';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { warnAbove } from './DatasetPreview';
import { Figures } from './Figures';
import styles from './importing.module.css';
import { Findings, RejectedRows } from './RowTables';
import { countReading } from './readingCounts';
import { Section } from './Section';
import { SurveyByRegion } from './SurveyByRegion';
import { countResponses } from './surveyCounts';

/** Rows of a table of the preview; the list that can be copied has all of them. */
const MOST_ROWS = 100;
/** Regions and years that are named in a line. */
const MOST_NAMED = 6;

interface SurveyPreviewProps {
  readonly document: OpenDocument;
  readonly reading: SurveyReading;
  readonly names: Names;
  /** The user says that the responses are made up. */
  readonly synthetic: boolean;
  readonly onSynthetic: (isSynthetic: boolean) => void;
  /** What the package has of the same regions and years as sums. */
  readonly sums: readonly SurveySums[];
  readonly replacesSums: boolean;
  readonly onReplaceSums: (isReplaced: boolean) => void;
}

/** What a file of filled forms would bring: how many count, region by region, and what was not accepted. */
export function SurveyPreview(props: SurveyPreviewProps) {
  const app = useApp();
  const words = () => app.words().importing;
  const known = () => props.document.batches().flatMap(({ chunks }) => chunks);
  const otherSums = createMemo(() =>
    [...recordsOf(props.document.records(), 'surveySums').values()].filter((sums) => !props.sums.includes(sums)),
  );
  const counts = createMemo(() => countResponses(placedIn(props.reading.chunks), placedIn(known()), otherSums()));
  const read = createMemo(() => countReading(props.reading));
  const refused = createMemo(() => [...refusedIn(props.reading.chunks)]);
  const unknown = () =>
    props.reading.extraColumns.filter((name) => !ENTRY_COLUMNS.some((own) => own === name.trim().toLowerCase()));
  /** Answers of responses that count: those of a rejected one are decided once it is put right. */
  const unclear = createMemo(() => {
    const found = props.reading.findings.filter(isUnclear);
    if (found.length === 0) return found;
    const lines = new Set(refused().map(({ line }) => line));
    return found.filter(({ place }) => !lines.has(place.row ?? 0));
  });
  const others = createMemo(() => props.reading.findings.filter((finding) => !isUnclear(finding)));
  return (
    <>
      <Figures
        figures={[
          { label: words().read, count: read().read },
          ...(read().repeated > 0 ? [{ label: words().repeated, count: read().repeated }] : []),
          { label: words().accepted, count: read().accepted },
          { label: words().rejected, count: read().rejected, ...warnAbove(read().rejected) },
          { label: words().unclear, count: unclear().length, ...warnAbove(unclear().length) },
        ]}
      />
      <Show when={props.sums.length > 0}>
        <SumsQuestion {...props} />
      </Show>
      <label class={styles.choice}>
        <input
          type="checkbox"
          checked={props.synthetic}
          onChange={(event) => props.onSynthetic(event.currentTarget.checked)}
        />
        {words().synthetic}
      </label>
      <Show when={unknown().length > 0}>
        <p class={styles.note}>{words().extraKept(unknown().join(', '))}</p>
      </Show>
      <Show when={refused().length > 0}>
        <RejectedResponses responses={refused()} names={props.names} />
      </Show>
      <Show when={unclear().length > 0}>
        <UnclearAnswers findings={unclear()} />
      </Show>
      <Show when={props.reading.rejected.length > 0}>
        <RejectedRows rejected={props.reading.rejected} names={props.names} />
      </Show>
      <Show when={others().length > 0}>
        <Findings findings={others()} names={props.names} />
      </Show>
      <SurveyByRegion
        document={props.document}
        counts={counts()}
        hasEarlier={known().length > 0 || otherSums().length > 0}
      />
    </>
  );
}

/** Sums bear no ids: the responses may be in them already, so that they come in their place or not at all. */
function SumsQuestion(
  props: Pick<SurveyPreviewProps, 'document' | 'names' | 'sums' | 'replacesSums' | 'onReplaceSums'>,
) {
  const app = useApp();
  const words = () => app.words().importing;
  const name = createUniqueId();
  const responses = () => props.sums.reduce((sum, { accepted }) => sum + accepted, 0);
  /** Few are named one by one; of many the years say enough above a table of all regions. */
  const places = () => {
    const named = props.sums.map(({ region, year }) => `${props.names.region(region)} ${year}`);
    return (named.length <= MOST_NAMED ? named : [...new Set(props.sums.map(({ year }) => year))]).join(', ');
  };
  const choices = () => [
    { isReplaced: false, text: words().keepSums },
    { isReplaced: true, text: words().replaceSums },
  ];
  return (
    <fieldset class={styles.question}>
      <legend>{words().sumsMet(responses())}</legend>
      <p class={styles.note}>{places()}</p>
      <For each={choices()}>
        {({ isReplaced, text }) => (
          <label class={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={props.replacesSums === isReplaced}
              onChange={() => props.onReplaceSums(isReplaced)}
            />
            {text}
          </label>
        )}
      </For>
    </fieldset>
  );
}

type UnclearAnswer = Extract<RowProblem, { readonly code: 'unclearAnswer' }>;
const isUnclear = (finding: RowProblem): finding is UnclearAnswer => finding.code === 'unclearAnswer';

function RejectedResponses(props: { readonly responses: readonly SurveyResponse[]; readonly names: Names }) {
  const app = useApp();
  const words = () => app.words().importing;
  const rows = createMemo(() =>
    props.responses.map(({ line, region, year, rejection }) => ({
      line: String(line),
      region: region === null ? '' : props.names.region(region),
      year: year === null ? '' : String(year),
      reason: rejection === null ? '' : say(app.words().rejections, rejection),
    })),
  );
  return (
    <Section
      title={words().rejectedResponses}
      count={formatCount(rows().length, app.language())}
      lead={words().rejectedLead}
      list={() => rows().map(({ line, region, year, reason }) => [line, region, year, reason])}
      more={rows().length - MOST_ROWS}
    >
      <table class={styles.table}>
        <thead>
          <tr>
            <th class="number" scope="col">
              {words().row}
            </th>
            <th scope="col">{words().region}</th>
            <th scope="col">{words().year}</th>
            <th class={styles.rest} scope="col">
              {words().reason}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={rows().slice(0, MOST_ROWS)}>
            {(row) => (
              <tr>
                <td class="number">{row.line}</td>
                <td>{row.region}</td>
                <td>{row.year}</td>
                <td class={styles.wrapped}>{row.reason}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Section>
  );
}

function UnclearAnswers(props: { readonly findings: readonly UnclearAnswer[] }) {
  const app = useApp();
  const words = () => app.words().importing;
  return (
    <Section
      title={words().unclearAnswers}
      count={formatCount(props.findings.length, app.language())}
      lead={words().unclearLead}
      list={() => props.findings.map(({ place, question, text }) => [String(place.row ?? ''), question, text])}
      more={props.findings.length - MOST_ROWS}
    >
      <table class={styles.table}>
        <thead>
          <tr>
            <th class="number" scope="col">
              {words().row}
            </th>
            <th scope="col">{words().question}</th>
            <th class={styles.rest} scope="col">
              {words().answer}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.findings.slice(0, MOST_ROWS)}>
            {({ place, question, text }) => (
              <tr>
                <td class="number">{place.row}</td>
                <td>{question}</td>
                <td class={styles.raw} dir="auto" title={text}>
                  {text}
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Section>
  );
}
