import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSchedule } from '#shared/plan/check-schedule';
import { plainDate } from '#shared/time/plain-date';
import { anyItem, anyTimed } from '../../support/arbitrary-plan';

test('a schedule that may stand is given back as it is', () => {
  fc.assert(
    fc.property(anyItem, ({ kind, schedule }) => {
      expect(checkSchedule(kind, schedule!)).toEqual({ ok: true, value: schedule });
    }),
  );
});

test('nothing may end before it starts', () => {
  const refused = { ok: false, problem: { kind: 'ends-before-start' } };
  const days = { kind: 'all-day', first: plainDate('2027-03-11'), last: plainDate('2027-03-10') } as const;
  expect(checkSchedule('event', days)).toEqual(refused);
  fc.assert(
    fc.property(anyTimed, fc.integer({ min: -9999, max: -1 }), (schedule, minutes) => {
      expect(checkSchedule('post', { ...schedule, minutes })).toEqual(refused);
    }),
  );
});

test('a milestone may not have hours', () => {
  fc.assert(
    fc.property(anyTimed, (schedule) => {
      expect(checkSchedule('milestone', schedule)).toEqual({ ok: false, problem: { kind: 'milestone-needs-days' } });
    }),
  );
});

test('a zone that nobody knows is named', () => {
  fc.assert(
    fc.property(anyTimed, (schedule) => {
      expect(checkSchedule('event', { ...schedule, zone: 'Mars/Olympus' })).toEqual({
        ok: false,
        problem: { kind: 'unknown-zone', zone: 'Mars/Olympus' },
      });
    }),
  );
});
