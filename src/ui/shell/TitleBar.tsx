import { For, type JSX, Show } from 'solid-js';
import { type FirstWords, formatCount } from '../../i18n';
import { LANGUAGES, type Language } from '../../model/words';
import { Button } from '../parts/Button';
import { SegmentedControl } from '../parts/SegmentedControl';
import type { Command, Commands } from './commands';
import { keysText, spokenKeys } from './shortcuts';
import styles from './TitleBar.module.css';
import type { Theme } from './theme';

/** How the product speaks and looks. */
export interface PreferencesProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

interface TitleBarProps extends PreferencesProps {
  readonly commands: Commands;
  readonly words: FirstWords;
  /** Stands in for the package's name where there is little room. */
  readonly screenTitle: string;
  readonly packageName: string;
  /** The methodology, and what the figures may be called: `№ 5 бұйрық · демо деректер`. */
  readonly method: string;
  /** Null where no package is open. */
  readonly changesSinceFile: number | null;
}

/** The package, and what can be done with the whole of it. */
export function TitleBar(props: TitleBarProps) {
  return (
    <div class={styles.bar}>
      <span class={`${styles.name} narrow`} title={props.screenTitle}>
        {props.screenTitle}
      </span>
      <span class={`${styles.name} wide`} title={props.packageName}>
        {props.packageName}
      </span>
      <span class={`${styles.method} wide`} title={props.method}>
        {props.method}
      </span>
      <span class="spring" />
      <span class={`${styles.group} wide`}>
        <HistoryButtons {...props} />
      </span>
      <span class="wide">
        <CommandButton command={props.commands.of('search')}>{props.words.shell.search}</CommandButton>
      </span>
      <CommandButton
        command={props.commands.of('save')}
        title={props.changesSinceFile === null ? undefined : props.words.shell.changesSinceFile(props.changesSinceFile)}
      >
        {props.words.shell.saveToFile}
        {/* The status bar, which says it in words, has no room there. */}
        <Show when={props.changesSinceFile}>
          {(changes) => (
            <span class={`${styles.count} narrow`} aria-hidden="true">
              {formatCount(changes(), props.language)}
            </span>
          )}
        </Show>
      </CommandButton>
      <ThemeButton {...props} class="wide" />
      <LanguageChoice {...props} />
    </div>
  );
}

/** A button that does what a command does, with its keys. */
function CommandButton(props: {
  readonly command: Command;
  readonly title?: string | undefined;
  readonly children: JSX.Element;
}) {
  const [keys] = props.command.keys;
  return (
    <Button
      {...(keys === undefined ? {} : { shortcut: keysText(keys) })}
      title={props.title}
      onClick={() => props.command.run()}
    >
      {props.children}
    </Button>
  );
}

/** Undo and redo, each saying what it would act on. */
export function HistoryButtons(props: { readonly words: FirstWords; readonly commands: Commands }) {
  return (
    <For each={['undo', 'redo'] as const}>
      {(id) => {
        const command = props.commands.of(id);
        const keys = command.keys[0];
        const shell = () => props.words.shell;
        const object = () => command.object?.() ?? null;
        const title = () => {
          const found = object();
          if (found === null) return id === 'undo' ? shell().nothingToUndo : shell().nothingToRedo;
          const named = id === 'undo' ? shell().undoOf : shell().redoOf;
          const what = found === '' ? shell()[id] : named(found);
          return keys === undefined ? what : `${what} (${keysText(keys)})`;
        };
        return (
          <Button
            icon={id}
            aria-disabled={object() === null}
            title={title()}
            aria-keyshortcuts={keys === undefined ? undefined : spokenKeys(keys)}
            onClick={() => object() !== null && command.run()}
          >
            {shell()[id]}
          </Button>
        );
      }}
    </For>
  );
}

/** Goes to the other theme, and names it. */
export function ThemeButton(
  props: Pick<PreferencesProps, 'theme' | 'onTheme'> & { readonly words: FirstWords; readonly class?: string },
) {
  const other = (): Theme => (props.theme === 'dark' ? 'light' : 'dark');
  const words = () => (other() === 'dark' ? props.words.shell.toDark : props.words.shell.toLight);
  return (
    <Button
      class={props.class}
      icon={other()}
      title={words()}
      aria-label={words()}
      onClick={() => props.onTheme(other())}
    >
      {props.words.shell.themes[other()]}
    </Button>
  );
}

/** The three languages, each in its own name. */
export function LanguageChoice(
  props: Pick<PreferencesProps, 'language' | 'onLanguage'> & { readonly words: FirstWords },
) {
  return (
    <SegmentedControl
      label={props.words.shell.language}
      options={LANGUAGES.map((language) => ({
        value: language,
        text: props.words.shell.languages[language],
        title: props.words.shell.languageNames[language],
      }))}
      value={props.language}
      onChange={(language) => props.onLanguage(language)}
    />
  );
}
