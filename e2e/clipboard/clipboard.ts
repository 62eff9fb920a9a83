import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import origins from './origins.json' with { type: 'json' };

/** What lies on a clipboard, as plain text and as HTML. */
export interface Flavours {
  readonly text: string;
  readonly html: string;
}

export type FixtureName = keyof typeof origins;
export const FIXTURES = Object.keys(origins) as readonly FixtureName[];

/** A clipboard as another program leaves it; `origins.json` says which are captured and which made by hand. */
export function fixture(name: FixtureName): Flavours {
  const read = (kind: string): string => {
    const file = new URL(`${name}.${kind}`, import.meta.url);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  return { text: read('txt'), html: read('html') };
}

/**
 * Puts flavours on the real clipboard by a copy, as another program would: unlike `navigator.clipboard.write` it
 * changes nothing of the HTML.
 */
export async function putOnClipboard(page: Page, { text, html }: Flavours): Promise<void> {
  await page.evaluate(
    (flavours) => {
      const give = (event: ClipboardEvent): void => {
        event.preventDefault();
        event.stopImmediatePropagation();
        event.clipboardData?.setData('text/plain', flavours.text);
        if (flavours.html !== '') event.clipboardData?.setData('text/html', flavours.html);
      };
      window.addEventListener('copy', give, { capture: true, once: true });
    },
    { text, html },
  );
  await page.keyboard.press('Control+c');
}

/** What lies on the real clipboard, as a paste brings it; nothing is pasted. */
export async function takeFromClipboard(page: Page): Promise<Flavours> {
  const taken = await page.evaluateHandle(() => {
    const holder: { flavours: Flavours | null } = { flavours: null };
    const take = (event: ClipboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      const read = (kind: string): string => event.clipboardData?.getData(kind) ?? '';
      holder.flavours = { text: read('text/plain'), html: read('text/html') };
    };
    window.addEventListener('paste', take, { capture: true, once: true });
    return holder;
  });
  await page.keyboard.press('Control+v');
  const { flavours } = await taken.jsonValue();
  if (flavours === null) throw new Error('nothing was pasted');
  return flavours;
}
