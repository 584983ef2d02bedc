import { expect, test } from 'vitest';
import { plainText } from '../../../../renderer/ui/markdown/plain-text';

test('a text is pinned without its marks: lists keep dashes and numbers, a row of a table is a line', () => {
  const markdown = [
    '# Be **kind**',
    'Ask [the team](https://northlane.example) <first>.',
    '1. a private word\n2. a *pause*',
    '- trips\n- mistakes',
    '| We are | We write |\n| --- | --- |\n| Plain | “40 places” |',
  ].join('\n\n');
  expect(plainText(markdown)).toBe(
    [
      'Be kind',
      'Ask the team (https://northlane.example) <first>.',
      '1. a private word\n2. a pause',
      '– trips\n– mistakes',
      'We are | We write\nPlain | “40 places”',
    ].join('\n\n'),
  );
});

test('a text without marks stays what it is', () => {
  expect(plainText('Nobody sells here.\n\nPeople meet.')).toBe('Nobody sells here.\n\nPeople meet.');
});

test('of a text that is too long to be read for its marks nothing is lost', () => {
  const line = '- a long list\n';
  const text = `${line.repeat(3_000)}the very end`;
  const plain = plainText(text);
  expect(plain.startsWith('– a long list\n')).toBe(true);
  expect(plain.endsWith('\nthe very end')).toBe(true);
  expect(plain.match(/list/g)).toHaveLength(3_000);
});
