import { type Accessor, createSignal } from 'solid-js';
import type { Notice } from './app';

const NEW_VERSION: Notice = { kind: 'new version' };

/**
 * What the user is told, one thing at a time. That a newer version waits is said until he puts it away: what he is told
 * meanwhile stands in front of it for as long as it stays.
 */
export function createNotices(updateWaits: Accessor<boolean>) {
  const [told, tell] = createSignal<Notice | null>(null);
  const [isPutAway, setPutAway] = createSignal(false);
  return {
    notice: (): Notice | null => told() ?? (updateWaits() && !isPutAway() ? NEW_VERSION : null),
    tell: (next: Notice): void => void tell(next),
    dismissNotice: (): void => void (told() === null ? setPutAway(true) : tell(null)),
  };
}
