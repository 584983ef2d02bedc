import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  newCalendar,
  newChannel,
  newGoal,
  newPartner,
  newPerson,
  newPillar,
  newSegment,
  newTag,
  newTrack,
} from '#shared/plan/register-records';
import { tableSchemas } from '#shared/records/tables';

const anyName = fc.string({ minLength: 1, maxLength: 60 });

test('a record known only by its name is a whole record', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const made = {
        calendars: newCalendar('id', name, []),
        people: newPerson('id', name, []),
        partners: newPartner('id', name, []),
        channels: newChannel('id', name, []),
        pillars: newPillar('id', name, []),
        tracks: newTrack('id', name, []),
        goals: newGoal('id', name, []),
        segments: newSegment('id', name, []),
        tags: newTag('id', name, []),
      };
      for (const [table, record] of Object.entries(made)) {
        expect(tableSchemas[table as keyof typeof made].parse(record)).toEqual(record);
        expect(record).toMatchObject({ id: 'id', name, archived: false });
      }
    }),
  );
});

test('each new one stands after those that are there, and the hues come round', () => {
  const tracks = Array.from({ length: 12 }).reduce<ReturnType<typeof newTrack>[]>(
    (made, _, index) => [...made, newTrack(`${index}`, 'Track', made)],
    [],
  );
  expect(tracks.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(tracks.map(({ hue }) => hue)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4]);
});

describe('the platform of a channel', () => {
  test.each([
    ['Telegram', 'telegram'],
    ['Наш ТГ', 'telegram'],
    ['ВКонтакте', 'vk'],
    ['VK club', 'vk'],
    ['Ютуб', 'youtube'],
    ['Рассылка', 'email'],
    ['Блог', 'blog'],
    ['Чат участников', 'chat'],
    ['x.com/club', 'x'],
    ['https://t.me/club', 'telegram'],
    ['vk.com/club', 'vk'],
    ['club.wix.com', 'other'],
    ['Netflix.com', 'other'],
    ['meet.me', 'other'],
    ['Clubhouse', 'other'],
  ])('%s is %s', (name, platform) => {
    expect(newChannel('id', name, []).platform).toBe(platform);
  });
});

test('a new calendar takes a hue that no other wears as long as there is one, and stands last whatever was deleted', () => {
  const calendars = [3, 1, 2, 5].map((hue, at) => ({ ...newCalendar(`${at}`, 'Calendar', []), hue, order: at + 4 }));
  const made = newCalendar('new', 'Club', calendars);
  expect(made.hue).toBe(4);
  expect(made.order).toBe(8);
});
