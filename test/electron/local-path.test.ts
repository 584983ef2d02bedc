import { describe, expect, test } from 'vitest';
import { isLocalPath } from '../../electron/local-path';

describe('a path that may be looked for', () => {
  test('is a whole one on this machine', () => {
    expect(isLocalPath('/home/anna/Клуб/смета 2027.xlsx')).toBe(true);
  });

  test.each([
    ['budget.xlsx', 'a name alone'],
    ['../budget.xlsx', 'one from elsewhere'],
    ['~/budget.xlsx', 'one that a shell would complete'],
    ['//evil.example/share/file', 'another machine, which would learn who asks'],
    [String.raw`\\evil.example\share\file`, 'another machine, as Windows writes it'],
    ['file:///home/anna/budget.xlsx', 'an address'],
    ['/home/anna/budget.xlsx\0.png', 'one with an end inside'],
    ['/home/anna/bud\nget.xlsx', 'one of two lines'],
    ['', 'nothing'],
  ])('%j is none: %s', (file) => {
    expect(isLocalPath(file)).toBe(false);
  });
});
