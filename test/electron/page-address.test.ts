import { describe, expect, test } from 'vitest';
import { isOwnPage, isOwnRequest, startAddress } from '../../electron/page-address';

const BUNDLED = startAddress(true, undefined);
const DEVELOPMENT = 'http://127.0.0.1:47832/';

describe('the address that the window loads', () => {
  test('is the bundle when the app is packaged, whatever the environment names', () => {
    expect(startAddress(true, DEVELOPMENT)).toBe('app://bundle/index.html');
  });

  test('is the development server only when one is named and the app is not packaged', () => {
    expect(startAddress(false, DEVELOPMENT)).toBe(DEVELOPMENT);
    expect(startAddress(false, undefined)).toBe('app://bundle/index.html');
  });
});

describe('our own pages', () => {
  test.each(['app://bundle/index.html', 'app://bundle/', 'app://bundle/assets/a.js?x#y'])('%s is ours', (address) => {
    expect(isOwnPage(address, BUNDLED)).toBe(true);
  });

  test.each([
    'app://other/index.html',
    'app://bundle.evil.example/',
    'https://bundle/index.html',
    'file:///etc/passwd',
    'about:blank',
    'data:text/html,x',
    'javascript:alert(1)',
    'not an address',
    '',
  ])('%s is not ours', (address) => {
    expect(isOwnPage(address, BUNDLED)).toBe(false);
  });

  test('in development, another port is another place', () => {
    expect(isOwnPage('http://127.0.0.1:47832/index.html', DEVELOPMENT)).toBe(true);
    expect(isOwnPage('http://127.0.0.1:1/', DEVELOPMENT)).toBe(false);
  });
});

describe('what may be requested', () => {
  test.each(['app://bundle/a.css', 'data:image/png;base64,AA==', 'blob:app://bundle/1'])(
    '%s may, since it never leaves the machine',
    (address) => {
      expect(isOwnRequest(address, BUNDLED)).toBe(true);
    },
  );

  test.each([
    'https://example.com/',
    'http://127.0.0.1:47832/',
    'ws://127.0.0.1:47832/',
    'file:///etc/passwd',
    'app://other/a.js',
    'devtools://devtools/x.html',
    'ftp://example.com/',
    'nonsense',
  ])('%s may not', (address) => {
    expect(isOwnRequest(address, BUNDLED)).toBe(false);
  });

  test("development adds its server, that server's socket and the developer tools, and nothing else", () => {
    const asked = [DEVELOPMENT, 'ws://127.0.0.1:47832/hot', 'devtools://devtools/x.html'];
    expect(asked.every((address) => isOwnRequest(address, DEVELOPMENT))).toBe(true);
    expect(isOwnRequest('ws://127.0.0.1:1/hot', DEVELOPMENT)).toBe(false);
    expect(isOwnRequest('https://example.com/', DEVELOPMENT)).toBe(false);
  });
});
