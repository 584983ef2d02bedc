import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { onTestFinished, vi } from 'vitest';
import { emptyItem, type Item, type ItemKind } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { firstSettings } from '#shared/records/settings';
import { add, type Change } from '#shared/records/tables';
import { plainDateTime } from '#shared/time/plain-date-time';
import { ready, type Command } from '../../../renderer/commands/command';
import { CommandsProvider } from '../../../renderer/commands/commands-context';
import { PlanProvider } from '../../../renderer/data/plan-context';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { useUi } from '../../../renderer/state/ui-store';
import '../../../renderer/ui/base';
import { label, newEntry, openWindow, valueOf } from '../data/plan-under-test';
import { mount } from '../ui/mount';

export const ZONE = 'Europe/Moscow';
const CALENDAR = { id: 'club', name: 'Club', hue: 1, order: 0, visible: true, archived: false, unit: '' };

export const evening: Schedule = {
  kind: 'timed',
  start: plainDateTime('2027-03-18T19:00'),
  zone: ZONE,
  minutes: 120,
};

/** An item of the test's plan; on an evening of March unless it says otherwise. */
export function item(id: string, kind: ItemKind, fields: Partial<Item> = {}): Item {
  const schedule = kind === 'milestone' ? null : evening;
  const base = emptyItem({ id, uid: id, now: 0, kind, title: id, schedule, calendarId: CALENDAR.id });
  return { ...base, ...fields } as Item;
}

/** An open plan with a calendar, the settings and these records, in a database of its own. */
export async function planWith(...records: readonly Change[]): Promise<PlanHandle> {
  const plan = await openWindow(newEntry());
  const settings = add('settings', firstSettings(ZONE));
  valueOf(await plan.commit([settings, add('calendars', CALENDAR), ...records], label('import')));
  return plan;
}

/** Draws a part of the window on a plan, in English; tells which commands were asked for. */
export function showOn(plan: PlanHandle, part: ReactNode) {
  const before = useUi.getState();
  onTestFinished(() => useUi.setState(before, true));
  useUi.setState({ language: 'en' });
  const run = vi.fn<(id: string) => void>();
  const commands = ['duplicate', 'delete', 'inspector', 'edit-selected'].map((id): Command => ({
    id,
    title: 'command.edit-selected',
    shortcuts: [],
    menu: null,
    availability: () => ready,
    run: () => run(id),
  }));
  const unmount = mount(
    <MemoryRouter initialEntries={['/calendar/month/2027-03-18']}>
      <PlanProvider plan={plan}>
        <CommandsProvider commands={commands}>{part}</CommandsProvider>
      </PlanProvider>
    </MemoryRouter>,
  );
  return { run, unmount };
}
