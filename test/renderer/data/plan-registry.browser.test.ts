import Dexie from 'dexie';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { add } from '#shared/records/tables';
import { openPlan } from '../../../renderer/data/open-plan';
import { createPlan, createPlanFrom } from '../../../renderer/data/create-plan';
import { listPlans, readPreferences, describePlan, writePreferences } from '../../../renderer/data/plan-registry';
import { readAddress, writeAddress } from '../../../renderer/data/plan-addresses';
import { planDatabaseName } from '../../../renderer/data/plan-database';
import { DEFAULT_PREFERENCES } from '../../../renderer/data/preferences';
import { newItem, openWindow, valueOf } from './plan-under-test';

const SEED = {
  zone: 'Europe/Moscow',
  goals: [
    { id: 'activity', name: 'Поднять активность' },
    { id: 'core', name: 'Растить ядро' },
  ],
  calendars: [
    { id: 'events', name: 'Встречи', hue: 1 },
    { id: 'content', name: 'Публикации', hue: 3 },
  ],
} as const;

beforeEach(() => Dexie.delete('kalends-registry'));

async function create(name: string, now = 0) {
  const plan = valueOf(await createPlan({ ...SEED, name }, undefined, () => now));
  onTestFinished(() => Dexie.delete(planDatabaseName(plan.id)));
  return plan;
}

describe('a new plan', () => {
  test('begins with settings, goals and calendars in the given order, and nothing to take back', async () => {
    const snapshot = (await openWindow(await create('Club'))).snapshot();
    expect(snapshot.get('settings', 'settings')).toMatchObject({ zone: 'Europe/Moscow', weekStart: 'monday' });
    expect(snapshot.all('goals').map(({ id, name }) => [id, name])).toEqual([
      ['activity', 'Поднять активность'],
      ['core', 'Растить ядро'],
    ]);
    expect(snapshot.all('calendars').map(({ id, name, hue }) => ({ id, name, hue }))).toEqual(SEED.calendars);
    expect(snapshot.undoable).toBeNull();
  });

  test('in an unknown time zone is refused and leaves nothing behind', async () => {
    const refused = await createPlan({ ...SEED, name: 'Club', zone: 'Europe/Atlantis' }, () => 'refused');
    expect(refused).toMatchObject({ problem: { kind: 'invalid-record', table: 'settings', path: 'zone' } });
    expect(valueOf(await listPlans())).toEqual([]);
    expect(await Dexie.exists(planDatabaseName('refused'))).toBe(false);
  });

  test('stands beside the others in a hue of its own', async () => {
    const [first, second] = [await create('Club'), await create('School')];
    expect(first.hue).not.toBe(second.hue);
    expect(valueOf(await listPlans())).toHaveLength(2);
  });
});

test('a plan is made of ready records as they are, or not at all', async () => {
  const records = [add('items', { ...newItem('dinner'), sequence: 3 })];
  const club = valueOf(await createPlanFrom({ name: 'Club', hue: 6, records }));
  onTestFinished(() => Dexie.delete(planDatabaseName(club.id)));
  expect(club).toMatchObject({ name: 'Club', hue: 6 });
  const plan = await openWindow(club);
  expect(plan.snapshot().all('items')).toEqual([{ ...newItem('dinner'), sequence: 3 }]);
  expect(plan.snapshot().undoable).toBeNull();

  const broken = [...records, add('items', { ...newItem('lunch'), uid: '' })];
  expect(await createPlanFrom({ name: 'Club', records: broken }, () => 'broken')).toMatchObject({
    problem: { kind: 'invalid-record', table: 'items', path: 'uid' },
  });
  expect(valueOf(await listPlans())).toHaveLength(1);
  expect(await Dexie.exists(planDatabaseName('broken'))).toBe(false);
});

test('each plan remembers where it was looked at', async () => {
  expect(valueOf(await readAddress('club'))).toBeNull();
  valueOf(await writeAddress('club', '/calendar/month/2027-03-01'));
  valueOf(await writeAddress('school', '/calendar/year/2028-01-01'));
  expect(valueOf(await readAddress('club'))).toBe('/calendar/month/2027-03-01');
});

test('the plan that was opened last stands first', async () => {
  const club = await create('Club', 1);
  const school = await create('School', 2);
  expect(valueOf(await listPlans())[0]?.id).toBe(school.id);
  valueOf(await openPlan(club, () => 3)).close();
  expect(valueOf(await listPlans())[0]).toEqual({ ...club, openedAt: 3 });
});

test('a plan is renamed and given another colour in the list', async () => {
  const club = await create('Club');
  valueOf(await describePlan(club.id, { name: 'The club', hue: 5 }));
  expect(valueOf(await listPlans())).toEqual([{ ...club, name: 'The club', hue: 5 }]);
  expect(await describePlan(club.id, { name: 'x'.repeat(501) })).toMatchObject({
    problem: { kind: 'invalid-record', path: 'name' },
  });
});

describe('preferences', () => {
  test('are none until something is chosen', async () => {
    expect(valueOf(await readPreferences())).toBeNull();
  });

  test('are kept field by field', async () => {
    valueOf(await writePreferences({ language: 'ru', theme: 'dark' }));
    valueOf(await writePreferences({ sidebarOpen: false }));
    expect(valueOf(await readPreferences())).toEqual({
      ...DEFAULT_PREFERENCES,
      language: 'ru',
      theme: 'dark',
      sidebarOpen: false,
    });
  });
});
