import { startingAt, onWholeDay } from '#shared/plan/place-in-hours';
import type { Occurrence } from '#shared/plan/occurrence';
import type { ShownDays } from '#shared/plan/shown-days';
import type { Schedule } from '#shared/records/schedule';
import { dateOfDay, type DayNumber } from '#shared/time/plain-date';
import { wallTime } from '#shared/time/plain-date-time';
import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useGoTo } from '../../../state/place';
import { walkHours, type Stop } from './hours-walk';
import type { PlaceHosts } from './place-hosts';

/**
 * Walks days and hours with the arrow keys, and the items on the way; over the first or last day into the next period.
 * Enter on a place begins something there, on an item it opens the item (FullCalendar hears that itself).
 */
export function useHoursWalk({
  hosts,
  days,
  start,
  occurrences,
  zone,
  onDraft,
}: {
  readonly hosts: PlaceHosts;
  readonly days: ShownDays;
  /** The place that takes the focus first. */
  readonly start: { readonly day: DayNumber; readonly hour: number };
  readonly occurrences: readonly Occurrence[];
  readonly zone: string;
  readonly onDraft: (schedule: Schedule) => void;
}): {
  readonly stop: Stop;
  /** The place that the focus is on its way to; it may be in a period that is not shown yet. */
  readonly awaited: RefObject<Stop | null>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
} {
  const goTo = useGoTo();
  const [walked, setWalked] = useState<Stop | null>(null);
  const awaited = useRef<Stop>(null);
  const inView = (day: DayNumber) => day >= days.first && day <= days.last;
  const hour = walked ? walked.hour : start.hour;
  const stop: Stop = walked && inView(walked.day) ? walked : { day: start.day, hour, key: null };

  const land = (to: Stop) => {
    const item = to.key === null ? null : itemAt(hosts, to);
    setWalked(to);
    if (item) item.focus();
    else awaited.current = to;
    if (!inView(to.day)) goTo({ date: dateOfDay(to.day) });
  };
  /** What is behind "n more" has no element: it is passed by. */
  const walk = (from: Stop, key: string): Stop | null => {
    let to = walkHours(from, key, days, occurrences);
    while (to && to.key !== null && !itemAt(hosts, to)) {
      const next = walkHours(to, key, days, occurrences);
      if (next === to) return from;
      to = next;
    }
    return to;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const from = stopAt(event.target as HTMLElement, stop);
    if (!from) return;
    if (event.key === 'Enter' && from.key === null) onDraft(draftAt(from, zone));
    else {
      const to = walk(from, event.key);
      if (!to) return;
      land(to);
    }
    event.preventDefault();
  };
  return { stop, awaited, onKeyDown };
}

function draftAt({ day, hour }: Stop, zone: string): Schedule {
  const whole = onWholeDay(day);
  return hour === null ? whole : startingAt(whole, 'event', wallTime(day, hour * 60), zone);
}

/** Where the focus is: on the place itself, or on an item that was walked or clicked to. */
function stopAt(target: HTMLElement, stop: Stop): Stop | null {
  if (target.dataset['hoursPlace'] !== undefined) return { ...stop, key: null };
  const key = target.dataset['key'];
  if (key === undefined) return null;
  const cell = target.closest<HTMLElement>('[data-hours-of], [data-day]');
  const day = Number(cell?.dataset['hoursOf'] ?? cell?.dataset['day'] ?? stop.day);
  if (stop.key === key && stop.day === day) return stop;
  const hour = target.closest('[data-hours-of]') ? hourOf(target) : null;
  return { day, hour, key };
}

/** The hour in which an item is drawn. */
function hourOf(item: HTMLElement): number {
  const lane = item.closest('[data-hours-of]')!.getBoundingClientRect();
  const top = item.getBoundingClientRect().top - lane.top;
  return Math.max(0, Math.floor((top / lane.height) * 24 + 0.01));
}

function itemAt(hosts: PlaceHosts, { day, hour, key }: Stop): HTMLElement | null {
  const cell = hosts.cell(hour === null ? 'days' : 'hours', day);
  // An item above the hours lies in the cell of its first day only, or beside the cells.
  const within = hour === null ? cell?.parentElement : cell;
  return within?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key!)}"]`) ?? null;
}
