import { For, Show } from 'solid-js';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { Icon } from '../parts/Icon';
import type { Commands } from './commands';
import styles from './MoreSheet.module.css';
import { hrefOf } from './route';
import { StandingWords, type StatusProps } from './StatusBar';
import { OTHER_SCREENS } from './screens';
import { weightsText } from './standing';
import { storageText } from './storageText';
import { HistoryButtons, LanguageChoice, type PreferencesProps, ThemeButton } from './TitleBar';

interface MoreSheetProps extends StatusProps, PreferencesProps {
  readonly commands: Commands;
  readonly onClose: () => void;
}

/** On narrow screens: what rail, title and status bar hold elsewhere. */
export function MoreSheet(props: MoreSheetProps) {
  const storage = () => storageText(props.storage, props.words, props.language);
  const then = (action: () => void) => () => {
    props.onClose();
    action();
  };
  return (
    <Dialog title={props.words.shell.more} closeText={props.words.shell.close} onClose={props.onClose}>
      <div class={styles.sheet}>
        <nav aria-label={props.words.shell.screens}>
          <For each={OTHER_SCREENS}>
            {({ id, icon }) => (
              <a class={styles.screen} href={hrefOf(id)} onClick={() => props.onClose()}>
                <Icon name={icon} />
                {props.words.shell.screen[id]}
              </a>
            )}
          </For>
        </nav>
        <div class={styles.row}>
          <Button icon="search" onClick={then(props.commands.of('search').run)}>
            {props.words.shell.search}
          </Button>
          <Button icon="help" onClick={then(props.commands.of('help').run)}>
            {props.words.shell.help}
          </Button>
        </div>
        <div class={styles.row}>
          <Button onClick={then(props.onOwnRegion)}>{props.ownRegion ?? props.words.shell.chooseOwnRegion}</Button>
          <Button onClick={then(props.onReadings)}>{props.words.readings.title}</Button>
        </div>
        <div class={styles.row}>
          <HistoryButtons {...props} />
        </div>
        <div class={styles.row}>
          <LanguageChoice {...props} />
          <ThemeButton {...props} />
        </div>
        <Show when={props.standing}>
          {(standing) => (
            <p class={styles.fact}>
              <Show when={props.year}>{(year) => <>{year()} · </>}</Show>
              <StandingWords words={props.words} standing={standing()} />
            </p>
          )}
        </Show>
        <Show when={props.scenario}>
          {(scenario) => <p class={styles.fact}>{props.words.shell.scenario(scenario())}</p>}
        </Show>
        <Show when={props.weights}>
          {(weights) => <p class={styles.fact}>{weightsText(props.words, props.standing, weights())}</p>}
        </Show>
        <p class={styles.fact}>{props.readings}</p>
        <Show when={props.changesSinceFile !== null}>
          <p class={styles.fact}>{props.words.shell.changesSinceFile(props.changesSinceFile ?? 0)}</p>
        </Show>
        <p class={styles.fact} classList={{ bad: storage().alarming }}>
          {storage().text}
          {storage().details}
        </p>
      </div>
    </Dialog>
  );
}
