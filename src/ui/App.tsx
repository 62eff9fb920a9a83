import './tokens.css';
import './base.css';
import { type Component, createEffect, createMemo, createSignal, ErrorBoundary, on, onCleanup, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { Subject } from '../model/explanation';
import { hasParagraph } from '../model/paragraphs';
import type { CellAddress } from '../model/present';
import { samePlain } from '../model/same';
import type { UnderPlan } from '../model/underPlan';
import type { Paragraph } from '../model/wholeMethodology';
import { type AppState, useApp } from '../state/app';
import { FilesIn } from './importing/FilesIn';
import { createIntake } from './importing/intake';
import type { SaveWay, TakeFiles } from './package/saveFile';
import { createMediaQuery } from './parts/mediaQuery';
import { TracedRating } from './rating/TracedRating';
import { BottomBar } from './shell/BottomBar';
import { CommandsProvider, createCommands } from './shell/commands';
import { ErrorScreen } from './shell/ErrorScreen';
import { Frame } from './shell/Frame';
import { createFacts } from './shell/facts';
import { later } from './shell/later';
import { Messages } from './shell/Messages';
import { type HelpAsked, loadPalette, type Panel, Panels } from './shell/Panels';
import { Rail } from './shell/Rail';
import { createRoute, goTo } from './shell/route';
import { StatusBar } from './shell/StatusBar';
import type { ScreenId } from './shell/screens';
import { type Shell, ShellProvider, type Traced } from './shell/shell';
import { listenForShortcuts } from './shell/shortcuts';
import { TitleBar } from './shell/TitleBar';
import { TraceBar } from './shell/TraceBar';
import { followTheme } from './shell/theme';

/** So many milliseconds after the first rating nothing that it is drawn with is still on its way. */
const AFTER_FIRST = 1_000;

/** A window no wider than this has no room for both the sheet and the words of the rail. */
const TIGHT = '(max-width: 1679px)';

/** What each screen of the rail is drawn by. */
const VIEWS: Readonly<Partial<Record<ScreenId, Component>>> = {
  package: later(async () => (await import('./package/PackageScreen')).PackageScreen),
  data: later(async () => (await import('./data/DataScreen')).DataScreen),
  rating: TracedRating,
  region: later(async () => (await import('./region/RegionScreen')).RegionScreen),
  scenarios: later(async () => (await import('./scenarios/ScenariosScreen')).ScenariosScreen),
  survey: later(async () => (await import('./survey/SurveyScreen')).SurveyScreen),
  readings: later(async () => (await import('./readings/ReadingsScreen')).ReadingsScreen),
  standard: later(async () => (await import('./standard/StandardScreen')).StandardScreen),
};

const TracePanel = later(async () => (await import('./trace/TracePanel')).TracePanel);
const MoreSheet = later(async () => (await import('./shell/MoreSheet')).MoreSheet);

/** After so many changes that stand in no file the user is reminded, and again after as many more. */
const REMIND_AFTER = 50;

/** The whole product; after a bug, a way to the user's data. */
export function App() {
  const app = useApp();
  const save = async (takeFiles: TakeFiles, way?: SaveWay): Promise<void> =>
    (await import('./package/saveFile')).saveFile(app, takeFiles, way);
  return (
    <ErrorBoundary
      fallback={(error: unknown) => (
        <ErrorScreen
          words={app.firstWords()}
          error={error}
          onSave={() => save(() => undefined, 'download')}
          onReload={() => location.reload()}
        />
      )}
    >
      <ShellAround app={app} onSave={(takeFiles) => void save(takeFiles)} />
    </ErrorBoundary>
  );
}

/** The number whose chain is shown, and what it stands under where that is not on view. */
interface ChainRoot {
  readonly subject: Subject;
  readonly under: (() => UnderPlan | null) | undefined;
}

/** The shell around the screen that the address asks for. */
function ShellAround(props: { readonly app: AppState; readonly onSave: (takeFiles: TakeFiles) => void }) {
  const { app } = props;
  const { session, firstWords: words } = app;
  const facts = createFacts(app);
  const screen = createRoute('rating');
  const theme = followTheme(session.theme);
  const [traced, setTraced] = createSignal<Traced | null>(null);
  const [selection, setSelection] = createSignal<string | null>(null);
  const [shownYear, setShownYear] = createSignal<number | null>(null);
  const year = () => shownYear() ?? app.year();
  const intake = createIntake();
  const [panel, setPanel] = createSignal<Panel | null>(null);
  const [help, setHelp] = createSignal<HelpAsked | null>(null);
  const [paragraph, setParagraph] = createSignal<Paragraph | null>(null);
  const closePanel = () => setPanel(null);
  const [root, setRoot] = createSignal<ChainRoot | null>(null);
  const [cellToShow, setCellToShow] = createSignal<CellAddress | null>(null);

  const shell: Shell = {
    showTrace: setTraced,
    showSelection: setSelection,
    showYear: setShownYear,
    say: (text) => app.tell({ kind: 'said', text }),
    takeFiles: intake.accept,
    openReadings: () => setPanel('readings'),
    chooseOwnRegion: () => setPanel('own region'),
    choosePeers: () => setPanel('peers'),
    showParagraph: async (number) => {
      const { paragraphs } = await app.wholeMethodology();
      setParagraph(paragraphs.find((each) => each.number === number) ?? null);
    },
    openMethod: () => {
      setHelp(null);
      setPanel('method');
    },
    openHelp: (topic) => setHelp(help() === null || topic !== null ? { topic } : null),
    openTrace: (subject, under) => {
      setHelp(null);
      setRoot({ subject, under });
      setPanel('trace');
    },
    goToCell: (cell) => {
      closePanel();
      setCellToShow(cell);
      goTo('data');
    },
    cellToShow,
    cellShown: () => setCellToShow(null),
  };
  createEffect(
    on(facts.changesSinceFile, (now, before) => {
      if (now) void app.storageHealth.askOnce();
      if (now === null || !before || Math.floor(now / REMIND_AFTER) <= Math.floor(before / REMIND_AFTER)) return;
      void import('./package/saveFile').then(({ remind }) => remind(app, intake.accept));
    }),
  );
  /** The chain of the selected number, from the keyboard. */
  const openTraced = () => {
    const { subject, under } = traced() ?? {};
    if (subject !== undefined) shell.openTrace(subject, under);
  };
  const commands = createCommands({
    app,
    facts,
    shell,
    theme,
    onSave: () => props.onSave(intake.accept),
    onSearch: () => setPanel('search'),
    onTrace: openTraced,
    // Where its chain is open already the same key asks what such a number is.
    traced: () => (traced()?.subject === undefined || panel() === 'trace' ? null : (traced()?.name ?? null)),
  });
  // While it is open the chain is that of the number that is selected, whichever this becomes.
  createEffect(
    on(
      traced,
      (next, before) => {
        if (panel() !== 'trace' || next?.subject === undefined) return;
        const { subject, under } = next;
        const isSame =
          before?.subject !== undefined && samePlain(subject, before.subject) && samePlain(under?.(), before.under?.());
        if (!isSame) setRoot({ subject, under });
      },
      { defer: true },
    ),
  );

  const screenTitle = () => words().shell.screen[screen()];
  const titleWithYear = () => (screen() === 'package' ? screenTitle() : `${screenTitle()} ${year() ?? ''}`.trim());
  createEffect(() => {
    document.documentElement.lang = app.language();
    document.title = `${titleWithYear()} · Tartym`;
  });
  // The rest of the words comes while the first screen is looked at, and so does the search: it is typed into at once.
  const isFirstDrawn = createMemo(() => app.derived.rating() !== null);
  createEffect(() => {
    if (!isFirstDrawn()) return;
    // What fails is asked for again where it is needed, and said there.
    const rest = setTimeout(() => void Promise.allSettled([app.loadAllWords(), loadPalette()]), AFTER_FIRST);
    onCleanup(() => clearTimeout(rest));
  });
  // What was selected on one screen says nothing about another.
  createEffect(
    on(screen, () => {
      setTraced(null);
      setSelection(null);
    }),
  );
  listenForShortcuts(
    commands.all.flatMap(({ keys, run, object }) =>
      keys.map((each) => ({ ...each, run, hasObject: () => object?.() !== null })),
    ),
  );

  const isTight = createMediaQuery(TIGHT);
  const isRailCollapsed = () => session.railCollapsed() ?? (screen() === 'data' && isTight());
  const preferences = createMemo(() => ({
    language: app.language(),
    onLanguage: session.setLanguage,
    theme: theme(),
    onTheme: session.setTheme,
  }));
  const status = createMemo(() => ({
    ownRegion: facts.ownRegion(),
    year: year(),
    standing: app.derived.standing(),
    scenario: app.scenarios.scenario()?.name ?? null,
    weights: facts.weights(),
    readings: facts.readings(),
    selection: selection(),
    changesSinceFile: facts.changesSinceFile(),
    storage: facts.storage(),
    onOwnRegion: shell.chooseOwnRegion,
    onReadings: shell.openReadings,
  }));

  return (
    <ShellProvider value={shell}>
      <CommandsProvider value={commands}>
        <Frame
          skipText={words().shell.skipToScreen}
          screen={screen()}
          railCollapsed={isRailCollapsed()}
          title={
            <TitleBar
              words={words()}
              {...preferences()}
              screenTitle={titleWithYear()}
              packageName={facts.packageName()}
              method={facts.method()}
              changesSinceFile={facts.changesSinceFile()}
              commands={commands}
            />
          }
          rail={
            <Rail
              words={words()}
              commands={commands}
              screen={screen()}
              collapsed={isRailCollapsed()}
              onCollapse={session.setRailCollapsed}
            />
          }
          trace={
            <TraceBar
              words={words()}
              traced={traced()}
              hasParagraph={(number) => hasParagraph(app.document()?.methodology ?? {}, number)}
              onParagraph={shell.showParagraph}
              onOpen={shell.openTrace}
            />
          }
          status={
            <StatusBar words={words()} language={app.language()} {...status()}>
              <Messages app={app} facts={facts} />
            </StatusBar>
          }
          bottom={<BottomBar words={words()} screen={screen()} onMore={() => setPanel('more')} />}
        >
          <Dynamic component={VIEWS[screen()]} />
        </Frame>
        <Show when={panel() === 'trace' && app.document()}>
          {(document) => (
            <Show when={root()}>
              {(of) => (
                <TracePanel
                  document={document()}
                  root={of().subject}
                  under={of().under?.() ?? null}
                  onClose={closePanel}
                />
              )}
            </Show>
          )}
        </Show>
        <Panels
          app={app}
          facts={facts}
          panel={panel}
          paragraph={paragraph}
          help={help}
          screen={screen()}
          traced={traced()?.subject ?? (panel() === 'trace' ? (root()?.subject ?? null) : null)}
          onClose={closePanel}
          onCloseHelp={() => setHelp(null)}
          onCloseParagraph={() => setParagraph(null)}
        />
        <Show when={panel() === 'more'}>
          <MoreSheet words={words()} commands={commands} {...preferences()} {...status()} onClose={closePanel} />
        </Show>
        <FilesIn intake={intake} />
      </CommandsProvider>
    </ShellProvider>
  );
}
