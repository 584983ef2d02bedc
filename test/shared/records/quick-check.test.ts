import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyItem } from '#shared/records/item';
import { firstSettings } from '#shared/records/settings';
import { quickCheck } from '#shared/records/quick-check';
import { tableSchemas } from '#shared/records/tables';
import { anyItem } from '../../support/arbitrary-plan';

const checkItem = quickCheck(tableSchemas.items);
const checkSettings = quickCheck(tableSchemas.settings);

/** What may lie in a field that was spoilt. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, NaN, Infinity, -1, 1.5, 2 ** 60, '', 'x'.repeat(300), true, [], {}, [null]),
  fc.constantFrom<unknown>('event', 'idea', '2027-02-29', '2027-01-01T10:00', 'Europe/Atlantis', ['', 3], {
    kind: 'timed',
  }),
  fc.anything(),
);

test('the quick answer is the schema’s answer, whatever field of an item is spoilt', () => {
  fc.assert(
    fc.property(anyItem.chain(spoilt), (record) => {
      expect(checkItem(record)).toBe(tableSchemas.items.safeParse(record).success);
    }),
    { numRuns: 2_000 },
  );
});

test('nested fields and those with rules of their own are checked too', () => {
  fc.assert(
    fc.property(spoilt(firstSettings('UTC')), (record) => {
      expect(checkSettings(record)).toBe(tableSchemas.settings.safeParse(record).success);
    }),
  );
  const hours = { ...firstSettings('UTC'), workingHours: { start: 600, end: 540 } };
  expect(checkSettings(hours)).toBe(false);
});

test('what is no record at all is none', () => {
  for (const value of [null, undefined, 3, 'item', [], {}]) expect(checkItem(value)).toBe(false);
  const whole = emptyItem({
    id: 'i',
    uid: 'u',
    now: 0,
    kind: 'post',
    title: '',
    schedule: null,
    calendarId: 'c',
  });
  expect(checkItem(whole)).toBe(true);
});

/** A record of which some field, or a field within a field, holds something else. */
function spoilt(record: object): fc.Arbitrary<object> {
  const fields = Object.entries(record);
  return fc
    .tuple(fc.constantFrom(...fields), anything, fc.boolean(), fc.nat())
    .map(([[name, value], other, isDeep, at]) => {
      const inner = Object.keys((value ?? {}) as object);
      const innerName = inner[at % inner.length];
      if (!isDeep || innerName === undefined || Array.isArray(value)) return { ...record, [name]: other };
      return { ...record, [name]: { ...(value as object), [innerName]: other } };
    });
}
