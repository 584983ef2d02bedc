import { expect, test } from 'vitest';
import { everything } from '#shared/records/selection';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import type { Place } from '../../../renderer/state/place';
import { contentOf, holdsToday, isOnScreen, placeOfView } from '../../../renderer/state/saved-view-place';

const TODAY = dayNumber(plainDate('2027-03-18'));
const now = { today: TODAY, starts: { weekStart: 'monday', yearStart: 1 } } as const;
const offline = { ...everything, kinds: ['event' as const] };
const at = (view: Place['view'], date: string, shape: Place['shape'] = 'planner'): Place => ({
  view,
  date: plainDate(date),
  shape,
});

test('a view that goes along with today is looked at today; another one where it was kept', () => {
  const march = at('month', '2027-01-05');
  expect(placeOfView(contentOf(offline, march, true), TODAY)).toEqual(at('month', '2027-03-18'));
  expect(placeOfView(contentOf(offline, march, false), TODAY)).toEqual(march);
});

test('a view of a screen that this version does not know is read as a month', () => {
  const view = { ...contentOf(offline, at('month', '2027-01-05'), false), view: 'constellation' };
  expect(placeOfView(view, TODAY).view).toBe('month');
});

test('it is on the screen on any day of its period, with the same filter in the same view', () => {
  const kept = contentOf(offline, at('month', '2027-03-01'), false);
  expect(isOnScreen(kept, offline, at('month', '2027-03-31'), now)).toBe(true);
  expect(isOnScreen(kept, offline, at('month', '2027-04-01'), now)).toBe(false);
  expect(isOnScreen(kept, everything, at('month', '2027-03-31'), now)).toBe(false);
  expect(isOnScreen(kept, offline, at('quarter', '2027-03-31'), now)).toBe(false);
});

test('the shape counts where there is one: in the year', () => {
  const month = contentOf(offline, at('month', '2027-03-01'), true);
  expect(isOnScreen(month, offline, at('month', '2027-03-01', 'grid'), now)).toBe(true);
  const year = contentOf(offline, at('year', '2027-03-01'), true);
  expect(isOnScreen(year, offline, at('year', '2027-12-01', 'grid'), now)).toBe(false);
});

test('a period holds today from its first day to its last, by the week of the plan', () => {
  expect(holdsToday(at('week', '2027-03-15'), TODAY, now.starts)).toBe(true);
  expect(holdsToday(at('week', '2027-03-14'), TODAY, now.starts)).toBe(false);
  expect(holdsToday(at('week', '2027-03-14'), TODAY, { ...now.starts, weekStart: 'sunday' })).toBe(true);
});
