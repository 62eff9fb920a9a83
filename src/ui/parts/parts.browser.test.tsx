import { createSignal, type JSX, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../tokens.css';
import '../base.css';
import { Button } from './Button';
import { Change } from './Change';
import { Dialog } from './Dialog';
import { Menu } from './Menu';
import { SegmentedControl } from './SegmentedControl';
import { Select } from './Select';
import { Tabs } from './Tabs';

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

const focusedText = () => document.activeElement?.textContent;

describe('SegmentedControl', () => {
  it('chooses by arrows, as radio buttons do, and tells the choice', async () => {
    const [year, setYear] = createSignal(2024);
    const options = [2023, 2024, 2025].map((value) => ({ value, text: String(value) }));
    draw(() => <SegmentedControl label="Жыл" options={options} value={year()} onChange={setYear} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(year()).toBe(2025);
    await expect.element(page.getByRole('radio', { name: '2025' })).toBeChecked();
    await expect.element(page.getByRole('radio', { name: '2024' })).not.toBeChecked();
  });
});

describe('Select', () => {
  it('hands over the value itself, not its text', async () => {
    const chosen = vi.fn();
    const options = [
      { value: null, text: 'Орын' },
      { value: { direction: 'F3' }, text: 'F3' },
    ];
    draw(() => <Select label="Картада" options={options} value={options[0]?.value ?? null} onChange={chosen} />);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Картада' }), 'F3');
    expect(chosen).toHaveBeenCalledWith({ direction: 'F3' });
  });
});

describe('Menu', () => {
  const draws = () => {
    const first = vi.fn();
    const last = vi.fn();
    draw(() => (
      <>
        <Menu
          text="Экспорт"
          items={[
            { text: 'CSV', onSelect: first },
            { text: 'JSON', onSelect: last },
          ]}
        />
        <p>elsewhere</p>
      </>
    ));
    return { first, last };
  };

  it('opens, moves and chooses by keys alone, and gives the focus back', async () => {
    const { first, last } = draws();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(focusedText()).toBe('CSV');
    await userEvent.keyboard('{ArrowDown}');
    expect(focusedText()).toBe('JSON');
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    expect([first.mock.calls.length, last.mock.calls.length]).toEqual([0, 1]);
    expect(page.getByRole('menu').query()).toBeNull();
    expect(focusedText()).toBe('Экспорт');
  });

  it('opens at its end by the arrow up, and closes by Escape and by a click elsewhere', async () => {
    draws();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowUp}');
    expect(focusedText()).toBe('JSON');
    await userEvent.keyboard('{Escape}');
    expect(page.getByRole('menu').query()).toBeNull();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('menu')).toBeVisible();
    await userEvent.click(page.getByText('elsewhere'));
    expect(page.getByRole('menu').query()).toBeNull();
  });

  it('scrolls where it is taller than the window', async () => {
    draw(() => (
      <Menu text="Экспорт" items={Array.from({ length: 99 }, (_, at) => ({ text: `${at}`, onSelect: vi.fn() }))} />
    ));
    await userEvent.tab();
    await userEvent.keyboard('{ArrowUp}');
    expect(focusedText()).toBe('98');
    expect(page.getByRole('menu').element().getBoundingClientRect().bottom).toBeLessThan(innerHeight);
    await expect.element(page.getByRole('menuitem', { name: '98' })).toBeInViewport();
  });
});

describe('Dialog', () => {
  for (const kind of ['modal', 'side'] as const) {
    it(`takes the focus and gives it back (${kind}), and closes by Escape`, async () => {
      const [open, setOpen] = createSignal(false);
      draw(() => (
        <>
          <Button onClick={() => setOpen(true)}>Ашу</Button>
          <Show when={open()}>
            <Dialog kind={kind} title="Атауы" closeText="Жабу" onClose={() => setOpen(false)}>
              <input aria-label="Мән" />
            </Dialog>
          </Show>
        </>
      ));
      await userEvent.click(page.getByRole('button', { name: 'Ашу' }));
      await expect.element(page.getByRole('dialog', { name: 'Атауы' })).toBeVisible();
      expect(focusedText()).toBe('Жабу');
      await userEvent.keyboard('{Escape}');
      expect(page.getByRole('dialog').query()).toBeNull();
      expect(focusedText()).toBe('Ашу');
    });
  }
});

it('a dialog whose choice takes away what opened it leaves the focus next to where that was', async () => {
  const [open, setOpen] = createSignal(false);
  const [isChosen, choose] = createSignal(false);
  draw(() => (
    <main>
      <button type="button">Басқа</button>
      <section>
        <Show when={!isChosen()} fallback={<a href="#x">Таңдалған</a>}>
          <Button onClick={() => setOpen(true)}>Таңдау</Button>
        </Show>
      </section>
      <Show when={open()}>
        <Dialog title="Атауы" closeText="Жабу" onClose={() => setOpen(false)}>
          <button
            type="button"
            onClick={() => {
              choose(true);
              setOpen(false);
            }}
          >
            Мән
          </button>
        </Dialog>
      </Show>
    </main>
  ));
  await userEvent.click(page.getByRole('button', { name: 'Таңдау' }));
  await userEvent.click(page.getByRole('button', { name: 'Мән' }));
  expect(page.getByRole('dialog').query()).toBeNull();
  await expect.poll(focusedText).toBe('Таңдалған');
});

describe('Change', () => {
  it('says in words and number which way the place went', () => {
    draw(() => (
      <p>
        <Change places={7} words="7 орынға көтерілді" />
        <Change places={-2} words="2 орынға төмендеді" />
        <Change places={0} words="орны өзгермеді" />
        <Change places={null} words="never said" />
      </p>
    ));
    const paragraph = document.querySelector('p');
    expect(paragraph?.textContent).toBe('77 орынға көтерілді22 орынға төмендеді=орны өзгермеді');
    expect(paragraph?.querySelectorAll('.up svg, .down svg')).toHaveLength(2);
  });
});

describe('Tabs', () => {
  it('keep the focus where it is while what waits there changes', async () => {
    const [waiting, setWaiting] = createSignal(0);
    const tabs = () => [
      { id: 'counts', text: 'Өңірлер', href: '#/counts' },
      { id: 'decide', text: 'Шешім', href: '#/decide', waiting: waiting() },
    ];
    draw(() => <Tabs label="Бөлімдер" tabs={tabs()} current="counts" />);
    await userEvent.tab();
    await userEvent.tab();
    expect(focusedText()).toBe('Шешім');
    setWaiting(3);
    expect(focusedText()).toBe('Шешім 3');
  });
});
