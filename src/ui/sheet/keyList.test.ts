import { expect, it } from 'vitest';
import { SHEET_KEYS } from './keyList';
import { KEY_BINDINGS, type KeyBinding } from './keys';

const ARROWS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
};

/** A key as the list prints it. */
function printed({ key, code, control, alt, shift }: KeyBinding): string {
  const name = key ?? code?.replace(/^Key/, '') ?? '';
  const held = [control && 'Ctrl+', alt && 'Alt+', shift === true && 'Shift+'].filter(Boolean).join('');
  return `${held}${ARROWS[name] ?? name}`;
}

/** `Ctrl+← ↑` is two keys: what is held down stands before the first alone. */
const apart = (text: string): readonly string[] =>
  text.split(', ').flatMap((part) => {
    const held = /^(?:(?:Ctrl|Alt|Shift)\+)*/.exec(part)?.[0] ?? '';
    return part
      .slice(held.length)
      .split(' ')
      .map((key) => `${held}${key}`);
  });

it('the list of keys names every key that the sheet takes', () => {
  const listed = SHEET_KEYS.flatMap(([, ways]) => ways).flatMap(([pressed]) =>
    typeof pressed === 'string' ? apart(pressed) : [],
  );
  expect(KEY_BINDINGS.map(printed).filter((key) => !listed.includes(key))).toEqual([]);
});
