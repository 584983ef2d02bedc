import fc from 'fast-check';
import { EVENT_MODES, EVENT_STAGES } from '#shared/records/event';
import { emptyItem, type Item, type ItemKind } from '#shared/records/item';
import { MILESTONE_SHAPES, MILESTONE_STAGES } from '#shared/records/milestone';
import { ACTIVITY_STAGES } from '#shared/records/partner-activity';
import { POST_STAGES } from '#shared/records/post';
import type { Schedule } from '#shared/records/schedule';
import { addDays, plainDate } from '#shared/time/plain-date';
import { anyAllDay, anySchedule } from './arbitrary-plan';

const STAGES = { event: EVENT_STAGES, post: POST_STAGES, activity: ACTIVITY_STAGES, milestone: MILESTONE_STAGES };

/** What people type, and what calendar files trip over: separators, quotes, letters of two to four octets, joined emoji. */
const letter = fc.constantFrom(
  ...'aZ09 -.:;,\\"\'^%=&/?#@«»—…'.split(''),
  ...'Ёжикъ щфЯ'.split(''),
  ...['é', 'e\u0301', '日', '🎉', '👩‍👩‍👧‍👦', '🇷🇺', '\u00A0', '\u200B'],
);
const line = fc.string({ unit: letter, maxLength: 90 });
const shortLine = fc.string({ unit: letter, maxLength: 20 });
const lines = fc.array(line, { maxLength: 4 }).map((parts) => parts.join('\n'));

const arbitraryRule = fc.constantFrom(
  'FREQ=DAILY;COUNT=5',
  'FREQ=WEEKLY;BYDAY=MO,TH;WKST=SU;INTERVAL=2',
  'FREQ=MONTHLY;BYDAY=3TH',
  'FREQ=MONTHLY;BYDAY=-1FR;COUNT=12',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
);

/** An item of any kind with a date, as the share export tells it; a part of them are series with exceptions. */
export const arbitraryItem: fc.Arbitrary<Item> = fc
  .constantFrom<ItemKind>('event', 'post', 'activity', 'milestone')
  .chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      uid: fc.uuid(),
      schedule: kind === 'milestone' ? anyAllDay : anySchedule,
      stage: fc.constantFrom<Item['stage']>(...STAGES[kind]),
      title: line.map((title) => (title.trim() === '' ? '' : title)),
      notes: lines,
      tags: fc.uniqueArray(
        shortLine.map((tag) => tag.trim()).filter((tag) => tag !== ''),
        { maxLength: 3 },
      ),
      reminders: fc.uniqueArray(fc.nat({ max: 20_000 }), { maxLength: 3 }).map((all) => all.sort((a, b) => a - b)),
      links: fc.array(
        fc.record({ title: shortLine, url: fc.oneof(fc.webUrl({ withQueryParameters: true }), shortLine) }),
        { maxLength: 2 },
      ),
      sequence: fc.nat({ max: 100 }),
      created: fc.integer({ min: 1, max: 2_000_000_000 }).map((seconds) => seconds * 1000),
      modified: fc.integer({ min: 1, max: 2_000_000_000 }).map((seconds) => seconds * 1000),
      gathering: fc.record({
        mode: fc.constantFrom(...EVENT_MODES),
        place: fc.record({ name: line, address: line }),
        platform: shortLine,
        joinLink: fc.oneof(fc.constant(''), fc.webUrl(), line),
        registrationLink: fc.oneof(fc.constant(''), fc.webUrl(), line),
      }),
      shape: fc.constantFrom(...MILESTONE_SHAPES),
      recurrence: kind === 'milestone' ? fc.constant(null) : fc.option(recurrence),
    }),
  )
  .map(toItem);

const recurrence = fc.record({
  rule: arbitraryRule,
  excludedAfterDays: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
  addedAfterDays: fc.uniqueArray(fc.integer({ min: 61, max: 99 }), { maxLength: 2 }),
});

interface Parts extends Pick<
  Item,
  'uid' | 'kind' | 'stage' | 'title' | 'notes' | 'tags' | 'reminders' | 'links' | 'sequence' | 'created' | 'modified'
> {
  readonly schedule: Schedule;
  readonly gathering: object;
  readonly shape: string;
  readonly recurrence: {
    readonly rule: string;
    readonly excludedAfterDays: readonly number[];
    readonly addedAfterDays: readonly number[];
  } | null;
}

function toItem({ gathering, shape, recurrence, ...fields }: Parts): Item {
  const { uid, kind, title, schedule } = fields;
  const start = schedule.kind === 'all-day' ? schedule.first : schedule.start;
  const startAfter = (days: number) => `${addDays(plainDate(start.slice(0, 10)), days)}${start.slice(10)}`;
  return {
    ...emptyItem({ id: uid, uid, now: 0, kind, title, schedule, calendarId: 'calendar' }),
    ...fields,
    ...(kind === 'event' ? gathering : {}),
    ...(kind === 'milestone' ? { shape } : {}),
    rule: recurrence?.rule ?? null,
    excluded: (recurrence?.excludedAfterDays ?? []).map(startAfter).sort(),
    added: (recurrence?.addedAfterDays ?? []).map(startAfter).sort(),
  } as Item;
}
