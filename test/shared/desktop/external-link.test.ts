import { expect, test } from 'vitest';
import { isAllowedExternalLink } from '#shared/desktop/external-link';

test.each([
  'https://example.com',
  'HTTPS://example.com:8443/зал?day=1#top',
  'https://example.com/@club',
  'mailto:anna@example.com?subject=Plan',
])('%j is handed to the system', (url) => {
  expect(isAllowedExternalLink(url)).toBe(true);
});

test.each([
  '',
  'example.com',
  'http://example.com',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'ms-settings:privacy',
  '\\\\server\\share',
  'https:example.com',
  'https://',
  'https:///etc/passwd',
  ' https://example.com',
  'https://example.com/a b',
  'https://example.com\nmailto:a@b.example',
  'https://example.com/\u0007',
  'https://exa\u0000mple.com',
  'https://bank.example@evil.example',
  'https://bank.example\\@evil.example',
  'mailto:',
  'mailto:anna',
])('%j is not', (url) => {
  expect(isAllowedExternalLink(url)).toBe(false);
});
