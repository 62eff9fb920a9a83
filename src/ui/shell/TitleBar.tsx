import type { FirstWords } from '../../i18n';
import { LANGUAGES, type Language } from '../../model/words';
import { Button } from '../parts/Button';
import { SegmentedControl } from '../parts/SegmentedControl';
import styles from './TitleBar.module.css';
import type { Theme } from './theme';

/** What the user can take back and bring again, in words; null where there is nothing. */
export interface HistoryProps {
  readonly undo: string | null;
  readonly redo: string | null;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** How the product speaks and looks. */
export interface PreferencesProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

interface TitleBarProps extends HistoryProps, PreferencesProps {
  readonly words: FirstWords;
  /** Stands in for the package's name where there is little room. */
  readonly screenTitle: string;
  readonly packageName: string;
  /** The methodology, and what the figures may be called: `№ 5 бұйрық · демо деректер`. */
  readonly method: string;
  readonly onSave: () => void;
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
      <Button shortcut="Ctrl+S" onClick={() => props.onSave()}>
        {props.words.shell.saveToFile}
      </Button>
      <ThemeButton {...props} class="wide" />
      <LanguageChoice {...props} />
    </div>
  );
}

/** Undo and redo, each saying what it would act on. */
export function HistoryButtons(props: HistoryProps & { readonly words: FirstWords }) {
  const shell = () => props.words.shell;
  return (
    <>
      <Button
        icon="undo"
        aria-disabled={props.undo === null}
        title={props.undo === null ? shell().nothingToUndo : `${shell().undoOf(props.undo)} (Ctrl+Z)`}
        aria-keyshortcuts="Control+Z"
        onClick={() => props.undo !== null && props.onUndo()}
      >
        {shell().undo}
      </Button>
      <Button
        icon="redo"
        aria-disabled={props.redo === null}
        title={props.redo === null ? shell().nothingToRedo : `${shell().redoOf(props.redo)} (Ctrl+Y)`}
        aria-keyshortcuts="Control+Y"
        onClick={() => props.redo !== null && props.onRedo()}
      >
        {shell().redo}
      </Button>
    </>
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
