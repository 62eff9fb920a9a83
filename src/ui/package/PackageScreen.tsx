import { createEffect, createMemo, on, Show } from 'solid-js';
import { useApp } from '../../state/app';
import { canReopenFiles, chosenFiles } from '../../state/userFile';
import { FileButton } from '../importing/FileButton';
import { PACKAGE_FILES, TABLE_FILES } from '../importing/intake';
import { Button } from '../parts/Button';
import { ScreenBar } from '../parts/ScreenBar';
import { useShell } from '../shell/shell';
import { StructureButton } from '../structure/StructureButton';
import { Contents } from './Contents';
import { DeletedPackages } from './DeletedPackages';
import { ExportMenu } from './ExportMenu';
import { Kept } from './Kept';
import { LogPanel } from './LogPanel';
import { Method } from './Method';
import { PackageList } from './PackageList';
import styles from './package.module.css';
import { RecentFiles } from './RecentFiles';

/** The Package screen: the packages of this browser, files in and out, what stands in the open one, how it is kept. */
export function PackageScreen() {
  const app = useApp();
  const words = () => app.words().packages;
  const shell = useShell();
  const lastChange = createMemo(() => app.document()?.position().sequence);
  createEffect(on(lastChange, () => void app.storageHealth.refresh(), { defer: true }));
  return (
    <div class={styles.screen}>
      <ScreenBar title={words().title}>
        <span class="spring" />
        <Show
          when={canReopenFiles()}
          fallback={
            <FileButton accept={PACKAGE_FILES} title={words().openLead} onFiles={shell.takeFiles}>
              {words().openFile}
            </FileButton>
          }
        >
          <Button title={words().openLead} onClick={() => void chosenFiles().then(shell.takeFiles)}>
            {words().openFile}
          </Button>
        </Show>
        <FileButton accept={TABLE_FILES} title={words().importLead} onFiles={shell.takeFiles}>
          {app.words().shell.import}
        </FileButton>
        <Show when={app.document()}>
          <StructureButton />
          <ExportMenu />
        </Show>
      </ScreenBar>
      <div class={styles.columns}>
        <div class={styles.main}>
          <PackageList />
          <RecentFiles />
          <DeletedPackages />
          <p class={styles.hint}>{words().filesLead}</p>
          <Show when={app.document()}>
            {(document) => <Contents document={document()} onFiles={shell.takeFiles} />}
          </Show>
        </div>
        <div class={styles.side}>
          <Kept />
          <Show when={app.document()}>{(document) => <LogPanel document={document()} />}</Show>
          <Show when={app.document()}>{(document) => <Method document={document()} />}</Show>
        </div>
      </div>
    </div>
  );
}
