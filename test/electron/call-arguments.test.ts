import { describe, expect, test } from 'vitest';
import { callArguments } from '../../electron/call-arguments';

const openRequest = { title: 'Open', filterName: 'Calendars', extensions: ['ics'] };
const saveRequest = { ...openRequest, suggestedName: 'plan.ics', bytes: new Uint8Array([1]) };
const menu = {
  menus: [
    {
      id: 'file',
      label: 'File',
      entries: [
        { kind: 'command', id: 'plan.import', label: 'Import…', accelerator: null, enabled: true },
        { kind: 'separator' },
        { kind: 'role', role: 'quit', label: 'Quit' },
      ],
    },
  ],
};

describe('calls of the contract pass unchanged', () => {
  test.each([
    ['app:ready', []],
    ['menu:show', [menu]],
    ['file:open', [openRequest]],
    ['file:save', [saveRequest]],
    ['link:open', ['https://example.com/']],
    ['path:choose', ['Choose a file']],
    ['path:show', ['/home/anna/budget.xlsx']],
  ] as const)('%s', (channel, given) => {
    expect(callArguments[channel].parse(given)).toEqual(given);
  });
});

describe('calls beside the contract are refused', () => {
  test.each([
    ['app:ready', ['something'], 'an argument too many'],
    ['menu:show', [], 'no argument'],
    ['menu:show', [{ menus: [{ ...menu.menus[0], id: 'other' }] }], 'an unknown menu'],
    [
      'menu:show',
      [{ menus: [{ ...menu.menus[0], entries: [{ kind: 'role', role: 'toggleDevTools', label: 'x' }] }] }],
      'a role that is not ours',
    ],
    ['file:open', [{ ...openRequest, extensions: [] }], 'no extension'],
    ['file:open', [{ ...openRequest, extensions: ['*'] }], 'an extension for every file'],
    ['file:save', [{ ...saveRequest, bytes: 'text' }], 'text for bytes'],
    ['file:save', [{ ...saveRequest, suggestedName: '' }], 'no name'],
    ['link:open', [{ href: 'https://example.com/' }], 'an object for an address'],
    ['path:choose', [], 'no title'],
    ['path:show', [''], 'no path'],
    ['path:show', ['/'.padEnd(40_000, 'a')], 'a path longer than any system allows'],
    ['path:show', [['/etc', '/home']], 'a list for a path'],
  ] as const)('%s %j: %s', (channel, given, _why) => {
    expect(callArguments[channel].safeParse(given).success).toBe(false);
  });
});
