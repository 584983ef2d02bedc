import type { Transaction } from 'dexie';
import { expect, test } from 'vitest';
import { emptyShift } from '#shared/records/event';
import { patchOf } from '#shared/kernel/change-set';
import { newRule } from '#shared/policy/new-rule';
import { emptyItem } from '#shared/records/item';
import { emptyMilestone } from '#shared/records/milestone';
import { emptyPartner } from '#shared/records/partner';
import { emptyPerson } from '#shared/records/person';
import type { Baseline } from '#shared/records/baseline';
import { everything } from '#shared/records/selection';
import { add, tableSchemas } from '#shared/records/tables';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { openDatabase } from '../../../renderer/data/open-database';
import { openPlanDatabase, planDatabaseName } from '../../../renderer/data/plan-database';
import { PLAN_DATABASE_VERSIONS } from '../../../renderer/data/plan-database-versions';
import { activity } from '../../support/arbitrary-partners';
import { printSetup } from '../../support/printed';
import { label, newEntry, openWindow, settled, valueOf } from './plan-under-test';

/**
 * A plan as version 1 wrote it, word for word: the stores with their indexes, and a record of each kind that people
 * have. This is never changed. A version that is appended gets a test beside it that opens a plan of the one before.
 */
const VERSION_1 = {
  native: 10,
  stores: [
    'items',
    'relations',
    'calendars',
    'people',
    'partners',
    'channels',
    'pillars',
    'tracks',
    'goals',
    'segments',
    'savedViews',
    'settings',
    'exchangeBases',
  ],
  records: {
    settings: [{ id: 'settings', zone: 'Europe/Moscow', weekStart: 'monday' }],
    calendars: [{ id: 'c1', name: 'Встречи', hue: 3, order: 0, visible: true, archived: false, unit: '' }],
    goals: [{ id: 'core', name: 'Растить ядро', order: 0, archived: false }],
    items: [
      {
        id: 'i1',
        uid: 'i1@kalends',
        title: 'Клубный ужин',
        schedule: { kind: 'timed', start: '2027-03-11T19:00', zone: 'Europe/Moscow', minutes: 120 },
        calendarId: 'c1',
        sequence: 2,
        created: 1_770_000_000_000,
        modified: 1_770_000_100_000,
        notes: '',
        internalNotes: 'Ask Anna for the keys.',
        backlogRank: 0,
        tags: ['ядро'],
        ownerId: null,
        key: true,
        goalIds: ['core'],
        segmentIds: [],
        checklist: [{ id: 'k1', text: 'Book a table', ownerId: null, dueDays: -7, done: false }],
        reminders: [60],
        links: [],
        attachments: [],
        foreign: [],
        rule: null,
        excluded: [],
        added: [],
        seriesId: null,
        originalStart: null,
        kind: 'event',
        stage: 'confirmed',
        mode: 'offline',
        place: { name: 'Ромашка', address: '' },
        platform: '',
        joinLink: '',
        format: 'club-dinner',
        complexity: 2,
        registrationLink: '',
        capacity: 20,
        attendanceExpected: null,
        attendanceActual: null,
        budget: { currency: 'RUB', planned: 30_000, spent: null },
        hostIds: [],
        partnerIds: [],
        result: { text: '', score: null },
        roster: [],
      },
    ],
    history: [
      {
        id: 7,
        at: 1_770_000_100_000,
        label: { action: 'edit', title: 'Клубный ужин', count: 1 },
        changes: [
          { kind: 'patch', table: 'items', id: 'i1', before: { title: 'Ужин' }, after: { title: 'Клубный ужин' } },
        ],
        touched: ['i1'],
        state: 'done',
        coalesceKey: null,
        bytes: 110,
      },
    ],
    meta: [{ key: 'revision', value: 7 }],
  },
} as const;

/** Writes records as version 2 had them: its stores are those of version 1 with one for tags. */
async function writeVersion2(databaseName: string, records: Readonly<Record<string, readonly object[]>>) {
  const database = valueOf(await openDatabase(databaseName, PLAN_DATABASE_VERSIONS.slice(0, 2)));
  for (const [table, all] of Object.entries(records)) await database.table(table).bulkAdd(all);
  database.close();
}

/** Writes the old plan with IndexedDB alone, past all code of ours that may change. */
async function writeVersion1(databaseName: string, laterHistory: readonly object[] = []): Promise<void> {
  const request = indexedDB.open(databaseName, VERSION_1.native);
  request.onupgradeneeded = () => {
    for (const store of VERSION_1.stores) request.result.createObjectStore(store, { keyPath: 'id' });
    request.result.createObjectStore('meta', { keyPath: 'key' });
    const history = request.result.createObjectStore('history', { keyPath: 'id', autoIncrement: true });
    history.createIndex('state', 'state');
    history.createIndex('bytes', 'bytes');
    history.createIndex('touched', 'touched', { multiEntry: true });
  };
  const database = await settled(request);
  for (const [store, records] of Object.entries(VERSION_1.records)) {
    const objects = database.transaction(store, 'readwrite').objectStore(store);
    for (const record of records) await settled(objects.put(record));
  }
  const history = database.transaction('history', 'readwrite').objectStore('history');
  for (const entry of laterHistory) await settled(history.put(entry));
  database.close();
}

