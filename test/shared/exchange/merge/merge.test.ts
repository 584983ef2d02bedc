import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IcalFile } from '#shared/exchange/ical/read-ical';
import { defaultChoice, mergeChanges, type MergeChoice } from '#shared/exchange/merge/merge-changes';
import { planMerge, type MergeAgainst, type MergeRow } from '#shared/exchange/merge/merge-plan';
import { reverse, type ChangeSet, type Identified } from '#shared/kernel/change-set';
import type { ExchangeBase } from '#shared/records/exchange-base';
import type { Item } from '#shared/records/item';
import { tableSchemas } from '#shared/records/tables';
import { arbitraryItem } from '../../../support/arbitrary-item';
import { readFile, written } from '../../../support/read-written';

const community = new Uint8Array(readFileSync(new URL('../../../fixtures/ical/community-2027.ics', import.meta.url)));
const EMPTY: MergeAgainst = { items: [], bases: [] };
const SOURCE = 'club.ics';

let last = 0;
const newId = () => `new-${++last}`;

/** Reads with identities of its own, as every reading of a file has. */
function read(content: Uint8Array | string): IcalFile {
  const file = readFile(content);
  const prefix = newId();
  const own = (id: string) => `${prefix}-${id}`;
  return {
    ...file,
    items: file.items.map((item) => ({ ...item, id: own(item.id), seriesId: item.seriesId && own(item.seriesId) })),
    told: new Map([...file.told].map(([id, fields]) => [own(id), fields])),
  };
}

function changesOf(file: IcalFile, against: MergeAgainst, choiceOf: (row: MergeRow) => MergeChoice = defaultChoice) {
  return mergeChanges(planMerge(file, against, SOURCE), choiceOf, { calendarOf: () => 'club', newId });
}

/** The plan after a change set. */
function after({ items, bases }: MergeAgainst, changes: ChangeSet): MergeAgainst {
  const tables = { items: byId(items), exchangeBases: byId(bases) };
  for (const change of changes) {
    const table: Map<string, Identified> = tables[change.table as keyof typeof tables];
    if (change.kind === 'patch') table.set(change.id, { ...table.get(change.id)!, ...change.after });
    else if (change.kind === 'add') table.set(change.record.id, change.record);
    else table.delete(change.record.id);
  }
  return { items: [...tables.items.values()] as Item[], bases: [...tables.exchangeBases.values()] as ExchangeBase[] };
}

function byId(records: readonly Identified[]): Map<string, Identified> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The plan after the file was imported with nothing decided otherwise. */
function imported(content: Uint8Array | string, into: MergeAgainst = EMPTY): MergeAgainst {
  return after(into, changesOf(read(content), into));
}

function edited(plan: MergeAgainst, fields: Partial<Item>, uid?: string): MergeAgainst {
  const items = plan.items.map((item) =>
    uid === undefined || item.uid === uid ? ({ ...item, ...fields } as Item) : item,
  );
  return { ...plan, items };
}

function kinds(content: string, against: MergeAgainst): readonly string[] {
  return planMerge(read(content), against, SOURCE).rows.map(({ kind }) => kind);
}

interface EventText {
  readonly title?: string;
  readonly notes?: string;
  readonly place?: string;
  readonly start?: string;
  readonly status?: string;
  readonly revision?: number;
  readonly rest?: readonly string[];
}

/** A file of one event; what is not given is not in the file. */
function event({
  title = 'Dinner',
  notes,
  place,
  start = '20270311T190000',
  status,
  revision = 0,
  rest = [],
}: EventText) {
  return [
    ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:one@example', `DTSTART;TZID=Europe/Berlin:${start}`, 'DURATION:PT2H'],
    ...[`SUMMARY:${title}`, `SEQUENCE:${revision}`, `LAST-MODIFIED:2027010${revision + 1}T000000Z`],
    ...(notes === undefined ? [] : [`DESCRIPTION:${notes}`]),
    ...(place === undefined ? [] : [`LOCATION:${place}`]),
    ...(status === undefined ? [] : [`STATUS:${status}`]),
    ...rest,
    ...['END:VEVENT', 'END:VCALENDAR'],
  ].join('\n');
}

