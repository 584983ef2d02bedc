import { expect, test } from 'vitest';
import { isTrustedSender } from '../../electron/trusted-sender';

const START = 'app://bundle/index.html';
const page = { url: 'app://bundle/index.html#/year', parent: null };

test('our own page is trusted', () => {
  expect(isTrustedSender(page, START)).toBe(true);
});

test('a frame that is gone is not trusted', () => {
  expect(isTrustedSender(null, START)).toBe(false);
});

test('a frame inside our page is not trusted, even with our address', () => {
  expect(isTrustedSender({ ...page, parent: page }, START)).toBe(false);
});

test.each(['https://example.com/', 'about:blank', 'app://other/index.html', 'file:///tmp/index.html', ''])(
  'a page at "%s" is not trusted',
  (url) => {
    expect(isTrustedSender({ url, parent: null }, START)).toBe(false);
  },
);
