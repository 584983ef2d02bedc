import { plainDate } from '#shared/time/plain-date';
import { describe, expect, it } from 'vitest';
import { addressOf, periodOf, placeOf, step, type Place } from '../../../renderer/state/place';

const march: Place = { view: 'month', date: plainDate('2027-03-31'), shape: 'planner' };

describe('an address', () => {
  it('names a place and is read back as the same place', () => {
    for (const place of [march, { ...march, view: 'year', shape: 'grid' } as const]) {
      const [pathname, search = ''] = addressOf(place).split('?');
      expect(placeOf(pathname!, search)).toEqual(place);
    }
  });

  it('that names no place is refused', () => {
    expect(placeOf('/calendar/month/2027-02-30', '')).toBeNull();
    expect(placeOf('/calendar/decade/2027-03-01', '')).toBeNull();
    expect(placeOf('/', '')).toBeNull();
  });
});

describe('stepping', () => {
  it('goes by the shown period and never skips a short month', () => {
    expect(step(march, 1).date).toBe('2027-04-30');
    expect(step({ ...march, view: 'year' }, -1).date).toBe('2026-03-31');
    expect(step({ ...march, view: 'quarter' }, 1).date).toBe('2027-06-30');
    expect(step({ ...march, view: 'week' }, 1).date).toBe('2027-04-07');
    expect(step({ ...march, view: 'day' }, -1).date).toBe('2027-03-30');
  });

  it('goes to the beginning of a month in the agenda, which is read from there', () => {
    expect(step({ ...march, view: 'agenda' }, 1).date).toBe('2027-04-01');
    expect(step({ ...march, view: 'agenda' }, -1).date).toBe('2027-02-01');
  });
});

describe('stepping at the end of all dates', () => {
  it('stays where it is', () => {
    const last: Place = { ...march, date: plainDate('9999-12-05') };
    expect(step(last, 1)).toEqual(last);
    expect(step({ ...last, view: 'year' }, 1).date).toBe('9999-12-05');
    expect(step({ ...march, date: plainDate('0001-01-05') }, -1).date).toBe('0001-01-05');
    expect(step({ ...last, view: 'day', date: plainDate('9999-12-31') }, 1).date).toBe('9999-12-31');
    expect(step({ ...last, view: 'week', date: plainDate('0001-01-05') }, -1).date).toBe('0001-01-05');
  });
});

const MONDAY = { weekStart: 'monday', yearStart: 1 } as const;

describe('the period', () => {
  it('is the whole calendar month or year', () => {
    const february: Place = { ...march, date: plainDate('2028-02-10') };
    expect(periodOf(february, MONDAY)).toEqual({ first: '2028-02-01', last: '2028-02-29' });
    expect(periodOf({ ...march, view: 'year' }, MONDAY)).toEqual({ first: '2027-01-01', last: '2027-12-31' });
  });

  it.each([
    ['2027-01-01', '2027-01-01', '2027-03-31'],
    ['2027-06-30', '2027-04-01', '2027-06-30'],
    ['2027-12-05', '2027-10-01', '2027-12-31'],
  ])('of the quarter of %s is the calendar quarter', (date, first, last) => {
    expect(periodOf({ ...march, view: 'quarter', date: plainDate(date) }, MONDAY)).toEqual({ first, last });
  });

  it('of a quarter is counted from the month with which fiscal years begin', () => {
    const quarter: Place = { ...march, view: 'quarter' };
    expect(periodOf(quarter, { ...MONDAY, yearStart: 2 })).toEqual({ first: '2027-02-01', last: '2027-04-30' });
    expect(periodOf(step(quarter, 1), { ...MONDAY, yearStart: 2 }).first).toBe('2027-05-01');
  });

  it('of a week begins on the day on which weeks begin', () => {
    const sunday: Place = { ...march, view: 'week', date: plainDate('2027-03-14') };
    expect(periodOf(sunday, MONDAY)).toEqual({ first: '2027-03-08', last: '2027-03-14' });
    expect(periodOf(sunday, { ...MONDAY, weekStart: 'sunday' })).toEqual({ first: '2027-03-14', last: '2027-03-20' });
  });

  it('of a day is that day', () => {
    expect(periodOf({ ...march, view: 'day' }, MONDAY)).toEqual({ first: '2027-03-31', last: '2027-03-31' });
  });
});