test('a plan that version 1 wrote opens with all that it holds, and its last step can be taken back', async () => {
  const entry = newEntry();
  await writeVersion1(planDatabaseName(entry.id));
  const plan = await openWindow(entry);
  for (const table of ['settings', 'calendars', 'goals', 'items'] as const) {
    expect(plan.snapshot().all(table)).toMatchObject(VERSION_1.records[table]);
  }
  const day = dayNumber(plainDate('2027-03-11'));
  expect(plan.snapshot().occurrencesIn({ first: day, last: day }, 'Europe/Moscow')).toMatchObject([{ key: 'i1' }]);

  const dinner = plan.snapshot().get('items', 'i1')!;
  valueOf(await plan.commit(patchOf('items', dinner, { key: false }), label('edit')));
  valueOf(await plan.undo());
  expect(valueOf(await plan.undo())).toEqual(VERSION_1.records.history[0].label);
  expect(plan.snapshot().get('items', 'i1')).toMatchObject({ title: 'Ужин', key: true });
});

test('a plan that version 1 wrote gets the fields that came later: a hue for goals, and what settings begin with', async () => {
  const entry = newEntry();
  await writeVersion1(planDatabaseName(entry.id));
  const plan = await openWindow(entry);
  for (const table of ['settings', 'calendars', 'goals', 'items'] as const) {
    for (const record of plan.snapshot().all(table)) expect(tableSchemas[table].parse(record)).toEqual(record);
  }
  expect(plan.snapshot().get('settings', 'settings')).toMatchObject({
    zone: 'Europe/Moscow',
    secondZone: null,
    // of the country that its zone belongs to
    holidayCountries: ['ru'],
    yearStart: 1,
  });
  const tag = { id: 't1', name: 'ядро', hue: 2, order: 0, archived: false };
  valueOf(await plan.commit([add('tags', tag)], label('create')));
  expect(plan.snapshot().all('tags')).toEqual([tag]);
});

test('partners, people and activities of version 2 get what came with their screens, all of it empty', async () => {
  const entry = newEntry();
  const old = { id: 'p1', name: 'Halcyon', contact: '@halcyon', hue: 4, order: 0, archived: false };
  const { obligations, ...swap } = activity('swap', { partnerIds: ['p1'] });
  await writeVersion2(planDatabaseName(entry.id), { partners: [old], people: [old], items: [swap] });
  const plan = await openWindow(entry);
  expect(plan.snapshot().get('partners', 'p1')).toEqual({ ...emptyPartner, ...old });
  expect(plan.snapshot().get('people', 'p1')).toEqual({ ...emptyPerson, ...old });
  expect(plan.snapshot().get('items', 'swap')).toEqual({ ...swap, obligations });
});

test('a milestone that version 2 wrote has no difficulty that anybody said', async () => {
  const entry = newEntry();
  const empty = emptyItem({
    id: 'launch',
    uid: 'launch',
    now: 0,
    kind: 'milestone',
    title: 'Запуск',
    schedule: null,
    calendarId: 'c1',
  });
  const { difficulty, ...old } = { ...empty, ...emptyMilestone };
  await writeVersion2(planDatabaseName(entry.id), { items: [old] });
  expect((await openWindow(entry)).snapshot().get('items', 'launch')).toEqual({ ...old, difficulty });
});

test('shifts that version 3 wrote, in events and in what was done to them, last as long as the event', async () => {
  const entry = newEntry();
  const slot = { role: 'Door', personIds: [], needed: 2 };
  const event = { ...VERSION_1.records.items[0], roster: [slot] };
  await writeVersion1(planDatabaseName(entry.id), [
    {
      ...VERSION_1.records.history[0],
      id: 8,
      changes: [{ kind: 'patch', table: 'items', id: 'i1', before: { roster: [slot] }, after: { roster: [] } }],
    },
  ]);
  const plan = await openWindow(entry);
  valueOf(await plan.undo());
  expect(plan.snapshot().get('items', 'i1')).toMatchObject({ roster: [{ ...emptyShift, ...slot }] });

  const other = newEntry();
  await writeVersion2(planDatabaseName(other.id), { items: [event] });
  expect((await openWindow(other)).snapshot().get('items', 'i1')).toEqual({
    ...event,
    roster: [{ ...emptyShift, ...slot }],
  });
});

