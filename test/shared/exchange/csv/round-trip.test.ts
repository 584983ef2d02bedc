import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv, type CsvWriting } from '#shared/exchange/csv/write-csv';
import { FOR_OTHERS } from '#shared/exchange/ical/ical-plan';
import { itemSchema, type Item } from '#shared/records/item';
import { arbitraryItem } from '../../../support/arbitrary-item';
import { readTableFile } from '../../../support/read-table';
import { sampleItems } from '../../../support/sample-export';

const manners = fc.record<CsvWriting>({
  detail: fc.constant({ kind: 'full', references: { calendars: { calendar: 'Club' } } }),
  alarms: fc.constant(true),
  language: fc.constantFrom('en', 'ru'),
  separator: fc.constantFrom(',', ';'),
});

/** Every reading gives identities of its own. */
function withoutIds(items: readonly Item[]): unknown {
  return items
    .map(({ id, seriesId, ...rest }) => ({ ...rest, hasId: id !== '', isDate: seriesId !== null }))
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function keyOf({ uid, originalStart }: Pick<Item, 'uid' | 'originalStart'>): string {
  return `${uid} ${originalStart}`;
}

test('a full copy comes back whole, whatever the language, the separator and the texts', { timeout: 20_000 }, () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(arbitraryItem, { minLength: 1, maxLength: 4, selector: ({ uid }) => uid }),
      manners,
      (items, manner) => {
        const { items: read, problems } = readTableFile(writeCsv({ items, calendars: [] }, manner));
        expect(problems).toEqual([]);
        expect(withoutIds(read)).toEqual(withoutIds(items));
        for (const item of read) itemSchema.parse(item);
      },
    ),
    { numRuns: 20 },
  );
});

describe.each(['en', 'ru'] as const)(
  'of 300 events of several programs and a plan of all kinds, in %s,',
  (language) => {
    const items = sampleItems();
    const manner = { language, separator: ';', alarms: true } as const;

    test('a full copy comes back whole', () => {
      const text = writeCsv({ items, calendars: [] }, { ...manner, detail: { kind: 'full', references: {} } });
      const read = readTableFile(text);
      expect(read.problems).toEqual([]);
      expect(withoutIds(read.items)).toEqual(withoutIds(items));
    });

    test('what a spreadsheet rewrites when it only saves is no edit', () => {
      const text = writeCsv({ items, calendars: [] }, { ...manner, detail: { kind: 'full', references: {} } });
      const russian = text
        .replace(/(?<=;)(\d{4})-(\d\d)-(\d\d)(?=;)/g, '$3.$2.$1')
        .replace(/(?<=;)0?(\d{1,2}:\d\d)(?=;)/g, '$1:00');
      const american = text
        .replace(/(?<=;)(\d{4})-0?(\d{1,2})-0?(\d{1,2})(?=;)/g, '$2/$3/$1')
        .replace(/(?<=;)(\d\d):(\d\d)(?=;)/g, (_, hour: string, minute: string) => {
          return `${Number(hour) % 12 || 12}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}`;
        });
      for (const saved of [russian, american]) {
        expect(saved).not.toBe(text);
        expect(withoutIds(readTableFile(saved).items)).toEqual(withoutIds(items));
      }
    });

    test('what was written for others comes back as far as they may see it', () => {
      const shown = ({
        title,
        notes,
        stage,
        schedule,
        rule,
        excluded,
        added,
        tags,
        reminders,
        kind,
        originalStart,
      }: Item) => ({
        ...{ title: title.trim(), notes: notes.trim(), stage, schedule, rule, excluded, added },
        ...{ tags: tags.map((tag) => tag.trim()), reminders, kind, originalStart },
      });
      const sorted = (all: readonly Item[]) => all.map((item) => JSON.stringify(shown(item))).toSorted();
      const read = readTableFile(writeCsv({ items, calendars: [] }, { ...manner, detail: FOR_OTHERS.detail }));
      expect(read.problems).toEqual([]);
      expect(sorted(read.items)).toEqual(sorted(items));
    });
  },
);
