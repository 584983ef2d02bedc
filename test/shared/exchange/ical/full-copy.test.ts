import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyShift } from '#shared/records/event';
import { FOR_OTHERS } from '#shared/exchange/ical/ical-plan';
import { writeIcal } from '#shared/exchange/ical/write-ical';
import { emptyItem, itemSchema, type Item, type ItemKind } from '#shared/records/item';
import { emptyPlacement } from '#shared/records/post';
import { plainDate } from '#shared/time/plain-date';
import { arbitraryItem } from '../../../support/arbitrary-item';
import { readFile } from '../../../support/read-written';
import { strictProblems } from '../../../support/strict-ical';

const REFERENCES = {
  people: { anna: 'Анна Орлова', oleg: 'Олег' },
  partners: { loft: 'Лофт' },
  channels: { tg: 'Telegram' },
  goals: { core: 'Растить ядро' },
};
const FULL = { detail: { kind: 'full', references: REFERENCES }, alarms: true } as const;

function textOf(items: readonly Item[], manner: typeof FOR_OTHERS = FULL): string {
  return writeIcal({ items, calendars: [], name: 'План', zone: 'Europe/Moscow' }, { manner }).text;
}

function item(kind: ItemKind, fields: Partial<Item>): Item {
  const day = plainDate('2027-03-11');
  const schedule = { kind: 'all-day', first: day, last: day } as const;
  const bare = emptyItem({ id: kind, uid: kind, now: 0, kind, title: 'Item', schedule, calendarId: 'club' });
  return { ...bare, ...fields } as Item;
}

const WHOLE: readonly Item[] = [
  item('event', {
    internalNotes: 'Ключи у Анны; «не говорить»\n\\n и, ещё',
    ownerId: 'anna',
    hostIds: ['anna', 'oleg'],
    partnerIds: ['loft'],
    goalIds: ['core'],
    key: true,
    checklist: [{ id: 'k1', text: 'Зал', ownerId: 'oleg', dueDays: -7, done: true }],
    attachments: ['/home/anna/план.pdf'],
    format: 'club-dinner',
    complexity: 3,
    capacity: 40,
    budget: { currency: 'RUB', planned: 120_000, spent: 86_400.5 },
    result: { text: 'Хорошо', score: 5 },
    roster: [{ ...emptyShift, role: 'Встреча', personIds: ['oleg'], needed: 2 }],
  }),
  item('post', {
    purpose: 'announcement',
    format: 'photo',
    body: 'Приходите\n🎉',
    placements: [{ ...emptyPlacement('tg'), body: 'Коротко', publishedLink: 'https://t.me/1' }],
    hold: { personId: 'anna', reason: 'Ждём фото' },
  }),
  item('activity', { partnerIds: ['loft'], type: 'sponsorship', result: 'Да', figures: { reach: 900, leads: 3 } }),
  item('milestone', { criterion: '100 участников', progress: 40, difficulty: 3, aim: { name: 'Ядро', value: 100 } }),
];

/** The item as read, under the identity that it was written with: the plan gives identities of its own. */
function readBack(text: string): readonly Item[] {
  return readFile(text).items.map((read) => ({ ...read, id: read.uid }));
}

describe('a full copy', () => {
  test('brings every kind of item back whole', () => {
    const file = readFile(textOf(WHOLE));
    expect(file.problems).toEqual([]);
    expect(readBack(textOf(WHOLE))).toEqual(WHOLE.toSorted((one, other) => (one.uid < other.uid ? -1 : 1)));
  });

  test('brings any item back whole, and is right by the letter', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(arbitraryItem, fc.string({ unit: 'grapheme' }), (bare, notes) => {
        const whole = { ...bare, internalNotes: notes.replace(/[\uD800-\uDFFF]/g, ''), ownerId: 'anna' } as Item;
        const text = textOf([whole]);
        expect(strictProblems(text)).toEqual([]);
        expect(readFile(text).items[0]).toMatchObject({ internalNotes: whole.internalNotes, ownerId: 'anna' });
      }),
      { numRuns: 60 },
    );
  });

  test('carries the names of what it refers to, and of nothing else', () => {
    const { references } = readFile(textOf([WHOLE[2]!]));
    expect(references.partners).toEqual({ loft: 'Лофт' });
    expect(references.people).toEqual({});
  });

  test.each([
    ['no JSON', 'X-KALENDS-ITEM:nonsense'],
    ['no fields', 'X-KALENDS-ITEM:{"references":{}}'],
  ])('with %s is told, and the rest of the event is read', (_, line) => {
    const file = readFile(textOf([WHOLE[0]!]).replace(/X-KALENDS-ITEM[^]*?\r\n(?! )/, `${line}\r\n`));
    expect(file.problems.map(({ what }) => what)).toContain('unreadable-line');
    expect(file.items).toMatchObject([{ title: 'Item', internalNotes: '' }]);
  });

  test('leaves out a field that has not its shape, and takes the others', () => {
    const bad = textOf([WHOLE[0]!])
      .replaceAll('\r\n ', '')
      .replace('\\"complexity\\":3', '\\"complexity\\":99')
      .replace('"complexity":3', '"complexity":99');
    const [read] = readFile(bad).items;
    expect(itemSchema.safeParse(read).success).toBe(true);
    expect(read).toMatchObject({ complexity: null, capacity: 40 });
  });

  test('tells which fields it has: what an older Kalends did not write is unchanged', () => {
    const file = readFile(textOf([WHOLE[0]!]));
    expect([...file.told.values()][0]).toContain('budget');
    const share = readFile(textOf([WHOLE[0]!], FOR_OTHERS));
    expect([...share.told.values()][0]).not.toContain('budget');
  });
});

describe('a file for others', () => {
  test('has neither internal notes nor money nor people, under whatever name', () => {
    const text = textOf(WHOLE, FOR_OTHERS).replaceAll('\r\n ', '');
    for (const secret of ['Ключи', 'Анн', 'anna', '120000', 'Ждём фото', 'X-KALENDS-ITEM', 'план.pdf'])
      expect(text).not.toContain(secret);
  });

  test('of times alone has no title, place, notes or link, nor a reminder', () => {
    const secret = item('event', {
      title: 'Тайный ужин',
      notes: 'Приватно',
      place: { name: 'Лофт', address: '' },
      tags: ['ядро'],
      reminders: [60],
      links: [{ title: '', url: 'https://example.org/secret' }],
    });
    const file = textOf([secret], { detail: { kind: 'times', title: 'Занято' }, alarms: true });
    expect(strictProblems(file)).toEqual([]);
    const text = file.replaceAll('\r\n ', '');
    for (const word of ['ужин', 'Приватно', 'Лофт', 'ядро', 'secret', 'VALARM', 'X-KALENDS'])
      expect(text).not.toContain(word);
    expect(readFile(text).items).toMatchObject([{ title: 'Занято', schedule: secret.schedule }]);
  });

  test('leaves reminders out when they are not wanted', () => {
    const remembered = item('event', { reminders: [60] });
    expect(textOf([remembered], FOR_OTHERS)).toContain('BEGIN:VALARM');
    expect(textOf([remembered], { ...FOR_OTHERS, alarms: false })).not.toContain('VALARM');
  });
});
