import { describe, expect, it } from 'vitest';
import { commandOf, isTyping, KEY_BINDINGS, type KeyBinding, type KeyPress, type Mode } from './keys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});
const command = (pressed: KeyPress, mode: Mode = 'ready') => commandOf(pressed, mode)?.command;

describe('commandOf', () => {
  it('knows letters by their place, whatever the layout types there', () => {
    expect(command(press('z', { code: 'KeyZ', ctrlKey: true }))).toBe('undo');
    expect(command(press('я', { code: 'KeyZ', ctrlKey: true }))).toBe('undo');
    expect(command(press('н', { code: 'KeyY', ctrlKey: true }))).toBe('redo');
    expect(command(press('Я', { code: 'KeyZ', ctrlKey: true, shiftKey: true }))).toBe('redo');
    expect(command(press('z', { code: 'KeyZ' }))).toBeUndefined();
  });

  it('extends the selection with Shift and a motion', () => {
    expect(commandOf(press('ArrowDown', { shiftKey: true }), 'ready')).toEqual({ command: 'down', extend: true });
    expect(commandOf(press('End', { ctrlKey: true, shiftKey: true }), 'ready')).toEqual({
      command: 'last',
      extend: true,
    });
    expect(commandOf(press('Tab', { shiftKey: true }), 'ready')).toEqual({ command: 'previous', extend: false });
  });

  it('leaves the caret’s keys to the editor, but not while replacing', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'Home', 'End', 'Delete', 'Backspace', 'F2'])
      expect(command(press(key), 'editing')).toBeUndefined();
    expect(command(press('ArrowLeft'), 'replacing')).toBe('left');
    expect(command(press('F2'), 'replacing')).toBe('edit');
    expect(command(press('Delete'), 'replacing')).toBeUndefined();
    expect(command(press('z', { code: 'KeyZ', ctrlKey: true }), 'replacing')).toBeUndefined();
  });

  it.each<Mode>(['ready', 'replacing', 'editing'])('commits and leaves by Enter, Tab and Escape when %s', (mode) => {
    expect(command(press('Enter'), mode)).toBe('below');
    expect(command(press('Enter', { shiftKey: true }), mode)).toBe('above');
    expect(command(press('Tab'), mode)).toBe('next');
    expect(command(press('Escape'), mode)).toBe('cancel');
  });

  it('takes nothing with AltGr, which types characters, and with Alt only the menu of a column', () => {
    expect(command(press('ArrowDown', { altKey: true }))).toBe('columnMenu');
    expect(command(press('ArrowUp', { altKey: true }))).toBeUndefined();
    expect(command(press('z', { code: 'KeyZ', altKey: true, ctrlKey: true }))).toBeUndefined();
  });

  it('takes the command key of a Mac for Ctrl', () => {
    expect(command(press('z', { code: 'KeyZ', metaKey: true }))).toBe('undo');
  });
});

it('no two bindings are the same key in the same mode', () => {
  const said = (binding: KeyBinding, shift: boolean, mode: Mode) =>
    [binding.key ?? '', binding.code ?? '', binding.control ?? false, binding.alt ?? false, shift, mode].join(' ');
  const all = KEY_BINDINGS.flatMap((binding) =>
    binding.modes.flatMap((mode) =>
      (binding.shift === 'extends' ? [false, true] : [binding.shift ?? false]).map((shift) =>
        said(binding, shift, mode),
      ),
    ),
  );
  expect(new Set(all).size).toBe(all.length);
});

it('isTyping tells characters of any script from keys', () => {
  expect(['5', ',', 'ә', 'Ұ', ' '].every((key) => isTyping(press(key)))).toBe(true);
  expect(['Enter', 'F2', 'Shift', 'Dead'].some((key) => isTyping(press(key)))).toBe(false);
  expect(isTyping(press('c', { ctrlKey: true }))).toBe(false);
});
