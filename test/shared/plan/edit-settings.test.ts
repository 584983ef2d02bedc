import { expect, test } from 'vitest';
import { editSettings } from '#shared/plan/edit-settings';
import { firstSettings } from '#shared/records/settings';

test('a setting is changed alone, and the same value changes nothing', () => {
  const settings = firstSettings('Europe/Moscow');
  expect(editSettings(settings, () => ({ weekStart: 'sunday' }))).toMatchObject([
    { kind: 'patch', before: { weekStart: 'monday' }, after: { weekStart: 'sunday' } },
  ]);
  expect(editSettings(settings, () => ({ zone: 'Europe/Moscow' }))).toEqual([]);
});

test('a plan that has lost its settings gets them anew, with the change', () => {
  const [change] = editSettings(undefined, () => ({ zone: 'Asia/Omsk' }));
  expect(change).toEqual({ kind: 'add', table: 'settings', record: { ...firstSettings('UTC'), zone: 'Asia/Omsk' } });
});
