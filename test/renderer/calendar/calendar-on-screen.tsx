import { MemoryRouter } from 'react-router';
import { page } from 'vitest/browser';
import { add } from '#shared/records/tables';
import type { Item } from '#shared/records/item';
import { everything } from '#shared/records/selection';
import { firstSettings, type Settings } from '#shared/records/settings';
import { CommandsProvider } from '../../../renderer/commands/commands-context';
import { PlanProvider } from '../../../renderer/data/plan-context';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { CalendarScreen } from '../../../renderer/features/calendar/calendar-screen';
import { useUi } from '../../../renderer/state/ui-store';
import '../../../renderer/ui/base';
import { label, newEntry, openWindow } from '../data/plan-under-test';
import { mount } from '../ui/mount';

/** Shows the calendar at an address, of a plan in UTC with one calendar and these items. */
export async function showCalendar(
  address: string,
  items: readonly Item[],
  settings: Partial<Settings> = {},
): Promise<PlanHandle> {
  const plan = await openWindow(newEntry());
  const calendar = { id: 'c', name: 'Club', hue: 4, order: 0, visible: true, archived: false, unit: '' };
  await plan.commit(
    [
      add('calendars', calendar),
      add('settings', { ...firstSettings('UTC'), ...settings }),
      ...items.map((item) => add('items', item)),
    ],
    label('create'),
  );
  useUi.setState({ language: 'en', draft: null, selectedKey: null, toast: null, filter: everything });
  await page.viewport(1280, 800);
  mount(
    <MemoryRouter initialEntries={[address]}>
      <PlanProvider plan={plan}>
        <CommandsProvider commands={[]}>
          <CalendarScreen />
        </CommandsProvider>
      </PlanProvider>
    </MemoryRouter>,
  );
  return plan;
}
