import { createMemo, For, Show } from 'solid-js';
import { recordsOf } from '../../../model/records';
import { Button } from '../../parts/Button';
import { Wide } from '../../parts/Wide';
import { nameOfResponse, standingIn } from '../responseText';
import styles from '../survey.module.css';
import type { QualityProps } from './Quality';

/** The responses of the year that a person has taken out of the count, each with its reason and its way back. */
export function Excluded(props: QualityProps) {
  const { view } = props;
  const words = () => view.words().quality;
  const excluded = createMemo(() => {
    const exclusions = recordsOf(view.document.records(), 'exclusion');
    if (exclusions.size === 0) return [];
    return [...standingIn(view)].flatMap((known) => {
      const exclusion = exclusions.get(known.response.id);
      const isShown = known.standing === 'excluded' && known.response.year === view.year();
      return isShown && exclusion !== undefined ? [{ known, exclusion }] : [];
    });
  });
  return (
    <section class={styles.part}>
      <h2>{words().excludedTitle}</h2>
      <Show when={excluded().length > 0} fallback={<p class="label">{words().excludedNone}</p>}>
        <Wide label={words().excludedTitle}>
          <table class={styles.table}>
            <caption class="unseen">{words().excludedTitle}</caption>
            <thead>
              <tr>
                <th scope="col">{words().which}</th>
                <th scope="col">{words().region}</th>
                <th scope="col">{words().reason}</th>
                <th scope="col">{words().note}</th>
                <th scope="col">
                  <span class="unseen">{words().readmit}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={excluded()}>
                {({ known, exclusion }) => (
                  <tr class={styles.row}>
                    <th scope="row">{nameOfResponse(known, view)}</th>
                    <td>{view.nameOf(known.response.region ?? '')}</td>
                    <td>{words().reasons[exclusion.reason]}</td>
                    <td class={styles.wrapped}>{exclusion.note}</td>
                    <td>
                      <Button
                        kind="quiet"
                        aria-label={words().readmitOf(nameOfResponse(known, view))}
                        onClick={() => void props.actions.readmit([known.response])}
                      >
                        {words().readmit}
                      </Button>
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </Wide>
      </Show>
    </section>
  );
}
