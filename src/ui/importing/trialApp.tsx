import type { JSX } from 'solid-js';
import { render } from 'solid-js/web';
import '../tokens.css';
import '../base.css';
import { dictionaryOf } from '../../i18n/dictionaries';
import { AppProvider, type AppState, useApp } from '../../state/app';
import { createApp } from '../../state/createApp';
import { createSession } from '../../state/session';
import { CommandsProvider, createCommands } from '../shell/commands';
import { createFacts } from '../shell/facts';
import { Messages } from '../shell/Messages';
import { ShellProvider } from '../shell/shell';
import { FilesIn } from './FilesIn';
import { createIntake, type Intake } from './intake';

/** For tests: waits until `found` gives something, and returns it. */
export async function waitFor<Found>(found: () => Found | null | undefined | false, what = 'it'): Promise<Found> {
  const end = Date.now() + 20_000;
  for (;;) {
    const value = found();
    if (value !== null && value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** For tests: the state of the product over a storage, in Kazakh, and what is to be drawn within it. */
export function mountInApp(storage: AppState['storage'], draw: () => JSX.Element) {
  const session = createSession();
  session.setLanguage('kk');
  const words = dictionaryOf('kk');
  let intake: Intake | undefined;
  const shell = {
    showTrace: () => {},
    showSelection: () => {},
    showYear: () => {},
    say: (text: string) => app?.tell({ kind: 'said', text }),
    takeFiles: (files: Iterable<File>) => intake?.accept(files),
    openReadings: () => {},
    chooseOwnRegion: () => {},
    choosePeers: () => {},
    openHelp: () => {},
    openMethod: () => {},
    showParagraph: () => {},
    openTrace: () => {},
    goToCell: () => {},
    cellToShow: () => null,
    cellShown: () => {},
  };
  const Inside = () => {
    const inside = useApp();
    const taken = createIntake();
    intake = taken;
    const facts = createFacts(inside);
    const commands = createCommands({
      app: inside,
      facts,
      shell,
      theme: () => 'light',
      onSave: () => {},
      onSearch: () => {},
      onTrace: () => {},
      traced: () => null,
    });
    return (
      <CommandsProvider value={commands}>
        {draw()}
        <FilesIn intake={taken} />
        <Messages app={inside} facts={facts} />
      </CommandsProvider>
    );
  };
  const root = document.body.appendChild(document.createElement('main'));
  let app: AppState | undefined;
  const end = render(() => {
    app = createApp({ storage, problem: () => null }, session, { first: words, all: words });
    return (
      <AppProvider value={app}>
        <ShellProvider value={shell}>
          <Inside />
        </ShellProvider>
      </AppProvider>
    );
  }, root);
  if (app === undefined) throw new Error('nothing was drawn');
  const buttons = (name: string | RegExp) =>
    [...root.querySelectorAll<HTMLElement>('button, [role=menuitem]')].filter((button) => {
      const text = (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();
      return typeof name === 'string' ? text === name : name.test(text);
    });
  return {
    app,
    words,
    /** The files on their way in. */
    intake: () => intake,
    root,
    remove: () => {
      end();
      root.remove();
      localStorage.clear();
    },
    /** The first button of that name, once it is there. */
    button: (name: string | RegExp) => waitFor(() => buttons(name)[0], `the button ${name}`),
    hasButton: (name: string | RegExp) => buttons(name).length > 0,
    text: () => (root.textContent ?? '').replace(/\s+/g, ' '),
    /** A new package, opened. */
    async openNew(name: string): Promise<void> {
      const id = await app?.packages.create(name);
      if (id === null || id === undefined) throw new Error('no package');
      await app?.openPackage(id);
    },
  };
}
