import { expect, test } from 'vitest';
import { shortcutKeys } from '../../../renderer/commands/shortcut-keys';

test('keys are named as they are written on the keyboard of the machine', () => {
  const redo = { key: 'z', mod: true, shift: true };
  expect(shortcutKeys(redo, false)).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(shortcutKeys(redo, true)).toEqual(['⌘', '⇧', 'Z']);
  expect(shortcutKeys({ key: 'ArrowLeft', alt: true }, false)).toEqual(['Alt', '←']);
});
