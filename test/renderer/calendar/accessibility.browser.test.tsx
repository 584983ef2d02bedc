import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Item } from '#shared/records/item';
import { newItem, timedItem } from '../data/plan-under-test';
import { showCalendar } from './calendar-on-screen';

const ITEMS = [
  { ...newItem('dinner', 'Club dinner'), key: true },
  { ...newItem('off', 'Called off'), kind: 'event', stage: 'cancelled' } as Item,
  { ...newItem('camp', 'Camp'), schedule: { kind: 'all-day', first: '2027-05-04', last: '2027-05-20' } } as Item,
  timedItem('evening', '2027-05-05T18:00', 120),
  timedItem('chapter', '2027-05-05T19:00', 120),
  // more than a cell of the year grid has marks for
  ...['a', 'b', 'c', 'd', 'e'].map((id) => ({
    ...newItem(id),
    schedule: { kind: 'all-day', first: '2027-05-12', last: '2027-05-12' } as Item['schedule'],
  })),
];

/** The other months are made alike, and axe-core takes its time for each day. */
const OTHER_MONTHS = ['.planner-month', '.grid-month', '.quarter-month'].map(
  (month) => `${month}:not([aria-label="May"])`,
);

afterEach(() => {
  document.documentElement.dataset['theme'] = 'light';
});

describe.each(['light', 'dark'])('axe-core finds no fault in the %s theme', (theme) => {
  test.each([
    ['agenda', '/calendar/agenda/2027-05-04'],
    ['quarter', '/calendar/quarter/2027-05-04'],
    ['month', '/calendar/month/2027-05-04'],
    ['week', '/calendar/week/2027-05-04'],
    ['day', '/calendar/day/2027-05-05'],
    ['year planner', '/calendar/year/2027-05-04'],
    ['year grid', '/calendar/year/2027-05-04?shape=grid'],
  ])('of the %s', async (_, address) => {
    document.documentElement.dataset['theme'] = theme;
    await showCalendar(address, ITEMS, { secondZone: 'Asia/Kathmandu' });
    await expect.poll(() => document.querySelector('[data-day], [data-stop]')).not.toBeNull();
    const { violations } = await axe.run(
      { include: ['body'], exclude: OTHER_MONTHS },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
    );
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});