test('saved views that version 7 wrote ask for any pillar', async () => {
  const entry = newEntry();
  const { pillarIds, ...asks } = { ...everything, channelIds: ['c1'] };
  const view = { id: 'v1', name: 'Posts', order: 0, view: 'month', shape: 'planner', date: null };
  await writeVersion2(planDatabaseName(entry.id), { savedViews: [{ ...view, selection: asks }] });
  const plan = await openWindow(entry);
  expect(plan.snapshot().get('savedViews', 'v1')).toEqual({ ...view, selection: { ...asks, pillarIds } });
});

test('pillars that version 9 wrote are for no purpose of their own', async () => {
  const entry = newEntry();
  const pillar = { id: 'p1', name: 'Stories', hue: 3, order: 0, archived: false };
  await writeVersion2(planDatabaseName(entry.id), { pillars: [pillar] });
  const plan = await openWindow(entry);
  expect(plan.snapshot().get('pillars', 'p1')).toEqual({ ...pillar, purpose: null });
});

test('mutes that version 12 wrote hide one finding each', async () => {
  const entry = newEntry();
  const mute = { id: 'm1', findingId: 'rule|r1|||20000', reason: 'Holidays', at: 1 };
  const earlier = PLAN_DATABASE_VERSIONS.filter(({ version }) => version <= 12);
  const database = valueOf(await openPlanDatabase(entry.id, earlier));
  await database.table('mutes').put(mute);
  database.close();
  const plan = await openWindow(entry);
  expect(plan.snapshot().get('mutes', 'm1')).toEqual({ ...mute, period: null });
});

test('a step that version 1 wrote down brings its records back whole', async () => {
  const entry = newEntry();
  const goal = { id: 'learn', name: 'Учиться', order: 1, archived: false };
  await writeVersion1(planDatabaseName(entry.id), [
    {
      ...VERSION_1.records.history[0],
      id: 8,
      label: { action: 'delete', title: 'Учиться', count: 1 },
      changes: [{ kind: 'remove', table: 'goals', record: goal }],
      touched: ['learn'],
    },
  ]);
  const plan = await openWindow(entry);
  valueOf(await plan.undo());
  expect(plan.snapshot().get('goals', 'learn')).toEqual({ ...goal, hue: 2 });
});

test('an appended version takes an old plan along: new fields get their default, new tables stand ready', async () => {
  const entry = newEntry();
  await writeVersion1(planDatabaseName(entry.id));
  const last = PLAN_DATABASE_VERSIONS.at(-1)!.version;
  const appended = [
    ...PLAN_DATABASE_VERSIONS,
    {
      version: last + 1,
      stores: {},
      upgrade: (transaction: Transaction) => transaction.table('goals').toCollection().modify({ weight: 5 }),
    },
    { version: last + 2, stores: { obligations: 'id' } },
  ];
  const database = valueOf(await openPlanDatabase(entry.id, appended));
  expect(await database.table('goals').toArray()).toMatchObject([{ ...VERSION_1.records.goals[0], weight: 5 }]);
  expect(await database.table('items').toArray()).toEqual(VERSION_1.records.items);
  expect(await database.table('obligations').count()).toBe(0);
  database.close();
});

test('a plan that version 1 wrote takes in rules, mutes, a policy in words, baselines, print set-ups and hashtags', async () => {
  const entry = newEntry();
  await writeVersion1(planDatabaseName(entry.id));
  const plan = await openWindow(entry);
  const rule = newRule('cadence', 'r1', []);
  const mute = { id: 'm1', findingId: 'rule|r1|||20000', period: null, reason: 'Holidays', at: 1 };
  const mission = { id: 'mission', text: 'Be of use.' } as const;
  const baseline: Baseline = {
    id: 'b1',
    name: 'План на январь',
    order: 0,
    frozenOn: plainDate('2027-01-15'),
    scope: { kind: 'general' },
    compared: true,
    dates: [{ itemId: 'i1', first: plainDate('2027-03-11'), last: plainDate('2027-03-11') }],
  };
  const setup = printSetup({ id: 's1', name: 'Стена A2' });
  const hashtag = { id: 'h1', name: '#КлубныйУжин', note: '', order: 0, archived: false };
  const records = [
    add('rules', rule),
    add('mutes', mute),
    add('policySections', mission),
    add('baselines', baseline),
    add('printSetups', setup),
    add('hashtags', hashtag),
  ];
  valueOf(await plan.commit(records, label('create')));
  expect(plan.snapshot().get('rules', 'r1')).toEqual(rule);
  expect(plan.snapshot().get('mutes', 'm1')).toEqual(mute);
  expect(plan.snapshot().get('policySections', 'mission')).toEqual(mission);
  expect(plan.snapshot().get('baselines', 'b1')).toEqual(baseline);
  expect(plan.snapshot().get('printSetups', 's1')).toEqual(setup);
  expect(plan.snapshot().get('hashtags', 'h1')).toEqual(hashtag);
});
