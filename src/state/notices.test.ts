import { createSignal } from 'solid-js';
import { expect, it } from 'vitest';
import { createNotices } from './notices';

it('what is told later stands in front of the word that a newer version waits, which comes back until it is put away', () => {
  const [updateWaits, setUpdateWaits] = createSignal(false);
  const { notice, tell, dismissNotice } = createNotices(updateWaits);
  expect(notice()).toBe(null);
  setUpdateWaits(true);
  expect(notice()?.kind).toBe('new version');
  tell({ kind: 'said', text: 'written' });
  tell({ kind: 'said', text: 'opened' });
  expect(notice()).toEqual({ kind: 'said', text: 'opened' });
  dismissNotice();
  expect(notice()?.kind).toBe('new version');
  dismissNotice();
  expect(notice()).toBe(null);
  tell({ kind: 'said', text: 'written' });
  dismissNotice();
  expect(notice()).toBe(null);
});

it('a newer version that lies ready while something is told is said after it', () => {
  const [updateWaits, setUpdateWaits] = createSignal(false);
  const { notice, tell, dismissNotice } = createNotices(updateWaits);
  tell({ kind: 'said', text: 'written' });
  setUpdateWaits(true);
  expect(notice()?.kind).toBe('said');
  dismissNotice();
  expect(notice()?.kind).toBe('new version');
});
