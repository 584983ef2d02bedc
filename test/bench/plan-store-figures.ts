import { patchOf } from '#shared/kernel/change-set';
import type { Result } from '#shared/kernel/result';
import type { ActionLabel } from '#shared/records/action-label';
import { add } from '#shared/records/tables';
import { openPlan } from '../../renderer/data/open-plan';
import { manyItems } from './many-items';

const LABEL: ActionLabel = { action: 'import', title: '', count: 1 };

/** What the store takes for everyday and for large things, in milliseconds. Runs in a page. */
export async function storeFigures(): Promise<Readonly<Record<string, number>>> {
  const entry = { id: crypto.randomUUID(), name: 'Bench', hue: 1, openedAt: 0 };
  const figures: Record<string, number> = {};
  const clock = async <Value>(name: string, run: () => Promise<Result<Value, unknown>>): Promise<Value> => {
    const began = performance.now();
    const result = await run();
    figures[name] = performance.now() - began;
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    return result.value;
  };

  const plan = await clock('open an empty plan', () => openPlan(entry));
  const items = manyItems(15_000).map((item) => ({ ...item, id: crypto.randomUUID() }));
  const [own, foreign] = [items.slice(0, 10_000), items.slice(10_000)];
  await clock('import 10,000', () =>
    plan.commit(
      own.map((item) => add('items', item)),
      LABEL,
    ),
  );
  await clock('import 5,000 more', () =>
    plan.commit(
      foreign.map((item) => add('items', item)),
      LABEL,
    ),
  );
  await clock('undo that', () => plan.undo());
  await clock('redo that', () => plan.redo());
  await clock('20 edits, one after another', async () => {
    for (const item of own.slice(0, 19)) await plan.commit(patchOf('items', item, { title: 'Dinner' }), LABEL);
    return plan.commit(patchOf('items', own[19]!, { title: 'Dinner' }), LABEL);
  });
  plan.close();
  const again = await clock('open the plan of 15,000', () => openPlan(entry));
  again.close();
  return figures;
}
