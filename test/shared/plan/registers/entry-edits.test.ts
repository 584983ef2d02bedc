import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyShift } from '#shared/records/event';
import { fail } from '#shared/kernel/result';
import { addEntry, archiveEntry, changeEntry, renameEntry } from '#shared/plan/registers/entry-edits';
import { mergeEntries } from '#shared/plan/registers/merge-entries';
import { placeEntry } from '#shared/plan/registers/place-entry';
import { newEntry, referenceTo, REGISTERS, type PlanTables } from '#shared/plan/registers/register';
import { registerEntries } from '#shared/plan/registers/register-entries';
import { removeEntry } from '#shared/plan/registers/remove-entry';
import { countUses, usesOf } from '#shared/plan/registers/count-uses';
import { swapInSelection } from '#shared/plan/registers/selection-references';
import { emptyItem, type Item } from '#shared/records/item';
import { everything } from '#shared/records/selection';
import { add, type ChangeSet } from '#shared/records/tables';
import { anyReferringPlan, threeEntries } from '../../../support/arbitrary-registers';
import { after, planTables } from '../../../support/plan-tables';
import { valueOf } from '../../../support/value-of';

function event(id: string, fields: Partial<Item> = {}): ReturnType<typeof add> {
  const item = emptyItem({ id, uid: id, now: 0, kind: 'event', title: id, schedule: null, calendarId: 'one' });
  return add('items', { ...item, ...fields } as Item);
}

const names = (plan: PlanTables, register: (typeof REGISTERS)[number]) =>
  registerEntries(plan, register).map(({ name }) => name);

let made = 0;
const newId = () => `new-${(made += 1)}`;

describe('names', () => {
  const plan = planTables([...REGISTERS.flatMap(threeEntries)]);

  test.each(REGISTERS)(
    'an entry of %s is added after the others and renamed, without blanks around its name',
    (register) => {
      const sign = register === 'hashtags' ? '#' : '';
      const added = after(plan, valueOf(addEntry(plan, register, 'id', '  Клуб ')));
      expect(names(added, register)).toEqual(['one', 'two', 'three', 'Клуб'].map((name) => sign + name));
      const renamed = after(added, valueOf(renameEntry(added, register, 'id', 'Ядро ')));
      expect(names(renamed, register)).toContain(`${sign}Ядро`);
    },
  );

  test('a name that another has, in whatever letters, names that one, so that the two may be merged', () => {
    const taken = fail({ kind: 'name-taken', id: 'two', name: 'two', archived: false });
    expect(addEntry(plan, 'people', 'id', 'TWO')).toEqual(taken);
    expect(renameEntry(plan, 'people', 'one', ' Two')).toEqual(taken);
    const archived = after(plan, valueOf(archiveEntry(plan, 'people', 'two', true, newId)));
    expect(addEntry(archived, 'people', 'id', 'two')).toMatchObject({ problem: { archived: true } });
  });

  test('the letters of the own name may change', () => {
    expect(names(after(plan, valueOf(renameEntry(plan, 'goals', 'one', 'ONE'))), 'goals')).toEqual([
      'ONE',
      'two',
      'three',
    ]);
  });

  test('a name of blanks is none, and one of 501 letters is too long', () => {
    expect(addEntry(plan, 'pillars', 'id', '  ')).toEqual(fail({ kind: 'name-empty' }));
    expect(renameEntry(plan, 'pillars', 'one', 'x'.repeat(501))).toEqual(fail({ kind: 'name-too-long', longest: 500 }));
  });

  test('what has gone meanwhile is neither renamed nor merged nor moved nor deleted', () => {
    const gone = fail({ kind: 'entry-gone' });
    expect(renameEntry(plan, 'tracks', 'ghost', 'Name')).toEqual(gone);
    expect(changeEntry(plan, 'tracks', 'ghost', { hue: 2 }, newId)).toEqual(gone);
    expect(placeEntry(plan, 'tracks', 'ghost', null, newId)).toEqual(gone);
    expect(mergeEntries(plan, 'tracks', 'one', 'ghost')).toEqual(gone);
    expect(removeEntry(plan, 'tracks', 'ghost', { kind: 'nothing' })).toEqual(gone);
  });
});

