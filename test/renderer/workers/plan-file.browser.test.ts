import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { PlanTables } from '#shared/exchange/backup/plan-file';
import { emptyItem } from '#shared/records/item';
import { TABLE_NAMES } from '#shared/records/tables';
import { gzip } from '../../../renderer/workers/gzip';
import { packPlan, unpackPlan } from '../../../renderer/workers/plan-file-bytes';
import { startPlanFileWorker } from '../../../renderer/workers/plan-file-client';
import { arbitraryTables } from '../../support/arbitrary-tables';
import { valueOf } from '../data/plan-under-test';

const SCHEMA = 2;
const MEGABYTE = 1024 * 1024;
const HEAD = { schema: SCHEMA, app: '0.1.0', savedAt: 7, name: 'Клуб', hue: 3 };

function manyPosts(count: number): PlanTables {
  const items = Array.from({ length: count }, (_, index) =>
    emptyItem({
      id: `i${index}`,
      uid: `u${index}`,
      now: 0,
      kind: 'post',
      title: `Новость ${index} 🎉`,
      schedule: null,
      calendarId: 'c',
    }),
  );
  return { ...emptyTables(), items };
}

function emptyTables(): PlanTables {
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, []])) as unknown as PlanTables;
}

/** The open plan, as the worker is told of it. */
function inMemory(tables: PlanTables) {
  return { all: (table: keyof PlanTables) => tables[table] };
}

function startWorker() {
  const worker = startPlanFileWorker();
  onTestFinished(() => worker.end());
  return worker;
}

test('what is saved and opened is the same plan, whatever its records', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryTables, async (tables) => {
      const unpacked = valueOf(await unpackPlan(await packPlan(HEAD, tables), { schema: SCHEMA }));
      expect(unpacked.tables).toEqual(tables);
      expect(unpacked.unreadable).toEqual([]);
      expect(unpacked.header).toMatchObject({ ...HEAD, counts: { items: tables.items.length } });
    }),
  );
});

describe('a file that is not a whole plan', () => {
  const whole = packPlan(HEAD, manyPosts(300));

  test('is refused with how much of it can be read, wherever it is cut off', async () => {
    const bytes = await whole;
    for (const share of [0.3, 0.6, 0.99]) {
      const cut = await unpackPlan(bytes.slice(0, Math.floor(bytes.length * share)), { schema: SCHEMA });
      expect(cut.ok).toBe(false);
      expect(!cut.ok && ['cut-off', 'not-a-plan']).toContain(!cut.ok && cut.problem.kind);
    }
    expect(await unpackPlan(bytes.slice(0, -9), { schema: SCHEMA })).toMatchObject({
      problem: { kind: 'cut-off', percent: 99 },
    });
  });

  test('is refused when what was unpacked is not what was saved', async () => {
    const text = await new Response(
      new Blob([await whole]).stream().pipeThrough(new DecompressionStream('gzip')),
    ).text();
    const forged = await gzip(new TextEncoder().encode(text.replace('Новость 7 ', 'Новость 8 ')));
    expect(await unpackPlan(forged, { schema: SCHEMA })).toEqual({ ok: false, problem: { kind: 'wrong-checksum' } });
  });

  test('is refused when it is something else, packed or not', async () => {
    const notPlan = { ok: false, problem: { kind: 'not-a-plan' } };
    expect(await unpackPlan(new Uint8Array(), { schema: SCHEMA })).toEqual(notPlan);
    expect(await unpackPlan(new TextEncoder().encode('BEGIN:VCALENDAR\n'), { schema: SCHEMA })).toEqual(notPlan);
    expect(
      await unpackPlan(await gzip(new TextEncoder().encode('a letter\nof two lines')), { schema: SCHEMA }),
    ).toEqual(notPlan);
  });

  test('is refused when it is of a newer Kalends', async () => {
    expect(
      await unpackPlan(await packPlan({ ...HEAD, schema: 3, app: '2.0.0' }, emptyTables()), { schema: SCHEMA }),
    ).toEqual({
      ok: false,
      problem: { kind: 'newer', app: '2.0.0' },
    });
  });

  test('is given up when it would unpack to more than a plan can weigh', async () => {
    const packed = await gzip(new Uint8Array(4 * MEGABYTE));
    expect(packed.length).toBeLessThan(MEGABYTE / 100);
    const limit = 3 * MEGABYTE;
    expect(await unpackPlan(packed, { schema: SCHEMA, limit })).toEqual({
      ok: false,
      problem: { kind: 'too-large', limit },
    });
  });
});

describe('the worker', () => {
  test('packs a plan, reads it with progress, compares it with the open one and hands out the changes', async () => {
    const tables = manyPosts(1_200);
    const packed = valueOf(await startWorker().write(HEAD, inMemory(tables)));
    const reader = startWorker();
    const progress: number[] = [];
    const contents = valueOf(await reader.read(packed, SCHEMA, (share) => progress.push(share)));
    expect(contents).toMatchObject({ header: { name: 'Клуб' }, counts: { post: 1_200, event: 0 }, unreadable: [] });
    expect(progress.at(-1)).toBe(1);

    const [first, second, ...others] = tables.items;
    const open = { ...tables, items: [{ ...first!, title: 'Other' }, ...others] };
    const comparison = valueOf(await reader.compare(inMemory(open)));
    expect(comparison).toMatchObject({ standing: { post: 1_199 }, changes: { add: 1, patch: 1, remove: 0 } });
    expect(valueOf(await reader.changesToReplace(inMemory(open)))).toEqual([
      { kind: 'patch', table: 'items', id: 'i0', before: { title: 'Other' }, after: { title: first!.title } },
      { kind: 'add', table: 'items', record: second },
    ]);
    expect(valueOf(await reader.changesToFill())).toHaveLength(1_200);
  });

  test('that is ended answers so, and no more', async () => {
    const worker = startWorker();
    const packed = await packPlan(HEAD, manyPosts(2_000));
    const reading = worker.read(packed, SCHEMA);
    worker.end();
    expect(await reading).toEqual({ ok: false, problem: { kind: 'cancelled' } });
    expect(await worker.read(packed, SCHEMA)).toEqual({ ok: false, problem: { kind: 'cancelled' } });
  });

  test('that breaks says so, and another one does the work', async () => {
    const nothing = inMemory(emptyTables());
    expect(await startWorker().compare(nothing)).toMatchObject({
      problem: { kind: 'crashed', message: expect.stringContaining('Nothing has been read yet') as string },
    });
    const packed = await packPlan(HEAD, manyPosts(3));
    expect(valueOf(await startWorker().read(packed, SCHEMA)).counts.post).toBe(3);
  });
});
