import { createMemo, createResource, For, Show } from 'solid-js';
import { formatPercent } from '../../../i18n';
import { DOUBTS, type SurveyQuality } from '../../../model/surveyQuality';
import type { SurveyActions } from '../../../state/surveyActions';
import styles from '../survey.module.css';
import type { SurveyView } from '../view';
import { Doubted } from './Doubted';
import { Excluded } from './Excluded';
import { Interviewers } from './Interviewers';

export interface QualityProps {
  readonly view: SurveyView;
  readonly actions: SurveyActions;
}

/** What may be wrong with the responses of the year, by rules that are said; and those that were taken out of the count. */
export function Quality(props: QualityProps) {
  const { view } = props;
  const words = () => view.words().quality;
  // Looked for anew whenever the responses are summed up anew: after an edit, for another year.
  const [found] = createResource(view.summary, ({ year }) => view.app.calculations.quality(year));
  const quality = createMemo((before: SurveyQuality | null) => found.latest ?? before, null);
  return (
    <Show when={quality()} fallback={<p class={styles.message}>{view.words().computing}</p>}>
      {(known) => (
        <>
          <section class={styles.part}>
            <h2>{words().title}</h2>
            <Show when={view.carried() > 0}>
              <p class={styles.banner}>{words().onlySums(view.carried())}</p>
            </Show>
            <p class="label">{words().lead}</p>
            <p class={styles.rate}>{rateText(known(), view)}</p>
            <ul class={styles.rules}>
              <For each={DOUBTS}>
                {(doubt) => (
                  <li>
                    <b>{known().byDoubt[doubt]}</b>
                    <span>
                      {words().rules[doubt](doubt === 'alike' ? known().rules.alike : known().rules.straightLine)}
                    </span>
                  </li>
                )}
              </For>
            </ul>
            <Doubted {...props} quality={known()} />
          </section>
          <Excluded {...props} />
          <Interviewers view={view} quality={known()} />
        </>
      )}
    </Show>
  );
}

function rateText({ doubted, responses }: SurveyQuality, view: SurveyView): string {
  const share = responses === 0 ? 0 : (100 * doubted) / responses;
  return view.words().quality.rate(doubted, responses, formatPercent(share, 1, view.language()));
}
