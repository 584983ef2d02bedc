import fc from 'fast-check';
import { startDate } from '#shared/plan/schedule-edits';
import type { Schedule } from '#shared/records/schedule';
import { NTHS, WEEKDAYS } from '#shared/recurrence/rule-pattern';
import type { SimpleRhythm, SimpleRule } from '#shared/recurrence/simple-rule';
import { addDays } from '#shared/time/plain-date';

const interval = fc.integer({ min: 1, max: 12 });
const on = fc.record({ nth: fc.constantFrom(...NTHS), weekday: fc.constantFrom(...WEEKDAYS) });
const month = fc.integer({ min: 1, max: 12 });
const rhythm: fc.Arbitrary<SimpleRhythm> = fc.oneof(
  fc.record({ kind: fc.constant('days'), interval }),
  fc.record({ kind: fc.constant('weekdays'), interval, weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }) }),
  fc.record({ kind: fc.constant('month-date'), interval, date: fc.constantFrom(-1, 1, 15, 28, 29, 31) }),
  fc.record({ kind: fc.constant('month-weekday'), interval, on }),
  fc.record({ kind: fc.constant('year-date'), interval, month, date: fc.integer({ min: 1, max: 28 }) }),
  fc.record({ kind: fc.constant('year-weekday'), interval, month, on }),
);
/** Any rule that the simple editor holds, of a series that begins with `schedule`. */
export const anySimpleRuleOf = (schedule: Schedule): fc.Arbitrary<SimpleRule> =>
  fc.record({
    rhythm,
    end: fc.oneof(
      fc.constant({ kind: 'never' } as const),
      fc.record({ kind: fc.constant('after' as const), count: fc.integer({ min: 1, max: 500 }) }),
      fc
        .integer({ min: 0, max: 2_000 })
        .map((days) => ({ kind: 'on' as const, date: addDays(startDate(schedule), days) })),
    ),
  });
