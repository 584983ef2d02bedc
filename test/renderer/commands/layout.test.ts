import { describe, expect, it } from 'vitest';
import { layoutAfter, meantKey } from '../../../renderer/commands/layout';

const press = (key: string, code: string, shiftKey = false) => ({ key, code, shiftKey });

describe('single keys', () => {
  it('mean the physical key under a Cyrillic layout', () => {
    expect(meantKey(press('т', 'KeyN'), 'cyrillic')).toBe('n');
    expect(meantKey(press('х', 'BracketLeft'), 'cyrillic')).toBe('[');
    expect(meantKey(press('ъ', 'BracketRight'), 'cyrillic')).toBe(']');
    expect(meantKey(press('.', 'Slash'), 'cyrillic')).toBe('/');
    expect(meantKey(press(',', 'Slash', true), 'cyrillic')).toBe('?');
  });

  it('mean the letter under a Latin layout, wherever it lies', () => {
    expect(meantKey(press('a', 'KeyQ'), 'latin')).toBe('a');
    expect(meantKey(press('N', 'KeyN', true), 'latin')).toBe('n');
    expect(meantKey(press('?', 'Slash', true), 'latin')).toBe('?');
    expect(meantKey(press('!', 'Slash'), 'latin')).toBe('!');
  });

  it('keep their names when they are no characters', () => {
    expect(meantKey(press('ArrowLeft', 'ArrowLeft'), 'latin')).toBe('ArrowLeft');
    expect(meantKey(press('Delete', 'Delete'), 'cyrillic')).toBe('Delete');
  });
});

describe('the layout', () => {
  it('is judged by the letters seen lately', () => {
    expect(layoutAfter(press('ф', 'KeyA'), 'latin')).toBe('cyrillic');
    expect(layoutAfter(press('a', 'KeyA'), 'cyrillic')).toBe('latin');
  });

  it('is not changed by what is no letter', () => {
    expect(layoutAfter(press('.', 'Slash'), 'cyrillic')).toBe('cyrillic');
    expect(layoutAfter(press('Enter', 'Enter'), 'cyrillic')).toBe('cyrillic');
  });
});
