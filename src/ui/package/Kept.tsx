import { createResource, Show } from 'solid-js';
import { formatSize } from '../../i18n';
import { useApp } from '../../state/app';
import { userFileName } from '../../state/userFile';
import { Button } from '../parts/Button';
import { useShell } from '../shell/shell';
import styles from './package.module.css';
import { saveFile } from './saveFile';

/** How the user's work is kept: in the last file, and in this browser. */
export function Kept() {
  const app = useApp();
  const { takeFiles } = useShell();
  const words = () => app.words().packages;
  // Asked anew once something was saved: the file may be another one then.
  const [file] = createResource(
    () => {
      const open = app.document();
      return open === null ? null : { id: open.id, saved: open.position().savedSequence, last: app.notice() };
    },
    ({ id }) => userFileName(id),
  );
  return (
    <section class={styles.panel} aria-labelledby="package-kept">
      <h2 id="package-kept">{words().kept}</h2>
      <Show when={app.document()}>
        {(document) => (
          <Show when={document().changesSinceFile() > 0} fallback={<p>{words().allInFile}</p>}>
            <p class="warn">{words().notInFile(document().changesSinceFile())}</p>
            <div>
              <Button onClick={() => void saveFile(app, takeFiles)}>{words().saveToFile}</Button>
            </div>
          </Show>
        )}
      </Show>
      <dl class={styles.facts}>
        <Show when={file()}>
          {(name) => (
            <>
              <dt>{words().file}</dt>
              <dd>
                <span class={styles.fileName}>{name()}</span>
                <Button
                  kind="quiet"
                  class={styles.inText ?? ''}
                  onClick={() => void saveFile(app, takeFiles, 'another file')}
                >
                  {words().saveElsewhere}
                </Button>
              </dd>
            </>
          )}
        </Show>
        <dt>{words().storage}</dt>
        <dd>
          <Lasting />
        </dd>
        <Show when={app.storageHealth.health()?.usage}>
          {(usage) => (
            <>
              <dt>{words().space}</dt>
              <dd>{spaceText(usage(), app.storageHealth.health()?.quota ?? null, words(), app.language())}</dd>
            </>
          )}
        </Show>
      </dl>
    </section>
  );
}

/** Whether what is in this browser stays there, and what can be done about it. */
function Lasting() {
  const app = useApp();
  const words = () => app.words().packages;
  const persisted = () => app.storageHealth.health()?.persisted ?? null;
  return (
    <Show when={app.storage.lasting} fallback={<span class="bad">{words().storageMemory}</span>}>
      <Show when={app.storageHealth.health()}>
        <p>
          {persisted() === null
            ? words().storageUnknown
            : persisted()
              ? words().storagePersistent
              : words().storageEvictable}
        </p>
        <Show when={location.protocol === 'file:'}>
          <p class="warn">{words().fromDisk}</p>
        </Show>
        <Show when={!window.isSecureContext}>
          <p>{words().insecure}</p>
        </Show>
        <Show when={persisted() === false}>
          <Show when={!app.storageHealth.refused()} fallback={<p class="secondary">{words().persistenceRefused}</p>}>
            <Button kind="quiet" class={styles.inText ?? ''} onClick={() => void app.storageHealth.askToKeep()}>
              {words().askPersistence}
            </Button>
          </Show>
        </Show>
      </Show>
    </Show>
  );
}

function spaceText(
  usage: number,
  quota: number | null,
  words: ReturnType<ReturnType<typeof useApp>['words']>['packages'],
  language: ReturnType<ReturnType<typeof useApp>['language']>,
): string {
  const used = formatSize(usage, language);
  return quota === null ? used : words.used(used, formatSize(quota, language));
}
