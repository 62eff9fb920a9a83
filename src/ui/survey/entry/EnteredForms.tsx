import { createMemo, createSignal, For, Show } from 'solid-js';
import { recordsOf } from '../../../model/records';
import type { SurveyResponse } from '../../../model/survey';
import type { ResponseId } from '../../../model/surveyRecords';
import type { SurveyActions } from '../../../state/surveyActions';
import { changedWhen } from '../../package/changedWhen';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/TextField';
import { Wide } from '../../parts/Wide';
import styles from '../survey.module.css';
import type { SurveyView } from '../view';
import { enteredAt, numberOf } from './form';

/** So many are drawn; others are found by typing. */
const MOST_SHOWN = 100;

interface EnteredFormsProps {
  readonly view: SurveyView;
  readonly actions: SurveyActions;
  readonly correcting: ResponseId | null;
  readonly onCorrect: (id: ResponseId) => void;
}

/** The forms of the year that were typed in, the last one first: found by typing, corrected, taken away. */
export function EnteredForms(props: EnteredFormsProps) {
  const { view } = props;
  const words = () => view.words().entry;
  const [sought, setSought] = createSignal('');
  const entered = createMemo(() =>
    [...recordsOf(view.document.records(), 'form').values()]
      .map(({ response }) => response)
      .filter(({ year }) => year === view.year())
      .sort((a, b) => (enteredAt(a) < enteredAt(b) ? 1 : -1)),
  );
  const found = createMemo(() => {
    const text = sought().trim().toLowerCase();
    return text === '' ? entered() : entered().filter((response) => wordsOf(response, view).includes(text));
  });
  return (
    <section class={styles.part}>
      <h2>{words().list}</h2>
      <Show when={entered().length > 0} fallback={<p class="label">{words().none}</p>}>
        <TextField
          label={words().find}
          bare
          placeholder={words().find}
          value={sought()}
          onInput={({ currentTarget }) => setSought(currentTarget.value)}
        />
        <Show when={found().length > 0} fallback={<p class="label">{words().noneFound}</p>}>
          <Wide label={words().list}>
            <table class={styles.table}>
              <caption class="unseen">{words().list}</caption>
              <thead>
                <tr>
                  <th scope="col" class="number">
                    №
                  </th>
                  <th scope="col">{words().region}</th>
                  <th scope="col">{words().at}</th>
                  <th scope="col">
                    <span class="unseen">{words().correct}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                <For each={found().slice(0, MOST_SHOWN)}>
                  {(response) => <EnteredRow {...props} response={response} />}
                </For>
              </tbody>
            </table>
          </Wide>
          <Show when={found().length > MOST_SHOWN}>
            <p class="label">{words().more(found().length - MOST_SHOWN)}</p>
          </Show>
        </Show>
      </Show>
    </section>
  );
}

function EnteredRow(props: EnteredFormsProps & { readonly response: SurveyResponse }) {
  const { view } = props;
  const words = () => view.words().entry;
  const name = () => {
    const region = view.nameOf(props.response.region ?? '');
    const number = numberOf(props.response);
    return number === '' ? region : `№ ${number}, ${region}`;
  };
  return (
    <tr class={styles.row} classList={{ [styles.own ?? '']: props.correcting === props.response.id }}>
      <td class="number">{numberOf(props.response)}</td>
      <th scope="row" title={props.response.company}>
        {view.nameOf(props.response.region ?? '')}
        <Show when={props.response.rejection}>
          {' '}
          <span class="warn">{words().notCounted}</span>
        </Show>
      </th>
      <td class="secondary">{timeText(enteredAt(props.response), view)}</td>
      <td>
        <Button kind="quiet" aria-label={words().correctOf(name())} onClick={() => props.onCorrect(props.response.id)}>
          {words().correct}
        </Button>
        <Button
          kind="quiet"
          aria-label={words().removeOf(name())}
          disabled={props.correcting === props.response.id}
          onClick={() => void props.actions.remove(props.response.id)}
        >
          {words().remove}
        </Button>
      </td>
    </tr>
  );
}

const wordsOf = (response: SurveyResponse, view: SurveyView): string =>
  [numberOf(response), response.company, view.nameOf(response.region ?? ''), response.region ?? '']
    .join('\n')
    .toLowerCase();

function timeText(iso: string, view: SurveyView): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? '' : changedWhen(at, new Date(), view.app.words().packages, view.language());
}
