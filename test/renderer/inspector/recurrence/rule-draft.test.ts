import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startDate } from '#shared/plan/schedule-edits';
import { draftOf, readDraft, waysToName } from '../../../../renderer/features/inspector/recurrence/rule-draft';
import { anySchedule } from '../../../support/arbitrary-plan';
import { anySimpleRuleOf } from '../../../support/arbitrary-rule';

test('every rule that the editor holds is shown by its panel, and saved unchanged when nothing is set', () => {
  const anySeries = anySchedule.chain((schedule) => fc.tuple(fc.constant(schedule), anySimpleRuleOf(schedule)));
  fc.assert(
    fc.property(anySeries, ([schedule, rule]) => {
      const draft = draftOf(rule, startDate(schedule));
      expect(waysToName(draft.day.by)).toContain(draft.day.by);
      expect(readDraft(draft)).toEqual({ ok: true, value: rule });
    }),
  );
});

test('a date that a month does not have becomes its last one', () => {
  fc.assert(
    fc.property(anySchedule, fc.integer({ min: 1, max: 12 }), (schedule, month) => {
      const draft = draftOf(null, startDate(schedule));
      const read = readDraft({ ...draft, unit: 'years', month, day: { ...draft.day, date: 31 } });
      const last = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
      expect(read).toMatchObject({ ok: true, value: { rhythm: { kind: 'year-date', month, date: last } } });
    }),
    { numRuns: 30 },
  );
});
