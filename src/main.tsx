import { render } from 'solid-js/web';
import { AppProvider } from './state/app';
import { createApp } from './state/createApp';
import { loadWordsToBegin } from './state/language';
import { keepForOffline } from './state/offline';
import { openStorage } from './state/openStorage';
import { createSession } from './state/session';
import { openFirstPackage } from './state/start';
import { App } from './ui/App';
import { WaitingScreen } from './ui/shell/WaitingScreen';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');

const session = createSession();
const loading = loadWordsToBegin(session);
let endWaiting: (() => void) | null = null;
const opening = openStorage(session.author, async (problem) => {
  const { first } = await loading;
  endWaiting ??= render(
    () => <WaitingScreen words={first} problem={problem} onReload={() => location.reload()} />,
    root,
  );
});
const [opened, words] = await Promise.all([opening, loading]);
(endWaiting as (() => void) | null)?.();
render(() => {
  const app = createApp(opened, session, words);
  void openFirstPackage(app);
  return (
    <AppProvider value={app}>
      <App />
    </AppProvider>
  );
}, root);
void keepForOffline();
