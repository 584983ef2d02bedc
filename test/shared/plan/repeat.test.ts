import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repeat } from '#shared/plan/repeat';
import { emptyItem, type Item } from '#shared/records/item';
import type { ChangeSet } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import { layOver } from '../../../renderer/data/lay-over';
import { anyItem } from '../../support/arbitrary-plan';

/** A Thursday. */
const dinner: Item = {
  ...emptyItem({
    id: 'dinner',
    uid: 'dinner@kalends',
    now: 0,
    kind: 'event',
    title: 'Club dinner',
    schedule: { kind: 'timed', start: plainDateTime('2027-03-18T19:00'), zone: 'Europe/Moscow', minutes: 120 },
    calendarId: 'club',
  }),
  notes: 'Bring the cards',
};
const weekly = { rhythm: { kind: 'weekdays', interval: 1, weekdays: ['TH'] }, end: { kind: 'never' } } as const;

function after(changes: ChangeSet, ...items: readonly Item[]): ReadonlyMap<string, Item | null> {
  const { touched } = layOver(changes, (_table, id) => items.find((item) => item.id === id));
  return (touched.get('items') ?? new Map()) as ReadonlyMap<string, Item | null>;
}

describe('an item that begins to repeat', () => {
  test('keeps everything else of it', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        fc.pre(item.kind !== 'milestone');
        const changed = repeat(item, { rhythm: { kind: 'days', interval: 2 }, end: { kind: 'never' } });
        expect(changed.ok && after(changed.value, item).get(item.id)).toEqual({
          ...item,
          rule: 'FREQ=DAILY;INTERVAL=2',
        });
      }),
    );
  });

  test('begins on the first day that the rhythm falls on', () => {
    const changed = repeat(dinner, { ...weekly, rhythm: { ...weekly.rhythm, weekdays: ['MO', 'WE'] } });
    expect(changed.ok && after(changed.value, dinner).get('dinner')?.schedule).toMatchObject({
      start: '2027-03-22T19:00',
    });
  });

  test.each([
    [
      'a rhythm that never comes',
      { rhythm: { kind: 'year-date', interval: 1, month: 4, date: 31 }, end: { kind: 'never' } },
      'never-happens',
    ],
    [
      'an end before its beginning',
      { ...weekly, end: { kind: 'on', date: plainDate('2027-03-17') } },
      'series-ends-before-start',
    ],
    [
      'an interval beyond all plans',
      { rhythm: { kind: 'days', interval: 1_000_000 }, end: { kind: 'never' } },
      'rule-refused',
    ],
  ] as const)('is refused %s', (_what, rule, kind) => {
    expect(repeat(dinner, rule)).toMatchObject({ ok: false, problem: { kind } });
  });

  test('is no milestone', () => {
    const milestone = emptyItem({ ...dinner, now: 0, kind: 'milestone', schedule: null });
    expect(repeat(milestone, weekly)).toEqual({ ok: false, problem: { kind: 'cannot-repeat' } });
  });
});
