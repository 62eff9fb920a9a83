import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PackageId } from '../../model/package';
import { success } from '../../model/result';
import { memoryStorage } from '../../storage/memoryStorage';
import { mountInApp, waitFor } from '../importing/trialApp';
import { PackageScreen } from './PackageScreen';
import { saveFile } from './saveFile';

let remove = () => {};
afterEach(() => remove());

function mountScreen() {
  const mounted = mountInApp(memoryStorage(), () => <PackageScreen />);
  remove = mounted.remove;
  const rows = () => [...mounted.root.querySelectorAll('[aria-label="Осы браузердегі топтамалар"] tbody tr')];
  return {
    ...mounted,
    rows,
    /** Names in the list, the open one with an asterisk. */
    names: () =>
      rows().map((row) => {
        const name = row.querySelector('th [title]')?.textContent ?? '';
        return row.hasAttribute('aria-current') ? `${name}*` : name;
      }),
  };
}

describe('packages', () => {
  it('come into being by a name and Enter, and say what to do first', async () => {
    const view = mountScreen();
    expect(view.text()).toContain(view.words.packages.none);
    await userEvent.click(await view.button('Жаңа топтама'));
    await userEvent.keyboard('{Enter}');
    expect(view.text()).toContain('Атауы бос.');
    await userEvent.keyboard('БҚО <b>2025</b>{Enter}');
    await waitFor(() => view.names().length === 1);
    expect(view.names()).toEqual(['БҚО <b>2025</b>*']);
    expect(view.text()).toContain(view.words.packages.nothingYet);
    expect(view.root.querySelector('b')).toBeNull();
  });

  it('are renamed in place; Escape keeps the old name, and a name that is taken is refused', async () => {
    const view = mountScreen();
    await view.openNew('Бірінші');
    await view.openNew('Екінші');
    await userEvent.click(await view.button('«Екінші» атын өзгерту'));
    await userEvent.keyboard('Үшінші{Escape}');
    expect([...view.names()].sort()).toEqual(['Бірінші', 'Екінші*']);

    await userEvent.click(await view.button('«Екінші» атын өзгерту'));
    await userEvent.keyboard('Бірінші{Enter}');
    expect(await waitFor(() => view.app.notice())).toMatchObject({ problem: { code: 'nameTaken' } });
    await userEvent.keyboard('Үшінші{Enter}');
    await waitFor(() => view.names().includes('Үшінші*'));
    expect(view.app.document()?.settings().name).toBe('Үшінші');
    await waitFor(() => document.activeElement?.getAttribute('aria-label') === '«Үшінші» атын өзгерту');
  });

  it('are deleted with a way back; where it was the open one, another takes its place', async () => {
    const view = mountScreen();
    await view.openNew('Бірінші');
    await view.openNew('Екінші');
    await userEvent.click(await view.button('«Екінші» топтамасын жою'));
    await waitFor(() => view.names().length === 1);
    expect(view.names()).toEqual(['Бірінші*']);
    expect(await waitFor(() => view.app.notice())).toMatchObject({ kind: 'deleted', name: 'Екінші' });

    await userEvent.click(await view.button('«Бірінші» топтамасын жою'));
    await waitFor(() => view.names().length === 0);
    await waitFor(() => view.app.document() === null);
    await waitFor(() => {
      const notice = view.app.notice();
      return notice?.kind === 'deleted' && notice.name === 'Бірінші';
    });
  });
});

