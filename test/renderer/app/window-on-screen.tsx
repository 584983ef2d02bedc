import { MemoryRouter } from 'react-router';
import { page } from 'vitest/browser';
import { onTestFinished } from 'vitest';
import type { Language } from '#shared/i18n/message';
import { ok } from '#shared/kernel/result';
import type { PlanEntry } from '#shared/records/plan';
import type { ChangeSet } from '#shared/records/tables';
import { PlanWindow } from '../../../renderer/app/plan-window';
import { OpenPlanProvider } from '../../../renderer/commands/open-plan-context';
import { PlanProvider } from '../../../renderer/data/plan-context';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { browserBridge } from '../../../renderer/desktop/browser-bridge';
import { useUi } from '../../../renderer/state/ui-store';
import '../../../renderer/ui/base';
import { label, newEntry, openWindow, valueOf } from '../data/plan-under-test';
import { mount } from '../ui/mount';

/** The width and height of a window in CSS pixels. */
export type WindowSize = readonly [width: number, height: number];

/** A plan of these records in a database of its own. */
export async function planOf(records: ChangeSet, fields: Partial<PlanEntry> = {}): Promise<PlanHandle> {
  const plan = await openWindow({ ...newEntry(), ...fields });
  valueOf(await plan.commit(records, label('import')));
  return plan;
}

/** Draws the whole window on a plan, looking at an address. */
export async function showWindow(
  plan: PlanHandle,
  address: string,
  language: Language,
  [width, height]: WindowSize,
): Promise<void> {
  const before = useUi.getState();
  onTestFinished(() => useUi.setState(before, true));
  useUi.setState({ language, selectedKey: null, draft: null, dialog: null, toast: null, sidebarOpen: true });
  await page.viewport(width, height);
  mount(
    <div style={{ position: 'fixed', inset: 0 }}>
      <OpenPlanProvider openId={plan.entry.id} openEntry={async () => ok(undefined)} closePlan={() => undefined}>
        <PlanProvider plan={plan}>
          <MemoryRouter initialEntries={[address]}>
            <PlanWindow bridge={browserBridge} address={null} file={null} />
          </MemoryRouter>
        </PlanProvider>
      </OpenPlanProvider>
    </div>,
  );
}
