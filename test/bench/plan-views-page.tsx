import FullCalendar, { type CalendarRef } from '@fullcalendar/react';
import multiMonthPlugin from '@fullcalendar/react/multimonth';
import { applyFields, type Identified } from '#shared/kernel/change-set';
import { firstSettings } from '#shared/records/settings';
import { ok } from '#shared/kernel/result';
import { originalStarts } from '#shared/recurrence/expand';
import type { Item } from '#shared/records/item';
import type { TableName } from '#shared/records/tables';
import { dateOfDay } from '#shared/time/plain-date';
import { createRef, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter, useNavigate } from 'react-router';
import { CommandsProvider } from '../../renderer/commands/commands-context';
import { PlanProvider } from '../../renderer/data/plan-context';
import type { PlanHandle } from '../../renderer/data/plan-handle';
import { NO_RECORDS, withTouched } from '../../renderer/data/plan-records';
import { planSnapshot } from '../../renderer/data/plan-snapshot';
import { ZonedOccurrences } from '../../renderer/data/zoned-occurrences';
import { CalendarScreen } from '../../renderer/features/calendar/calendar-screen';
import { manyItems } from './many-items';
import { settled } from './settled';
import '../../renderer/ui/base';

const ZONE = 'Europe/Moscow';
const ITEMS = 10_000;
const ROUNDS = 7;
const VIEWS = {
  'year planner': ['/calendar/year/2026-05-15', '/calendar/year/2027-05-15'],
  'year grid': ['/calendar/year/2026-05-15?shape=grid', '/calendar/year/2027-05-15?shape=grid'],
  quarter: ['/calendar/quarter/2026-05-15', '/calendar/quarter/2026-08-15'],
  agenda: ['/calendar/agenda/2026-05-01', '/calendar/agenda/2026-06-01'],
  month: ['/calendar/month/2026-05-15', '/calendar/month/2026-06-15'],
  week: ['/calendar/week/2026-05-15', '/calendar/week/2026-05-22'],
  day: ['/calendar/day/2026-05-15', '/calendar/day/2026-05-16'],
} as const;

/** Median times, in milliseconds, until each view stands still: when it comes and when it steps to the next period. */
export async function viewFigures(): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  const plan = planOf(manyItems(ITEMS));
  for (const [name, [here, there]] of Object.entries(VIEWS)) {
    const { mounts, steps } = await ownView(plan, here, there);
    figures[`${name}, mount`] = median(mounts);
    figures[`${name}, step`] = median(steps);
  }
  const { mounts, steps } = await fullCalendarYear(plan);
  figures['FullCalendar year, mount'] = median(mounts);
  figures['FullCalendar year, step'] = median(steps);
  return figures;
}

interface Times {
  readonly mounts: number[];
  readonly steps: number[];
}

async function ownView(plan: PlanHandle, here: string, there: string): Promise<Times> {
  const times: Times = { mounts: [], steps: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    let goTo: (address: string) => void = () => {};
    const screen = screenOf(plan, here, (navigate) => (goTo = navigate));
    const unmount = await mounted(screen, times.mounts);
    times.steps.push(await settled(() => goTo(there)), await settled(() => goTo(here)));
    unmount();
  }
  return times;
}

function screenOf(plan: PlanHandle, here: string, tell: (goTo: (address: string) => void) => void): ReactNode {
  return (
    <PlanProvider plan={plan}>
      <CommandsProvider commands={[]}>
        <MemoryRouter initialEntries={[here]}>
          <Navigator tell={tell} />
          <CalendarScreen />
        </MemoryRouter>
      </CommandsProvider>
    </PlanProvider>
  );
}

function Navigator({ tell }: { readonly tell: (navigate: (address: string) => void) => void }) {
  const navigate = useNavigate();
  tell((address) => void navigate(address));
  return null;
}

async function fullCalendarYear(plan: PlanHandle): Promise<Times> {
  const times: Times = { mounts: [], steps: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const calendar = createRef<CalendarRef>();
    const year = (
      <FullCalendar
        ref={calendar}
        plugins={[multiMonthPlugin]}
        initialView="multiMonthYear"
        initialDate="2026-05-15"
        timeZone="UTC"
        height="100%"
        multiMonthMaxColumns={4}
        singleMonthMinWidth={240}
        events={(info, succeed) => {
          const window = { first: dayOf(info.start), last: dayOf(info.end) - 1 };
          succeed(plan.snapshot().occurrencesIn(window, ZONE).map(asEvent));
        }}
      />
    );
    const unmount = await mounted(year, times.mounts);
    const api = calendar.current!.getApi();
    times.steps.push(await settled(() => api.next()), await settled(() => api.prev()));
    unmount();
  }
  return times;
}

/** Mounts in the place that the window leaves to views, and takes the time. */
async function mounted(content: ReactNode, times: number[]): Promise<() => void> {
  const place = document.createElement('div');
  Object.assign(place.style, { position: 'fixed', left: '216px', top: '52px', width: '1064px', height: '748px' });
  document.body.append(place);
  const root = createRoot(place);
  times.push(await settled(() => root.render(content)));
  return () => {
    root.unmount();
    place.remove();
  };
}

function asEvent({ key, item, span }: ReturnType<ReturnType<PlanHandle['snapshot']>['occurrencesIn']>[number]) {
  return { id: key, title: item.title, start: dateOfDay(span.firstDay), end: dateOfDay(span.lastDay + 1) };
}

function dayOf(date: Date): number {
  return Math.floor(date.getTime() / 86_400_000);
}

function planOf(items: readonly Item[]): PlanHandle {
  const calendar = { id: 'calendar', name: 'Club', hue: 1, order: 0, visible: true, archived: false, unit: '' };
  const settings = firstSettings(ZONE);
  const touched: Parameters<typeof withTouched>[1] = new Map<TableName, ReadonlyMap<string, Identified>>([
    ['items', byId(items)],
    ['calendars', byId([calendar])],
    ['settings', byId([settings])],
  ]);
  let plan = withTouched(NO_RECORDS, touched);
  const zoned = new ZonedOccurrences(ZONE, originalStarts);
  const listeners = new Set<() => void>();
  const take = () => planSnapshot(plan, { undoable: null, redoable: null }, () => zoned);
  let snapshot = take();
  const NONE_BROKEN: readonly never[] = [];
  const nothing = async () => ok(null);
  return {
    entry: { id: 'bench', name: 'Club', hue: 1, openedAt: 0 },
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // In memory only: what a drop costs the page is measured, not the disk.
    commit: async (changes) => {
      const moved = changes.flatMap((change) =>
        change.kind === 'patch' ? [applyFields(plan.tables.items.get(change.id)!, change.after)] : [],
      );
      plan = withTouched(plan, new Map([['items', byId(moved)]]));
      snapshot = take();
      for (const listener of listeners) listener();
      return ok(undefined);
    },
    remember: async () => ok(undefined),
    undo: nothing,
    redo: nothing,
    subscribeElsewhere: () => () => {},
    broken: () => NONE_BROKEN,
    historyOf: async () => ok({ steps: [], hasEarlier: false }),
    removals: async () => ok([]),
    removeBroken: async () => ok(undefined),
    close: () => {},
  };
}

function byId(records: readonly Identified[]): ReadonlyMap<string, Identified> {
  return new Map(records.map((record) => [record.id, record]));
}

function median(times: readonly number[]): number {
  // the first of each is warm-up
  return times.slice(1).toSorted((a, b) => a - b)[Math.floor((times.length - 1) / 2)]!;
}
