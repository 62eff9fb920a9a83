import type { CDPSession, Page } from '@playwright/test';

/** What is printed on a key, by its place: `KeyC` is `с` on a Russian keyboard. */
type Layout = Readonly<Record<string, string>>;

/** The letters of both Cyrillic keyboards, by the place of their keys. */
const CYRILLIC: Layout = {
  KeyA: 'ф',
  KeyC: 'с',
  KeyD: 'в',
  KeyG: 'п',
  KeyS: 'ы',
  KeyV: 'м',
  KeyX: 'ч',
  KeyY: 'н',
  KeyZ: 'я',
};

/** The Russian keyboard has figures on its upper row, the Kazakh one letters: figures are typed on the block at the right. */
export const LAYOUTS: Readonly<Record<'Russian' | 'Kazakh', Layout>> = {
  Russian: { ...CYRILLIC, Digit2: '2' },
  Kazakh: { ...CYRILLIC, Digit2: 'ә' },
};

const CONTROL = 2;
const ALT = 1;
const SHIFT = 8;

/** Keys that are the same on every layout, with the codes that browsers tell of them. */
const NAMED: Readonly<Record<string, number>> = {
  Enter: 13,
  Tab: 9,
  Escape: 27,
  Space: 32,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
  F2: 113,
  F8: 119,
};

/** Types as a keyboard of a layout does: every key with its place, its letter and its code, and no mouse. */
export class Keyboard {
  private constructor(
    private readonly session: CDPSession,
    private readonly layout: Layout,
  ) {}

  static async of(page: Page, layout: keyof typeof LAYOUTS): Promise<Keyboard> {
    return new Keyboard(await page.context().newCDPSession(page), LAYOUTS[layout]);
  }

  /** Figures from the block of figures, whose sign is the comma; letters from wherever they are; `\n` is Enter. */
  async type(text: string): Promise<void> {
    for (const sign of text) {
      if (sign === '\n') await this.press('Enter');
      else if (/\d/.test(sign)) await this.stroke(`Numpad${sign}`, sign, 96 + Number(sign), 0, sign);
      else if (sign === ',') await this.stroke('NumpadDecimal', ',', 110, 0, ',');
      else await this.stroke('', sign, 0, 0, sign);
    }
  }

  /** A key by its place, with keys held down: `Control+KeyC`, `Shift+ArrowDown`, `Alt+Digit2`. */
  async press(keys: string): Promise<void> {
    const held = keys.split('+');
    const code = held.pop() ?? '';
    const modifiers = held.reduce(
      (sum, each) => sum + (each === 'Control' ? CONTROL : each === 'Alt' ? ALT : each === 'Shift' ? SHIFT : 0),
      0,
    );
    const named = NAMED[code];
    if (named !== undefined) {
      const text = code === 'Enter' ? '\r' : code === 'Space' && modifiers === 0 ? ' ' : '';
      await this.stroke(code, code === 'Space' ? ' ' : code, named, modifiers, text);
      return;
    }
    const printed = this.layout[code];
    if (printed === undefined) throw new Error(`no ${code} on this keyboard`);
    await this.stroke(code, printed, code.charCodeAt(code.length - 1), modifiers, modifiers === 0 ? printed : '');
  }

  private async stroke(code: string, key: string, virtual: number, modifiers: number, text: string): Promise<void> {
    const event = { code, key, modifiers, windowsVirtualKeyCode: virtual };
    await this.session.send('Input.dispatchKeyEvent', {
      ...event,
      type: text === '' ? 'rawKeyDown' : 'keyDown',
      ...(text === '' ? {} : { text }),
    });
    await this.session.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
  }
}
