import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Item } from '#shared/records/item';
import { add, remove, type Change } from '#shared/records/tables';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { label, newEntry, newItem, openWindow, valueOf } from './plan-under-test';

/** What a person would say of the plan: which items there are, and how they are called and placed. */
type Told = Readonly<Record<string, Pick<Item, 'title' | 'stage' | 'schedule'>>>;

type Act =
  | { readonly kind: 'undo' | 'redo' | 'reopen' | 'other-window' }
  | { readonly kind: 'put'; readonly ids: readonly string[]; readonly fields: Partial<Told[string]> }
  | { readonly kind: 'remove'; readonly id: string };

const someId = fc.constantFrom('a', 'b', 'c');
const someAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('put' as const),
      ids: fc.uniqueArray(someId, { minLength: 1 }),
      fields: fc.record(
        { title: fc.string(), stage: fc.constantFrom('idea', 'done'), schedule: fc.constant(null) },
        { requiredKeys: [] },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), id: someId }) },
  { weight: 3, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'redo' as const }) },
  { weight: 1, arbitrary: fc.constantFrom({ kind: 'reopen' as const }, { kind: 'other-window' as const }) },
);

/** The same story told without a database: a line of states, and where we stand on it. */
class Model {
  #line: Told[] = [{}];
  #at = 0;

  get now(): Told {
    return this.#line[this.#at]!;
  }

  do(next: Told): void {
    this.#line = [...this.#line.slice(0, this.#at + 1), next];
    this.#at += 1;
  }

  move(by: number): void {
    this.#at = Math.max(0, Math.min(this.#line.length - 1, this.#at + by));
  }
}

test('any commits, undos and redos, over windows and restarts, end where the same story ends without a database', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someAct, { maxLength: 30 }), async (acts) => {
      const entry = newEntry();
      const windows = [await openWindow(entry), await openWindow(entry)];
      const model = new Model();
      for (const act of acts) {
        if (act.kind === 'other-window') windows.reverse();
        else if (act.kind === 'reopen') {
          windows.shift()!.close();
          windows.unshift(await openWindow(entry));
        } else await perform(act, windows[0]!, model);
      }
      const all = [...windows, await openWindow(entry)];
      for (const plan of all) {
        await vi.waitFor(() => expect(told(plan)).toEqual(model.now), { interval: 1, timeout: 10_000 });
        plan.close();
      }
    }),
    { numRuns: 30 },
  );
}, 60_000);

async function perform(act: Act, plan: PlanHandle, model: Model): Promise<void> {
  const present = model.now;
  switch (act.kind) {
    case 'undo':
      valueOf(await plan.undo());
      return model.move(-1);
    case 'redo':
      valueOf(await plan.redo());
      return model.move(1);
    case 'put': {
      const changes = act.ids.map((id): Change => {
        const item = { ...newItem(id), ...act.fields } as Item;
        if (!(id in present)) return add('items', item);
        return { kind: 'patch', table: 'items', id, before: {}, after: act.fields };
      });
      valueOf(await plan.commit(changes, label('edit')));
      const entries = act.ids.map((id) => {
        const { title, stage, schedule } = { ...newItem(id), ...present[id], ...act.fields };
        return [id, { title, stage, schedule }] as const;
      });
      return model.do({ ...present, ...Object.fromEntries(entries) });
    }
    case 'remove': {
      if (!(act.id in present)) return;
      valueOf(await plan.commit([remove('items', newItem(act.id))], label('delete')));
      const { [act.id]: _, ...rest } = present;
      return model.do(rest);
    }
    case 'reopen':
    case 'other-window':
  }
}

function told(plan: PlanHandle): Told {
  const items = plan.snapshot().all('items');
  return Object.fromEntries(items.map(({ id, title, stage, schedule }) => [id, { title, stage, schedule }]));
}
