import { For, Show } from 'solid-js';
import { useApp } from '../../state/app';
import { NewPackage } from './NewPackage';
import { PackageRow, type Summary } from './PackageRow';
import styles from './package.module.css';
import { removePackage } from './removePackage';

/** The packages of this browser, and the way to new ones. */
export function PackageList() {
  const app = useApp();
  const words = () => app.words().packages;
  let box: HTMLElement | undefined;
  const remove = async (summary: Summary) => {
    await removePackage(summary, app);
    box?.focus(); // the row that had the focus is gone
  };
  return (
    <div class={styles.block}>
      <Show when={app.packages.list().length > 0} fallback={<p class={styles.none}>{words().none}</p>}>
        <section ref={box} class={styles.box} tabindex="0" aria-label={words().list}>
          <table class={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words().list}</th>
                <th scope="col">{words().changed}</th>
                <th class="number" scope="col">
                  {words().sinceFile}
                </th>
                <th scope="col">
                  <span class="unseen">{words().actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={app.packages.list().map((each) => each.id)}>
                {(id) => (
                  <Show when={app.packages.list().find((each) => each.id === id)}>
                    {(summary) => <PackageRow summary={summary()} onRemove={() => void remove(summary())} />}
                  </Show>
                )}
              </For>
            </tbody>
          </table>
        </section>
      </Show>
      <NewPackage />
    </div>
  );
}
