import { createResource, For, Show } from 'solid-js';
import { useApp } from '../../state/app';
import { forgetRecent, type RecentFile, recentFiles, reopened } from '../../state/userFile';
import { Button } from '../parts/Button';
import { useShell } from '../shell/shell';
import { changedWhen } from './changedWhen';
import styles from './package.module.css';

/** Files that were opened or saved lately, where the browser lets a page come back to them. */
export function RecentFiles() {
  const app = useApp();
  const shell = useShell();
  const words = () => app.words().packages;
  const [files, { refetch }] = createResource(
    // A file that was saved is among them.
    () => ({ of: app.document()?.id, saved: app.document()?.changesSinceFile() }),
    recentFiles,
  );
  const open = async ({ handle }: RecentFile) => {
    const file = await reopened(handle);
    if (file === null) shell.say(words().recentGone(handle.name));
    else shell.takeFiles([file]);
    await refetch();
  };
  const forget = async ({ handle }: RecentFile) => {
    await forgetRecent(handle);
    await refetch();
  };
  return (
    <Show when={files.latest?.length}>
      <div class={styles.block}>
        <section class={styles.box} tabindex="0" aria-label={words().recent}>
          <table class={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words().recent}</th>
                <th scope="col">{words().recentWhen}</th>
                <th scope="col">
                  <span class="unseen">{words().actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={files.latest}>
                {(each) => (
                  <tr>
                    <th scope="row">{each.handle.name}</th>
                    <td>{changedWhen(new Date(each.at), new Date(), words(), app.language())}</td>
                    <td class={styles.actions}>
                      <Button
                        kind="quiet"
                        aria-label={words().recentOpenOf(each.handle.name)}
                        onClick={() => void open(each)}
                      >
                        {words().open}
                      </Button>
                      <Button
                        kind="quiet"
                        aria-label={words().recentForgetOf(each.handle.name)}
                        onClick={() => void forget(each)}
                      >
                        {words().recentForget}
                      </Button>
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </section>
      </div>
    </Show>
  );
}
