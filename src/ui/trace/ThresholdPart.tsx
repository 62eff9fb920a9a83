import { Show } from 'solid-js';
import type { Explanation, Subject, ThresholdBehind } from '../../model/explanation';
import { thresholdText } from '../data/thresholdText';
import type { ChainView } from './chain';
import { cellStyle } from './subjectText';
import styles from './trace.module.css';

/** What happens at a threshold, and how it was found: it is solved for, no formula gives it. */
export function ThresholdPart(props: { readonly view: ChainView; readonly explanation: Explanation }) {
  const words = () => props.view.words().trace;
  const said = ({ isGain, place, passed }: ThresholdBehind): string =>
    isGain ? words().thresholdGain(place, passed) : words().thresholdLoss(place, passed);
  return (
    <Show when={props.explanation.threshold}>
      {(threshold) => (
        <section class={styles.part}>
          <p class={styles.text}>{said(threshold())}</p>
          <p class={styles.text}>{threshold().leaps ? words().thresholdLeap : words().thresholdFound}</p>
          <Show when={threshold().answers}>
            {(count) => (
              <p class={styles.text}>
                {props.view.words().region.answersNeeded(count())}. {words().answersFound}
              </p>
            )}
          </Show>
        </section>
      )}
    </Show>
  );
}

/** `≥ 121,2`: rounded so that it does when it is typed. */
export const thresholdFigure = (view: ChainView, subject: Subject, threshold: ThresholdBehind): string =>
  'input' in subject
    ? thresholdText(threshold, threshold.way, cellStyle(view.naming(), subject.input), view.language())
    : '';
