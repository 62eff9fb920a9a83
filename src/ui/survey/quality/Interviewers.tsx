import { For, Show } from 'solid-js';
import { formatDate } from '../../../i18n';
import type { InterviewerCount, SurveyQuality } from '../../../model/surveyQuality';
import { Wide } from '../../parts/Wide';
import styles from '../survey.module.css';
import type { SurveyView } from '../view';

/** Who has taken the responses down, where files or forms say it: how many are doubtful, how many came in one hour. */
export function Interviewers(props: { readonly view: SurveyView; readonly quality: SurveyQuality }) {
  const { view } = props;
  const words = () => view.words().quality;
  const isKnown = () => props.quality.interviewers.some(({ interviewer }) => interviewer !== '');
  const busiest = ({ busiest: found }: InterviewerCount) => {
    const [day = '', hour = ''] = found?.hour.split('T') ?? [];
    return found === null ? '–' : words().busiestOf(found.responses, formatDate(day, view.language()), hour);
  };
  return (
    <Show when={isKnown()}>
      <section class={styles.part}>
        <h2>{words().people}</h2>
        <Wide label={words().people}>
          <table class={`${styles.table} ${styles.narrowTable}`}>
            <caption class="unseen">{words().people}</caption>
            <thead>
              <tr>
                <th scope="col">{words().interviewer}</th>
                <th scope="col" class="number">
                  {words().responses}
                </th>
                <th scope="col" class="number">
                  {words().doubted}
                </th>
                <th scope="col" class="number">
                  {words().busiest}
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={props.quality.interviewers}>
                {(person) => (
                  <tr class={styles.row}>
                    <th scope="row">{person.interviewer || <span class="muted">{words().unknownPerson}</span>}</th>
                    <td class="number">{view.count(person.responses)}</td>
                    <td class="number">{view.count(person.doubted)}</td>
                    <td class="number">{busiest(person)}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </Wide>
      </section>
    </Show>
  );
}
