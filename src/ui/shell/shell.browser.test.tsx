import { createRoot, createSignal, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../tokens.css';
import '../base.css';
import { dictionaryOf } from '../../i18n/dictionaries';
import { order5 } from '../../methodology';
import { LANGUAGES, type Language } from '../../model/words';
import { ErrorScreen } from './ErrorScreen';
import { NoticeBar } from './NoticeBar';
import { OwnRegionChoice } from './OwnRegionChoice';
import { type ReadingChoices, ReadingsPanel } from './ReadingsPanel';
import { createRoute, goTo } from './route';
import { StatusBar } from './StatusBar';
import { listenForShortcuts } from './shortcuts';
import { followTheme, type Theme } from './theme';

const kazakh = dictionaryOf('kk');
let remove = () => {};
afterEach(() => remove());

function draw(view: () => JSX.Element): void {
  const root = document.body.appendChild(document.createElement('div'));
  const end = render(view, root);
  remove = () => {
    end();
    root.remove();
  };
}

/** Runs something that lives under an owner, and ends it after the test. */
function owned<Value>(make: () => Value): Value {
  return createRoot((end) => {
    remove = end;
    return make();
  });
}

describe('the readings panel', () => {
  const open = () => {
    const [chosen, setChosen] = createSignal<ReadingChoices>({ readings: order5.readings, missing: order5.missing });
    draw(() => (
      <ReadingsPanel
        words={kazakh}
        chosen={chosen()}
        defaults={order5}
        ownPlace={(axis, value) => (axis === 'points' && value === 'linear' ? 13 : undefined)}
        onChange={setChosen}
        onClose={() => {}}
      />
    ));
    return chosen;
  };

  it('has a group of choices for each axis and one for missing values', () => {
    open();
    const groups = page.getByRole('group').elements();
    expect(groups).toHaveLength(7);
    expect(page.getByRole('radio').elements()).toHaveLength(3 + 2 * 5 + 3);
  });

  it('explains each choice to a screen reader, and shows the own place under it', async () => {
    open();
    const linear = page.getByRole('radio', { name: /Сызықтық/i });
    await expect.element(linear).toHaveAccessibleDescription(kazakh.readings.axes.points.values.linear.explanation);
    await expect.element(linear).toHaveAccessibleName(/13-орын/);
  });

  it('begins at what is chosen, changes one axis by the arrows and takes all back at once', async () => {
    const chosen = open();
    await userEvent.keyboard('{ArrowDown}');
    expect(chosen()).toEqual({ missing: 'rescale', readings: { ...order5.readings, points: 'linear' } });
    await userEvent.click(page.getByRole('radio', { name: kazakh.readings.missing.values.worst.name }));
    expect(chosen().missing).toBe('worst');
    const back = page.getByRole('button', { name: kazakh.readings.toDefaults });
    await userEvent.click(back);
    expect(chosen().readings).toEqual(order5.readings);
    expect(chosen().missing).toBe(order5.missing);
    await expect.element(back).toBeDisabled();
  });
});

describe('the own region', () => {
  const open = () => {
    const chosen = vi.fn();
    const closed = vi.fn();
    draw(() => (
      <OwnRegionChoice
        words={kazakh}
        language="kk"
        regions={order5.regions}
        chosen="KZ-71"
        onChoose={chosen}
        onClose={closed}
      />
    ));
    return { chosen, closed };
  };

  it('is found by typing and taken by Enter', async () => {
    const { chosen, closed } = open();
    await userEvent.keyboard('алматы{ArrowDown}{Enter}');
    expect(chosen).toHaveBeenCalledExactlyOnceWith('KZ-19');
    expect(closed).toHaveBeenCalledOnce();
  });

  it('begins at the region that is chosen', async () => {
    open();
    const active = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.textContent).toContain('Астана');
    await expect.element(page.getByRole('option', { selected: true })).toHaveTextContent('Астана');
  });

  it('says so where there is none, and takes nothing then', async () => {
    const { chosen } = open();
    await userEvent.keyboard('Атлантида{Enter}');
    await expect.element(page.getByRole('status')).toHaveTextContent(kazakh.shell.ownRegionNone);
    expect(chosen).not.toHaveBeenCalled();
  });
});

