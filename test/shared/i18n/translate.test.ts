import { describe, expect, it } from 'vitest';
import { createTranslate } from '#shared/i18n/translate';

const ru = createTranslate('ru');
const en = createTranslate('en');

describe('a message', () => {
  it('takes the Russian plural form of its count', () => {
    const said = (count: number) => ru('action.import', { count, title: 'club.ics' });
    expect(said(1)).toBe('Загружена 1 запись из club.ics');
    expect(said(3)).toBe('Загружены 3 записи из club.ics');
    expect(said(5)).toBe('Загружено 5 записей из club.ics');
    expect(said(21)).toBe('Загружена 21 запись из club.ics');
    expect(said(112)).toBe('Загружено 112 записей из club.ics');
  });

  it('names the item when it is one and counts when they are more', () => {
    expect(en('action.delete', { count: 1, title: 'Club dinner' })).toBe('Deleted “Club dinner”');
    expect(en('action.delete', { count: 4, title: '' })).toBe('Deleted 4 items');
  });

  it('takes text from a file as text, whatever it looks like', () => {
    expect(en('action.move', { count: 1, title: '<b>{count}</b>' })).toBe('Moved “<b>{count}</b>”');
  });
});
