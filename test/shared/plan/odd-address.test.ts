import { expect, test } from 'vitest';
import { isOddAddress } from '#shared/plan/odd-address';

test.each([
  '',
  '@northlane',
  't.me/northlane',
  'https://vk.com/northlane',
  'letter@northlane.example',
  'клуб.рф/доска',
])('an address of a channel: %j', (address) => {
  expect(isOddAddress(address)).toBe(false);
});

test.each(['northlane', 'our channel, the second one', 'https://', 'javascript:alert(1)', 'http://northlane'])(
  'no address that one could go to: %j',
  (address) => {
    expect(isOddAddress(address)).toBe(true);
  },
);