describe('the keys of the product', () => {
  it('work by their place on the keyboard, but leave a text field its own undo', async () => {
    const undo = vi.fn();
    const save = vi.fn();
    draw(() => {
      listenForShortcuts([
        { code: 'KeyZ', ctrl: true, run: undo },
        { code: 'KeyS', ctrl: true, inFields: true, run: save },
      ]);
      return (
        <>
          <input aria-label="text" />
          <div ref={(grid) => grid.setAttribute('role', 'grid')}>
            <input aria-label="cell" />
          </div>
        </>
      );
    });
    const press = (target: EventTarget, code: string, key: string) =>
      target.dispatchEvent(new KeyboardEvent('keydown', { code, key, ctrlKey: true, bubbles: true, cancelable: true }));
    press(document.body, 'KeyZ', 'я');
    expect(undo).toHaveBeenCalledTimes(1);
    press(page.getByLabelText('text').element(), 'KeyZ', 'я');
    expect(undo).toHaveBeenCalledTimes(1);
    press(page.getByLabelText('cell').element(), 'KeyZ', 'z');
    expect(undo).toHaveBeenCalledTimes(2);
    const taken = !press(page.getByLabelText('text').element(), 'KeyS', 'ы');
    expect([save.mock.calls.length, taken]).toEqual([1, true]);
  });

  it('that write a sign are heard wherever the layout has it, but in no field, and also under a dialog', () => {
    const help = vi.fn();
    const other = vi.fn();
    draw(() => {
      listenForShortcuts([
        { code: '?', writes: true, overDialogs: true, run: help },
        { code: 'F1', inFields: true, run: other, hasObject: () => false },
        { code: 'F1', inFields: true, overDialogs: true, run: help },
      ]);
      return (
        <>
          <div ref={(grid) => grid.setAttribute('role', 'grid')}>
            <input aria-label="cell" />
          </div>
          <dialog>dialog</dialog>
        </>
      );
    });
    const press = (target: EventTarget, key: string, code: string, shiftKey = false) =>
      target.dispatchEvent(new KeyboardEvent('keydown', { code, key, shiftKey, bubbles: true }));
    press(page.getByLabelText('cell').element(), '?', 'Digit7', true);
    expect(help).not.toHaveBeenCalled();
    press(document.body, '?', 'Digit7', true);
    press(document.body, '?', 'Slash', true);
    expect(help).toHaveBeenCalledTimes(2);
    press(page.getByLabelText('cell').element(), 'F1', 'F1');
    document.querySelector('dialog')?.showModal();
    press(document.body, 'F1', 'F1');
    expect(help).toHaveBeenCalledTimes(4);
    expect(other).not.toHaveBeenCalled();
  });

  it('are not heard with other keys held, nor where something nearer took them', () => {
    const run = vi.fn();
    owned(() => listenForShortcuts([{ code: 'Digit1', alt: true, run }]));
    const press = (held: KeyboardEventInit) => {
      const event = new KeyboardEvent('keydown', { code: 'Digit1', bubbles: true, cancelable: true, ...held });
      if (held.detail === 1) event.preventDefault();
      document.body.dispatchEvent(event);
    };
    press({ altKey: true, shiftKey: true });
    press({});
    press({ altKey: true, detail: 1 });
    expect(run).not.toHaveBeenCalled();
    press({ altKey: true });
    expect(run).toHaveBeenCalledOnce();
  });
});

describe('address and theme', () => {
  it('follows the address, and shows the first screen where it leads nowhere', async () => {
    const screen = owned(() => createRoute('rating'));
    expect(screen()).toBe('rating');
    goTo('data');
    await expect.poll(screen).toBe('data');
    location.hash = '#/nowhere';
    await expect.poll(screen).toBe('rating');
  });

  it('takes the chosen theme, else the system’s', async () => {
    const [chosen, choose] = createSignal<Theme | null>('dark');
    const theme = owned(() => followTheme(chosen));
    expect(document.documentElement.dataset['theme']).toBe('dark');
    const dark = getComputedStyle(document.documentElement).getPropertyValue('--surface');
    choose('light');
    expect(document.documentElement.dataset['theme']).toBe('light');
    expect(getComputedStyle(document.documentElement).getPropertyValue('--surface')).not.toBe(dark);
    choose(null);
    expect(theme()).toBe(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  });
});

describe('what the user is told', () => {
  it('is spoken: the area is there before the message comes into it', async () => {
    const [text, setText] = createSignal<string | null>(null);
    const bringBack = vi.fn();
    const message = () => {
      const now = text();
      return now === null
        ? null
        : { text: now, tone: 'plain' as const, actions: [{ text: kazakh.shell.bringBack, run: bringBack }] };
    };
    draw(() => <NoticeBar label="Хабарламалар" closeText="Жабу" message={message()} onClose={() => setText(null)} />);
    const area = page.getByRole('status', { name: 'Хабарламалар' });
    await expect.element(area).toHaveAttribute('aria-live', 'polite');
    setText('Топтама жойылды.');
    await expect.element(area).toHaveTextContent('Топтама жойылды.');
    await userEvent.click(page.getByRole('button', { name: kazakh.shell.bringBack }));
    expect(bringBack).toHaveBeenCalledOnce();
    await userEvent.click(page.getByRole('button', { name: 'Жабу' }));
    await expect.element(area).toHaveTextContent('');
  });

  it('offers the data first after a bug, and says whether they were saved', async () => {
    const save = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('no')).mockResolvedValueOnce();
    draw(() => <ErrorScreen words={kazakh} error={new Error('boom')} onSave={save} onReload={() => {}} />);
    const button = page.getByRole('button', { name: kazakh.shell.errorSave });
    expect(page.getByRole('button').elements()[0]).toBe(button.element());
    await userEvent.click(button);
    await expect.element(page.getByRole('status')).toHaveTextContent(kazakh.shell.errorSaveFailed);
    await userEvent.click(button);
    await expect.element(page.getByRole('status')).toHaveTextContent(kazakh.shell.errorSaved);
  });

  it('never calls a demo official, in any language', () => {
    const bar = (language: Language) => (
      <StatusBar
        words={dictionaryOf(language)}
        language={language}
        ownRegion={null}
        year={2025}
        standing="demo"
        scenario={null}
        weights={null}
        readings="¶10"
        selection={null}
        changesSinceFile={0}
        storage={{ state: 'saved', persistent: null, bytes: null }}
        onOwnRegion={() => {}}
        onReadings={() => {}}
      />
    );
    for (const language of LANGUAGES) {
      draw(() => bar(language));
      expect(document.body.textContent).toMatch(/демо|demo/i);
      expect(document.body.textContent).not.toMatch(/ресми|официальн|official/i);
      remove();
    }
  });
});