describe('the log', () => {
  it('tells who has done what; a version is frozen and verified', async () => {
    const view = mountScreen();
    const { log: words } = view.words;
    await view.openNew('Бірінші');
    await userEvent.click(await view.button(words.verify));
    await waitFor(() => view.text().includes(words.nothingToVerify));

    const rename = await view.button('«Бірінші» атын өзгерту');
    await userEvent.click(rename);
    await userEvent.keyboard('Екінші{Enter}');
    await waitFor(() => view.names().includes('Екінші*'));
    await userEvent.click(await view.button(words.freeze));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => view.text().includes(words.nameBlank));
    await userEvent.keyboard('Әкімге{Enter}');
    await waitFor(() => document.activeElement === view.root.querySelector('button:focus'));
    await userEvent.click(await view.button(words.verify));
    await waitFor(() => view.text().includes(words.holds(2)));
    expect(view.text()).not.toContain(words.contentDiffers('Әкімге'));

    await userEvent.click(await view.button(words.show));
    const dialog = await waitFor(() => document.querySelector('dialog'));
    await waitFor(() => dialog.textContent?.includes(words.stands));
    const rows = () => [...dialog.querySelectorAll(`[aria-label="${words.entries}"] tbody tr`)];
    await waitFor(() => rows().length === 2);
    await userEvent.click(dialog.querySelector('input[type="search"]') as HTMLElement);
    await userEvent.keyboard('әкімге');
    await waitFor(() => rows().length === 1);
    expect(rows()[0]?.textContent).toContain(words.frozen('Әкімге'));
    const { violations } = await axe.run(dialog);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('a file whose log does not verify', () => {
  it('is given only once the user has been asked, and says which entry does not fit', async () => {
    const storage = memoryStorage();
    const broken = async (id: PackageId) => {
      const whole = await storage.readWhole(id);
      if (!whole.ok) return whole;
      const log = whole.value.log.map((entry) => (entry.sequence === 2 ? { ...entry, by: 'Бөтен' } : entry));
      return success({ ...whole.value, log });
    };
    const view = mountInApp({ ...storage, readWhole: broken }, () => <PackageScreen />);
    remove = view.remove;
    const given = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await view.openNew('Бірінші');
    for (const name of ['Екінші', 'Үшінші', 'Төртінші']) {
      await userEvent.click(await view.button(`«${view.app.document()?.settings().name}» атын өзгерту`));
      await userEvent.keyboard(`${name}{Enter}`);
      await waitFor(() => view.app.document()?.settings().name === name);
    }
    await saveFile(view.app, () => undefined, 'download');
    const asked = view.app.notice();
    if (asked?.kind !== 'asked') throw new Error('nothing is asked');
    expect(asked.text).toBe(view.words.packages.brokenLog(2));
    expect(given).not.toHaveBeenCalled();
    expect(view.app.document()?.changesSinceFile()).toBe(3);
    asked.choices[0]?.take();
    await waitFor(() => view.app.document()?.changesSinceFile() === 0);
    expect(given).toHaveBeenCalledOnce();
    given.mockRestore();
  });
});

describe('the demo package', () => {
  it('shows what stands in it, the synthetic figures apart', async () => {
    const view = mountScreen();
    await userEvent.click(await view.button('Демо топтама қосу'));
    await waitFor(() => view.app.document());
    expect(view.names()).toEqual(['Демо: 20 өңір*']);
    const figures = [...view.root.querySelectorAll('dl dd')].map((figure) => figure.textContent?.trim());
    expect(figures.slice(0, 4)).toEqual([
      '20 + 1 анықтамалық жол',
      '2022–2025',
      expect.stringMatching(/^520\s+оның ішінде 240 үлгілік$/),
      '958',
    ]);
    await waitFor(() => view.app.derived.standing() === 'demo');
    expect(view.rows()[0]?.textContent).toContain(view.words.packages.synthetic);

    const { violations } = await axe.run(view.root);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

it('takes files that are dropped anywhere in the window', async () => {
  const view = mountScreen();
  await view.openNew('Топтама');
  const files = new DataTransfer();
  files.items.add(new File(['region,input,year,value\nKZ-10,fdi,2024,1\n'], 'fdi.csv'));
  const held = new DragEvent('dragover', { dataTransfer: files, cancelable: true });
  window.dispatchEvent(held);
  expect(held.defaultPrevented).toBe(true);
  expect(view.text()).toContain(view.words.shell.dropHere);
  window.dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true }));
  expect(view.text()).not.toContain(view.words.shell.dropHere);
  await view.button('1 ұяшықты жазу');
});
