import { render } from 'solid-js/web';
import { AppProvider } from './state/app';
import { createApp } from './state/createApp';
import { keepForOffline } from './state/offline';
import { openStorage } from './state/openStorage';
import { openFirstPackage } from './state/start';
import { App } from './ui/App';
import './ui/tokens.css';
import './ui/base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');

const { storage, problem } = await openStorage();
render(() => {
  const app = createApp(storage);
  if (problem !== null) app.tell({ kind: 'problem', problem });
  void openFirstPackage(app);
  return (
    <AppProvider value={app}>
      <App />
    </AppProvider>
  );
}, root);
void keepForOffline();
