import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bulkDays, bulkPosts, MOST_POSTS, withTitles, type BulkOrder, type BulkSetting } from '#shared/plan/bulk-posts';
import { fillTitle } from '#shared/plan/fill-title';
import { itemSchema } from '#shared/records/item';
import { addDays, dateOfDay, dayNumber, plainDate, weekdayOf } from '#shared/time/plain-date';
import { toInstant, toWall } from '#shared/time/zone';

const ZONES: Readonly<Record<string, string>> = {
  tg: 'Europe/Moscow',
  vk: 'Europe/Moscow',
  ny: 'America/New_York',
  lord: 'Australia/Lord_Howe',
};

const setting: BulkSetting = {
  calendarId: 'content',
  zoneOf: (channelId) => (channelId === null ? 'UTC' : ZONES[channelId]!),
  purposeOf: (pillarId) => (pillarId === 'gear' ? 'education' : null),
};

const anyOrder: fc.Arbitrary<BulkOrder> = fc
  .record({
    from: fc.integer({ min: 20_000, max: 22_000 }),
    length: fc.integer({ min: 0, max: 400 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    minute: fc.integer({ min: 0, max: 1439 }),
    channelIds: fc.subarray(Object.keys(ZONES)),
    pillarIds: fc.subarray(['stories', 'gear', 'news']),
    purpose: fc.constantFrom(null, 'bond' as const),
  })
  .map(({ from, length, ...order }) => ({
    ...order,
    from: dateOfDay(from),
    until: dateOfDay(from + length),
  }));

let counted = 0;
const newId = () => `post-${++counted}`;
const postsOf = (order: BulkOrder) => {
  const posts = bulkPosts(order, setting, newId, () => 7);
  return posts.ok ? posts.value : [];
};

describe('laws', () => {
  test('there is a post on each of the weekdays between both ends, and on no other day', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const [first, last] = [dayNumber(order.from), dayNumber(order.until)];
        const asked = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((day) =>
          order.weekdays.includes(weekdayOf(day)),
        );
        const days = bulkDays(order);
        expect(days.ok ? days.value : []).toEqual(asked);
        expect(days.ok || days.problem.kind === 'no-such-days').toBe(true);
      }),
    );
  });

  test('each post is whole, comes out once in each channel, and is a draft, which counts', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        for (const post of postsOf(order)) {
          expect(itemSchema.parse(post)).toEqual(post);
          expect(post.placements.map(({ channelId }) => channelId)).toEqual(order.channelIds);
          expect(post.stage).toBe('draft');
        }
      }),
      { numRuns: 40 },
    );
  });

  test('in every channel the clock there shows the hour that was asked, through every change of clocks', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        for (const post of postsOf(order))
          for (const { channelId, schedule } of post.placements) {
            const own = schedule ?? post.schedule!;
            if (own.kind !== 'timed') throw new Error('A post of an order has an hour.');
            const wall = toWall(ZONES[channelId]!, toInstant(own.zone, own.start));
            // an hour that the clocks skip is moved on by the gap, as everywhere
            const isSkipped = toWall(own.zone, toInstant(own.zone, own.start)) !== own.start;
            expect(isSkipped || wall === own.start).toBe(true);
            expect(own.start.slice(0, 10)).toBe(post.schedule!.kind === 'timed' && post.schedule!.start.slice(0, 10));
          }
      }),
      { numRuns: 40 },
    );
  });

  test('pillars take turns: none is ahead of another by more than one post', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const posts = postsOf(order);
        const turns = order.pillarIds.length > 0 ? order.pillarIds : [null];
        const counts = turns.map((id) => posts.filter(({ pillarId }) => pillarId === id).length);
        expect(counts.reduce((all, count) => all + count, 0)).toBe(posts.length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(turns.length > 1 ? 1 : 0);
      }),
    );
  });
});

const order: BulkOrder = {
  from: plainDate('2027-03-01'),
  until: plainDate('2027-06-30'),
  weekdays: [2, 5],
  minute: 600,
  channelIds: ['tg', 'ny'],
  pillarIds: ['stories', 'gear'],
  purpose: 'bond',
};

test('every Tuesday and Friday at ten until 30 June: 35 posts, each channel at ten by its own clock', () => {
  const posts = postsOf(order);
  expect(posts).toHaveLength(35);
  expect(posts[0]).toMatchObject({
    schedule: { start: '2027-03-02T10:00', zone: 'Europe/Moscow' },
    placements: [
      { channelId: 'tg', schedule: null },
      { channelId: 'ny', schedule: { start: '2027-03-02T10:00', zone: 'America/New_York' } },
    ],
  });
  expect(posts[1]).toMatchObject({ pillarId: 'gear' });
});

test('titles come of one pattern with the words of each post, which stay who they are', () => {
  const posts = postsOf(order);
  const titled = withTitles(posts, ' {pillar} of {date}, no. {number} ', (day, pillarId) => ({
    date: dateOfDay(day),
    pillar: pillarId ?? '',
  }));
  expect(titled.slice(0, 2).map(({ title }) => title)).toEqual([
    'stories of 2027-03-02, no. 1',
    'gear of 2027-03-05, no. 2',
  ]);
  expect(titled.map(({ id }) => id)).toEqual(posts.map(({ id }) => id));
});

test('what cannot be carried out says why, at the field that is wrong', () => {
  const problemOf = (fields: Partial<BulkOrder>) => {
    const days = bulkDays({ ...order, ...fields });
    return days.ok ? null : days.problem;
  };
  expect(problemOf({ weekdays: [] })).toEqual({ kind: 'no-weekdays', field: 'weekdays' });
  expect(problemOf({ until: plainDate('2027-02-28') })).toEqual({ kind: 'ends-before-start', field: 'until' });
  expect(problemOf({ until: plainDate('2027-03-01') })).toEqual({ kind: 'no-such-days', field: 'until' });
  expect(problemOf({ until: plainDate('9999-12-31') })).toMatchObject({ kind: 'too-many', field: 'until' });
});

test('a thousand posts are made, one more is not', () => {
  const everyDay = { ...order, weekdays: [1, 2, 3, 4, 5, 6, 7] };
  const until = (days: number) => bulkDays({ ...everyDay, until: addDays(order.from, days - 1) });
  expect(until(MOST_POSTS).ok).toBe(true);
  expect(until(MOST_POSTS + 1)).toEqual({
    ok: false,
    problem: { kind: 'too-many', field: 'until', count: MOST_POSTS + 1 },
  });
});

test('a post is for what its pillar is for, unless the order says what it is for', () => {
  const purposes = (purpose: BulkOrder['purpose']) =>
    postsOf({ ...order, purpose })
      .slice(0, 2)
      .map((post) => post.purpose);
  expect(purposes(null)).toEqual([null, 'education']);
  expect(purposes('bond')).toEqual(['bond', 'bond']);
});

test('a title takes its words in both languages, and leaves other braces alone', () => {
  const words = { pillar: 'Истории', date: '2 марта', number: '3' };
  expect(fillTitle('{Рубрика} № {номер}, {date} {what}', words)).toBe('Истории № 3, 2 марта {what}');
});