describe('order', () => {
  test('an entry stands where it was put, and the others stay as they stood', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: 99 }), { minLength: 2, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        (orders, from, to) => {
          const people = orders.map((order) => ({ ...newEntry('people', `${order}`, `${order}`, []), order }));
          const plan = planTables(people.map((person) => add('people', person)));
          const ids = plan.all('people').map(({ id }) => id);
          const moved = ids[from % ids.length]!;
          const others = ids.filter((id) => id !== moved);
          const beforeId = others[to % ids.length] ?? null;
          const placed = after(plan, valueOf(placeEntry(plan, 'people', moved, beforeId, newId))).all('people');
          const at = beforeId === null ? others.length : others.indexOf(beforeId);
          expect(placed.map(({ id }) => id)).toEqual(others.toSpliced(at, 0, moved));
        },
      ),
    );
  });

  test('put where it stands, nothing changes', () => {
    const plan = planTables(threeEntries('people'));
    expect(valueOf(placeEntry(plan, 'people', 'one', 'two', newId))).toEqual([]);
    expect(valueOf(placeEntry(plan, 'people', 'one', 'one', newId))).toEqual([]);
    expect(valueOf(placeEntry(plan, 'people', 'three', null, newId))).toEqual([]);
  });
});

describe('calendars', () => {
  const plan = planTables([...threeEntries('calendars'), event('a')]);
  const lastOpen = ['two', 'three'].reduce(
    (rest, id) => after(rest, valueOf(archiveEntry(rest, 'calendars', id, true, newId))),
    plan,
  );

  test('the last one outside the archive is neither archived nor deleted', () => {
    const refused = fail({ kind: 'last-calendar' });
    expect(archiveEntry(lastOpen, 'calendars', 'one', true, newId)).toEqual(refused);
    expect(removeEntry(lastOpen, 'calendars', 'one', { kind: 'delete-items' })).toEqual(refused);
    expect(removeEntry(lastOpen, 'calendars', 'two', { kind: 'nothing' }).ok).toBe(true);
  });

  test('merged into an archived one, the last brings that back', () => {
    const merged = after(lastOpen, valueOf(mergeEntries(lastOpen, 'calendars', 'one', 'two')));
    expect(merged.all('calendars').map(({ id, archived }) => [id, archived])).toEqual([
      ['two', false],
      ['three', true],
    ]);
  });

  test('one that holds items is not deleted without a word on them', () => {
    expect(removeEntry(plan, 'calendars', 'one', { kind: 'nothing' })).toEqual(fail({ kind: 'calendar-in-use' }));
  });

  test('a changed date that goes with its calendar does not come back as a date of its series', () => {
    const series = event('talks', { calendarId: 'two', rule: 'FREQ=WEEKLY', excluded: ['2027-03-04'] });
    const dates = ['2027-03-11', '2027-03-18'].map((originalStart) =>
      event(originalStart, { seriesId: 'talks', originalStart }),
    );
    const weekly = after(plan, [series, ...dates]);
    const changed = after(weekly, valueOf(removeEntry(weekly, 'calendars', 'one', { kind: 'delete-items' })));
    expect(changed.all('items').map(({ id, excluded }) => [id, excluded])).toEqual([
      ['talks', ['2027-03-04', '2027-03-11', '2027-03-18']],
    ]);
  });
});

test('the one that remains of two takes over what it does not know itself', () => {
  const people: ChangeSet = [
    add('people', { ...newEntry('people', 'one', 'Anna', []), contact: '@anna' }),
    add('people', newEntry('people', 'two', 'Anya', [])),
  ];
  const plan = planTables(people);
  expect(after(plan, valueOf(mergeEntries(plan, 'people', 'one', 'two'))).all('people')).toMatchObject([
    { id: 'two', contact: '@anna' },
  ]);
  const knows = after(plan, valueOf(changeEntry(plan, 'people', 'two', { contact: '@anya' }, newId)));
  expect(after(knows, valueOf(mergeEntries(knows, 'people', 'one', 'two'))).all('people')[0]?.contact).toBe('@anya');
});