describe('an import', () => {
  test('puts what is new into the chosen calendar, and remembers what was exchanged', () => {
    const plan = imported(community);
    expect(plan.items).toHaveLength(300);
    expect(new Set(plan.items.map(({ calendarId }) => calendarId))).toEqual(new Set(['club']));
    expect(plan.bases.map((base) => tableSchemas.exchangeBases.safeParse(base).success)).not.toContain(false);
  });

  test('of the same file again changes nothing', () => {
    const plan = imported(community);
    expect(changesOf(read(community), plan)).toEqual([]);
  });

  test('of any items is done once: a second time there is nothing to do', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(arbitraryItem, { minLength: 1, maxLength: 4, selector: ({ uid }) => uid }),
        (items) => {
          const text = written(items);
          const plan = imported(text);
          expect(changesOf(read(text), plan)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('does not depend on the order of the items in the file', () => {
    const file = read(community);
    const half = after(EMPTY, changesOf({ ...file, items: file.items.slice(0, 150) }, EMPTY));
    const rowsOf = (items: readonly Item[]) =>
      planMerge({ ...file, items }, half, SOURCE).rows.map(
        (row) => `${row.kind} ${'theirs' in row ? row.theirs.id : row.mine.id}`,
      );
    fc.assert(
      fc.property(fc.shuffledSubarray([...file.items], { minLength: 300 }), (shuffled) => {
        expect(rowsOf(shuffled).sort()).toEqual(rowsOf(file.items).sort());
      }),
      { numRuns: 10 },
    );
  });

  test('is one change set, whose reverse brings the plan back as it was', () => {
    const before = edited(imported(event({})), { notes: 'Ask Anna' });
    const changes = changesOf(read(event({ title: 'Supper', revision: 1 })), before);
    expect(after(after(before, changes), reverse(changes))).toEqual(before);
  });
});

describe('of an item that both have', () => {
  test('a field that only they changed becomes theirs, one that only I changed stays mine', () => {
    const plan = edited(imported(event({ notes: 'Bring cards' })), { notes: 'Bring two cards' });
    const theirs = event({ notes: 'Bring cards', start: '20270312T190000', revision: 1 });
    expect(kinds(theirs, plan)).toEqual(['changed']);
    expect(imported(theirs, plan).items).toMatchObject([
      { notes: 'Bring two cards', schedule: { start: '2027-03-12T19:00' }, sequence: 1 },
    ]);
  });

  test('a field that both changed is a conflict, and mine until somebody chooses', () => {
    const plan = edited(imported(event({})), { title: 'Club dinner', modified: Date.UTC(2027, 5, 1) });
    const theirs = event({ title: 'Supper', revision: 1 });
    expect(kinds(theirs, plan)).toEqual(['conflict']);
    expect(imported(theirs, plan).items).toMatchObject([{ title: 'Club dinner' }]);
    const chosen = changesOf(read(theirs), plan, () => ({ kind: 'take', fields: new Set(['title']) }));
    expect(after(plan, chosen).items).toMatchObject([{ title: 'Supper' }]);
    const both = changesOf(read(theirs), plan, () => ({ kind: 'both' }));
    expect(after(plan, both).items.map(({ title }) => title)).toEqual(['Club dinner', 'Supper']);
    expect(new Set(after(plan, both).items.map(({ uid }) => uid)).size).toBe(2);
  });

  test('a conflict that was decided is not asked again', () => {
    const plan = edited(imported(event({})), { title: 'Club dinner' });
    const theirs = event({ title: 'Supper', revision: 1 });
    const decided = after(
      plan,
      changesOf(read(theirs), plan, () => ({ kind: 'take', fields: new Set(['title']) })),
    );
    expect(changesOf(read(theirs), decided)).toEqual([]);
  });

  test('a conflict in which mine was kept is not asked again, and one undo asks it anew', () => {
    const plan = edited(imported(event({})), { title: 'Club dinner', modified: Date.UTC(2027, 5, 1) });
    const theirs = event({ title: 'Supper', revision: 1 });
    const kept = changesOf(read(theirs), plan);
    expect(kept.map(({ table }) => table)).toEqual(['exchangeBases']);
    const decided = after(plan, kept);
    expect(kinds(theirs, decided)).toEqual(['older']);
    expect(changesOf(read(theirs), decided)).toEqual([]);
    expect(kinds(theirs, after(decided, reverse(kept)))).toEqual(['conflict']);
  });

  test('what the file does not tell is unchanged, not emptied', () => {
    const plan = imported(event({ notes: 'Bring cards', place: 'Loft' }));
    const theirs = event({ title: 'Supper', revision: 1 });
    expect(imported(theirs, plan).items).toMatchObject([
      { title: 'Supper', notes: 'Bring cards', place: { name: 'Loft' } },
    ]);
  });

  test('an old file that comes again takes nothing back', () => {
    const old = event({});
    const plan = imported(event({ title: 'Supper', revision: 2 }), imported(old));
    expect(kinds(old, plan)).toEqual(['older']);
    expect(imported(old, plan).items).toMatchObject([{ title: 'Supper' }]);
  });

  test.each([
    [2, 'changed'],
    [0, 'older'],
  ])('never exchanged before, the later revision stands: %i is %s', (revision, kind) => {
    const plan = { ...imported(event({ revision: 1 })), bases: [] };
    expect(kinds(event({ title: 'Supper', revision }), plan)).toEqual([kind]);
  });

  test('a cancellation comes as a change of its own sort', () => {
    const plan = imported(event({ status: 'CONFIRMED' }));
    const [row] = planMerge(read(event({ status: 'CANCELLED', revision: 1 })), plan, SOURCE).rows;
    expect(row).toMatchObject({ kind: 'changed', cancelled: true });
  });
});

describe('what is not in the file any more', () => {
  const two = [
    event({}).replace('END:VCALENDAR', ''),
    event({}).replace('BEGIN:VCALENDAR', '').replaceAll('one@', 'two@'),
  ].join('');

  test('is told when it came from there once, and stays until somebody removes it', () => {
    const plan = imported(two);
    expect(kinds(event({}), plan)).toEqual(['same', 'gone']);
    expect(changesOf(read(event({})), plan)).toEqual([]);
    const removed = changesOf(read(event({})), plan, (row) =>
      row.kind === 'gone' ? { kind: 'take', fields: new Set() } : defaultChoice(row),
    );
    expect(after(plan, removed).items.map(({ uid }) => uid)).toEqual(['one@example']);
  });

  test('a series is told once, and goes with its changed dates', () => {
    const moved = event({ title: 'Moved', rest: ['RECURRENCE-ID;TZID=Europe/Berlin:20270318T190000'] });
    const series = event({ rest: ['RRULE:FREQ=WEEKLY'] }).replace(
      'END:VCALENDAR',
      moved.replace('BEGIN:VCALENDAR\n', ''),
    );
    const plan = imported(series.replaceAll('one@', 'two@'), imported(event({ title: 'Other' })));
    expect(plan.items).toHaveLength(3);
    const left = event({ title: 'Other' });
    expect(kinds(left, plan)).toEqual(['same', 'gone']);
    const removed = changesOf(read(left), plan, (row) =>
      row.kind === 'gone' ? { kind: 'take', fields: new Set() } : defaultChoice(row),
    );
    expect(after(plan, removed)).toMatchObject({ items: [{ title: 'Other' }], bases: [{ uid: 'one@example' }] });
  });

  test('is nobody’s business when it came from elsewhere', () => {
    const plan = imported(two);
    const elsewhere = planMerge(read(event({})), plan, 'other.ics').rows;
    expect(elsewhere.map(({ kind }) => kind)).toEqual(['same']);
  });
});

describe('a changed date of a series', () => {
  const rule = ['RRULE:FREQ=WEEKLY'];
  const moved = event({
    title: 'Moved',
    start: '20270319T190000',
    rest: ['RECURRENCE-ID;TZID=Europe/Berlin:20270318T190000'],
  });

  test('finds its series in the plan when the file has none', () => {
    const plan = imported(event({ rest: rule }));
    expect(imported(moved, plan).items).toMatchObject([
      { title: 'Dinner' },
      { title: 'Moved', seriesId: plan.items[0]!.id, originalStart: '2027-03-18T19:00' },
    ]);
  });

  test('that I took out of the series does not return by itself', () => {
    const plan = edited(imported(event({ rest: rule })), { excluded: ['2027-03-18T19:00'] });
    expect(kinds(moved, plan)).toEqual(['taken-out']);
    expect(changesOf(read(moved), plan)).toEqual([]);
  });

  test('stays behind when its series does', () => {
    const both = event({ rest: rule }).replace('END:VCALENDAR', moved.replace('BEGIN:VCALENDAR\n', ''));
    const file = read(both);
    const changes = changesOf(file, EMPTY, (row) =>
      row.kind === 'fresh' && row.theirs.rule !== null ? { kind: 'leave' } : defaultChoice(row),
    );
    expect(changes).toEqual([]);
  });
});
