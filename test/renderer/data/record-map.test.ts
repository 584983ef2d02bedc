import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecordMap } from '../../../renderer/data/record-map';

const someEntries = fc.array(fc.tuple(fc.nat(30).map(String), fc.option(fc.nat())), { maxLength: 8 });

/** Enough at once that the map is laid out anew. */
const manyEntries = fc
  .nat(900)
  .map((from) => Array.from({ length: 700 }, (_, index): [string, number] => [`${from + index}`, index]));

const ascending = (a: number, b: number) => a - b;

test('a record map holds what a map holds after any changes, and its earlier copies stay as they were', () => {
  const someChanges = fc.oneof({ weight: 5, arbitrary: someEntries }, { weight: 1, arbitrary: manyEntries });
  fc.assert(
    fc.property(fc.array(someChanges), fc.nat(40).map(String), (changes, key) => {
      let records = RecordMap.empty<number>();
      const expected = new Map<string, number>();
      const copies = changes.map((entries) => {
        records = records.with(entries);
        for (const [changed, value] of entries) {
          if (value === null) expected.delete(changed);
          else expected.set(changed, value);
        }
        return { records, values: [...expected.values()], value: expected.get(key) };
      });
      for (const copy of copies) {
        expect(copy.records.values().toSorted(ascending)).toEqual(copy.values.toSorted(ascending));
        expect(copy.records.get(key)).toBe(copy.value);
      }
    }),
    { numRuns: 50 },
  );
});
