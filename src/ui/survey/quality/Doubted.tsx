import { createMemo, createSignal, For, Show } from 'solid-js';
import { formatDate } from '../../../i18n';
import type { DoubtedResponse, SurveyQuality } from '../../../model/surveyQuality';
import { EXCLUSION_REASONS, type ExclusionReason, type ResponseId } from '../../../model/surveyRecords';
import { Button } from '../../parts/Button';
import { Select } from '../../parts/Select';
import { Tag } from '../../parts/Tag';
import { TextField } from '../../parts/TextField';
import { Wide } from '../../parts/Wide';
import { marksText, nameOfResponse, standingIn } from '../responseText';
import styles from '../survey.module.css';
import type { SurveyView } from '../view';
import type { QualityProps } from './Quality';

interface DoubtedProps extends QualityProps {
  readonly quality: SurveyQuality;
}

/** The doubtful responses: looked through, ticked, and taken out of the count with a reason, many in one step. */
export function Doubted(props: DoubtedProps) {
  const { view } = props;
  const words = () => view.words().quality;
  const [ticked, setTicked] = createSignal<ReadonlySet<ResponseId>>(new Set());
  const [reason, setReason] = createSignal<ExclusionReason | null>(null);
  const [note, setNote] = createSignal('');
  const selected = createMemo(() =>
    props.quality.shown.map(({ response }) => response).filter(({ id }) => ticked().has(id)),
  );
  const tick = (id: ResponseId, isTicked: boolean) => {
    const next = new Set(ticked());
    if (isTicked) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const isReady = () => selected().length > 0 && reason() !== null && (reason() !== 'other' || note().trim() !== '');
  const exclude = async () => {
    const why = reason();
    if (why === null || !isReady()) return;
    if (!(await props.actions.exclude(selected(), { reason: why, note: note().trim() }))) return;
    setTicked(new Set<ResponseId>());
    setReason(null);
    setNote('');
  };
  const files = createMemo(() => new Map([...standingIn(view)].map(({ response, file }) => [response.id, file])));
  const reasons = () => [
    { value: null, text: words().reasonUnchosen },
    ...EXCLUSION_REASONS.map((value) => ({ value, text: words().reasons[value] })),
  ];
  return (
    <Show when={props.quality.shown.length > 0} fallback={<p class="secondary">{words().none}</p>}>
      <Wide label={words().list}>
        <table class={styles.table}>
          <caption class="unseen">{words().list}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{words().select}</span>
              </th>
              <th scope="col">{words().which}</th>
              <th scope="col">{words().region}</th>
              <th scope="col">{words().doubt}</th>
              <th scope="col" class="number" title={words().groupLong}>
                {words().group}
              </th>
              <th scope="col">{words().marks}</th>
              <th scope="col">Q14, Q15</th>
              <th scope="col">{words().interviewer}</th>
              <th scope="col">{words().at}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.quality.shown}>
              {(doubted) => (
                <DoubtedRow
                  view={view}
                  doubted={doubted}
                  name={nameOfResponse(
                    { response: doubted.response, file: files().get(doubted.response.id) ?? null },
                    view,
                  )}
                  isTicked={ticked().has(doubted.response.id)}
                  onTick={(isTicked) => tick(doubted.response.id, isTicked)}
                />
              )}
            </For>
          </tbody>
        </table>
      </Wide>
      <Show when={props.quality.doubted > props.quality.shown.length}>
        <p class="label">{words().more(props.quality.doubted - props.quality.shown.length)}</p>
      </Show>
      <div class={styles.decision}>
        <Select label={words().reason} labelled options={reasons()} value={reason()} onChange={setReason} />
        <TextField
          label={words().note}
          bare
          placeholder={reason() === 'other' ? words().noteNeeded : words().note}
          value={note()}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <Button kind="primary" disabled={!isReady()} onClick={() => void exclude()}>
          {words().exclude(selected().length)}
        </Button>
      </div>
    </Show>
  );
}

interface DoubtedRowProps {
  readonly view: SurveyView;
  readonly doubted: DoubtedResponse;
  readonly name: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function DoubtedRow(props: DoubtedRowProps) {
  const { view } = props;
  const words = () => view.words().quality;
  const response = () => props.doubted.response;
  /** Q14 as a number, Q15 in a word. */
  const lastAnswers = () => {
    const [times, met] = response().answers.slice(-2);
    const { yes, no } = view.words().entry;
    return `${marksText([times ?? null])}, ${met === 1 ? yes : met === 0 ? no : marksText([met ?? null])}`;
  };
  const place = () => {
    const rating = view.app.derived.rating();
    const index = rating?.regions.indexOf(response().region ?? '') ?? -1;
    return rating?.places[index] ?? 0;
  };
  return (
    <tr class={styles.row} classList={{ [styles.own ?? '']: view.isOwn(response().region ?? '') }}>
      <td>
        <input
          type="checkbox"
          aria-label={words().selectOf(props.name)}
          checked={props.isTicked}
          onChange={({ currentTarget }) => props.onTick(currentTarget.checked)}
        />
      </td>
      <th scope="row" title={response().company}>
        {props.name}
      </th>
      <td>
        {view.nameOf(response().region ?? '')}
        <Show when={place() > 0}>
          {' '}
          <span class="muted">{words().place(place())}</span>
        </Show>
      </td>
      <td class={styles.tags}>
        <For each={props.doubted.doubts}>{(doubt) => <Tag tone="warn">{words().doubts[doubt]}</Tag>}</For>
      </td>
      <td class="number">{props.doubted.group}</td>
      <td class={styles.marks}>{marksText(response().answers.slice(0, -2))}</td>
      <td>{lastAnswers()}</td>
      <td>{response().extra['interviewer']}</td>
      <td class="secondary">{takenAt(response().extra['entered_at'] ?? '', view)}</td>
    </tr>
  );
}

/** `2026-02-15T09:10:00Z` as day and time; what is no time as it stands. */
function takenAt(text: string, view: SurveyView): string {
  const said = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})/.exec(text);
  return said === null ? text : `${formatDate(said[1] ?? '', view.language())} ${said[2]}`;
}
