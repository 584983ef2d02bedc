import { describe, expect, it } from 'vitest';
import { createTranslate } from '#shared/i18n/translate';
import { menuModel } from '../../../renderer/app/menu-model';
import { ready, type Command } from '../../../renderer/commands/command';

const command = (change: Partial<Command>): Command => ({
  id: 'undo',
  title: 'command.undo',
  shortcuts: [{ key: 'z', mod: true }],
  menu: 'edit',
  availability: () => ready,
  run: () => undefined,
  ...change,
});
const entries = (commands: readonly Command[], language: 'en' | 'ru' = 'en') =>
  menuModel(commands, createTranslate(language)).menus.find(({ id }) => id === 'edit')!.entries;

describe('the menu', () => {
  it('says what a command would do at this moment', () => {
    expect(entries([command({ momentTitle: () => 'Undo: Moved “Club dinner”' })])[0]).toMatchObject({
      label: 'Undo: Moved “Club dinner”',
    });
  });

  it('speaks the language of the window', () => {
    expect(entries([command({})], 'ru')[0]).toMatchObject({ label: 'Отменить' });
  });

  it('shows what cannot be done now as not available', () => {
    expect(entries([command({ availability: () => ({ kind: 'unavailable', reason: null }) })])[0]).toMatchObject({
      enabled: false,
    });
  });

  it('gives no accelerator to single keys, which belong to text fields while somebody types', () => {
    expect(entries([command({ shortcuts: [{ key: 'e' }] })])[0]).toMatchObject({ accelerator: null });
    expect(entries([command({ shortcuts: [{ key: 'z', mod: true, shift: true }] })])[0]).toMatchObject({
      accelerator: 'CommandOrControl+Shift+Z',
    });
  });
});
