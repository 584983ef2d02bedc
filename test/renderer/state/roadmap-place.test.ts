import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { addressOfRoadmap, roadmapPlaceOf } from '../../../renderer/state/roadmap-place';

const placeAt = (address: string) => {
  const [pathname = '', search = ''] = address.split('?');
  return roadmapPlaceOf(pathname, search);
};

test('an address leads back to the place that it names, to a hundredth of a day', () => {
  const anyPlace = fc.record({
    window: fc.record({
      from: fc.double({ min: 15_000, max: 30_000, noNaN: true }),
      days: fc.double({ min: 28, max: 731, noNaN: true }),
    }),
    personId: fc.option(fc.constantFrom('ann', 'a&b=c', 'имя')),
    view: fc.constantFrom('picture' as const, 'table' as const),
    isEveryone: fc.boolean(),
  });
  fc.assert(
    fc.property(anyPlace, (place) => {
      const back = placeAt(addressOfRoadmap(place))!;
      expect(back.window.from).toBeCloseTo(place.window.from, 1);
      expect(back.window.days).toBeCloseTo(place.window.days, 1);
      expect(back.view).toBe(place.view);
      expect(back.isEveryone).toBe(place.isEveryone);
      expect(back.personId).toBe(place.isEveryone ? null : place.personId);
      expect(addressOfRoadmap(back)).toBe(addressOfRoadmap(place));
    }),
  );
});

test('whole days are written as a date and a number', () => {
  const window = { from: dayNumber(plainDate('2027-01-01')), days: 181 };
  expect(addressOfRoadmap({ window, personId: null, view: 'picture', isEveryone: false })).toBe(
    '/roadmap/2027-01-01/181',
  );
  expect(addressOfRoadmap({ window, personId: 'ann', view: 'table', isEveryone: false })).toBe(
    '/roadmap/2027-01-01/181/table?person=ann',
  );
  expect(
    addressOfRoadmap({
      window: { ...window, from: window.from + 0.25 },
      personId: 'ann',
      view: 'picture',
      isEveryone: false,
    }),
  ).toBe('/roadmap/2027-01-01.25/181?person=ann');
});

test('what is no place of the roadmap is none, and more than two years are two', () => {
  expect(placeAt('/roadmap')).toBeNull();
  expect(placeAt('/roadmap/2027-02-30/181')).toBeNull();
  expect(placeAt('/roadmap/2027-02-03/many')).toBeNull();
  expect(placeAt('/calendar/2027-02-03/181')).toBeNull();
  expect(placeAt('/roadmap/2027-02-03/999')?.window.days).toBe(731);
});
