import { createMemo, createSignal, For, Show } from 'solid-js';
import { say } from '../../../i18n';
import type { StandingResponse } from '../../../model/surveyStanding';
import type { SurveyActions } from '../../../state/surveyActions';
import { Button } from '../../parts/Button';
import { Wide } from '../../parts/Wide';
import { nameOfResponse, standingIn } from '../responseText';
import styles from '../survey.module.css';
import type { SurveyView } from '../view';
import { Repair } from './Repair';
import { Unclear } from './Unclear';

export interface DecideProps {
  readonly view: SurveyView;
  readonly actions: SurveyActions;
}

/** More than anyone puts right one by one. */
const MOST_SHOWN = 300;

/** What waits for a person: answers that no rule could read, and rejected responses that can be put right. */
export function Decide(props: DecideProps) {
  const { view } = props;
  const words = () => view.words().decide;
  const standing = createMemo(() => [...standingIn(view)]);
  const rejected = createMemo(() =>
    standing().filter(
      ({ response, standing: how }) => how === 'rejected' && (response.year === null || response.year === view.year()),
    ),
  );
  const [repairing, setRepairing] = createSignal<StandingResponse | null>(null);
  return (
    <>
      <Unclear {...props} standing={standing()} />
      <section class={styles.part}>
        <h2>{words().rejected}</h2>
        <Show when={rejected().length > 0} fallback={<p class="label">{words().noneRejected}</p>}>
          <p class="label">{words().rejectedLead}</p>
          <Wide label={words().rejected}>
            <table class={styles.table}>
              <caption class="unseen">{words().rejected}</caption>
              <thead>
                <tr>
                  <th scope="col">{view.words().quality.which}</th>
                  <th scope="col">{view.words().quality.region}</th>
                  <th scope="col">{words().reason}</th>
                  <th scope="col">
                    <span class="unseen">{words().repair}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                <For each={rejected().slice(0, MOST_SHOWN)}>
                  {(each) => (
                    <tr class={styles.row}>
                      <th scope="row">{nameOfResponse(each, view)}</th>
                      <td>{each.response.region === null ? '' : view.nameOf(each.response.region)}</td>
                      <td class={styles.wrapped}>
                        <Show when={each.response.rejection}>
                          {(rejection) => say(view.app.words().rejections, rejection())}
                        </Show>
                      </td>
                      <td>
                        <Button
                          kind="quiet"
                          aria-label={words().repairOf(nameOfResponse(each, view))}
                          onClick={() => setRepairing(each)}
                        >
                          {words().repair}
                        </Button>
                      </td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </Wide>
          <Show when={rejected().length > MOST_SHOWN}>
            <p class="label">{view.words().quality.more(rejected().length - MOST_SHOWN)}</p>
          </Show>
        </Show>
      </section>
      <Show when={repairing()} keyed>
        {(each) => (
          <Repair
            {...props}
            rejected={each}
            isTaken={(id) =>
              standing().some(
                ({ response, standing: how }) => how !== 'rejected' && how !== 'repaired' && response.id === id,
              )
            }
            onClose={() => setRepairing(null)}
          />
        )}
      </Show>
    </>
  );
}
