import { createSignal } from 'solid-js';
import type { Finding } from '../../../model/finding';
import { listenForShortcuts } from '../../shell/shortcuts';
import type { DataScreenView } from '../view';
import { findingText } from './findingText';

/** Goes from finding to finding with F8 and Shift+F8, round and round, and says which it is. */
export function createFindingSteps(view: DataScreenView) {
  const [current, setCurrent] = createSignal<string | null>(null);
  const [announcement, setAnnouncement] = createSignal('');
  const open = (): readonly Finding[] => view.findings().filter(({ severity }) => severity !== 'note');

  const step = (by: 1 | -1): void => {
    const { checks } = view.words();
    const found = open();
    if (found.length === 0) {
      setAnnouncement(checks.nothing);
      return;
    }
    const at = found.findIndex(({ id }) => id === current());
    const next = at < 0 ? (by === 1 ? 0 : found.length - 1) : (at + by + found.length) % found.length;
    const finding = found[next];
    if (finding === undefined) return;
    setCurrent(finding.id);
    view.goTo({ region: finding.regions[0] ?? 0, input: finding.input, year: finding.year });
    const said = `${checks.names[finding.code]}. ${findingText(finding, view.findingWords())}`;
    setAnnouncement(checks.step(next + 1, found.length, said));
  };

  listenForShortcuts([
    { code: 'F8', run: () => step(1) },
    { code: 'F8', shift: true, run: () => step(-1) },
  ]);
  return { current, announcement };
}
