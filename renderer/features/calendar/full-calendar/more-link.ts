import type { MoreLinkHandler, MoreLinkSimpleAction } from '@fullcalendar/react';
import type { DayNumber } from '#shared/time/plain-date';
import { dayOfDate } from './event-dates';

/** "3 more" opens our list of the day. */
export function moreLink(openDay: (day: DayNumber) => void): MoreLinkHandler {
  return ({ date }) => {
    openDay(dayOfDate(date));
    // FullCalendar opens a list of its own for nothing and changes the view for a string: anything else leaves it to us.
    return {} as MoreLinkSimpleAction;
  };
}
