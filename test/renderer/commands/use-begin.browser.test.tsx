import Dexie from 'dexie';
import { useEffect } from 'react';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { fail, ok } from '#shared/kernel/result';
import type { PlanEntry } from '#shared/records/plan';
import { OpenPlanProvider, type OpenEntry } from '../../../renderer/commands/open-plan-context';
import { useBegin, type Beginning } from '../../../renderer/commands/use-begin';
import { planDatabaseName } from '../../../renderer/data/plan-database';
import { listPlans } from '../../../renderer/data/plan-registry';
import { valueOf } from '../data/plan-under-test';
import { mount } from '../ui/mount';

const CLUB: Beginning = { kind: 'plan', name: 'Club', zone: 'Europe/London', file: null };
const SAMPLE: Beginning = { kind: 'sample', zone: 'Europe/London' };

beforeEach(() => Dexie.delete('kalends-registry'));

/** A window that cannot open the first plans that it is asked to. */
async function windowThatFails(times: number) {
  const opened: PlanEntry[] = [];
  const openEntry: OpenEntry = async (entry) => {
    opened.push(entry);
    return opened.length > times ? ok(undefined) : fail({ kind: 'blocked' });
  };
  let begin: ReturnType<typeof useBegin> | null = null;
  const Window = () => {
    const current = useBegin();
    useEffect(() => {
      begin = current;
    });
    return null;
  };
  mount(
    <OpenPlanProvider openId={null} openEntry={openEntry} closePlan={() => {}}>
      <Window />
    </OpenPlanProvider>,
  );
  onTestFinished(async () => {
    for (const { id } of opened) await Dexie.delete(planDatabaseName(id));
  });
  await expect.poll(() => begin).not.toBeNull();
  return { begin: begin!, opened };
}

async function planNames() {
  return valueOf(await listPlans()).map(({ name }) => name);
}

test.each([CLUB, SAMPLE])('a second try opens the $kind that the first one made', async (beginning) => {
  const { begin, opened } = await windowThatFails(1);
  expect(await begin(beginning)).toMatchObject({ ok: false });
  expect(await begin(beginning)).toMatchObject({ ok: true });
  expect(opened[1]).toEqual(opened[0]);
  expect(await planNames()).toHaveLength(1);
});

test('what could not be opened goes when something else is begun instead', async () => {
  const { begin, opened } = await windowThatFails(1);
  await begin(CLUB);
  await begin({ ...CLUB, name: 'Riders' });
  expect(await planNames()).toEqual(['Riders']);
  expect(await Dexie.exists(planDatabaseName(opened[0]!.id))).toBe(false);
});

test('a plan that was opened stays when another is begun', async () => {
  const { begin } = await windowThatFails(0);
  await begin(CLUB);
  await begin({ ...CLUB, name: 'Riders' });
  expect((await planNames()).toSorted()).toEqual(['Club', 'Riders']);
});
