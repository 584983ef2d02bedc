import type { DayNumber } from '#shared/time/plain-date';
import { useEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { stopsOf, type AgendaStop } from './agenda-places';
import { ENTRY_HEIGHT } from './agenda-rows';
import type { AgendaWindow } from './agenda-window';

/** Room for a heading that is left over an entry that is walked to. */
const MARGIN = 56;

/**
 * Walks the entries with up and down, by the view's height with Page Up and Down, to the ends of the month with Home and
 * End. One entry takes the focus, and is drawn wherever the list is scrolled to.
 */
export function useAgendaWalk({
  scroller,
  list,
  startDay,
  visit,
}: {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly list: AgendaWindow;
  /** The first entry of this day or later takes the focus first, and after each `visit` to a date. */
  readonly startDay: DayNumber;
  readonly visit: string;
}): {
  readonly active: AgendaStop | null;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
} {
  const [walked, setWalked] = useState<{ readonly id: string; readonly visit: string } | null>(null);
  const holdsFocus = useRef(false);
  /** What takes the focus once it is drawn. */
  const awaited = useRef<string | null>(null);
  const visited = useRef(visit);
  const stops = useMemo(() => stopsOf(list), [list]);
  const id = walked?.visit === visit ? walked.id : null;
  const active =
    stops.find((stop) => stop.id === id) ?? stops.find(({ day }) => day >= startDay) ?? stops.at(-1) ?? null;

  useEffect(() => {
    // Whoever steps to another month with the focus in the list goes on from there.
    if (visited.current !== visit && holdsFocus.current) awaited.current = active?.id ?? null;
    visited.current = visit;
    if (awaited.current === null || awaited.current !== active?.id) return;
    awaited.current = null;
    stopElement(scroller.current!, active.id)?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Keys come faster than entries are drawn: the next one goes on from where the last one leads.
    const at = awaited.current ?? (event.target as HTMLElement).dataset['stop'];
    const from = stops.findIndex(({ id: stop }) => stop === at);
    const element = scroller.current!;
    const to = from < 0 ? null : stopAfter(stops, from, event.key, Math.floor(element.clientHeight / ENTRY_HEIGHT));
    if (!to) return;
    event.preventDefault();
    element.scrollTop = Math.max(
      to.top + ENTRY_HEIGHT + MARGIN - element.clientHeight,
      Math.min(to.top - MARGIN, element.scrollTop),
    );
    awaited.current = to.id;
    setWalked({ id: to.id, visit });
  };

  return {
    active,
    onFocus: (event) => {
      holdsFocus.current = true;
      const stop = event.target.dataset['stop'];
      if (stop === undefined) return;
      awaited.current = null;
      setWalked({ id: stop, visit });
    },
    onBlur: () => {
      holdsFocus.current = false;
    },
    onKeyDown,
  };
}

function stopAfter(stops: readonly AgendaStop[], from: number, key: string, page: number): AgendaStop | null {
  const within = (at: number) => stops[Math.max(0, Math.min(stops.length - 1, at))]!;
  const { month } = stops[from]!;
  switch (key) {
    case 'ArrowDown':
      return within(from + 1);
    case 'ArrowUp':
      return within(from - 1);
    case 'PageDown':
      return within(from + page);
    case 'PageUp':
      return within(from - page);
    case 'Home':
      return stops.find((stop) => stop.month === month) ?? null;
    case 'End':
      return stops.findLast((stop) => stop.month === month) ?? null;
    default:
      return null;
  }
}

function stopElement(scroller: HTMLElement, id: string): HTMLElement | undefined {
  return [...scroller.querySelectorAll<HTMLElement>('[data-stop]')].find(({ dataset }) => dataset['stop'] === id);
}
