import { render } from 'solid-js/web';
import { AppProvider } from './state/app';
import { createApp } from './state/createApp';
import { keepForOffline } from './state/offline';
import { openStorage } from './state/openStorage';
import { openFirstPackage } from './state/start';
import { App } from './ui/App';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');

const opened = await openStorage();
render(() => {
  const app = createApp(opened);
  void openFirstPackage(app);
  return (
    <AppProvider value={app}>
      <App />
    </AppProvider>
  );
}, root);
void keepForOffline();
