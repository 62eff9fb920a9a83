import { For, Show } from 'solid-js';
import { formatCount } from '../../i18n';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { StateMark } from '../parts/StateMark';
import { type Part, surveyHref } from '../survey/address';
import styles from './package.module.css';

/** The survey files that have come in, with what of them counts. */
export function Batches(props: { readonly document: OpenDocument }) {
  const app = useApp();
  const words = () => app.words().packages;
  const count = (value: number, part: Part) => (
    <Show when={value > 0} fallback="–">
      <a class={styles.leads} href={surveyHref(part)}>
        {formatCount(value, app.language())}
      </a>
    </Show>
  );
  return (
    <section class={`${styles.block} ${styles.box}`} tabindex="0" aria-label={words().batches}>
      <table class={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words().batches}</th>
            <th class="number" scope="col">
              {words().accepted}
            </th>
            <th class="number" scope="col">
              {words().rejected}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.document.batches().map(({ batch }) => batch)}>
            {(batch) => (
              <tr>
                <th scope="row" class={styles.name}>
                  <span class={styles.nameLine}>
                    <span class={styles.nameText} title={batch.file}>
                      {batch.file}
                    </span>
                    <Show when={batch.synthetic}>
                      <span class={`${styles.marked} ${styles.synthetic} label`}>
                        <StateMark state="synthetic" />
                        {app.words().terms.states.synthetic}
                      </span>
                    </Show>
                  </span>
                </th>
                <td class="number">{count(batch.count - batch.rejected, 'counts')}</td>
                <td class="number" classList={{ warn: batch.rejected > 0 }}>
                  {count(batch.rejected, 'decide')}
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}
