import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftsIn } from '#shared/people/shifts';
import { emptyShift, type Event, type RosterSlot } from '#shared/records/event';
import { plainDateTime } from '#shared/time/plain-date-time';
import { dayOf, occurrence, wholeDays } from '../../support/arbitrary-occurrences';

function slot(role: string, personIds: string[], fields: Partial<RosterSlot> = {}): RosterSlot {
  return { ...emptyShift, role, personIds, needed: 1, ...fields };
}
function evening(key: string, roster: RosterSlot[], fields: Partial<Event> = {}) {
  const schedule = { kind: 'timed', start: plainDateTime('2027-04-01T18:00'), zone: 'UTC', minutes: 120 } as const;
  return occurrence(key, schedule, { roster, ...fields });
}
const SIX = dayOf('2027-04-01') * 1440 + 18 * 60;

test('a shift takes the whole event, or its own hours, which are told from the start of the event', () => {
  const shifts = shiftsIn([
    evening('open', [slot('Door', []), slot('Hall', [], { startsAfter: -60, minutes: 90 })]),
    occurrence('camp', wholeDays('2027-05-01', '2027-05-02'), { roster: [slot('Kitchen', [])] }),
  ]);
  expect(shifts.map(({ slot: { role }, start, end }) => [role, start - SIX, end - start])).toEqual([
    ['Hall', -60, 90],
    ['Door', 0, 120],
    ['Kitchen', 30 * 1440 - 18 * 60, 2 * 1440],
  ]);
});

test('what is missing is what is needed beyond those who are there; what is cancelled needs nobody', () => {
  const roster = [slot('Door', ['anna'], { needed: 3 }), slot('Hall', ['boris', 'vera'])];
  expect(shiftsIn([evening('open', roster)]).map(({ missing }) => missing)).toEqual([2, 0]);
  expect(shiftsIn([evening('off', roster, { stage: 'cancelled' })])).toEqual([]);
});

test('on two shifts at once is double booked, also within one event; one after the other is not', () => {
  const shifts = shiftsIn([
    evening('open', [
      slot('Door', ['anna', 'boris'], { minutes: 60 }),
      slot('Hall', ['anna'], { startsAfter: 30 }),
      slot('After', ['boris'], { startsAfter: 60 }),
    ]),
    evening('other', [slot('Light', ['vera'])]),
  ]);
  expect(Object.fromEntries(shifts.map(({ slot: { role }, doubleBooked }) => [role, doubleBooked]))).toEqual({
    Door: ['anna'],
    Hall: ['anna'],
    After: [],
    Light: [],
  });
});

test('gaps and double bookings do not depend on the order in which events are listed', () => {
  const anySlot = fc.record({
    personIds: fc.uniqueArray(fc.constantFrom('anna', 'boris', 'vera'), { maxLength: 2 }),
    startsAfter: fc.option(fc.integer({ min: -90, max: 90 })),
    minutes: fc.option(fc.integer({ min: 0, max: 120 })),
  });
  fc.assert(
    fc.property(fc.array(fc.array(anySlot, { maxLength: 3 }), { maxLength: 4 }), (rosters) => {
      const events = rosters.map((roster, at) =>
        evening(
          `event-${at}`,
          roster.map(({ personIds, ...hours }) => slot('Door', personIds, hours)),
        ),
      );
      expect(shiftsIn(events.toReversed())).toEqual(shiftsIn(events));
    }),
    { numRuns: 60 },
  );
});
