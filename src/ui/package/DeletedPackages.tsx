import { For, Show } from 'solid-js';
import { packageNameIn } from '../../i18n';
import { useApp } from '../../state/app';
import { Button } from '../parts/Button';
import { changedWhen } from './changedWhen';
import styles from './package.module.css';
import { bringBack } from './removePackage';

/** What was deleted, each with the way back. */
export function DeletedPackages() {
  const app = useApp();
  const words = () => app.words().packages;
  const nameOf = (name: string) => packageNameIn(app.language(), name);
  return (
    <Show when={app.packages.deleted().length > 0}>
      <section class={styles.block} aria-label={words().deletedList}>
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words().deletedList}</th>
              <th scope="col">{words().deletedWhen}</th>
              <th scope="col">
                <span class="unseen">{words().actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={app.packages.deleted()}>
              {(each) => (
                <tr>
                  <th scope="row" class="muted">
                    {nameOf(each.name)}
                  </th>
                  <td>{changedWhen(new Date(each.deletedAt), new Date(), words(), app.language())}</td>
                  <td class={styles.actions}>
                    <Button
                      kind="quiet"
                      aria-label={words().bringBackOf(nameOf(each.name))}
                      onClick={() => void bringBack(each.id, app)}
                    >
                      {words().bringBack}
                    </Button>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        <p class={styles.hint}>{words().deletedLead}</p>
      </section>
    </Show>
  );
}
