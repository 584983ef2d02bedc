import { dateOfDay, dayNumber } from '#shared/time/plain-date';
import { useLayoutEffect, useState, type RefObject } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { addressOf, usePlace } from '../../../state/place';
import { dayAt, sameSpot, topOfDay } from './agenda-places';
import { blockAt, daysOfMonth, monthNumber, type AgendaWindow } from './agenda-window';

/** The place was named after what was scrolled to, and is no order to go there. */
const FOLLOWED = 'agenda-scrolled';

/** How the list is looked at. */
export interface AgendaScroll {
  /** The height of the list from which on it is seen. */
  readonly top: number;
  readonly onScroll: () => void;
  /** Another one each time that a date was gone to. */
  readonly visit: string;
}

/**
 * Keeps the list and the address together: a date that is gone to is scrolled to, and the month that is scrolled to
 * becomes the place, so that title and steps speak of it. While months come and go around it, what is seen stays.
 */
export function useAgendaScroll(
  scroller: RefObject<HTMLElement | null>,
  list: AgendaWindow,
  viewHeight: number,
): AgendaScroll {
  const place = usePlace();
  const location = useLocation();
  const { key } = location;
  const navigate = useNavigate();
  const [visit, setVisit] = useState(key);
  const goTop = () => {
    const top = topOfDay(list, monthNumber(place.date), dayNumber(place.date));
    return Math.max(0, Math.min(top, list.height - viewHeight));
  };
  const [shown, setShown] = useState(() => ({ list, top: goTop(), isMoved: true }));
  const isNewVisit = key !== visit && location.state !== FOLLOWED;
  if (isNewVisit) setVisit(key);
  if (isNewVisit || shown.list !== list) {
    setShown({ list, top: isNewVisit ? goTop() : sameSpot(shown.list, list, shown.top), isMoved: true });
  }

  useLayoutEffect(() => {
    if (shown.isMoved) scroller.current!.scrollTop = shown.top;
  }, [scroller, shown]);

  const onScroll = () => {
    const { scrollTop } = scroller.current!;
    setShown({ list, top: scrollTop, isMoved: false });
    const block = blockAt(list, scrollTop);
    if (!block || block.month === monthNumber(place.date)) return;
    const day = dayAt(block, scrollTop, daysOfMonth(block.month).first);
    void navigate(addressOf({ ...place, date: dateOfDay(day) }), { replace: true, state: FOLLOWED });
  };
  return { top: shown.top, onScroll, visit };
}