describe('tags', () => {
  const plan = planTables([
    ...threeEntries('tags'),
    event('a', { tags: ['ядро', 'two'] }),
    event('b', { tags: ['гости', 'ядро'] }),
  ]);
  const idOf = (tables: PlanTables, name: string) =>
    registerEntries(tables, 'tags').find((tag) => tag.name === name)!.id;
  const words = (tables: PlanTables) => tables.all('items').map(({ tags }) => tags);

  test('words in use are listed after the records by their letters', () => {
    expect(names(plan, 'tags')).toEqual(['one', 'two', 'three', 'гости', 'ядро']);
  });

  test('renamed, the word changes in every item, with a record or without', () => {
    const core = after(plan, valueOf(renameEntry(plan, 'tags', idOf(plan, 'ядро'), 'core')));
    expect(words(core)).toEqual([
      ['core', 'two'],
      ['гости', 'core'],
    ]);
    const north = after(core, valueOf(renameEntry(core, 'tags', 'two', 'north')));
    expect(words(north)[0]).toEqual(['core', 'north']);
    expect(north.all('tags').map(({ name }) => name)).toEqual(['one', 'north', 'three']);
  });

  test('a word gets a record with its first colour or a place of its own', () => {
    const coloured = after(plan, valueOf(changeEntry(plan, 'tags', idOf(plan, 'ядро'), { hue: 5 }, newId)));
    expect(coloured.all('tags').at(-1)).toMatchObject({ name: 'ядро', hue: 5 });
    const placed = after(plan, valueOf(placeEntry(plan, 'tags', idOf(plan, 'ядро'), 'two', newId)));
    expect(names(placed, 'tags')).toEqual(['one', 'ядро', 'two', 'three', 'гости']);
    expect(placed.all('tags')).toHaveLength(4);
  });

  test('merged or deleted, the word leaves all items', () => {
    expect(words(after(plan, valueOf(mergeEntries(plan, 'tags', idOf(plan, 'ядро'), 'two'))))).toEqual([
      ['two'],
      ['гости', 'two'],
    ]);
    const less = after(plan, valueOf(removeEntry(plan, 'tags', idOf(plan, 'ядро'), { kind: 'nothing' })));
    expect(names(less, 'tags')).toEqual(['one', 'two', 'three', 'гости']);
  });
});

describe('uses', () => {
  test('an item counts once for an entry, in however many roles', () => {
    const roles = {
      ownerId: 'one',
      hostIds: ['one', 'two'],
      roster: [{ ...emptyShift, role: 'Door', personIds: ['one'] }],
    };
    const plan = planTables([...threeEntries('people'), event('a', roles), event('b', { ownerId: 'one' })]);
    expect([...countUses(plan, 'people')]).toEqual([
      ['one', 2],
      ['two', 1],
    ]);
  });

  test('whom a partner or a track is kept by, and whose tag it is, counts too', () => {
    const anna = newEntry('people', 'anna', 'Anna', []);
    const plan = planTables([
      add('people', anna),
      add('people', { ...newEntry('people', 'boris', 'Boris', []), tags: ['core'] }),
      add('partners', { ...newEntry('partners', 'p', 'Kettle', []), ownerId: 'anna', tags: ['core'] }),
      add('tracks', { ...newEntry('tracks', 't', 'Growth', []), ownerId: 'anna' }),
    ]);
    const none = { items: 0, tracks: 0, partners: 0, people: 0, savedViews: 0 };
    expect(usesOf(plan, 'people', anna)).toEqual({ ...none, partners: 1, tracks: 1 });
    expect(usesOf(plan, 'tags', newEntry('tags', 't', 'core', []))).toEqual({ ...none, partners: 1, people: 1 });
  });

  test('the count of one entry agrees with that of all', () => {
    fc.assert(
      fc.property(anyReferringPlan, fc.constantFrom(...REGISTERS), (plan, register) => {
        const counts = countUses(plan, register);
        for (const entry of plan.all(register))
          expect(usesOf(plan, register, entry).items).toBe(counts.get(referenceTo(register, entry)) ?? 0);
      }),
    );
  });
});

test('a selection forgets an entry that is gone; with the last one any will do, and nobody stays nobody', () => {
  const gone = () => null;
  expect(swapInSelection({ ...everything, tags: ['one'] }, 'tags', gone).tags).toBeNull();
  expect(swapInSelection({ ...everything, ownerIds: ['one', null] }, 'people', gone).ownerIds).toEqual([null]);
  expect(swapInSelection({ ...everything, tags: [] }, 'tags', gone).tags).toEqual([]);
});
