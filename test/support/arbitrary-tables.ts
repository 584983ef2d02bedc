import fc from 'fast-check';
import type { PlanTables } from '#shared/exchange/backup/plan-file';
import type { Item } from '#shared/records/item';
import { HUES } from '#shared/records/fields';
import { emptyPerson } from '#shared/records/person';
import { firstSettings } from '#shared/records/settings';
import { TABLE_NAMES } from '#shared/records/tables';
import { arbitraryItem } from './arbitrary-item';
import { anyZone } from './arbitrary-plan';

/** Few identities, so that two plans share some of their records. */
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const name = fc.string({ unit: 'grapheme', maxLength: 20 });
const order = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0); // JSON has no -0
const hue = fc.integer({ min: 1, max: HUES });
const archived = fc.boolean();

const items = fc.array(fc.tuple(id, arbitraryItem), { maxLength: 5 }).map((pairs) => {
  const byId = new Map<string, Item>(pairs.map(([itemId, item]) => [itemId, { ...item, id: itemId }]));
  return [...byId.values()];
});

const noTables = Object.fromEntries(TABLE_NAMES.map((table) => [table, []])) as unknown as PlanTables;

/** Any plan, as far as the shapes of its records go: items of every kind, registers, settings. */
export const arbitraryTables: fc.Arbitrary<PlanTables> = fc
  .record({
    items,
    calendars: unique(fc.record({ id, name, hue, order, visible: fc.boolean(), archived, unit: name })),
    people: unique(
      fc.record({ id, name, contact: name, hue, order, archived }).map((known) => ({ ...emptyPerson, ...known })),
    ),
    hashtags: unique(fc.record({ id, name, note: name, order, archived })),
    tags: unique(fc.record({ id, name, hue, order, archived })),
    goals: unique(fc.record({ id, name, hue, order, archived })),
    settings: anyZone.map((zone) => [firstSettings(zone)]),
  })
  .map((tables) => ({ ...noTables, ...tables }));

function unique<Entry extends { readonly id: string }>(entry: fc.Arbitrary<Entry>): fc.Arbitrary<Entry[]> {
  return fc.uniqueArray(entry, { selector: (each) => each.id, maxLength: 4 });
}
