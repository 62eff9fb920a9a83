import { createContext, useContext } from 'solid-js';
import type { Dictionary } from '../../i18n';
import { LANGUAGES, type Language } from '../../model/words';
import type { AppState } from '../../state/app';
import type { ExportKind } from '../../state/exporting';
import { PACKAGE_FILES, TABLE_FILES } from '../importing/intake';
import { chooseFiles } from '../parts/chooseFiles';
import type { Facts } from './facts';
import { goTo, METHOD, METHODS, REPORTS, TEMPLATES } from './route';
import { SCREENS, type ScreenId } from './screens';
import type { Shell } from './shell';
import type { Keys } from './shortcuts';
import type { Theme } from './theme';

/** The files that leave: the whole package first, then its results, then its data. */
export const EXPORTS = [
  'package',
  'anonymous copy',
  'copy with sums',
  'results workbook',
  'results Excel',
  'results exchange',
  'results JSON',
  'data CSV',
  'survey CSV',
  'whole survey CSV',
] as const satisfies readonly ExportKind[];

export type CommandId =
  | `screen ${ScreenId}`
  | `export ${(typeof EXPORTS)[number]}`
  | `language ${Language}`
  | 'search'
  | 'save'
  | 'open'
  | 'undo'
  | 'redo'
  | 'trace'
  | 'help'
  | 'keys'
  | 'method'
  | 'methods'
  | 'edit method'
  | 'own region'
  | 'peers'
  | 'readings'
  | 'report'
  | 'templates'
  | 'theme';

/** Something that can be done from anywhere: menus, keys and the search read the same list. */
export interface Command {
  readonly id: CommandId;
  /** Any of these; the first is shown. */
  readonly keys: readonly Keys[];
  readonly name: (words: Dictionary) => string;
  readonly explanation?: (words: Dictionary) => string;
  /** What it would act on now, in words, empty while they are on their way; null: on nothing, and it cannot be done. */
  readonly object?: () => string | null;
  readonly run: () => void;
}

export interface Commands {
  readonly all: readonly Command[];
  of(id: CommandId): Command;
}

interface CommandContext {
  readonly app: AppState;
  readonly facts: Facts;
  readonly shell: Shell;
  readonly theme: () => Theme;
  readonly onSave: () => void;
  readonly onSearch: () => void;
  /** Opens the chain of the number that is selected. */
  readonly onTrace: () => void;
  /** The name of that number; null where none is. */
  readonly traced: () => string | null;
}

/** Every command of the product. */
export function createCommands({ app, facts, shell, theme, ...on }: CommandContext): Commands {
  const { session } = app;
  const all: readonly Command[] = [
    ...SCREENS.map(
      ({ id }, index): Command => ({
        id: `screen ${id}`,
        keys: [{ code: `Digit${index + 1}`, alt: true, inFields: true }],
        name: (words) => words.shell.screen[id],
        run: () => goTo(id),
      }),
    ),
    {
      id: 'search',
      keys: [{ code: 'KeyK', ctrl: true, inFields: true }],
      name: (words) => words.shell.search,
      run: on.onSearch,
    },
    {
      id: 'save',
      keys: [{ code: 'KeyS', ctrl: true, inFields: true, overDialogs: true }],
      name: (words) => words.shell.saveToFile,
      explanation: (words) => words.exporting.kinds.package.explanation,
      run: on.onSave,
    },
    {
      id: 'open',
      keys: [],
      name: (words) => words.shell.import,
      explanation: (words) => words.shell.dropLead,
      run: () => chooseFiles(`${PACKAGE_FILES},${TABLE_FILES}`, shell.takeFiles),
    },
    {
      id: 'undo',
      keys: [{ code: 'KeyZ', ctrl: true }],
      name: (words) => words.shell.undo,
      object: facts.undo,
      run: () => void app.undo(),
    },
    {
      id: 'redo',
      keys: [
        { code: 'KeyY', ctrl: true },
        { code: 'KeyZ', ctrl: true, shift: true },
      ],
      name: (words) => words.shell.redo,
      object: facts.redo,
      run: () => void app.redo(),
    },
    {
      id: 'trace',
      keys: [{ code: 'F1', inFields: true }],
      name: (words) => words.shell.openTrace,
      object: on.traced,
      run: on.onTrace,
    },
    {
      id: 'help',
      keys: [
        { code: '?', writes: true, overDialogs: true },
        { code: 'F1', inFields: true, overDialogs: true },
      ],
      name: (words) => words.shell.help,
      run: () => shell.openHelp(null),
    },
    {
      id: 'method',
      keys: [],
      name: (words) => words.help.method,
      object: () => (app.derived.rating() === null ? null : String(app.derived.rating()?.year)),
      run: shell.openMethod,
    },
    {
      id: 'methods',
      keys: [],
      name: (words) => words.methods.command,
      object: () => (app.year() === null ? null : String(app.year())),
      run: () => {
        location.hash = METHODS;
      },
    },
    {
      id: 'edit method',
      keys: [],
      name: (words) => words.methodology.command,
      object: facts.method,
      run: () => {
        location.hash = METHOD;
      },
    },
    { id: 'keys', keys: [], name: (words) => words.help.topics.keys.name, run: () => shell.openHelp('keys') },
    {
      id: 'own region',
      keys: [],
      name: (words) => words.shell.ownRegionTitle,
      run: shell.chooseOwnRegion,
    },
    { id: 'peers', keys: [], name: (words) => words.peers.title, run: shell.choosePeers },
    {
      id: 'readings',
      keys: [],
      name: (words) => words.readings.title,
      object: facts.readings,
      run: shell.openReadings,
    },
    {
      id: 'templates',
      keys: [],
      name: (words) => words.importing.templates.command,
      explanation: (words) => words.importing.templates.commandLead,
      run: () => {
        location.hash = TEMPLATES;
      },
    },
    {
      id: 'report',
      keys: [],
      name: (words) => words.report.command,
      explanation: (words) => words.report.commandLead,
      run: () => {
        location.hash = REPORTS;
      },
    },
    {
      id: 'theme',
      keys: [],
      name: (words) => (theme() === 'dark' ? words.shell.toLight : words.shell.toDark),
      run: () => session.setTheme(theme() === 'dark' ? 'light' : 'dark'),
    },
    ...LANGUAGES.map(
      (language): Command => ({
        id: `language ${language}`,
        keys: [],
        name: (words) => `${words.shell.language}: ${words.shell.languageNames[language]}`,
        run: () => session.setLanguage(language),
      }),
    ),
    ...EXPORTS.map(
      (kind): Command => ({
        id: `export ${kind}`,
        keys: [],
        name: ({ exporting }) =>
          kind.startsWith('results')
            ? `${exporting.results}: ${exporting.kinds[kind].name}`
            : exporting.kinds[kind].name,
        explanation: (words) => words.exporting.kinds[kind].explanation,
        run: async () => (await import('../package/exportFiles')).exportFile(kind, app, shell),
      }),
    ),
  ];
  const byId = new Map(all.map((command) => [command.id, command]));
  return {
    all,
    of(id) {
      const command = byId.get(id);
      if (command === undefined) throw new Error(`there is no command ${id}`);
      return command;
    },
  };
}

const CommandsContext = createContext<Commands>();
export const CommandsProvider = CommandsContext.Provider;

/** What can be done from anywhere. */
export function useCommands(): Commands {
  const commands = useContext(CommandsContext);
  if (commands === undefined) throw new Error('a menu was drawn outside the shell');
  return commands;
}
