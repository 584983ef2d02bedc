import { expect, test } from 'vitest';
import { windowOptions } from '../../electron/window-options';

test('the page is sandboxed, isolated, without Node, and has no power that it did not need', () => {
  expect(windowOptions('light', '/preload.cjs').webPreferences).toEqual({
    preload: '/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    spellcheck: false,
  });
});

test('a window is never smaller than the design, and does not flash white in the dark', () => {
  const { minWidth, minHeight, show, backgroundColor } = windowOptions('dark', '/preload.cjs');
  expect({ minWidth, minHeight, show }).toEqual({ minWidth: 960, minHeight: 600, show: false });
  expect(backgroundColor).not.toBe(windowOptions('light', '/preload.cjs').backgroundColor);
});
