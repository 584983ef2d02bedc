import { expect, test } from 'vitest';
import { scheduleAt, shiftSchedule } from '#shared/plan/occurrence';
import { postsAlong, type MovedEvent } from '#shared/plan/posts-along';
import type { Item } from '#shared/records/item';
import type { Relation } from '#shared/records/relation';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { item, post, tie } from '../policy/plan-under-check';

const TODAY = dayNumber(plainDate('2027-03-01'));
const meetup = item('event', 'meetup', '2027-03-20T19:00');

/** Where the posts go, by their identity. */
function along(event: MovedEvent, posts: readonly Item[], relations: readonly Relation[]) {
  const changes = postsAlong(event, {
    relationsOf: (id) => relations.filter(({ from, to }) => from.itemId === id || to.itemId === id),
    item: (id) => posts.find((each) => each.id === id),
    today: TODAY,
  });
  return Object.fromEntries(
    changes.map((change) => [
      change.kind === 'patch' ? change.id : '',
      change.kind === 'patch' ? (change.after['schedule'] as { start: string }).start : '',
    ]),
  );
}

function moved(days: number, minutes: number): MovedEvent {
  const schedule = meetup.schedule!;
  const to = shiftSchedule(schedule, days, minutes);
  return { item: meetup, originalStart: null, schedule, to, scope: 'this' };
}

test('posts keep their days from a moved event and their hour, a reminder keeps its hours from it too', () => {
  const posts = [
    post('announcement', '2027-03-10T12:00'),
    post('reminder', '2027-03-19T19:00'),
    post('recap', '2027-03-21T12:00'),
  ];
  const relations = [
    tie('announces', 'announcement', 'meetup'),
    tie('reminds', 'reminder', 'meetup'),
    tie('recaps', 'recap', 'meetup'),
  ];
  expect(along(moved(5, 60), posts, relations)).toEqual({
    announcement: '2027-03-15T12:00',
    reminder: '2027-03-24T20:00',
    recap: '2027-03-26T12:00',
  });
});

test('what is out, cancelled, over or repeats stays, and so does what only belongs to the event', () => {
  const posts = [
    post('out', '2027-03-10T12:00', ['tg'], { stage: 'published' }),
    post('cancelled', '2027-03-10T12:00', ['tg'], { stage: 'cancelled' }),
    post('over', '2027-02-10T12:00'),
    post('weekly', '2027-03-10T12:00', ['tg'], { rule: 'FREQ=WEEKLY' }),
    post('part', '2027-03-10T12:00'),
  ];
  const relations = [
    ...['out', 'cancelled', 'over', 'weekly'].map((id) => tie('announces', id, 'meetup')),
    tie('belongs-to', 'part', 'meetup'),
  ];
  expect(along(moved(5, 0), posts, relations)).toEqual({});
});

test('of a series the posts of the dates that move go along, and those of the series as a whole stay', () => {
  const starts = ['2027-03-06T19:00', '2027-03-20T19:00', '2027-04-03T19:00'] as const;
  const posts = [...starts, 'whole'].map((id) => post(id, '2027-03-05T12:00'));
  const relations = [
    ...starts.map((start) => tie('announces', start, 'meetup', start)),
    tie('announces', 'whole', 'meetup'),
  ];
  const schedule = scheduleAt(meetup.schedule!, starts[1])!;
  const series = { ...meetup, rule: 'FREQ=WEEKLY;INTERVAL=2' };
  const dates = (scope: MovedEvent['scope']) => {
    const event = { item: series, originalStart: starts[1], schedule, to: shiftSchedule(schedule, 1, 0), scope };
    return Object.keys(along(event, posts, relations));
  };
  expect(dates('this')).toEqual([starts[1]]);
  expect(dates('following')).toEqual([starts[1], starts[2]]);
  expect(dates('all')).toEqual([...starts]);
});

test('a reminder keeps its hour when the event first gets an hour of its own, or has one no more', () => {
  const wholeDay = { kind: 'all-day', first: plainDate('2027-03-20'), last: plainDate('2027-03-20') } as const;
  const timed = shiftSchedule(meetup.schedule!, 2, 0);
  const posts = [post('reminder', '2027-03-19T19:00')];
  const relations = [tie('reminds', 'reminder', 'meetup')];
  const event = { item: meetup, originalStart: null, scope: 'this' } as const;
  expect(along({ ...event, schedule: wholeDay, to: timed }, posts, relations)).toEqual({
    reminder: '2027-03-21T19:00',
  });
  expect(along({ ...event, schedule: timed, to: wholeDay }, posts, relations)).toEqual({
    reminder: '2027-03-17T19:00',
  });
});
