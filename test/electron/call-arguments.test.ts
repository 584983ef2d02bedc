import { describe, expect, test } from 'vitest';
import { callArguments } from '../../electron/call-arguments';

const openRequest = { title: 'Open', filterName: 'Calendars', extensions: ['ics'] };
const saveRequest = { ...openRequest, suggestedName: 'plan.ics', bytes: new Uint8Array([1]) };
const pdfRequest = { ...openRequest, suggestedName: 'Год 2027.pdf', sheet: { width: 420, height: 297 } };
const filesRequest = (...names: string[]) => ({
  title: 'Save',
  files: names.map((name) => ({ name, bytes: new Uint8Array([1]) })),
});
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
    ['files:save', [filesRequest('клуб 2.ics', 'a.ICS', 'Год 2027 2.png')]],
    ['paper:print', [{ width: 420, height: 297 }]],
    ['pdf:save', [pdfRequest]],
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
    ['files:save', [filesRequest()], 'no file'],
    ['files:save', [filesRequest('a.ics', '../b.ics')], 'a path that leads out of the folder'],
    ['files:save', [filesRequest('/etc/cron.d/a.ics')], 'a path of its own'],
    ['files:save', [filesRequest('c:a.ics')], 'a drive'],
    ['files:save', [filesRequest('.bashrc')], 'a hidden file'],
    ['files:save', [filesRequest('.ics')], 'an ending without a name'],
    ['files:save', [filesRequest('run.sh')], 'a file that is neither calendar nor picture'],
    ['files:save', [filesRequest('a\u0000.ics')], 'a control character'],
    ['files:save', [filesRequest(`${'a'.repeat(300)}.ics`)], 'a name longer than systems allow'],
    ['paper:print', [{ width: 0, height: 297 }], 'a sheet without width'],
    ['paper:print', [{ width: 420, height: 297_000 }], 'a sheet larger than any'],
    ['pdf:save', [{ ...pdfRequest, suggestedName: '' }], 'no name for the PDF'],
    ['pdf:save', [{ ...pdfRequest, sheet: undefined }], 'no sheet'],
    ['link:open', [{ href: 'https://example.com/' }], 'an object for an address'],
    ['path:choose', [], 'no title'],
    ['path:show', [''], 'no path'],
    ['path:show', ['/'.padEnd(40_000, 'a')], 'a path longer than any system allows'],
    ['path:show', [['/etc', '/home']], 'a list for a path'],
  ] as const)('%s %j: %s', (channel, given, _why) => {
    expect(callArguments[channel].safeParse(given).success).toBe(false);
  });
});
