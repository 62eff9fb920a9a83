import { type FirstWords, formatSize } from '../../i18n';
import type { Language } from '../../model/words';

/** How the user's work is kept just now. */
export interface StorageHealth {
  /** `memory`: the browser keeps nothing (private mode); `refused`: the last change was not taken. */
  readonly state: 'saved' | 'saving' | 'memory' | 'refused';
  /** Whether the browser has promised not to clear it by itself; null while not known. */
  readonly persistent: boolean | null;
  readonly bytes: number | null;
}

/** The state of storage: what matters, what is added where there is room, and whether it needs the user's attention. */
export function storageText(
  health: StorageHealth,
  words: FirstWords,
  language: Language,
): { readonly text: string; readonly details: string; readonly alarming: boolean } {
  const { shell } = words;
  if (health.state === 'memory') return { text: shell.storageMemory, details: '', alarming: true };
  if (health.state === 'refused') return { text: shell.storageRefused, details: '', alarming: true };
  const state = health.state === 'saving' ? shell.saving : shell.saved;
  const details = [
    health.persistent === null ? '' : health.persistent ? shell.storagePersistent : shell.storageEvictable,
    health.bytes === null ? '' : formatSize(health.bytes, language),
  ].filter((detail) => detail !== '');
  return { text: state, details: details.length === 0 ? '' : ` · ${details.join(', ')}`, alarming: false };
}
